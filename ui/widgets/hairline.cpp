#include "ui/widgets/hairline.h"

#include <QFrame>

namespace quittance {

QFrame *hairline(QWidget *parent, bool upright)
{
    auto *line = new QFrame(parent);
    if (upright)
        line->setFixedWidth(1);
    else
        line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace quittance
