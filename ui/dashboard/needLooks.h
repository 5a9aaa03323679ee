#pragma once

#include "core/domain/BookNeeds.h"
#include "ui/dashboard/NeedRow.h"

namespace quittance {

//! What the book says needs somebody, as lines; what is about money under dispute and overdue first.
QList<NeedRow::Look> needLooks(const BookNeeds &needs, QDate today);

//! The same for a place that others may see: how many of each, without names and amounts.
QStringList needTexts(const BookNeeds &needs, QDate today);

//! How many things that are.
qint64 needCount(const BookNeeds &needs);

} // namespace quittance
