#include "core/payments/stripe/stripeError.h"

#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/net/RetryPolicy.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;

//! Codes a person can do something particular about (docs.stripe.com/error-codes).
constexpr std::array ownSentence{
    "account_invalid",
    "amount_too_large",
    "amount_too_small",
    "authentication_required",
    "balance_insufficient",
    "card_declined",
    "charge_already_refunded",
    "charge_disputed",
    "charge_exceeds_source_limit",
    "debit_not_authorized",
    "email_invalid",
    "expired_card",
    "incorrect_cvc",
    "intent_invalid_state",
    "livemode_mismatch",
    "parameter_missing",
    "parameter_unknown",
    "payment_intent_unexpected_state",
    "payment_method_unexpected_state",
    "payout_reconciliation_not_ready",
    "processing_error",
    "refund_disputed_payment",
    "resource_missing",
    "testmode_charges_only",
    "url_invalid",
};

QString ruleOf(const QString &code, const QString &otherwise)
{
    const bool known
        = std::ranges::any_of(ownSentence, [&](const char *own) { return code == QLatin1String(own); });
    return known ? u"stripe."_s + code : otherwise;
}

//! The permission as the key's page in the Dashboard calls it, from the two wordings of Stripe; empty when
//! the message is about something else.
QString permissionIn(const QString &message)
{
    static const QRegularExpression row(u"Enabling \"([^\"]+)\""_s);
    static const QRegularExpression slug(u"'(?:rak_)?([a-z_]+)_(read|write)'"_s);
    if (const auto found = row.match(message); found.hasMatch())
        return found.captured(1);
    const auto found = slug.match(message);
    if (!found.hasMatch())
        return {};
    static const QHash<QString, QString> rows{
        {u"balance"_s, u"Balance"_s},
        {u"balance_transaction"_s, u"Balance transactions"_s},
        {u"balance_transaction_source"_s, u"Balance transactions"_s},
        {u"charge"_s, u"Charges"_s},
        {u"checkout_session"_s, u"Checkout Sessions"_s},
        {u"customer"_s, u"Customers"_s},
        {u"customer_portal"_s, u"Customer portal"_s},
        {u"dispute"_s, u"Disputes"_s},
        {u"event"_s, u"Events"_s},
        {u"payment_intent"_s, u"PaymentIntents"_s},
        {u"payment_link"_s, u"Payment Links"_s},
        {u"payment_method"_s, u"PaymentMethods"_s},
        {u"payout"_s, u"Payouts"_s},
        {u"plan"_s, u"Prices"_s},
        {u"product"_s, u"Products"_s},
        {u"refund"_s, u"Refunds"_s},
        {u"setup_intent"_s, u"SetupIntents"_s},
    };
    const QString name = found.captured(1);
    return rows.value(name, name) + (found.captured(2) == "write"_L1 ? u" Write"_s : u" Read"_s);
}

void classifyClientError(int status, const QJsonObject &said, Error &error)
{
    const QString code = said[u"code"].toString();
    const QString permission = permissionIn(said[u"message"].toString());
    if (status == 403 || (status == 401 && !permission.isEmpty())) {
        error.kind = ErrorKind::Unauthorized;
        error.rule = u"stripe.permission_missing"_s;
        error.field = u"permission"_s;
        error.value = permission;
    } else if (status == 401) {
        error.kind = ErrorKind::Unauthorized;
        error.rule = code == "api_key_expired"_L1 ? u"stripe.key_expired"_s : u"stripe.key_refused"_s;
        error.field = u"api_key"_s;
    } else if (status == 409) {
        error.kind = ErrorKind::Uncertain;
        error.rule
            = code == "idempotency_key_in_use"_L1 ? u"stripe.idempotency_key_in_use"_s : u"stripe.conflict"_s;
    } else if (status == 429) {
        error.kind = ErrorKind::RateLimited;
        error.rule = code == "lock_timeout"_L1 ? u"stripe.lock_timeout"_s : u"stripe.rate_limited"_s;
    } else if (said[u"type"].toString() == "idempotency_error"_L1) {
        error.kind = ErrorKind::Refused;
        error.rule = u"stripe.idempotency_mismatch"_s;
    } else {
        error.kind = ErrorKind::Refused;
        error.rule = ruleOf(code, status == 404 ? u"stripe.resource_missing"_s : u"stripe.refused"_s);
        error.field = said[u"param"].toString();
        error.value = said[u"decline_code"].toString();
    }
}

} // namespace

Error stripeError(const HttpReply &reply)
{
    const Result<QJsonObject> body = parseJsonObject(reply.body);
    const QJsonObject said = body ? body->value(u"error").toObject() : QJsonObject();

    Error error;
    error.requestId = QString::fromLatin1(reply.headers.value("request-id"));
    error.providerText = redacted(said[u"message"].toString().left(longestText));
    error.detail
        = u"HTTP %1 %2 %3"_s.arg(reply.status).arg(said[u"type"].toString(), said[u"code"].toString());
    if (reply.status >= 500) {
        error.kind = ErrorKind::Uncertain;
        error.rule = u"stripe.server_fault"_s;
    } else if (reply.status < 400 || (said.isEmpty() && reply.status != 429)) {
        error.kind = ErrorKind::BadReply;
        error.rule = u"stripe.unreadable"_s;
    } else {
        classifyClientError(reply.status, said, error);
    }
    if (error.kind == ErrorKind::RateLimited || error.rule == "stripe.idempotency_key_in_use"_L1)
        error.retryAfter = std::max<std::chrono::seconds>(2s, retryAfterOf(reply));
    return error;
}

} // namespace quittance
