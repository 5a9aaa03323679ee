#include "tests/sandbox/stripe/StripeState.h"

#include "tests/sandbox/stripe/oldVersion.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

StripeState::StripeState(SandboxClock &theClock, int seed)
    : clock(theClock)
    , m_random(static_cast<quint32>(seed))
{
    trouble.seed(static_cast<quint32>(seed));
}

QString StripeState::makeId(const QString &prefix, int letters)
{
    static constexpr auto alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
    QString id = prefix;
    for (int i = 0; i < letters; ++i)
        id += alphabet[static_cast<qsizetype>(m_random.bounded(static_cast<int>(alphabet.size())))];
    return id;
}

const ObjectShelf *StripeState::shelfOf(const QString &type) const
{
    const QHash<QString, const ObjectShelf *> shelves{{u"customer"_s, &customers}, {u"product"_s, &products},
        {u"price"_s, &prices}, {u"payment_link"_s, &links}, {u"checkout.session"_s, &sessions},
        {u"payment_intent"_s, &intents}, {u"charge"_s, &charges}, {u"balance_transaction"_s, &transactions},
        {u"payment_method"_s, &methods}, {u"setup_intent"_s, &setups}, {u"refund"_s, &refunds},
        {u"dispute"_s, &disputes}, {u"payout"_s, &payouts},
        {u"customer_cash_balance_transaction"_s, &cashMoves}, {u"event"_s, &events}};
    return shelves.value(type);
}

void StripeState::record(const QString &type, const QJsonObject &object, const QJsonObject &previous)
{
    QJsonObject data{{u"object"_s, asOldVersion(object, *this)}};
    if (!previous.isEmpty())
        data.insert(u"previous_attributes"_s, previous);
    QJsonObject event{{u"id"_s, makeId(u"evt_1"_s, 23)}, {u"object"_s, u"event"_s},
        {u"api_version"_s, oldVersion}, {u"created"_s, now()}, {u"data"_s, data}, {u"livemode"_s, false},
        {u"pending_webhooks"_s, 0},
        {u"request"_s, QJsonObject{{u"id"_s, requestId}, {u"idempotency_key"_s, idempotencyKey}}},
        {u"type"_s, type}};
    if (trouble.strikes(trouble.dropped))
        return;
    if (trouble.strikes(trouble.reordered))
        events.putBeforeLast(event);
    else
        events.put(event);
    if (trouble.strikes(trouble.doubled)) {
        event.insert(u"id"_s, QString(u"evt_1"_s + trouble.suffix()));
        events.put(event);
    }
}

bool StripeState::isUnannounced(const QJsonObject &event) const
{
    const QJsonObject object = event[u"data"_s][u"object"_s].toObject();
    for (const QString &field :
        {u"id"_s, u"payment_intent"_s, u"setup_intent"_s, u"charge"_s, u"payment_link"_s})
        if (unannounced.contains(object[field].toString()))
            return true;
    return false;
}

} // namespace quittance::sandbox
