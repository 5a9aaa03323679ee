#include "app/window/runWindow.h"

#include "app/window/Opener.h"
#include "ui/shell/ScreenFit.h"

#include <QApplication>
#include <QTimer>

namespace quittance {

using namespace std::chrono_literals;

int runWindow(const Arguments &arguments)
{
    ScreenFit screenFit;
    if (!arguments.has(QStringLiteral("shot"))) // A picture is as large as it was said to be.
        qApp->installEventFilter(&screenFit);
    Opener opener(arguments);
    QTimer::singleShot(0ms, &opener, &Opener::begin);
    return QCoreApplication::exec();
}

} // namespace quittance
