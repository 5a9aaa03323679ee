#pragma once

#include "core/base/Error.h"
#include "core/domain/Charge.h"

#include <QList>

#include <optional>

namespace quittance {

class Database;

//! Table charge. Kind: projection.
class ChargeTable
{
public:
    explicit ChargeTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const Charge &charge);
    //! externalId and until stay as they are when empty.
    Result<void> setState(const ChargeId &id, ChargeState state, const QString &externalId,
        const QString &rule = {}, const QString &answer = {}, const QDateTime &until = {});
    //! NotFound "charge.unknown".
    Result<Charge> byId(const ChargeId &id);
    Result<std::optional<Charge>> byExternalId(const QString &externalId);
    //! Newest first.
    Result<QList<Charge>> ofInvoice(const InvoiceId &invoice);
    //! The charge of a document that is asked for or put aside: at most one; empty when there is none.
    Result<std::optional<Charge>> underWay(const InvoiceId &invoice);
    //! Newest first, of all documents.
    Result<QList<Charge>> list(int limit);
    //! Of a connection: those that are asked for or put aside, oldest first.
    Result<QList<Charge>> unfinished(const QString &connection);

private:
    Database &m_database;
};

} // namespace quittance
