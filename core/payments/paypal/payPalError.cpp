#include "core/payments/paypal/payPalError.h"

#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/net/RetryPolicy.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;

//! Issues a person can do something particular about.
constexpr std::array ownSentence{
    "CANNOT_CANCEL_PAID_INVOICE",
    "CANNOT_PROCESS_PAYMENTS",
    "CAPTURE_FULLY_REFUNDED",
    "COMPLIANCE_VIOLATION",
    "CURRENCY_MISMATCH",
    "CURRENCY_NOT_SUPPORTED",
    "DECIMALS_NOT_SUPPORTED",
    "DECIMAL_PRECISION",
    "DUPLICATE_INVOICE_ID",
    "INSTRUMENT_DECLINED",
    "INVOICE_CANCELED_ALREADY",
    "MAX_NUMBER_OF_REFUNDS_EXCEEDED",
    "ORDER_ALREADY_CAPTURED",
    "ORDER_NOT_APPROVED",
    "PARTIAL_REFUND_NOT_ALLOWED",
    "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
    "PAYEE_ACCOUNT_RESTRICTED",
    "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    "PAYER_ACTION_REQUIRED",
    "PAYER_CANNOT_PAY",
    "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE",
    "PENDING_CAPTURE",
    "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING",
    "REFUND_AMOUNT_EXCEEDED",
    "REFUND_AMOUNT_TOO_LOW",
    "REFUND_FAILED_INSUFFICIENT_FUNDS",
    "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK",
    "REFUND_TIME_LIMIT_EXCEEDED",
    "TRANSACTION_DISPUTED",
    "TRANSACTION_REFUSED",
    "USER_NOT_FOUND",
};

//! Empty for an issue without a sentence of its own.
QString ruleOf(const QString &issue)
{
    const bool known
        = std::ranges::any_of(ownSentence, [&](const char *own) { return issue == QLatin1String(own); });
    return known ? u"paypal."_s + issue.toLower() : QString();
}

//! What PayPal says, in whichever of its two shapes.
struct Said {
    QString name; //!< "UNPROCESSABLE_ENTITY", or "invalid_client" of the token endpoint.
    QString issue; //!< The first one.
    QString words;
    QString field;
    QString debugId;
    bool isOAuth = false;
};

Said read(const QByteArray &body)
{
    const Result<QJsonObject> parsed = parseJsonObject(body);
    if (!parsed)
        return {};
    const QJsonObject &json = *parsed;
    if (json[u"error"].isString())
        return {.name = json[u"error"].toString(),
            .issue = {},
            .words = json[u"error_description"].toString(),
            .field = {},
            .debugId = json[u"debug_id"].toString(),
            .isOAuth = true};
    const QJsonObject detail = json[u"details"].toArray().at(0).toObject();
    const QString description = detail[u"description"].toString();
    return {.name = json[u"name"].toString(),
        .issue = detail[u"issue"].toString(),
        .words = description.isEmpty() ? json[u"message"].toString() : description,
        .field = detail[u"field"].toString(),
        .debugId = json[u"debug_id"].toString()};
}

void set(Error &error, ErrorKind kind, const QString &rule)
{
    error.kind = kind;
    error.rule = rule;
}

void classify(int status, const Said &said, Error &error)
{
    const QString own = ruleOf(said.issue);
    const bool isTooLarge = said.name == "RESULTSET_TOO_LARGE"_L1 || said.issue == "RESULTSET_TOO_LARGE"_L1;
    const bool isForbidden = said.name == "NOT_AUTHORIZED"_L1 || said.name == "PERMISSION_DENIED"_L1;
    if (isTooLarge)
        set(error, ErrorKind::Refused, u"paypal.result_too_large"_s);
    else if (status == 429 || said.name == "RATE_LIMIT_REACHED"_L1)
        set(error, ErrorKind::RateLimited, u"paypal.rate_limited"_s);
    else if (said.name == "invalid_client"_L1)
        set(error, ErrorKind::Unauthorized, u"paypal.credentials_refused"_s);
    else if (status == 401)
        set(error, ErrorKind::Unauthorized, u"paypal.token_refused"_s);
    else if (!own.isEmpty()) // Some of them come with a 403.
        set(error, ErrorKind::Refused, own);
    else if (status == 403 || isForbidden)
        set(error, ErrorKind::Unauthorized, u"paypal.permission_missing"_s);
    else if (status == 404 || said.name == "RESOURCE_NOT_FOUND"_L1)
        set(error, ErrorKind::Refused, u"paypal.resource_missing"_s);
    else if (status == 409 || said.issue == "PREVIOUS_REQUEST_IN_PROGRESS"_L1
        || said.issue == "ORDER_COMPLETION_IN_PROGRESS"_L1)
        set(error, ErrorKind::Uncertain, u"paypal.in_progress"_s);
    else if (status == 400 || status == 415)
        set(error, ErrorKind::Refused, u"paypal.request_invalid"_s);
    else
        set(error, ErrorKind::Refused, u"paypal.refused"_s);
}

} // namespace

bool isPayPalError(const QByteArray &body)
{
    const Said said = read(body);
    return !said.name.isEmpty() && (said.isOAuth || !said.debugId.isEmpty());
}

Error payPalError(const HttpReply &reply)
{
    const Said said = read(reply.body);
    Error error;
    const QString header = QString::fromLatin1(reply.headers.value("paypal-debug-id"));
    error.requestId = said.debugId.isEmpty() ? header : said.debugId;
    error.providerText = redacted(said.words.left(longestText));
    error.detail = u"HTTP %1 %2 %3"_s.arg(reply.status).arg(said.name, said.issue);
    if (reply.status >= 500) {
        set(error, ErrorKind::Uncertain, u"paypal.server_fault"_s);
    } else if (said.name.isEmpty() && reply.status != 429 && reply.status != 401) {
        set(error, ErrorKind::BadReply, u"paypal.unreadable"_s);
    } else {
        classify(reply.status, said, error);
        error.field = said.field;
    }
    if (error.kind == ErrorKind::RateLimited || error.rule == "paypal.in_progress"_L1)
        error.retryAfter = std::max<std::chrono::seconds>(2s, retryAfterOf(reply));
    return error;
}

tl::unexpected<Error> payPalUnreadable(const QString &field)
{
    return fail(Error{.kind = ErrorKind::BadReply, .rule = u"paypal.unreadable"_s, .field = field});
}

} // namespace quittance
