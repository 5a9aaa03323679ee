#include "core/journal/staleLinks.h"

#include "core/store/LinkTable.h"

#include <QSet>

namespace quittance {

namespace {

//! The document whose open amount, or link, an entry has changed; empty for all others.
class ChangedInvoice
{
public:
    explicit ChangedInvoice(Database &database)
        : m_database(database)
    {
    }

    Result<InvoiceId> operator()(const PaymentAllocated &body) const { return body.invoice; }
    Result<InvoiceId> operator()(const AllocationReversed &body) const { return body.undone.invoice; }
    Result<InvoiceId> operator()(const InvoiceVoided &body) const { return body.invoice; }
    Result<InvoiceId> operator()(const InvoiceWrittenOff &body) const { return body.invoice; }
    Result<InvoiceId> operator()(const WriteOffReversed &body) const { return body.invoice; }
    //! The amount may have changed while the provider made the link.
    Result<InvoiceId> operator()(const LinkIssued &body) const
    {
        return LinkTable(m_database).byId(body.link).transform([](const LinkRecord &link) {
            return link.invoice;
        });
    }
    template <class Other>
    Result<InvoiceId> operator()(const Other &) const
    {
        return InvoiceId();
    }

private:
    Database &m_database;
};

//! A link over a part was paid and more stays open, so that the document may get a further link: pages that
//! others have open for the first would pay it again. A page is the only way of which several are open.
Result<void> addPaidPart(Database &database, const Entry &entry, QSet<LinkId> &seen, QList<NewEntry> &wishes)
{
    const auto *received = std::get_if<PaymentReceived>(&entry.body);
    if (!received || received->link.isEmpty() || seen.contains(received->link))
        return {};
    const Result<LinkRecord> link = LinkTable(database).byId(received->link);
    if (!link)
        return link.error().kind == ErrorKind::NotFound ? Result<void>() : fail(link.error());
    if (!link->isPart || link->way != PayWay::Page)
        return {};
    seen.insert(link->id);
    wishes.append(
        {.body = LinkRevokeRequested{
             .link = link->id, .invoice = link->invoice, .connection = link->connection, .isPaid = true}});
    return {};
}

} // namespace

Result<QList<NewEntry>> staleLinkWishes(Database &database, const QList<Entry> &entries)
{
    QSet<InvoiceId> seen;
    QSet<LinkId> paid;
    QList<NewEntry> wishes;
    for (const Entry &entry : entries) {
        if (const Result<void> done = addPaidPart(database, entry, paid, wishes); !done)
            return fail(done.error());
        const Result<InvoiceId> invoice = std::visit(ChangedInvoice(database), entry.body);
        if (!invoice)
            return fail(invoice.error());
        if (invoice->isEmpty() || seen.contains(*invoice))
            continue;
        seen.insert(*invoice);
        const auto links = LinkTable(database).staleOf(*invoice);
        if (!links)
            return fail(links.error());
        for (const LinkRecord &link : *links)
            wishes.append({.body
                = LinkRevokeRequested{.link = link.id, .invoice = *invoice, .connection = link.connection}});
    }
    return wishes;
}

} // namespace quittance
