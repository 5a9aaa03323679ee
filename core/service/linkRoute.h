#pragma once

#include "core/billing/ApprovedMatter.h"
#include "core/billing/SendPaymentLink.h"
#include "core/domain/WayToPay.h"
#include "core/outbox/gatewayTry.h"

namespace quittance {

class Workshop;

//! How a payment link is made and mailed: by which gateway and which mail server.
Result<LinkRoute> linkRoute(Workshop &workshop, Database &database, const QString &connection);

//! Does work that may ask the provider of a payment to send money back, in a book that can seal the request.
//! Where the money goes another way, or the provider is not set up, the route is empty or says so when it is
//! used.
Result<CommandOutcome> refundIn(Workshop &workshop, Book &book, const QString &connection,
    const std::function<Result<CommandOutcome>(Book &book, const RefundRoute &route)> &work);

//! Makes the bytes of a payment link's mail once the link is there.
Result<NewEntry> composeLinkMail(Book &book, const MailId &mail, const WayToPay &way);

//! The mail as it would be sent now, and what speaks against sending it.
Result<LinkMailPreview> linkMailPreview(
    Workshop &workshop, Book &book, const InvoiceId &id, const SendLinkOrder &changes);

} // namespace quittance
