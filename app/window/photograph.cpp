#include "app/window/photograph.h"

#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QTimer>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void photograph(MainWindow &window, const Arguments &arguments)
{
    QApplication::setCursorFlashTime(0); // No caret that is there in one picture and gone in the next.
    const QStringList size = arguments.value(u"size"_s, u"1280x800"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    const QString file = arguments.value(u"shot"_s);
    QTimer::singleShot(
        1500ms, &window, [&window, file] { QCoreApplication::exit(window.grab().save(file) ? 0 : 1); });
}

} // namespace quittance
