#pragma once

#include "core/base/Error.h"
#include "core/journal/Book.h"
#include "core/store/EffectTable.h"

#include <QLocale>

namespace quittance {

struct InvoiceRecord;

//! What the CRM's timeline says of an invoice when it was sent, was paid or fell due ("sent", "paid",
//! "overdue"): one sentence, with dates and amounts as they are written there; English for a language we have
//! no words for. Empty for another milestone.
QString crmRemarkText(const InvoiceRecord &invoice, const QString &milestone, const QLocale &locale);

//! The remark that an effect asked for, in the customer's language. Errors of the store.
Result<QString> crmRemarkOf(Book &book, const EffectRecord &effect);

} // namespace quittance
