#pragma once

#include <QList>

class QWidget;

namespace quittance {

class Pill;

//! Shows how many rows the pills of a bar have only where all that stands in it has room beside that, the
//! filters that are set with all their words. To be called whenever something in it changes. Whether all has
//! room then, those filters cut short.
bool foldCounts(QWidget &bar, const QList<Pill *> &pills, QWidget &fields);

} // namespace quittance
