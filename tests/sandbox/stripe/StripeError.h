#pragma once

#include "core/net/HttpTransport.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace quittance::sandbox {

//! A refusal in Stripe's form.
struct StripeError {
    int status = 400;
    QString type = QStringLiteral("invalid_request_error");
    QString code; //!< Left out when empty.
    QString param; //!< In bracket form: "line_items[0][quantity]". Left out when empty.
    QString message;
    QString declineCode; //!< Left out when empty.
    QJsonObject more; //!< Further fields: "charge", "payment_intent" ...
};

//! What a call answers: the object, or why not.
using StripeAnswer = tl::expected<QJsonObject, StripeError>;

//! 400 with a code about one parameter.
tl::unexpected<StripeError> badParameter(const QString &code, const QString &param, const QString &message);
//! 404, or 400 when the id came as a parameter: what is "customer", "payment link" ...
tl::unexpected<StripeError> noSuch(
    const QString &what, const QString &id, const QString &param, int status = 404);

HttpReply errorReply(const StripeError &error);

} // namespace quittance::sandbox
