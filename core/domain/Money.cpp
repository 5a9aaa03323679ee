#include "core/domain/Money.h"

#include "core/domain/Decimal.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<Money> Money::parse(QStringView text, Currency currency)
{
    const QString shown = text.toString();
    const Result<qint64> minor = parseDecimal(text, currency.decimals());
    if (!minor)
        return invalid(minor.error().rule == "decimal.too_precise"_L1 ? u"money.too_precise"_s
                : minor.error().rule == "decimal.too_large"_L1        ? u"money.too_large"_s
                                                                      : u"money.malformed"_s,
            u"amount"_s, shown, minor.error().detail);
    const Money money(*minor, currency);
    if (!money.isWithinLimit())
        return invalid(u"money.too_large"_s, u"amount"_s, shown);
    return money;
}

QString Money::text() const
{
    return decimalText(m_minor, m_currency.decimals());
}

} // namespace quittance
