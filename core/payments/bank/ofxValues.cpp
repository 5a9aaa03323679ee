#include "core/payments/bank/ofxValues.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

QDate ofxDate(QStringView text)
{
    const QStringView digits = text.left(8);
    const bool isDate
        = digits.size() == 8 && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QChar behind = text.size() > 8 ? text[8] : u'0';
    if (!isDate || !(behind.isDigit() || behind == u'.' || behind == u'['))
        return {};
    return QDate(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
}

Result<Money> ofxAmount(QString text, Currency currency)
{
    const QString original = text;
    if (text.startsWith(u'+') && !text.startsWith("+-"_L1))
        text.remove(0, 1);
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0) {
        if (text.contains(u'.') || text.count(u',') > 1 || text.size() - comma - 1 > currency.decimals())
            return invalid(u"money.malformed"_s, u"amount"_s, original);
        text[comma] = u'.';
    }
    const bool isNegative = text.startsWith(u'-');
    if (text.mid(isNegative ? 1 : 0).startsWith(u'.'))
        text.insert(isNegative ? 1 : 0, u'0');
    if (text.endsWith(u'.'))
        text.chop(1);
    return Money::parse(text, currency);
}

} // namespace quittance
