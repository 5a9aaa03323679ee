#pragma once

#include "core/base/Error.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"

#include <functional>

namespace quittance {

//! What the outside knows and the book does not: which provider makes the link, and the bytes that ask it to.
struct LinkRoute {
    QString gateway; //!< Connection that makes the link: "stripe".
    QString mail; //!< Connection that carries the mail: "smtp".
    //! The exact request for a link with this id; InvalidInput when the provider cannot take the amount.
    std::function<Result<QByteArray>(
        const LinkId &link, const InvoiceId &invoice, const QString &number, Money amount)>
        request;
};

//! Writes down the wishes for links and the mails that bring them, all of them or none, in one transaction;
//! the outbox does the rest. A link that is alive for the same amount is used again. Returns the outbox
//! entries it made. InvalidInput: link.nothing_open, link.no_address, customer.email_malformed,
//! link.already_mailed (unless order.again), link.mail_uncertain, link.other_amount_live, link.named_twice,
//! link.charge_under_way,
//! company.missing, company.email_missing, and those of payableDocument().
Result<CommandOutcome> sendPaymentLinks(
    Book &book, const QList<SendLinkOrder> &orders, const LinkRoute &route);

} // namespace quittance
