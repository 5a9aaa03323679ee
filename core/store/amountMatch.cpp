#include "core/store/amountMatch.h"

#include "core/domain/CurrencyFacts.h"
#include "core/store/keysJson.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString otherDecimals()
{
    QString sql;
    for (const CurrencyFacts &facts : currencyFacts)
        if (facts.decimals != 2)
            sql += u" WHEN '%1' THEN %2"_s.arg(
                QLatin1StringView(facts.code.data(), static_cast<qsizetype>(facts.code.size())),
                QString::number(facts.decimals));
    return sql;
}

} // namespace

QString amountIs(const QString &minor, const QString &currency)
{
    static const QString others = otherDecimals();
    return u"(%1 IN (SELECT value FROM json_each(:minors)) AND "
           "%1 * 10 + CASE %2%3 ELSE 2 END IN (SELECT value FROM json_each(:amounts)))"_s.arg(
               minor, currency, others);
}

QString minorsJson(const QList<TypedAmount> &typed)
{
    QList<qint64> minors;
    for (const TypedAmount &amount : typed)
        minors.append(amount.minor);
    return keysJson(minors);
}

QString amountsJson(const QList<TypedAmount> &typed)
{
    QList<qint64> codes;
    for (const TypedAmount &amount : typed)
        codes.append(amount.minor * 10 + amount.decimals);
    return keysJson(codes);
}

} // namespace quittance
