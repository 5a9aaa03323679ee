#include "core/domain/jsonFields.h"

namespace quittance {

using namespace Qt::StringLiterals;

void JsonFields::failAt(QLatin1StringView key)
{
    if (m_problem.isEmpty())
        m_problem = key;
}

QString JsonFields::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        failAt(key);
    return value.toString();
}

QString JsonFields::textOrEmpty(QLatin1StringView key) const
{
    return m_object.value(key).toString();
}

qint64 JsonFields::integer(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (!value.isDouble() || number == none)
        failAt(key);
    return number == none ? 0 : number;
}

qint64 JsonFields::integerOr(QLatin1StringView key, qint64 otherwise) const
{
    return m_object.value(key).toInteger(otherwise);
}

bool JsonFields::flag(QLatin1StringView key) const
{
    return m_object.value(key).toBool();
}

QDate JsonFields::dateOrNull(QLatin1StringView key)
{
    if (!m_object.contains(key))
        return {};
    const QDate date = QDate::fromString(m_object.value(key).toString(), Qt::ISODate);
    if (!date.isValid())
        failAt(key);
    return date;
}

QJsonObject JsonFields::objectOrEmpty(QLatin1StringView key) const
{
    return m_object.value(key).toObject();
}

std::optional<Money> JsonFields::moneyOrNone(QLatin1StringView key)
{
    return m_object.contains(key) ? std::optional(money(key)) : std::nullopt;
}

Currency JsonFields::currency(QLatin1StringView key)
{
    if (const auto found = Currency::find(m_object.value(key).toString()))
        return *found;
    failAt(key);
    return Currency::of("EUR");
}

Money JsonFields::money(QLatin1StringView key)
{
    JsonFields inner(m_object.value(key).toObject());
    const qint64 minor = inner.integer("minor"_L1);
    const Currency currency = inner.currency("currency"_L1);
    if (!inner.ok())
        failAt(key);
    return Money(minor, currency);
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putInteger(QJsonObject &object, QLatin1StringView key, qint64 value, qint64 otherwise)
{
    if (value != otherwise)
        object.insert(key, value);
}

void putDate(QJsonObject &object, QLatin1StringView key, QDate date)
{
    if (date.isValid())
        object.insert(key, date.toString(Qt::ISODate));
}

QJsonObject moneyJson(Money money)
{
    return {{u"minor"_s, money.minor()}, {u"currency"_s, money.currency().text()}};
}

} // namespace quittance
