#pragma once

#include "core/net/HttpTransport.h"

#include <QJsonObject>

#include <optional>

namespace quittance::sandbox {

//! Why PayPal refuses: an issue of its lists, and where. Name and message follow from the status.
struct PayPalError {
    int status = 422;
    QString issue; //!< "ORDER_NOT_APPROVED"; empty when there are no details.
    QString field; //!< JSON pointer into the body, or the name of a parameter or header.
    QString description;
    QString value;
    QString location = QStringLiteral("body"); //!< Or "path", "query".
    QJsonObject link = {}; //!< One more link for the client to follow; empty is none.
};

//! What a call brings: status and body; 204 has none.
struct PayPalAnswer {
    int status = 200;
    QJsonObject body;
    QByteArray raw; //!< Instead of body where the answer is no JSON.
    QByteArray contentType = "application/json";
};

using PayPalResult = tl::expected<PayPalAnswer, PayPalError>;

//! A refusal by a business rule: 422 with that issue.
tl::unexpected<PayPalError> payPalRefusal(
    const QString &issue, const QString &field = {}, const QString &value = {});
//! Nothing is there under that id: 404.
tl::unexpected<PayPalError> payPalNotFound(const QString &id);
//! "INVALID_REQUEST" for 400 and so on.
QString payPalErrorName(int status);
//! The body and header of a refusal.
HttpReply payPalErrorReply(const PayPalError &error, const QString &debugId);

} // namespace quittance::sandbox
