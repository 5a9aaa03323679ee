#include "tests/sandbox/stripe/StripeAccess.h"

#include "tests/sandbox/HttpParts.h"

#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

//! From "Bearer KEY", or from the user name of "Basic ...".
QString keyOf(const HttpRequest &request)
{
    const QByteArray given = headerOf(request, "authorization");
    if (given.startsWith("Bearer "))
        return QString::fromUtf8(given.mid(7).trimmed());
    if (given.startsWith("Basic "))
        return QString::fromUtf8(QByteArray::fromBase64(given.mid(6).trimmed()).split(':').value(0));
    return {};
}

//! As Stripe echoes it: "rk_test_****rong".
QString masked(const QString &key)
{
    return key.left(8) + u"****"_s + key.right(4);
}

StripeError unauthorized(const QString &message, const QString &code = {})
{
    return {.status = 401, .code = code, .message = message};
}

//! The version and the kind of body.
std::optional<StripeError> refuseForm(const HttpRequest &request)
{
    static const QRegularExpression versionForm(u"^\\d{4}-\\d\\d-\\d\\d(\\.[a-z]+)?$"_s);
    const QString version = QString::fromUtf8(headerOf(request, "stripe-version"));
    if (!versionForm.match(version)
             .hasMatch()) // Stripe would take the account's default: a trap, so it is refused.
        return StripeError{.message = version.isEmpty()
                ? u"No Stripe-Version header was sent. This stand-in asks for one with every request."_s
                : u"Invalid Stripe API version: %1"_s.arg(version)};

    const QByteArray type = headerOf(request, "content-type");
    if (!request.body.isEmpty() && !type.startsWith("application/x-www-form-urlencoded"))
        return StripeError{.message = u"Invalid request body: the content type must be "
                                      u"application/x-www-form-urlencoded."_s};
    return {};
}

//! What a call's path needs, as Stripe names it in its refusals.
QString permissionFor(const QString &path)
{
    static const QList<std::pair<QString, QString>> slugs{{u"/v1/payment_links"_s, u"payment_link"_s},
        {u"/v1/checkout/sessions"_s, u"checkout_session"_s}, {u"/v1/payment_intents"_s, u"payment_intent"_s},
        {u"/v1/setup_intents"_s, u"setup_intent"_s}, {u"/v1/payment_methods"_s, u"payment_method"_s},
        {u"/v1/customers"_s, u"customer"_s}, {u"/v1/refunds"_s, u"refund"_s}, {u"/v1/charges"_s, u"charge"_s},
        {u"/v1/products"_s, u"product"_s}, {u"/v1/prices"_s, u"plan"_s}, {u"/v1/disputes"_s, u"dispute"_s},
        {u"/v1/events"_s, u"event"_s}, {u"/v1/balance_transactions"_s, u"balance_transaction"_s},
        {u"/v1/balance"_s, u"balance"_s}, {u"/v1/payouts"_s, u"payout"_s},
        {u"/v1/billing_portal"_s, u"customer_portal"_s}, {u"/v1/account"_s, u"accounts_kyc_basic"_s}};
    if (path.startsWith("/v1/customers/"_L1) && path.contains("/payment_methods"_L1))
        return u"payment_method"_s;
    for (const auto &[start, slug] : slugs)
        if (path.startsWith(start))
            return slug;
    return {};
}

//! What the key was made without.
QStringList lackedBy(const QString &key)
{
    static const QString without = u"rk_test_without__"_s;
    if (key == "rk_test_nolinks"_L1)
        return {u"payment_link_read"_s};
    return key.startsWith(without) ? key.sliced(without.size()).split(u"__"_s) : QStringList();
}

StripeError forbidden(const QString &key, const QString &permission)
{
    return {.status = 403,
        .message
        = u"The provided key '%1' does not have the required permissions for this endpoint on account "
          u"'acct_1QuittanceSandbox'. Having the 'rak_%2' permission would allow this request to "
          u"continue."_s.arg(masked(key), permission)};
}

} // namespace

bool isLiveKey(const HttpRequest &request)
{
    const QString key = keyOf(request);
    return key == "rk_live_sandbox"_L1 || key == "sk_live_sandbox"_L1;
}

std::optional<StripeError> refuseEntry(const HttpRequest &request)
{
    const QString key = keyOf(request);
    if (key.isEmpty())
        return unauthorized(
            u"You did not provide an API key. You need to provide your API key in the Authorization "
            u"header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."_s);
    if (key.startsWith("pk_"_L1))
        return unauthorized(
            u"This API call cannot be made with a publishable API key. Please use a secret API key."_s,
            u"secret_key_required"_s);
    if (key == "rk_test_expired"_L1)
        return unauthorized(u"Expired API Key provided: %1"_s.arg(masked(key)), u"api_key_expired"_s);
    if (isLiveKey(request))
        return refuseForm(request);
    if (key == "rk_test_wrong"_L1 || !(key.startsWith("rk_test_"_L1) || key.startsWith("sk_test_"_L1)))
        return unauthorized(u"Invalid API Key provided: %1"_s.arg(masked(key)));

    return refuseForm(request);
}

std::optional<StripeError> refusePermission(const HttpRequest &request, const QString &path)
{
    const QString key = keyOf(request);
    const QString permission = permissionFor(path);
    const QString level = request.method == "GET" ? u"_read"_s : u"_write"_s;
    const QStringList lacked = lackedBy(key);
    const bool denied = lacked.contains(permission + u"_read"_s)
        || (level == "_write"_L1 && lacked.contains(permission + u"_write"_s))
        || (path == "/v1/account"_L1 && key.startsWith("rk_"_L1));
    if (!denied)
        return {};
    return forbidden(key, permission + level);
}

std::optional<StripeError> refuseExpansion(const HttpRequest &request, const QStringList &types)
{
    const QString key = keyOf(request);
    const QStringList lacked = lackedBy(key);
    for (const QString &type : types) {
        const QString permission
            = (type == "price"_L1 ? u"plan"_s : QString(type).replace(u'.', u'_')) + u"_read"_s;
        if (lacked.contains(permission))
            return forbidden(key, permission);
    }
    return {};
}

} // namespace quittance::sandbox
