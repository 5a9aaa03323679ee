#include "ui/widgets/turnOff.h"

#include <QAction>
#include <QWidget>

namespace quittance {

void turnOff(QWidget &act, const QString &why)
{
    act.setEnabled(false);
    act.setToolTip(why);
}

void turnOff(QAction &act, const QString &why)
{
    act.setEnabled(false);
    act.setToolTip(why);
    act.setStatusTip(why);
}

} // namespace quittance
