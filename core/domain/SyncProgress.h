#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/ReadsOfMonth.h"

#include <QList>

namespace quittance {

//! Where a running sync stands.
struct SyncProgress {
    ConnectionId connection;
    //! Stable code: "contacts", "companies", "notes", "calls", "emails", "meetings", "tasks", "payments",
    //! "outbox".
    QString stage;
    qint64 done = 0;
    qint64 total = 0; //!< 0 while it is not known.

    friend bool operator==(const SyncProgress &, const SyncProgress &) = default;
};

//! One connection that could not do its part.
struct SyncProblem {
    ConnectionId connection;
    Error error;

    friend bool operator==(const SyncProblem &, const SyncProblem &) = default;
};

//! What a finished sync did, for one line of text.
struct SyncReport {
    qint64 contactsChanged = 0;
    qint64 contactsKnown = 0;
    qint64 interactionsChanged = 0;
    qint64 paymentsBooked = 0;
    qint64 linksIssued = 0;
    qint64 mailsAccepted = 0; //!< By the mail server.
    qint64 crmTold = 0; //!< Pushes and remarks that a CRM took.
    qint64 refused = 0; //!< Effects that ended without taking place, or whose outcome a person must judge.
    qint64 waiting = 0; //!< Outbox entries that wait for a time, for the network or for a person.
    ReadsOfMonth reads; //!< At the provider of payments; without a month where it was not asked.
    QList<SyncProblem> problems; //!< What the other connections did stands all the same.
    bool nobodyToAsk = false; //!< No connection that a sync asks is set up.

    friend bool operator==(const SyncReport &, const SyncReport &) = default;
};

} // namespace quittance
