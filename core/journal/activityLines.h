#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/ActivityLine.h"
#include "core/domain/ActivityQuery.h"

#include <QList>

namespace quittance {

class Database;

//! The journal's entries about an invoice, its links, mails and payments, newest first, as a screen shows
//! them.
Result<QList<ActivityLine>> invoiceTimeline(Database &database, const InvoiceId &invoice);

//! Entries about any of the subjects, and those with one of the ids; newest first.
Result<QList<ActivityLine>> linesAbout(
    Database &database, const QStringList &subjects, const QStringList &entries = {});

//! The whole journal, newest first: up to limit entries before number seq (0: from the end).
Result<QList<ActivityLine>> journalPage(Database &database, qint64 seq, int limit);

//! The first limit entries of a query in its order.
Result<QList<ActivityLine>> journalFound(Database &database, const ActivityQuery &query, int limit);

//! The numbers of all entries of a query, in its order.
Result<QList<qint64>> journalOrder(Database &database, const ActivityQuery &query);

//! The entries with these numbers, in the order they are given in.
Result<QList<ActivityLine>> journalRows(Database &database, const QList<qint64> &numbers);

} // namespace quittance
