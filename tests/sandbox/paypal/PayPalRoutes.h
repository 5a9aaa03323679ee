#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

struct PayPalRoute {
    QLatin1StringView method;
    QLatin1StringView path; //!< "/v2/checkout/orders/{id}"
    QLatin1StringView scope; //!< Without the common prefix; more, of which one will do, are parted by |.
    PayPalResult (*carryOut)(const PayPalCall &) = nullptr;
    qint64 keyHours = 0; //!< How long a PayPal-Request-Id is known; 0: the call knows none.
    //! How a key's first object is shown when the key comes again: the call of that path.
    QLatin1StringView replayedBy = {};
};

struct PayPalMatch {
    const PayPalRoute *route = nullptr; //!< Null when the path is known and the method is not.
    QString id;
    QString innerId;
};

//! Nothing when the path is unknown.
std::optional<PayPalMatch> findPayPalRoute(const QByteArray &method, const QString &path);
//! All calls as the table names them.
QStringList payPalRouteNames();
//! The route that shows what another made.
const PayPalRoute *payPalRoute(QLatin1StringView method, QLatin1StringView path);

} // namespace quittance::sandbox
