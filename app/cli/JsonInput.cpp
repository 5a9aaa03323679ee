#include "app/cli/JsonInput.h"

#include "core/base/Json.h"
#include "core/base/openToRead.h"
#include "core/domain/Decimal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A value as it stood in the file, for the message.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype longest = 80;
    if (value.isString())
        return value.toString().left(longest);
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    text.chop(1);
    return QString::fromUtf8(text.mid(1)).left(longest);
}

} // namespace

Result<JsonInput> JsonInput::fromFile(const QString &fileName)
{
    QFile file(fileName);
    if (const Result<void> opened = openToRead(file); !opened)
        return fail(opened.error());
    constexpr qsizetype largest = 1024 * 1024;
    const Result<QJsonObject> json = parseJsonObject(file.read(largest + 1), largest);
    if (!json)
        return invalid(u"file.no_json"_s, u"file"_s, fileName, json.error().detail);
    return JsonInput(*json);
}

bool JsonInput::has(const QString &key)
{
    m_asked.insert(key);
    return m_object.contains(key);
}

void JsonInput::need(const QString &key)
{
    if (!has(key))
        refuse(u"json.field_missing"_s, key);
}

QString JsonInput::text(const QString &key, const QString &otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && !value.isNull())
        refuse(u"json.field_malformed"_s, key, shown(value));
    return value.toString();
}

bool JsonInput::flag(const QString &key)
{
    if (!has(key))
        return false;
    const QJsonValue value = m_object.value(key);
    if (!value.isBool() && !value.isNull())
        refuse(u"json.field_malformed"_s, key, shown(value));
    return value.toBool();
}

QDate JsonInput::date(const QString &key, QDate otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    if (value.isNull())
        return {};
    const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        refuse(u"json.field_malformed"_s, key, shown(value));
    return date;
}

qint64 JsonInput::integer(const QString &key, qint64 otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    if (value.isNull())
        return otherwise;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (!value.isDouble() || number == none)
        refuse(u"json.field_malformed"_s, key, shown(value));
    return number;
}

std::optional<QString> JsonInput::numberText(const QString &key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (value.isNull())
        return std::nullopt;
    if (value.isString())
        return value.toString();
    refuse(value.isDouble() ? u"json.number_not_text"_s : u"json.field_malformed"_s, key, shown(value));
    return std::nullopt;
}

qint64 JsonInput::decimal(const QString &key, int decimals, qint64 otherwise)
{
    const std::optional<QString> text = numberText(key);
    if (!text)
        return otherwise;
    const Result<qint64> number = parseDecimal(*text, decimals);
    if (!number)
        refuse(number.error().rule, key, shown(*text));
    return number.value_or(0);
}

qint64 JsonInput::amountMinor(const QString &key, Currency currency)
{
    const std::optional<QString> text = numberText(key);
    if (!text)
        return 0;
    const Result<Money> money = Money::parse(*text, currency);
    if (!money)
        refuse(money.error().rule, key, shown(*text));
    else if (!money->isPositive())
        refuse(u"money.not_positive"_s, key, shown(*text));
    return money ? money->minor() : 0;
}

Currency JsonInput::currency(const QString &key, Currency otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_object.value(key);
    const auto found = Currency::find(value.toString());
    if (!found)
        refuse(u"currency.unknown"_s, key, shown(value));
    return found.value_or(otherwise);
}

JsonInput JsonInput::object(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isObject() && !value.isNull())
        refuse(u"json.field_malformed"_s, key, shown(value));
    return JsonInput(value.toObject(), pathOf(key));
}

QList<JsonInput> JsonInput::objects(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isArray() && !value.isNull())
        refuse(u"json.field_malformed"_s, key, shown(value));
    QList<JsonInput> items;
    for (const QJsonValue &item : value.toArray()) {
        const QString name = u"%1[%2]"_s.arg(key).arg(items.size());
        if (!item.isObject())
            refuse(u"json.field_malformed"_s, name, shown(item));
        items.append(JsonInput(item.toObject(), pathOf(name)));
    }
    return items;
}

void JsonInput::refuse(const QString &rule, const QString &key, const QString &value)
{
    if (!m_problem)
        m_problem = Error{.kind = ErrorKind::InvalidInput,
            .rule = rule,
            .field = pathOf(key),
            .value = value,
            .detail = u"field %1"_s.arg(pathOf(key))};
}

void JsonInput::include(const JsonInput &part)
{
    if (!m_problem)
        m_problem = part.m_problem;
}

void JsonInput::refuseOthers()
{
    for (const QString &key : m_object.keys())
        if (!m_asked.contains(key))
            refuse(u"json.field_unknown"_s, key);
}

Result<void> JsonInput::check() const
{
    if (m_problem)
        return fail(*m_problem);
    return {};
}

} // namespace quittance
