#include "ui/widgets/settleLayout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace quittance {

void settleLayout(QWidget &widget)
{
    widget.layout()->activate();
    widget.layout()->activate(); // A part that got another width asks once more; unheard, it is the last.
    QCoreApplication::removePostedEvents(&widget, QEvent::LayoutRequest);
}

} // namespace quittance
