#pragma once

#include <QList>

class QWidget;

namespace quittance {

class Pill;

//! Shows how many rows the pills of a bar have, or hides it. The pixels that are left in the bar then, less
//! than none where it is too narrow: beside counts the filters that are set have all their words, without
//! counts they are cut short. To be called whenever something in the bar changes.
int showCounts(QWidget &bar, const QList<Pill *> &pills, QWidget &fields, bool shown);

} // namespace quittance
