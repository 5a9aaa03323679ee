#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/PayWay.h"

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
    EntryId revokeEntry; //!< Asked for its closing; empty: nobody has.
    PayWay way = PayWay::Page;
    QDateTime expiresAt; //!< Of a page the end of its last day; null: it does not end by itself.
    std::optional<Money> missing; //!< Of a transfer of which a part has come: what is still to come.
    bool isPart = false; //!< It was asked for a part of what was open.
};

//! Whether a link asks for what may be asked for where so much is open: one over a part for no more than
//! that, every other for exactly that.
bool asksForOpen(const LinkRecord &link, Money open);

//! Table link. Kind: projection.
class LinkTable
{
public:
    explicit LinkTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const LinkRecord &link);
    Result<void> setIssued(
        const LinkId &id, const QString &externalId, const EntryId &entry, const QDateTime &expiresAt);
    Result<void> setState(const LinkId &id, LinkState state);
    //! It takes no money any more. One over a part that was paid stays paid: only its pages were closed.
    Result<void> setRevoked(const LinkId &id);
    Result<void> setMissing(const LinkId &id, Money missing);
    //! The wish will not be fulfilled: the link takes money as before, and may be asked to close again.
    Result<void> forgetRevokeEntry(const EntryId &wish);
    Result<void> setRevokeEntry(const LinkId &id, const EntryId &entry);
    //! NotFound "link.unknown".
    Result<LinkRecord> byId(const LinkId &id);
    Result<std::optional<LinkRecord>> byExternalId(const QString &externalId);
    //! Links of a connection that can still take money or bring news: those that are active.
    Result<QList<LinkRecord>> active(const QString &connection);
    //! The active ones that wait for transfers of a customer.
    Result<QList<LinkRecord>> activeTransfers(const QString &connection, const CustomerId &customer);
    //! The active ones whose time is over.
    Result<QList<LinkRecord>> overdue(const QString &connection, const QDateTime &now);
    //! Pages of a connection whose last day is over and that are to be closed: nobody has asked for it, or
    //! it was refused or taken back more than a day ago, and no debit is under way.
    Result<QList<LinkRecord>> ended(const QString &connection, const QDateTime &now);
    //! Whether any connection has one.
    Result<bool> hasEnded(const QDateTime &now);
    //! Those of an invoice that are active, ask for what is not open (asksForOpen()), and that nobody has
    //! asked to close.
    Result<QList<LinkRecord>> staleOf(const InvoiceId &invoice);
    //! What a further link of an invoice waits for: the wish to close an active one, or the pages that are
    //! open for a part that was paid; empty when there is none.
    Result<EntryId> closingOf(const InvoiceId &invoice);
    //! The newest link of an invoice that is requested or active and not to be closed.
    Result<std::optional<LinkRecord>> liveOf(const InvoiceId &invoice);

private:
    Database &m_database;
};

} // namespace quittance
