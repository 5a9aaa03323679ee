#pragma once

#include "core/formats/JournalPosting.h"

#include <QByteArray>

namespace quittance {

//! A journal that `hledger check --strict` accepts: commodities and accounts declared, amounts as
//! "EUR 12.34", the entry's number as code, tags entry:, kind: and invoice:. Whatever stands in a name, it
//! cannot end its field: line breaks, double spaces, semicolons and the marks of virtual postings are
//! replaced. Entries without parts are left out.
QByteArray hledgerJournal(const QList<JournalPosting> &postings);

//! The same as CSV with a header row, one row a part: seq, entry, booked_on, kind, description, account,
//! amount, currency, invoice.
QByteArray journalCsv(const QList<JournalPosting> &postings);

} // namespace quittance
