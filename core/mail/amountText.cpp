#include "core/mail/amountText.h"

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

QString amountText(Money amount, const QLocale &locale)
{
    const qint64 unit = powerOfTen(amount.currency().decimals());
    const qint64 whole = amount.minor() / unit;
    qint64 rest = amount.minor() % unit;
    if (rest < 0)
        rest = -rest;

    QString number = locale.toString(whole < 0 ? -whole : whole);
    if (unit > 1) {
        number += locale.decimalPoint();
        for (qint64 place = unit / 10; place > 0; place /= 10)
            number += localDigit(locale, static_cast<int>(rest / place % 10));
    }
    if (amount.isNegative())
        number.prepend(locale.negativeSign());

    const QString code = amount.currency().text();
    const bool codeFirst = locale.toCurrencyString(qlonglong{1}, code).startsWith(code);
    return codeFirst ? code + QChar(QChar::Nbsp) + number : number + QChar(QChar::Nbsp) + code;
}

} // namespace quittance
