#pragma once

#include "tests/sandbox/paypal/PayPalError.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace quittance::sandbox {

//! What a call takes, as JSON schemas.
struct PayPalCallShape {
    QJsonObject query;
    QJsonObject headers;
    QJsonObject body;
    bool takesBody = false;
    bool needsBody = false;
    bool bodyIsList = false; //!< body is then the schema of one of its items.
    QStringList issues; //!< Those a refusal with 400 may carry; empty is any.
};

//! Our own table of what each call takes: what Quittance may send, narrower than PayPal's own files.
class PayPalTable
{
public:
    static const PayPalTable &builtIn();
    //! By method and path: "GET /v2/checkout/orders/{id}"; null when there is none.
    const PayPalCallShape *call(const QString &name) const;
    QStringList calls() const;

private:
    explicit PayPalTable(const QString &lines);

    QHash<QString, QJsonObject> m_shapes;
    QHash<QString, PayPalCallShape> m_calls;
    QStringList m_order;
};

//! What the shape does not take, as the refusal PayPal gives, its issue among those of the call.
std::optional<PayPalError> checkPayPalBody(const PayPalCallShape &shape, const QJsonValue &body);
std::optional<PayPalError> checkPayPalQuery(const PayPalCallShape &shape, const QJsonObject &query);
std::optional<PayPalError> checkPayPalHeaders(const PayPalCallShape &shape, const HttpRequest &request);
//! The error with an issue the call may carry, or without details when there is none.
PayPalError withKnownIssue(PayPalError error, const PayPalCallShape &shape);

} // namespace quittance::sandbox
