#include "ui/widgets/listSide.h"

#include <QVBoxLayout>
#include <QWidget>

namespace quittance {

QWidget *listSide(QWidget *list, QWidget *parent)
{
    constexpr int margin = 8;
    auto *side = new QWidget(parent);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(list);
    return side;
}

} // namespace quittance
