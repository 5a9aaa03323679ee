#include "core/payments/stripe/StripeCustomers.h"

#include "core/domain/Customer.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString customersPath()
{
    return u"/v1/customers"_s;
}

void addText(FormBody &body, const QString &key, const QString &text, qsizetype longest)
{
    if (!text.trimmed().isEmpty())
        body.add(key, text.trimmed().left(longest));
}

QByteArray bodyOf(const Customer &customer)
{
    constexpr qsizetype nameMax = 256;
    constexpr qsizetype emailMax = 512;
    constexpr qsizetype phoneMax = 20;
    constexpr qsizetype lineMax = 500;
    FormBody body;
    addText(body, u"name"_s, customer.name, nameMax);
    addText(body, u"email"_s, customer.billingEmail(), emailMax);
    addText(body, u"phone"_s, customer.phone, phoneMax);
    addText(body, u"address[line1]"_s, customer.address.street.section(u'\n', 0, 0), lineMax);
    addText(body, u"address[line2]"_s, customer.address.street.section(u'\n', 1).simplified(), lineMax);
    addText(body, u"address[postal_code]"_s, customer.address.postCode, lineMax);
    addText(body, u"address[city]"_s, customer.address.city, lineMax);
    addText(body, u"address[state]"_s, customer.address.region, lineMax);
    addText(body, u"address[country]"_s, customer.address.country, lineMax);
    addText(body, u"preferred_locales[0]"_s, customer.language, lineMax);
    body.add(u"metadata[%1]"_s.arg(QLatin1String(stripeCustomerKey)), customer.id.text());
    return body.encoded();
}

} // namespace

Result<GatewayCustomer> StripeCustomers::read(const QJsonObject &object) const
{
    if (object[u"object"].toString() != "customer"_L1 || object[u"id"].toString().isEmpty())
        return stripeUnreadable(u"customer"_s);
    return GatewayCustomer{.externalKey = stripeExternalKey(m_api.key().isLive(), object[u"id"].toString()),
        .customer = CustomerId(object[u"metadata"][QLatin1String(stripeCustomerKey)].toString()),
        .name = object[u"name"].toString(),
        .email = object[u"email"].toString(),
        .since = stripeInstant(object[u"created"])};
}

Result<std::optional<GatewayCustomer>> StripeCustomers::readCustomer(
    const QString &keyOrId, const StopFlag &stop)
{
    const bool isKey = keyOrId.contains(u':');
    const QString id = isKey ? stripeIdOf(keyOrId) : keyOrId;
    if (id.isEmpty() || (isKey && keyOrId != stripeExternalKey(m_api.key().isLive(), id)))
        return std::nullopt;
    const Result<QJsonObject> object
        = m_api.get(customersPath() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)), {}, stop);
    if (!object && object.error().rule == "stripe.resource_missing"_L1)
        return std::nullopt;
    if (!object)
        return fail(object.error());
    if ((*object)[u"deleted"].toBool())
        return std::nullopt;
    return read(*object).transform([](const GatewayCustomer &customer) { return std::optional(customer); });
}

Result<QList<GatewayCustomer>> StripeCustomers::listed(
    const FormBody &filter, const CustomerId &onlyOf, const StopFlag &stop)
{
    QList<GatewayCustomer> found;
    const Result<void> walked
        = m_api.walk(customersPath(), filter, stop, [&](const QJsonObject &object) -> Result<bool> {
              return read(object).transform([&](const GatewayCustomer &customer) {
                  if (onlyOf.isEmpty() || customer.customer == onlyOf)
                      found.append(customer);
                  return true;
              });
          });
    if (!walked)
        return fail(walked.error());
    return found;
}

Result<QList<GatewayCustomer>> StripeCustomers::customersWithEmail(const QString &email, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"email"_s, email);
    return listed(filter, {}, stop);
}

Result<QList<GatewayCustomer>> StripeCustomers::customersOf(const CustomerId &customer, const StopFlag &stop)
{
    FormBody query;
    query.add(u"query"_s, u"metadata['%1']:'%2'"_s.arg(QLatin1String(stripeCustomerKey), customer.text()))
        .add(u"limit"_s, qint64{100});
    const Result<StripeApi::Page> page = m_api.page(customersPath() + u"/search"_s, query, stop);
    // Merchants in India have no search; then the address alone finds it, and a person chooses.
    if (!page && page.error().kind == ErrorKind::Refused)
        return QList<GatewayCustomer>();
    if (!page)
        return fail(page.error());
    QList<GatewayCustomer> found;
    for (const QJsonObject &object : page->data) {
        const Result<GatewayCustomer> one = read(object);
        if (!one)
            return fail(one.error());
        if (one->customer == customer)
            found.append(*one);
    }
    return found;
}

Result<QList<GatewayCustomer>> StripeCustomers::customersOfSince(
    const CustomerId &customer, const QDateTime &since, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"created[gte]"_s, since.toSecsSinceEpoch());
    return listed(filter, customer, stop);
}

Result<GatewayCustomer> StripeCustomers::createCustomer(
    const Customer &customer, const QString &key, const StopFlag &stop)
{
    return m_api.post(customersPath(), bodyOf(customer), key, stop).and_then([this](const QJsonObject &made) {
        return read(made);
    });
}

} // namespace quittance
