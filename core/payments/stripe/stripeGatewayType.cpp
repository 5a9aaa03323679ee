#include "core/payments/stripe/stripeGatewayType.h"

#include "core/net/serviceUrl.h"
#include "core/payments/stripe/StripeGateway.h"
#include "core/payments/stripe/StripeKey.h"
#include "core/payments/stripe/stripeDashboard.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<PaymentGateway>> make(
    HttpTransport &transport, Clock &clock, const QUrl &baseUrl, const SecretText &secret)
{
    if (const Result<void> secure = checkServiceUrl(baseUrl); !secure)
        return fail(secure.error());
    Result<StripeKey> key = StripeKey::read(secret);
    if (!key)
        return fail(key.error());
    return std::make_unique<StripeGateway>(transport, clock, baseUrl, *std::move(key));
}

} // namespace

GatewayType stripeGatewayType()
{
    return {.id = u"stripe"_s,
        .name = u"Stripe"_s,
        .baseUrl = QUrl(u"https://api.stripe.com"_s),
        .fields = {{.key = u"api_key"_s,
            .label = u"Restricted API key"_s,
            .kind = GatewayField::Kind::Secret,
            .prefixes = {u"rk_live_"_s, u"rk_test_"_s, u"sk_live_"_s, u"sk_test_"_s},
            .recommended = 2}},
        .make = make,
        .page = stripeDashboardPage};
}

} // namespace quittance
