#include "tests/core/payments/StripeWorld.h"

#include "core/net/FormBody.h"
#include "tests/core/payments/RequestJudge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QJsonObject &object)
{
    static const QMap<QString, QString> folders{
        {u"payment_link"_s, u"/v1/payment_links/"_s},
        {u"checkout.session"_s, u"/v1/checkout/sessions/"_s},
        {u"payment_intent"_s, u"/v1/payment_intents/"_s},
    };
    return folders[object[u"object"].toString()] + object[u"id"].toString();
}

} // namespace

StripeWorld::StripeWorld(const QByteArray &key)
    : gateway(transport, clock, QUrl(u"https://api.stripe.com"_s), *StripeKey::read(SecretText(key)))
{
    transport.answer = [this](const HttpRequest &request) {
        RequestJudge::judge(request);
        return answer(request);
    };
}

void StripeWorld::add(const QJsonObject &object)
{
    objects.insert(pathOf(object), object);
}

void StripeWorld::addEvent(const QString &id, const QString &type, const QJsonObject &object, qint64 created)
{
    lists[u"/v1/events"_s].append({{u"id"_s, id}, {u"object"_s, u"event"_s}, {u"type"_s, type},
        {u"created"_s, created}, {u"livemode"_s, false}, {u"api_version"_s, u"2019-03-14"_s},
        {u"data"_s, QJsonObject{{u"object"_s, object}}}});
}

qsizetype StripeWorld::askedFor(const QString &path) const
{
    return std::ranges::count_if(
        transport.asked, [&](const HttpRequest &one) { return one.url.path() == path; });
}

HttpReply StripeWorld::reply(int status, const QJsonObject &body)
{
    return {.status = status, .headers = {{"request-id", "req_abc"}}, .body = QJsonDocument(body).toJson()};
}

HttpReply StripeWorld::error(int status, const QJsonObject &error)
{
    return reply(status, {{u"error"_s, error}});
}

HttpReply StripeWorld::page(const QList<QJsonObject> &list, const QByteArray &query) const
{
    const auto asked = [&](const QString &key) { return FormBody::find(query, key).value_or(QString()); };
    const auto placeOf = [&](const QString &id) {
        const auto isIt = [&](const QJsonObject &one) { return one[u"id"].toString() == id; };
        return std::ranges::find_if(list, isIt) - list.begin();
    };
    const QString after = asked(u"starting_after"_s);
    const QString before = asked(u"ending_before"_s);
    const auto limit = asked(u"limit"_s).toLongLong();
    if (!before.isEmpty() && placeOf(before) == list.size())
        return error(404, {{u"type"_s, u"invalid_request_error"_s}, {u"code"_s, u"resource_missing"_s}});

    // The list is kept oldest first; a page is the part next to its cursor, shown newest first.
    qsizetype first = 0;
    qsizetype last = list.size();
    bool more = false;
    if (!before.isEmpty()) {
        first = placeOf(before) + 1;
        last = std::min<qsizetype>(list.size(), first + limit);
        more = last < list.size();
    } else {
        last = after.isEmpty() ? list.size() : placeOf(after);
        first = std::max<qsizetype>(0, last - limit);
        more = first > 0;
    }
    QJsonArray data;
    for (qsizetype i = last - 1; i >= first; --i)
        data.append(list[i]);
    return reply(200, {{u"object"_s, u"list"_s}, {u"data"_s, data}, {u"has_more"_s, more}});
}

Result<HttpReply> StripeWorld::answer(const HttpRequest &request) const
{
    const QString path = request.url.path();
    if (errors.contains(path))
        return errors[path];
    if (request.method == "GET" && lists.contains(path))
        return page(lists[path], request.url.query(QUrl::FullyEncoded).toUtf8());
    if (objects.contains(path))
        return reply(200, objects[path]);
    return error(404,
        {{u"type"_s, u"invalid_request_error"_s}, {u"code"_s, u"resource_missing"_s},
            {u"message"_s, u"No such object"_s}});
}

QJsonObject StripeWorld::link(const QString &id, const QString &ours, qint64 amount)
{
    return {{u"id"_s, id}, {u"object"_s, u"payment_link"_s}, {u"active"_s, true}, {u"currency"_s, u"eur"_s},
        {u"livemode"_s, false},
        {u"metadata"_s, QJsonObject{{u"quittance_link"_s, ours}, {u"quittance_invoice"_s, u"inv-1"_s}}},
        {u"url"_s, u"https://buy.stripe.com/test_"_s + id},
        {u"line_items"_s,
            QJsonObject{{u"object"_s, u"list"_s},
                {u"data"_s,
                    QJsonArray{QJsonObject{{u"object"_s, u"item"_s}, {u"amount_total"_s, amount},
                        {u"currency"_s, u"eur"_s}, {u"quantity"_s, 1}}}}}}};
}

QJsonObject StripeWorld::session(const QString &id, const QString &intent)
{
    return {{u"id"_s, id}, {u"object"_s, u"checkout.session"_s}, {u"livemode"_s, false},
        {u"status"_s, u"complete"_s}, {u"payment_status"_s, u"paid"_s},
        {u"payment_intent"_s, intent.isEmpty() ? QJsonValue() : QJsonValue(intent)},
        {u"payment_link"_s, u"plink_1"_s},
        {u"customer_details"_s, QJsonObject{{u"name"_s, QJsonValue()}, {u"email"_s, u"ada@example.com"_s}}},
        {u"metadata"_s,
            QJsonObject{{u"quittance_link"_s, u"link-1"_s}, {u"quittance_invoice"_s, u"inv-1"_s}}}};
}

QJsonObject StripeWorld::intent(const QString &id, const QJsonValue &latestCharge)
{
    return {{u"id"_s, id}, {u"object"_s, u"payment_intent"_s}, {u"livemode"_s, false},
        {u"status"_s, u"succeeded"_s}, {u"latest_charge"_s, latestCharge},
        {u"metadata"_s,
            QJsonObject{
                {u"quittance_link"_s, u"link-of-intent"_s}, {u"quittance_invoice"_s, u"inv-of-intent"_s}}}};
}

QJsonObject StripeWorld::charge(const QString &id, const QString &status)
{
    const bool succeeded = status == "succeeded"_L1;
    return {{u"id"_s, id}, {u"object"_s, u"charge"_s}, {u"livemode"_s, false}, {u"status"_s, status},
        {u"amount"_s, 11900}, {u"amount_captured"_s, succeeded ? 11900 : 0}, {u"captured"_s, succeeded},
        {u"currency"_s, u"eur"_s}, {u"created"_s, 1767261600},
        {u"failure_message"_s,
            status == "failed"_L1 ? QJsonValue(u"Your card was declined."_s) : QJsonValue()},
        {u"billing_details"_s,
            QJsonObject{{u"name"_s, u"Ada Lovelace"_s}, {u"email"_s, u"ada@example.com"_s}}},
        {u"payment_method_details"_s,
            QJsonObject{{u"type"_s, u"card"_s},
                {u"card"_s, QJsonObject{{u"brand"_s, u"visa"_s}, {u"last4"_s, u"4242"_s}}}}},
        {u"balance_transaction"_s,
            succeeded
                ? QJsonValue(QJsonObject{{u"id"_s, u"txn_"_s + id}, {u"object"_s, u"balance_transaction"_s},
                    {u"amount"_s, 11900}, {u"fee"_s, 204}, {u"currency"_s, u"eur"_s}})
                : QJsonValue()}};
}

} // namespace quittance
