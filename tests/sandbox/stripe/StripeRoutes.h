#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

#include <optional>

namespace quittance::sandbox {

class Checkout;

//! One call the stand-in knows.
struct StripeRoute {
    QByteArray method;
    QString path; //!< Template with at most two pairs of braces: "/v1/customers/{customer}".
    QString answers; //!< The type of what comes back, "list:charge" for a list.
    std::function<StripeAnswer(const StripeCall &, Checkout &)> carryOut;
};

//! A route and what stood for its braces.
struct RouteMatch {
    const StripeRoute *route = nullptr;
    QString id;
    QString innerId;
};

//! Every call the stand-in knows.
const QList<StripeRoute> &stripeRoutes();
//! The route of a request; nothing when the stand-in has none. path is decoded.
std::optional<RouteMatch> findRoute(const QByteArray &method, const QString &path);

} // namespace quittance::sandbox
