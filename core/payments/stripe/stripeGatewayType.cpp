#include "core/payments/stripe/stripeGatewayType.h"

#include "core/net/serviceUrl.h"
#include "core/payments/stripe/StripeGateway.h"
#include "core/payments/stripe/StripeKey.h"
#include "core/payments/stripe/stripeDashboard.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString keyField = u"api_key"_s;

Result<std::unique_ptr<PaymentGateway>> make(const GatewayMeans &means)
{
    if (const Result<void> secure = checkServiceUrl(means.baseUrl); !secure)
        return fail(secure.error());
    Result<StripeKey> key = StripeKey::read(means.secrets.value(keyField));
    if (!key)
        return fail(key.error());
    return std::make_unique<StripeGateway>(means.transport, means.clock, means.baseUrl, *std::move(key));
}

Result<void> checkSecret(const QString &, const SecretText &secret)
{
    return StripeKey::read(secret).transform([](const StripeKey &) {});
}

} // namespace

GatewayType stripeGatewayType()
{
    return {.id = u"stripe"_s,
        .name = u"Stripe"_s,
        .baseUrl = QUrl(u"https://api.stripe.com"_s),
        .fields = {{.key = keyField,
            .label = u"Restricted API key"_s,
            .kind = GatewayField::Kind::Secret,
            .prefixes = {u"rk_live_"_s, u"rk_test_"_s, u"sk_live_"_s, u"sk_test_"_s},
            .recommended = 2}},
        .offers = {GatewayOffer::Page, GatewayOffer::Checkout, GatewayOffer::BankTransfer,
            GatewayOffer::Cards, GatewayOffer::Portal},
        .make = make,
        .checkSecret = checkSecret,
        .page = stripeDashboardPage};
}

} // namespace quittance
