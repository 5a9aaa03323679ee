#include "tests/sandbox/paypal/PayPalError.h"

#include "tests/sandbox/HttpParts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct StatusWords {
    int status;
    QLatin1StringView name;
    QLatin1StringView message;
};

constexpr std::array statusWords{
    StatusWords{400, "INVALID_REQUEST"_L1,
        "Request is not well-formed, syntactically incorrect, or violates schema."_L1},
    StatusWords{401, "AUTHENTICATION_FAILURE"_L1,
        "Authentication failed due to missing authorization header, or invalid authentication credentials."_L1},
    StatusWords{403, "NOT_AUTHORIZED"_L1, "Authorization failed due to insufficient permissions."_L1},
    StatusWords{404, "RESOURCE_NOT_FOUND"_L1, "The specified resource does not exist."_L1},
    StatusWords{
        405, "METHOD_NOT_SUPPORTED"_L1, "The server does not implement the requested HTTP method."_L1},
    StatusWords{
        409, "RESOURCE_CONFLICT"_L1, "The server has detected a conflict while processing this request."_L1},
    StatusWords{
        415, "UNSUPPORTED_MEDIA_TYPE"_L1, "The server does not support the request payload's media type."_L1},
    StatusWords{422, "UNPROCESSABLE_ENTITY"_L1,
        "The requested action could not be performed, semantically incorrect, or failed business validation."_L1},
    StatusWords{429, "RATE_LIMIT_REACHED"_L1, "Too many requests. Blocked due to rate limiting."_L1},
    StatusWords{500, "INTERNAL_SERVER_ERROR"_L1, "An internal server error occurred."_L1},
    StatusWords{503, "SERVICE_UNAVAILABLE"_L1, "Service Unavailable."_L1},
};

const StatusWords &wordsOf(int status)
{
    const auto found = std::ranges::find(statusWords, status, &StatusWords::status);
    return found == statusWords.end() ? wordsOf(status < 500 ? 400 : 500) : *found;
}

QJsonObject detailOf(const PayPalError &error)
{
    QJsonObject detail{{u"issue"_s, error.issue}};
    if (!error.field.isEmpty()) {
        detail.insert(u"field"_s, error.field);
        detail.insert(u"location"_s, error.location);
    }
    if (!error.value.isEmpty())
        detail.insert(u"value"_s, error.value);
    if (!error.description.isEmpty())
        detail.insert(u"description"_s, error.description);
    return detail;
}

} // namespace

tl::unexpected<PayPalError> payPalRefusal(const QString &issue, const QString &field, const QString &value)
{
    return tl::make_unexpected(PayPalError{.issue = issue, .field = field, .value = value});
}

tl::unexpected<PayPalError> payPalNotFound(const QString &id)
{
    return tl::make_unexpected(PayPalError{.status = 404,
        .issue = u"INVALID_RESOURCE_ID"_s,
        .description = u"Specified resource ID does not exist. Please check the resource ID and try again."_s,
        .value = id,
        .location = u"path"_s});
}

QString payPalErrorName(int status)
{
    return wordsOf(status).name;
}

HttpReply payPalErrorReply(const PayPalError &error, const QString &debugId)
{
    QJsonObject body{{u"name"_s, payPalErrorName(error.status)},
        {u"message"_s, wordsOf(error.status).message}, {u"debug_id"_s, debugId}};
    if (!error.issue.isEmpty())
        body.insert(u"details"_s, QJsonArray{detailOf(error)});
    if (!error.link.isEmpty())
        body.insert(u"links"_s, QJsonArray{error.link});
    return jsonReply(error.status, body);
}

} // namespace quittance::sandbox
