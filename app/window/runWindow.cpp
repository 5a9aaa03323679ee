#include "app/window/runWindow.h"

#include "app/window/Opener.h"

#include <QApplication>
#include <QTimer>

namespace quittance {

using namespace std::chrono_literals;

int runWindow(const Arguments &arguments)
{
    Opener opener(arguments);
    QTimer::singleShot(0ms, &opener, &Opener::begin);
    return QCoreApplication::exec();
}

} // namespace quittance
