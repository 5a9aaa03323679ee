#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/ActivityLine.h"

#include <QList>

namespace quittance {

class Database;

//! The journal's entries about an invoice, its links, mails and payments, newest first, as a screen shows
//! them.
Result<QList<ActivityLine>> invoiceTimeline(Database &database, const InvoiceId &invoice);

//! The whole journal, newest first: up to limit entries before number seq (0: from the end).
Result<QList<ActivityLine>> journalPage(Database &database, qint64 seq, int limit);

//! The entries with these numbers, in the order they are given in.
Result<QList<ActivityLine>> journalRows(Database &database, const QList<qint64> &numbers);

} // namespace quittance
