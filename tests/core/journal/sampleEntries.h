#pragma once

#include "core/journal/Entry.h"

namespace quittance {

//! One entry of every kind, in an order in which they can happen: a customer, an invoice and a credit note, a
//! link with its mail, a payment. Ids are fixed.
QList<NewEntry> sampleEntries();

} // namespace quittance
