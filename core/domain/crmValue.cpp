#include "core/domain/crmValue.h"

#include "core/base/Json.h"
#include "core/domain/Currency.h"
#include "core/domain/countryCode.h"
#include "core/domain/customerTexts.h"
#include "core/domain/phoneNumber.h"
#include "core/domain/vatIdShape.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 30;
constexpr int mostTermDays = 3650;
constexpr qint64 dayMs = 86'400'000;

QString composed(const QString &text)
{
    return withoutControls(text).normalized(QString::NormalizationForm_C);
}

QString linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : composed(text).split(QRegularExpression(u"\\R"_s)))
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines.append(plain);
    return lines.join(u'\n');
}

QDateTime instantOf(const QString &text)
{
    bool isNumber = false;
    if (const qint64 milliseconds = text.toLongLong(&isNumber); isNumber)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    QString iso = text;
    if (iso.endsWith("+0000"_L1)) // As Salesforce writes it.
        iso.replace(iso.size() - 5, 5, u"Z"_s);
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

} // namespace

std::optional<QString> plainNumber(QStringView text)
{
    static const QRegularExpression shape(
        u"^([+-]?)(\\d+|\\d{1,3}(?:,\\d{3})+)?(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2).remove(u',');
    QString part = match.captured(3);
    if (whole.isEmpty() && part.isEmpty())
        return std::nullopt;
    int exponent = match.captured(4).toInt();
    for (; exponent > 0; --exponent) {
        whole += part.isEmpty() ? u'0' : part.front();
        part.remove(0, 1);
    }
    for (; exponent < 0; ++exponent) {
        part.prepend(whole.isEmpty() ? u'0' : whole.back());
        whole.chop(1);
    }
    while (whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (part.endsWith(u'0'))
        part.chop(1);
    if (whole.size() + part.size() > mostDigits)
        return std::nullopt;
    if (whole.isEmpty() && part.isEmpty())
        return u"0"_s;
    return (match.captured(1) == "-"_L1 ? u"-"_s : QString()) + (whole.isEmpty() ? u"0"_s : whole)
        + (part.isEmpty() ? QString() : u'.' + part);
}

std::optional<int> termDaysOf(QStringView text)
{
    static const QRegularExpression shape(
        u"^(?:net)?\\s*(\\d{1,4})\\s*(?:days?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text.trimmed().toString());
    if (!match.hasMatch() || match.captured(1).toInt() > mostTermDays)
        return std::nullopt;
    return match.captured(1).toInt();
}

QDate dayOf(QStringView text)
{
    const QString plain = text.trimmed().toString();
    constexpr qsizetype dayLength = 10;
    if (const QDate day = QDate::fromString(plain.left(dayLength), Qt::ISODate); day.isValid())
        return plain.size() == dayLength || plain.at(dayLength) == u'T' || plain.at(dayLength) == u' '
            ? day
            : QDate();
    bool isNumber = false;
    const qint64 milliseconds = plain.toLongLong(&isNumber);
    if (!isNumber || milliseconds % dayMs != 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).date();
}

QString normalCrmValue(CrmFieldType type, const QString &text, const QString &country)
{
    if (type == CrmFieldType::Lines)
        return linesOf(text);
    const QString plain = composed(text).simplified();
    if (plain.isEmpty())
        return u""_s;
    switch (type) {
    case CrmFieldType::Email:
        return plain.toLower();
    case CrmFieldType::Phone:
        return e164(plain, country).value_or(plain);
    case CrmFieldType::Country:
        return countryCode(plain).value_or(plain);
    case CrmFieldType::TaxId:
        return plainVatId(plain).value_or(plain);
    case CrmFieldType::Currency:
        if (const auto currency = Currency::find(plain))
            return currency->text();
        break;
    case CrmFieldType::Terms:
        if (const auto days = termDaysOf(plain))
            return u"NET%1"_s.arg(*days);
        break;
    case CrmFieldType::Amount:
        return plainNumber(plain).value_or(plain);
    case CrmFieldType::Day:
        if (const QDate day = dayOf(plain); day.isValid())
            return day.toString(Qt::ISODate);
        break;
    case CrmFieldType::Instant:
        if (const QDateTime instant = instantOf(plain); instant.isValid())
            return instant.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
        break;
    default:
        break;
    }
    return plain;
}

QString changedCrmText(CrmChange change, const QString &text)
{
    switch (change) {
    case CrmChange::Upper: // By no language: what the two sides compare must not hang on one.
        return text.toUpper();
    case CrmChange::Lower:
        return text.toLower();
    case CrmChange::None:
        break;
    }
    return text;
}

QJsonObject crmTexts(const QJsonObject &values)
{
    QJsonObject texts;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QByteArray crmContentDigest(const QJsonObject &values)
{
    QJsonObject plain; // Sorts its keys.
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        plain.insert(it.key(), linesOf(it.value().toString()));
    return QCryptographicHash::hash(canonicalJson(plain), QCryptographicHash::Sha256);
}

} // namespace quittance
