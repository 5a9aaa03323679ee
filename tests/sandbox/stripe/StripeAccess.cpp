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

} // namespace

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
    if (key == "rk_test_wrong"_L1 || !(key.startsWith("rk_test_"_L1) || key.startsWith("sk_test_"_L1)))
        return unauthorized(u"Invalid API Key provided: %1"_s.arg(masked(key)));

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

std::optional<StripeError> refusePermission(const HttpRequest &request, const QString &path)
{
    const QString key = keyOf(request);
    if (key != "rk_test_nolinks"_L1 || !path.startsWith("/v1/payment_links"_L1))
        return {};
    const QString level = request.method == "GET" ? u"read"_s : u"write"_s;
    return StripeError{.status = 403,
        .message
        = u"The provided key '%1' does not have the required permissions for this endpoint on account "
          u"'acct_1QuittanceSandbox'. Having the 'rak_payment_link_%2' permission would allow this request "
          u"to "
          u"continue."_s.arg(masked(key), level)};
}

} // namespace quittance::sandbox
