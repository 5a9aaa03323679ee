#pragma once

class QWidget;

namespace quittance {

//! For what fits its parts to its room whenever it is to be laid out: lays it out as it is now, without
//! another request that comes of the fitting itself.
void settleLayout(QWidget &widget);

} // namespace quittance
