#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceRow.h"

#include <QList>

#include <optional>

namespace quittance {

class Database;

//! What is stored of a payment link; its address is sealed beside the entry issuedEntry.
struct LinkRecord {
    LinkId id;
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    LinkState state = LinkState::Requested;
    QString externalId;
    EntryId issuedEntry;
    QDateTime requestedAt;
};

//! Table link. Kind: projection.
class LinkTable
{
public:
    explicit LinkTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const LinkRecord &link);
    Result<void> setIssued(const LinkId &id, const QString &externalId, const EntryId &entry);
    Result<void> setState(const LinkId &id, LinkState state);
    //! NotFound "link.unknown".
    Result<LinkRecord> byId(const LinkId &id);
    Result<std::optional<LinkRecord>> byExternalId(const QString &externalId);
    //! Links of a connection that can still take money or bring news: those that are active.
    Result<QList<LinkRecord>> active(const QString &connection);
    //! The link of an invoice that is requested or active; there is at most one.
    Result<std::optional<LinkRecord>> liveOf(const InvoiceId &invoice);

private:
    Database &m_database;
};

} // namespace quittance
