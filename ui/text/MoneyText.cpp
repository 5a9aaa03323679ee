#include "ui/text/MoneyText.h"

#include "core/domain/Decimal.h"
#include "ui/text/currencyOrder.h"
#include "ui/text/isolated.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(quint64 number, int atLeast, const QLocale &locale)
{
    const QString plain = QString::number(number).rightJustified(atLeast, u'0');
    const QString zero = locale.zeroDigit();
    if (zero == "0"_L1 || zero.size() != 1)
        return plain;
    QString own;
    for (const QChar digit : plain)
        own += QChar(zero.front().unicode() + (digit.unicode() - u'0'));
    return own;
}

//! The text without its sign; the largest magnitude, 2^63, is one more than qint64 holds.
QString magnitude(quint64 scaled, int decimals, int shownDecimals, const QLocale &locale)
{
    const auto unit = static_cast<quint64>(powerOfTen(decimals));
    QString text = locale.toString(static_cast<qulonglong>(scaled / unit));
    if (shownDecimals > 0) {
        const quint64 dropped = static_cast<quint64>(powerOfTen(decimals - shownDecimals));
        text += locale.decimalPoint() + digitsOf((scaled % unit) / dropped, shownDecimals, locale);
    }
    return text;
}

quint64 absolute(qint64 number)
{
    return number < 0 ? ~static_cast<quint64>(number) + 1 : static_cast<quint64>(number);
}

QString symbolOf(Currency currency)
{
    struct Symbol {
        std::string_view code;
        const char16_t *text;
    };
    static constexpr std::array<Symbol, 10> symbols{
        {{"EUR", u"€"}, {"USD", u"$"}, {"GBP", u"£"}, {"JPY", u"¥"}, {"TRY", u"₺"}, {"INR", u"₹"},
            {"PLN", u"zł"}, {"CZK", u"Kč"}, {"KRW", u"₩"}, {"ILS", u"₪"}}};
    for (const Symbol &symbol : symbols)
        if (symbol.code == currency.code())
            return QString::fromUtf16(symbol.text);
    return currency.text();
}

} // namespace

QLocale textLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QString moneyText(Money money, const QLocale &locale)
{
    const int decimals = money.currency().decimals();
    const QString text = magnitude(absolute(money.minor()), decimals, decimals, locale);
    return money.isNegative() ? locale.negativeSign() + text : text;
}

QString moneyWithCode(Money money, const QLocale &locale)
{
    return isolated(moneyText(money, locale) + u'\u00a0' + money.currency().text());
}

QString moneyWithSymbol(Money money, const QLocale &locale)
{
    const QString symbol = symbolOf(money.currency());
    if (symbol == money.currency().text())
        return moneyWithCode(money, locale);
    const int decimals = money.currency().decimals();
    const QString text = magnitude(absolute(money.minor()), decimals, decimals, locale);
    // The locale's own pattern, asked with an integer, tells on which side the sign of the currency stands.
    const bool before = locale.toCurrencyString(qlonglong{1}, u"¤"_s).startsWith(u'¤');
    const QString shown = before ? symbol + text : text + u'\u00a0' + symbol;
    return isolated(money.isNegative() ? locale.negativeSign() + shown : shown);
}

QString missingDecimals(int decimals, int reserved)
{
    const QString digits(qMax(0, reserved - decimals), u'0');
    return decimals == 0 && reserved > 0 ? textLocale().decimalPoint() + digits : digits;
}

QString sumsText(const QList<Money> &sums, const QLocale &locale)
{
    QStringList texts;
    for (const Money &sum : inCurrencyOrder(sums))
        texts.append(moneyWithSymbol(sum, locale));
    return texts.join(u" · "_s);
}

QString decimalForReading(qint64 scaled, int decimals, int atLeast, const QLocale &locale)
{
    const quint64 number = absolute(scaled);
    int shown = decimals;
    quint64 rest = number;
    while (shown > atLeast && rest % 10 == 0) {
        rest /= 10;
        --shown;
    }
    const QString text = magnitude(number, decimals, shown, locale);
    return scaled < 0 ? locale.negativeSign() + text : text;
}

} // namespace quittance
