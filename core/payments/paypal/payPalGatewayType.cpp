#include "core/payments/paypal/payPalGatewayType.h"

#include "core/payments/paypal/PayPalGateway.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<PaymentGateway>> make(const GatewayMeans &means)
{
    Result<PayPalAccount> account = PayPalAccount::read(means.secrets, means.baseUrl);
    if (!account)
        return fail(account.error());
    return std::make_unique<PayPalGateway>(means.transport, means.clock, *std::move(account), means.tokens);
}

//! PayPal's own page about a payment or a dispute, where it is answered.
QUrl pageOf(const QString &externalKey)
{
    const QStringList parts = externalKey.split(u':');
    if (parts.size() != 3 || parts.constFirst() != "paypal"_L1)
        return {};
    const QString host = parts.at(1) == "live"_L1 ? u"www.paypal.com"_s : u"www.sandbox.paypal.com"_s;
    const QString &id = parts.at(2);
    const bool isDispute = id.startsWith("PP-"_L1);
    const QString path = isDispute ? u"/resolutioncenter/"_s : u"/activity/payment/"_s;
    const QString plain = QString::fromLatin1(QUrl::toPercentEncoding(id));
    return QUrl(u"https://%1%2%3"_s.arg(host, path, plain));
}

} // namespace

GatewayType payPalGatewayType()
{
    const auto field = [](const QString &key, const QString &label) {
        return GatewayField{.key = key, .label = label, .kind = GatewayField::Kind::Secret, .prefixes = {}};
    };
    return {.id = u"paypal"_s,
        .name = u"PayPal"_s,
        .baseUrl = QUrl(u"https://api-m.paypal.com"_s),
        .sandboxUrl = QUrl(u"https://api-m.sandbox.paypal.com"_s),
        .fields = {field(u"client_id"_s, u"Client ID"_s), field(u"client_secret"_s, u"Client secret"_s)},
        .offers = {GatewayOffer::Page, GatewayOffer::Checkout},
        .make = make,
        .checkSecret = PayPalAccount::checkSecret,
        .page = pageOf};
}

} // namespace quittance
