#include "ui/widgets/heightOver.h"

#include <QWidget>

#include <algorithm>

namespace quittance {

namespace {

constexpr int usualWindow = 800; //!< What the usual heights are made for.
constexpr int mostMore = 200; //!< Beyond that the eye has far to go.

} // namespace

int heightOver(const QWidget *parent, int usual)
{
    const int more = parent ? (parent->window()->height() - usualWindow) * 4 / 5 : 0;
    return usual + std::clamp(more, 0, mostMore);
}

} // namespace quittance
