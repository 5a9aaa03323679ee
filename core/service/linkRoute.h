#pragma once

#include "core/billing/ApprovedMatter.h"
#include "core/billing/SendPaymentLink.h"
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

} // namespace quittance
