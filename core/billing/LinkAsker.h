#pragma once

#include "core/billing/LinkRoute.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"

namespace quittance {

//! How a link is asked for, inside the transaction that stores it. One link at a time takes money for a
//! document: one that asks for another amount, in another way or through another provider, is closed first.
class LinkAsker
{
public:
    LinkAsker(Book &book, const LinkRoute &route)
        : m_book(book)
        , m_route(&route)
    {
    }

    //! What is asked for from now on goes this way; route must outlive this.
    void through(const LinkRoute &route) { m_route = &route; }

    QList<NewEntry> entries;
    CommandOutcome outcome;

    //! The document, which can be paid now, and nothing is under way for it.
    Result<InvoiceRecord> openDocument(const InvoiceId &id);
    //! The link that is alive in this way for what is open, or a new one that is asked for here. again: also
    //! where it was mailed already, or where a part of a transfer has come.
    Result<LinkId> linkFor(const InvoiceRecord &invoice, PayWay way, bool again);
    //! hold: how long it can still be taken back.
    Result<void> add(const NewEntry &entry, std::chrono::seconds hold);

    std::chrono::seconds hold{0}; //!< Of the links that are asked for.

private:
    Result<std::optional<LinkRecord>> usable(const InvoiceRecord &invoice, PayWay way, bool again);
    Result<EntryId> closing(const InvoiceRecord &invoice);
    Result<LinkWish> wishFor(const LinkId &link, const InvoiceRecord &invoice, PayWay way);

    Book &m_book;
    const LinkRoute *m_route;
    EntryId m_closing; //!< The wish, made here, to close the link in another way.
};

} // namespace quittance
