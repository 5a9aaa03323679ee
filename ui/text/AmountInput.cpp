#include "ui/text/AmountInput.h"

#include "core/domain/Decimal.h"
#include "core/domain/InvoiceContent.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Digits of any script as those of ASCII, without spaces and apostrophes; empty for what is no number.
QString bareOf(const QString &typed)
{
    QString bare;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'\'' || c == u'’')
            continue;
        if (c.digitValue() >= 0)
            bare += QChar(u'0' + c.digitValue());
        else if (c == u'.' || c == u',')
            bare += c;
        else if ((c == u'-' || c == u'−') && bare.isEmpty())
            bare += u'-';
        else
            return {};
    }
    return bare;
}

bool isGrouped(const QString &bare, QChar mark)
{
    const QStringList groups = bare.split(mark);
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups.at(i).size() != 3)
            return false;
    return !groups.constFirst().isEmpty() && groups.constFirst().size() <= 4;
}

} // namespace

Result<QString> plainNumber(const QString &typed, int decimals, const QLocale &locale)
{
    const auto malformed = [&] { return invalid(u"money.malformed"_s, u"amount"_s, typed); };
    QString bare = bareOf(typed);
    if (bare.isEmpty())
        return malformed();
    const qsizetype dots = bare.count(u'.');
    const qsizetype commas = bare.count(u',');
    if (dots + commas == 0)
        return bare;
    if (dots > 0 && commas > 0) {
        const QChar mark = bare.lastIndexOf(u'.') > bare.lastIndexOf(u',') ? u'.' : u',';
        const QChar group = mark == u'.' ? u',' : u'.';
        const qsizetype at = bare.indexOf(mark);
        if (bare.count(mark) > 1 || !isGrouped(bare.first(at), group))
            return malformed();
        return bare.remove(group).replace(mark, u'.');
    }
    const QChar mark = dots > 0 ? u'.' : u',';
    if (dots + commas > 1)
        return isGrouped(bare, mark) ? Result<QString>(bare.remove(mark)) : malformed();
    const bool maybeGroup = isGrouped(bare, mark) && !bare.startsWith(u'0');
    if (maybeGroup && decimals == 0)
        return bare.remove(mark);
    if (maybeGroup && (decimals < 3 || locale.decimalPoint() != mark))
        return invalid(u"amount.ambiguous"_s, u"amount"_s, typed);
    return bare.replace(mark, u'.');
}

Result<Money> readAmount(const QString &typed, Currency currency, const QLocale &locale)
{
    if (typed.trimmed().isEmpty())
        return Money(0, currency);
    return plainNumber(typed, currency.decimals(), locale)
        .and_then([&](const QString &plain) { return Money::parse(plain, currency); })
        .map_error([&](Error error) {
            error.field = u"amount"_s;
            error.value = typed;
            return error;
        });
}

Result<qint64> readQuantity(const QString &typed, const QLocale &locale)
{
    return plainNumber(typed, quantityDecimals, locale)
        .and_then([](const QString &plain) { return parseDecimal(plain, quantityDecimals); })
        .map_error([&](Error error) {
            error.field = u"quantity"_s;
            error.value = typed;
            return error;
        });
}

} // namespace quittance
