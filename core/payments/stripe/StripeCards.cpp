#include "core/payments/stripe/StripeCards.h"

#include "core/net/serviceUrl.h"
#include "core/payments/returnPage.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString sessionsPath()
{
    return u"/v1/checkout/sessions"_s;
}

CardPage::State stateOf(const QJsonObject &session)
{
    const QString status = session[u"status"].toString();
    return status == "complete"_L1 ? CardPage::State::Complete
        : status == "expired"_L1   ? CardPage::State::Expired
                                   : CardPage::State::Open;
}

} // namespace

Result<CardPage> StripeCards::read(const QJsonObject &session) const
{
    if (session[u"object"].toString() != "checkout.session"_L1 || session[u"id"].toString().isEmpty())
        return stripeUnreadable(u"checkout.session"_s);
    const bool live = m_api.key().isLive();
    CardPage page{.externalKey = stripeExternalKey(live, session[u"id"].toString()),
        .customer = CustomerId(session[u"metadata"][QLatin1String(stripeCustomerKey)].toString()),
        .connection = u"stripe"_s,
        .state = stateOf(session),
        .openedAt = stripeInstant(session[u"created"]),
        .expiresAt = stripeInstant(session[u"expires_at"])};
    if (const QString holder = stripeIdIn(session[u"customer"]); !holder.isEmpty())
        page.holder = stripeExternalKey(live, holder);
    if (const QString method = stripeIdIn(session[u"setup_intent"][u"payment_method"]); !method.isEmpty())
        page.card = stripeExternalKey(live, method);
    if (page.state != CardPage::State::Open)
        return page;
    page.url = QUrl(session[u"url"].toString(), QUrl::StrictMode);
    // It is opened in the browser: https, and plain http only from a stand-in on this computer.
    if (!checkServiceUrl(page.url) || (page.url.scheme() != "https"_L1 && !isLoopback(m_api.baseUrl())))
        return fail(Error{.kind = ErrorKind::BadReply, .rule = u"stripe.url_unsafe"_s, .field = u"url"_s});
    return page;
}

Result<CardPage> StripeCards::openPage(
    const CustomerId &customer, const QString &holder, const QUrl &returnPage, const StopFlag &stop)
{
    if (const Result<void> fine = checkReturnPage(returnPage, u"stripe.return_page"_s); !fine)
        return fail(fine.error());
    FormBody body;
    body.add(u"mode"_s, u"setup"_s)
        .add(u"customer"_s, stripeIdOf(holder))
        .add(u"payment_method_types[0]"_s, u"card"_s)
        .add(u"success_url"_s, QString::fromLatin1(returnPage.toEncoded()));
    for (const QString &prefix : {u"metadata"_s, u"setup_intent_data[metadata]"_s})
        body.add(u"%1[%2]"_s.arg(prefix, QLatin1String(stripeCustomerKey)), customer.text());
    // Without a key: a second page does no harm, and the first one is seen by nobody.
    return m_api.post(sessionsPath(), body.encoded(), {}, stop).and_then([this](const QJsonObject &session) {
        return read(session);
    });
}

Result<CardPage> StripeCards::readPage(const QString &key, const StopFlag &stop)
{
    FormBody query;
    query.add(u"expand[0]"_s, u"setup_intent"_s);
    return m_api.get(sessionsPath() + u'/' + stripeIdOf(key), query, stop)
        .and_then([this](const QJsonObject &session) { return read(session); });
}

Result<QList<CardPage>> StripeCards::completePages(const QString &holder, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"customer"_s, stripeIdOf(holder))
        .add(u"status"_s, u"complete"_s)
        .add(u"expand[0]"_s, u"data.setup_intent"_s);
    QList<CardPage> pages;
    const Result<void> walked
        = m_api.walk(sessionsPath(), filter, stop, [&](const QJsonObject &session) -> Result<bool> {
              if (session[u"mode"].toString() != "setup"_L1)
                  return true;
              return read(session).transform([&](const CardPage &page) {
                  if (!page.customer.isEmpty() && !page.card.isEmpty())
                      pages.append(page);
                  return true;
              });
          });
    if (!walked)
        return fail(walked.error());
    return pages;
}

Result<GatewayCard> StripeCards::readCard(const QJsonObject &method, const QString &holder) const
{
    const QJsonObject details = method[u"card"].toObject();
    const std::optional<qint64> month = stripeInteger(details[u"exp_month"]);
    const std::optional<qint64> year = stripeInteger(details[u"exp_year"]);
    if (method[u"id"].toString().isEmpty() || !month || !year)
        return stripeUnreadable(u"payment_method"_s);
    QJsonObject brandOnly = details;
    brandOnly.remove(u"last4"_s);
    return GatewayCard{
        .card = {.externalId = stripeExternalKey(m_api.key().isLive(), method[u"id"].toString()),
            .customer = {},
            .holder = holder,
            .connection = u"stripe"_s,
            .brand = stripeMethodText({{u"type"_s, u"card"_s}, {u"card"_s, brandOnly}}),
            .last4 = details[u"last4"].toString(),
            .expiryMonth = static_cast<int>(*month),
            .expiryYear = static_cast<int>(*year),
            .agreedOn = {},
            .agreement = {}},
        .savedAt = stripeInstant(method[u"created"])};
}

Result<QList<GatewayCard>> StripeCards::cardsOf(const QString &holder, const StopFlag &stop)
{
    if (holder != stripeExternalKey(m_api.key().isLive(), stripeIdOf(holder)))
        return invalid(u"gateway.other_mode"_s, u"customer"_s, holder);
    FormBody filter;
    filter.add(u"type"_s, u"card"_s);
    QList<GatewayCard> cards;
    const QString path = u"/v1/customers/%1/payment_methods"_s.arg(stripeIdOf(holder));
    const Result<void> walked
        = m_api.walk(path, filter, stop, [&](const QJsonObject &method) -> Result<bool> {
              return readCard(method, holder).transform([&](const GatewayCard &card) {
                  cards.append(card);
                  return true;
              });
          });
    if (!walked)
        return fail(walked.error());
    return cards;
}

Result<void> StripeCards::detach(const QString &card, const StopFlag &stop)
{
    const QString id = stripeIdOf(card);
    if (card != stripeExternalKey(m_api.key().isLive(), id))
        return invalid(u"gateway.other_mode"_s, u"card"_s, card);
    const auto done = m_api.post(u"/v1/payment_methods/%1/detach"_s.arg(id), {}, {}, stop);
    // Taken away already, here or in the Dashboard.
    if (!done && done.error().rule != "stripe.resource_missing"_L1
        && done.error().rule != "stripe.payment_method_unexpected_state"_L1)
        return fail(done.error());
    return {};
}

} // namespace quittance
