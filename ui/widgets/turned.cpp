#include "ui/widgets/turned.h"

#include <QWidget>

namespace quittance {

QMargins turned(const QWidget &widget, const QMargins &margins)
{
    if (!widget.isRightToLeft())
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

} // namespace quittance
