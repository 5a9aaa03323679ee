#pragma once

#include "core/base/Error.h"
#include "core/domain/DisputeEvidence.h"

namespace quittance {

class Database;

//! What the book has about a disputed payment. Reads only.
class EvidenceQuery
{
public:
    explicit EvidenceQuery(Database &database)
        : m_database(database)
    {
    }

    //! With what was ticked off. NotFound "dispute.unknown".
    Result<DisputeEvidence> of(const QString &dispute);
    //! Where it is kept what was ticked off: an ordinary setting, no fact of the journal.
    static QString settingOf(const QString &dispute) { return settingStem() + dispute; }
    static QString settingStem() { return QStringLiteral("evidence."); }

private:
    Result<void> readPayment(DisputeEvidence &evidence);
    Result<void> readDocuments(DisputeEvidence &evidence);
    Result<void> readMails(DisputeEvidence &evidence);
    Result<void> readDone(DisputeEvidence &evidence);

    Database &m_database;
};

} // namespace quittance
