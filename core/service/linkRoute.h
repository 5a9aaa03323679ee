#pragma once

#include "core/billing/SendPaymentLink.h"
#include "core/outbox/LinkPerformer.h"

namespace quittance {

class Workshop;

//! How a payment link is made and mailed: by which gateway and which mail server.
Result<LinkRoute> stripeRoute(Workshop &workshop, Database &database);

//! Makes the bytes of a payment link's mail once the link is there.
Result<NewEntry> composeLinkMail(Book &book, const MailId &mail, const QUrl &url);

//! The mail as it would be sent now, and what speaks against sending it.
Result<LinkMailPreview> linkMailPreview(
    Workshop &workshop, Book &book, const InvoiceId &id, const SendLinkOrder &changes);

} // namespace quittance
