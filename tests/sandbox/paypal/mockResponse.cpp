#include "tests/sandbox/paypal/mockResponse.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

//! Codes that are names of whole errors, and the status they come with.
int statusOf(const QString &code)
{
    static const QHash<QString, int> names{{u"INTERNAL_SERVER_ERROR"_s, 500}, {u"SERVICE_UNAVAILABLE"_s, 503},
        {u"RATE_LIMIT_REACHED"_s, 429}, {u"AUTHENTICATION_FAILURE"_s, 401}, {u"NOT_AUTHORIZED"_s, 403},
        {u"RESOURCE_NOT_FOUND"_s, 404}, {u"RESOURCE_CONFLICT"_s, 409}, {u"INVALID_REQUEST"_s, 400}};
    return names.value(code);
}

//! The status an issue comes with where it is not 422.
int issueStatus(const QString &issue)
{
    static const QHash<QString, int> issues{{u"PERMISSION_DENIED"_s, 403}, {u"INVALID_RESOURCE_ID"_s, 404},
        {u"PREVIOUS_REQUEST_IN_PROGRESS"_s, 409}, {u"MALFORMED_REQUEST_JSON"_s, 400},
        {u"MISSING_REQUIRED_PARAMETER"_s, 400}, {u"INVALID_PARAMETER_SYNTAX"_s, 400},
        {u"INVALID_ACCOUNT_STATUS"_s, 401}};
    return issues.value(issue, 422);
}

} // namespace

std::optional<PayPalError> mockedError(const QByteArray &header)
{
    if (header.isEmpty())
        return {};
    const QJsonValue codes = QJsonDocument::fromJson(header)[u"mock_application_codes"_s];
    const QString code = codes.isArray() ? codes[0].toString() : codes.toString();
    if (code.isEmpty())
        return PayPalError{
            .status = 400, .issue = u"INVALID_PARAMETER_SYNTAX"_s, .field = u"PayPal-Mock-Response"_s};
    if (const int status = statusOf(code); status != 0)
        return PayPalError{.status = status, .issue = {}};
    return PayPalError{.status = issueStatus(code), .issue = code};
}

} // namespace quittance::sandbox
