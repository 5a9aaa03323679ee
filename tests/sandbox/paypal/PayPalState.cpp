#include "tests/sandbox/paypal/PayPalState.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

PayPalState::PayPalState(SandboxClock &sharedClock, int seed)
    : clock(sharedClock)
    , m_random(static_cast<quint32>(seed))
{
}

QString payPalTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(Qt::ISODate);
}

QString PayPalState::nowText() const
{
    return payPalTime(now());
}

QDate PayPalState::today() const
{
    return QDateTime::fromSecsSinceEpoch(now(), QTimeZone::utc()).date();
}

QString PayPalState::makeId(int letters)
{
    static constexpr auto alphabet = "0123456789ABCDEFGHJKLMNPRSTUVWXY"_L1;
    QString id;
    for (int i = 0; i < letters; ++i)
        id += alphabet[m_random.bounded(static_cast<int>(alphabet.size()))];
    return id;
}

QString PayPalState::makePayerId()
{
    static constexpr auto alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_L1;
    QString id;
    for (int i = 0; i < 13; ++i)
        id += alphabet[m_random.bounded(static_cast<int>(alphabet.size()))];
    return id;
}

QString PayPalState::makeInvoiceId()
{
    QString id = u"INV2"_s;
    for (int i = 0; i < 4; ++i)
        id += u'-' + makeId(4);
    return id;
}

QJsonObject PayPalState::link(const QString &rel, const QString &path, const QString &method) const
{
    QUrl url = apiBase;
    url.setPath(path);
    return {{u"href"_s, url.toString()}, {u"rel"_s, rel}, {u"method"_s, method}};
}

QJsonObject payPalVisible(QJsonObject object)
{
    object.remove(u"_"_s);
    return object;
}

QJsonObject payPalHidden(const QJsonObject &object)
{
    return object[u"_"_s].toObject();
}

QJsonObject withHidden(QJsonObject object, const QJsonObject &fields)
{
    QJsonObject hidden = payPalHidden(object);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        hidden.insert(it.key(), it.value());
    object.insert(u"_"_s, hidden);
    return object;
}

} // namespace quittance::sandbox
