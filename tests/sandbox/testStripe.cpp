#include "tests/sandbox/testStripe.h"

#include <QJsonDocument>
#include <QTest>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

TestAccount::TestAccount(std::optional<RequestSchema> schema)
    : stripe(clock, 7, std::move(schema))
{
    clock.fix(QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()));
    transport.serve(QUrl(u"http://127.0.0.1:1"_s), gate);
}

HttpRequest TestAccount::request(const QByteArray &method, const QString &pathAndQuery,
    const QByteArray &body, const QByteArray &idempotencyKey) const
{
    HttpRequest result{.method = method,
        .url = QUrl(u"http://127.0.0.1:1"_s + pathAndQuery),
        .headers = {{"Authorization", "Bearer " + apiKey}, {"Stripe-Version", "2026-07-29.dahlia"},
            {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = body};
    if (!idempotencyKey.isEmpty())
        result.headers.insert("Idempotency-Key", idempotencyKey);
    return result;
}

HttpReply TestAccount::get(const QString &pathAndQuery)
{
    return transport.send(request("GET", pathAndQuery), {}).value_or(HttpReply());
}

HttpReply TestAccount::post(const QString &path, const QByteArray &body, const QByteArray &idempotencyKey)
{
    return transport.send(request("POST", path, body, idempotencyKey), {}).value_or(HttpReply());
}

QJsonObject TestAccount::object(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QJsonObject TestAccount::error(const HttpReply &reply)
{
    return object(reply)[u"error"_s].toObject();
}

QStringList TestAccount::ids(const HttpReply &reply)
{
    QStringList result;
    for (const QJsonValue &each : object(reply)[u"data"_s].toArray())
        result.append(each[u"id"_s].toString());
    return result;
}

QJsonObject TestAccount::makeLink(qint64 cents)
{
    return object(post(u"/v1/payment_links"_s, linkBody(cents)));
}

PayOutcome TestAccount::pay(const QJsonObject &link, const QString &card)
{
    const QString session = stripe.checkout().open(link)[u"id"_s].toString();
    return stripe.checkout().pay(session, CardEntry::of(card));
}

QJsonObject TestAccount::order(const QString &name, const QJsonObject &order)
{
    return stripe.order(name, order).value_or(QJsonObject());
}

QJsonObject TestAccount::charge(qint64 cents, const QByteArray &method, const QByteArray &more)
{
    return make(u"/v1/payment_intents"_s,
        "amount=" + QByteArray::number(cents)
            + "&currency=eur&confirm=true&payment_method_types[0]=card&payment_method=" + method + more);
}

void TestAccount::pass(qint64 seconds)
{
    clock.advance(seconds);
    stripe.catchUp();
}

QStringList TestAccount::eventNames()
{
    QStringList names;
    for (const QJsonObject &event : stripe.state().events.oldestFirst())
        names.append(event[u"type"_s].toString());
    return names;
}

QByteArray linkBody(qint64 cents)
{
    return "line_items[0][quantity]=1&line_items[0][price_data][currency]=eur"
           "&line_items[0][price_data][unit_amount]="
        + QByteArray::number(cents)
        + "&line_items[0][price_data][product_data][name]=Invoice%202026-0042"
          "&restrictions[completed_sessions][limit]=1&metadata[quittance_link]=link-1"
          "&payment_intent_data[metadata][quittance_invoice]=invoice-1"
          "&inactive_message=Paid+or+withdrawn.";
}

} // namespace quittance::sandbox
