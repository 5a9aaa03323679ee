#include "tests/sandbox/stripe/StripeMoney.h"

#include <QHash>
#include <QStringList>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

int decimalsOf(const QString &currency)
{
    static const QStringList none
        = u"bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"_s.split(u' ');
    static const QStringList three = u"bhd jod kwd omr tnd"_s.split(u' ');
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

qint64 smallestCharge(const QString &currency)
{
    static const QHash<QString, qint64> smallest{{u"gbp"_s, 30}, {u"aed"_s, 200}, {u"pln"_s, 200},
        {u"ron"_s, 200}, {u"myr"_s, 200}, {u"dkk"_s, 250}, {u"nok"_s, 300}, {u"sek"_s, 300}, {u"hkd"_s, 400},
        {u"mxn"_s, 1000}, {u"thb"_s, 1000}, {u"czk"_s, 1500}, {u"huf"_s, 17500}, {u"jpy"_s, 50},
        {u"krw"_s, 50}};
    return smallest.value(currency, 50);
}

qint64 largestCharge(const QString &currency)
{
    static const QHash<QString, qint64> largest{
        {u"idr"_s, 999'999'999'999}, {u"cop"_s, 9'999'999'999}, {u"inr"_s, 999'999'999}};
    return largest.value(currency, 99'999'999);
}

bool isChargeable(qint64 amount, const QString &currency)
{
    if (currency == "isk"_L1 || currency == "ugx"_L1)
        return amount % 100 == 0;
    return decimalsOf(currency) != 3 || amount % 10 == 0;
}

qint64 feeFor(qint64 amount)
{
    return (amount * 15 + 500) / 1000 + 25;
}

QString amountText(qint64 amount, const QString &currency)
{
    static const QHash<QString, QString> signs{
        {u"eur"_s, u"€"_s}, {u"usd"_s, u"$"_s}, {u"gbp"_s, u"£"_s}, {u"jpy"_s, u"¥"_s}};
    const int decimals = decimalsOf(currency);
    QString digits = QString::number(amount).rightJustified(decimals + 1, u'0');
    const QString fraction = decimals == 0 ? QString() : u'.' + digits.right(decimals);
    digits.chop(decimals);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return signs.value(currency, currency.toUpper() + u' ') + digits + fraction;
}

} // namespace quittance::sandbox
