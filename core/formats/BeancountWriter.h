#pragma once

#include "core/formats/JournalPosting.h"

#include <QByteArray>

namespace quittance {

//! A journal that `bean-check` accepts: commodities declared and accounts opened on the first day they are
//! used, the entry's id, number and kind and the invoice as metadata. Accounts move to Beancount's five roots
//! ("revenue" becomes Income:Revenue, what has no root of ours goes to Equity) and take its spelling; two of
//! ours that would be spelt alike stay two. Whatever stands in a text, it cannot end its string. Entries
//! without parts are left out.
QByteArray beancountJournal(const QList<JournalPosting> &postings);

} // namespace quittance
