#pragma once

#include "core/billing/LinkRoute.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down the wishes for links and the mails that bring them, all of them or none, in one transaction;
//! the outbox does the rest. A link that is alive for the same amount and in the same way is used again; one
//! over another part or in another way is closed first. Returns the outbox entries it made. InvalidInput:
//! link.nothing_open, link.part_currency and link.part_above_open (order.part), money.not_positive,
//! link.no_address, customer.email_malformed, link.already_mailed and link.part_came (unless order.again),
//! link.mail_uncertain, link.other_amount_live, link.other_way_requested, link.customer_unlinked,
//! link.charge_under_way, link.named_twice, company.missing, company.email_missing, and those of
//! payableDocument().
//! "connection.unknown" where an order names a provider there is no route for.
Result<CommandOutcome> sendPaymentLinks(Book &book, const QList<MailOrder> &orders, const LinkRoutes &routes);
//! All through the same provider.
Result<CommandOutcome> sendPaymentLinks(Book &book, const QList<MailOrder> &orders, const LinkRoute &route);

} // namespace quittance
