#pragma once

#include "core/billing/LinkRoute.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"

namespace quittance {

//! What a link is wanted for.
struct LinkDemand {
    PayWay way = PayWay::Page;
    std::optional<Money> part = {}; //!< Only so much of what is open; none: all of it.
    bool again = false; //!< Also where it was mailed already, or where a part of a transfer has come.
    QDate expiresOn = {}; //!< Of a page: the last day it takes money; null: it does not end by itself.
    bool keepsEnd = true; //!< One that is alive serves whenever it ends.
};

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
    //! The link that is alive for what is demanded, or a new one that is asked for here. A part that is all
    //! of what is open is no part. InvalidInput also "link.part_currency", "link.part_above_open", those of
    //! checkAmount(), "link.expires_past" and "link.expires_page_only".
    Result<LinkId> linkFor(const InvoiceRecord &invoice, LinkDemand demand);
    //! hold: how long it can still be taken back.
    Result<void> add(const NewEntry &entry, std::chrono::seconds hold);

    std::chrono::seconds hold{0}; //!< Of the links that are asked for.

private:
    Result<std::optional<LinkRecord>> usable(const InvoiceRecord &invoice, const LinkDemand &demand);
    Result<EntryId> closing(const InvoiceRecord &invoice);
    Result<LinkWish> wishFor(const LinkId &link, const InvoiceRecord &invoice, const LinkDemand &demand);

    Book &m_book;
    const LinkRoute *m_route;
    EntryId m_closing; //!< The wish, made here, to close the link in another way.
};

} // namespace quittance
