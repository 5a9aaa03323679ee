#pragma once

#include "core/base/Error.h"
#include "core/domain/ContactRow.h"

#include <QDateTime>
#include <QJsonObject>

namespace quittance {

class Database;

//! What one record of a CRM is to be told of a customer.
struct CrmTell {
    ContactRow::Kind kind = ContactRow::Kind::Company;
    QString remoteId;
    //! Name there to text; null empties the field. Only what changes. Days "2026-11-28", instants
    //! "2026-11-28T16:00:00Z", amounts "1234.50".
    QJsonObject values;
    //! UTC; set where a value goes along that the CRM's people may change as well and nobody but a person may
    //! decide about: it holds for the record as it was last changed then.
    QDateTime unchangedSince = {};
    QString stamp = {}; //!< Name of the value that only goes along with others.
};

//! A value that a CRM did not take, while it may have taken others of the same record.
struct CrmUntaken {
    ContactRow::Kind kind = ContactRow::Kind::Company;
    QString field; //!< Its name there.
    QString text;
    QString rule;
};

//! All a CRM is to be told of a customer: at most one record of a kind.
struct CrmPushContent {
    QList<CrmTell> records;

    bool isEmpty() const { return records.isEmpty(); }
    //! Canonical: the same content gives the same bytes.
    QByteArray bytes() const;
};

//! What the connection's CRM is to be told now, as far as the mirror knows it: where both sides changed and a
//! person has to decide, nothing. Empty for a customer without a living record. NotFound "customer.unknown".
Result<CrmPushContent> crmPushContent(
    Database &database, const ConnectionId &connection, const CustomerId &customer, const QDateTime &now);

//! The CRM took it: what was told is what both sides say from now on, and the mirror's record says it, too,
//! so that it does not come back as a change of theirs. remoteId: the record that took it. Call it inside the
//! transaction that says so.
Result<void> noteCrmTold(Database &database, const ConnectionId &connection, const CustomerId &customer,
    const CrmTell &told, const QString &remoteId);

//! These are not told again until they change or a person asks for it; all else goes on. push: the wish whose
//! refusal stands in the journal. Call it inside the transaction that says so.
Result<void> noteCrmUntaken(Database &database, const ConnectionId &connection, const CustomerId &customer,
    const EntryId &push, const QList<CrmUntaken> &untaken);

} // namespace quittance
