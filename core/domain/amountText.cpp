#include "core/domain/amountText.h"

#include "core/domain/Decimal.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The locale's own form of a digit; a zero digit may lie beyond the basic plane.
QString localDigit(const QLocale &locale, int digit)
{
    const char32_t zero = locale.zeroDigit().toUcs4().first();
    const char32_t character = zero + static_cast<char32_t>(digit);
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString localNumberText(qint64 scaled, int decimals, int fewest, const QLocale &locale)
{
    Q_ASSERT(fewest >= 0);
    Q_ASSERT(fewest <= decimals);
    const qint64 unit = powerOfTen(decimals);
    const qint64 whole = scaled / unit;
    qint64 rest = scaled % unit;
    if (rest < 0)
        rest = -rest;

    QString number = locale.toString(whole < 0 ? -whole : whole);
    QString fraction;
    int shown = 0;
    for (qint64 place = unit / 10; place > 0 && (shown < fewest || rest % (place * 10) != 0); place /= 10) {
        fraction += localDigit(locale, static_cast<int>(rest / place % 10));
        ++shown;
    }
    if (shown > 0)
        number += locale.decimalPoint() + fraction;
    if (scaled < 0)
        number.prepend(locale.negativeSign());
    return number;
}

QString figureText(Money amount, const QLocale &locale)
{
    const int decimals = amount.currency().decimals();
    return localNumberText(amount.minor(), decimals, decimals, locale);
}

QString amountText(Money amount, const QLocale &locale)
{
    const QString number = figureText(amount, locale);
    const QString code = amount.currency().text();
    const bool codeFirst = locale.toCurrencyString(qlonglong{1}, code).startsWith(code);
    return codeFirst ? code + QChar(QChar::Nbsp) + number : number + QChar(QChar::Nbsp) + code;
}

} // namespace quittance
