#include "core/formats/CsvNumbers.h"

#include <QList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    bool negative = false;
    QString digits; //!< With whatever stands between them.
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! ' ’ space, no-break space, narrow no-break space.
bool isNeutralGroup(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u' ' || c == u'\u00a0' || c == u'\u202f';
}

bool isCurrencySign(QChar c)
{
    return c == u'€' || c == u'$' || c == u'£' || c == u'¥';
}

Parts partsOf(QStringView text)
{
    Parts parts;
    QStringView rest = text.trimmed();
    const auto dropSign = [&] {
        if (!rest.isEmpty() && (rest.front() == u'-' || rest.front() == u'\u2212') && !parts.negative) {
            parts.negative = true;
            rest = rest.mid(1).trimmed();
        }
    };
    if (rest.size() > 2 && rest.front() == u'(' && rest.back() == u')') {
        parts.negative = true;
        rest = rest.mid(1, rest.size() - 2).trimmed();
    }
    dropSign();
    if (!rest.isEmpty() && isCurrencySign(rest.front()))
        rest = rest.mid(1).trimmed();
    else if (!rest.isEmpty() && isCurrencySign(rest.back()))
        rest = rest.chopped(1).trimmed();
    dropSign();
    parts.digits = rest.toString();
    return parts;
}

CsvNumbers::Evidence decimalIs(QChar c)
{
    return c == u'.' ? CsvNumbers::Evidence::Point : CsvNumbers::Evidence::Comma;
}

bool onlyNumberCharacters(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return isDigit(c) || c == u'.' || c == u',' || isNeutralGroup(c);
    });
}

//! "1.234.567" read with the given group separator: groups of three after a first group of one to three.
bool groupsHold(QStringView whole, QChar group)
{
    const QList<QStringView> groups = whole.split(group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        const bool first = i == 0;
        if (!std::ranges::all_of(groups[i], isDigit) || (first ? size < 1 || size > 3 : size != 3))
            return false;
    }
    return true;
}

} // namespace

CsvNumbers::Evidence CsvNumbers::evidenceOf(QStringView text)
{
    const QString digits = partsOf(text).digits;
    if (!onlyNumberCharacters(digits))
        return Evidence::None;
    const qsizetype points = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    if (points == 0 && commas == 0)
        return Evidence::None;
    if (points > 0 && commas > 0)
        return decimalIs(digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',');
    const QChar separator = points > 0 ? u'.' : u',';
    if (points + commas > 1) // Groups: the decimals, were there any, would come after the other one.
        return decimalIs(separator == u'.' ? u',' : u'.');
    const qsizetype at = digits.indexOf(separator);
    const QStringView before = QStringView(digits).left(at);
    const bool couldBeGroup
        = digits.size() - at - 1 == 3 && before.size() >= 1 && before.size() <= 3 && before.front() != u'0';
    return couldBeGroup ? Evidence::Ambiguous : decimalIs(separator);
}

void CsvNumbers::notice(QStringView text)
{
    const Evidence evidence = evidenceOf(text);
    m_points += evidence == Evidence::Point;
    m_commas += evidence == Evidence::Comma;
}

Result<QString> CsvNumbers::plain(QStringView text) const
{
    const auto broken = [&](const QString &rule) { return invalid(rule, u"number"_s, text.toString()); };
    const Parts parts = partsOf(text);
    if (!onlyNumberCharacters(parts.digits) || !isDigit(parts.digits.back()))
        return broken(u"csv.number_malformed"_s);
    if (undecided() && evidenceOf(text) == Evidence::Ambiguous)
        return broken(u"csv.number_ambiguous"_s);
    const QChar decimal = decimalComma() ? u',' : u'.';
    const qsizetype at = parts.digits.indexOf(decimal);
    const QStringView digits(parts.digits);
    QStringView whole = at < 0 ? digits : digits.left(at);
    const QStringView fraction = at < 0 ? QStringView() : digits.mid(at + 1);
    const auto group = std::ranges::find_if_not(whole, isDigit);
    if (!std::ranges::all_of(fraction, isDigit) || (group != whole.end() && !groupsHold(whole, *group)))
        return broken(u"csv.number_malformed"_s);
    QString plain = whole.toString();
    plain.removeIf([](QChar c) { return !isDigit(c); });
    if (plain.isEmpty())
        plain = u"0"_s; // ".50"
    if (at >= 0)
        plain += u'.' + fraction.toString();
    return parts.negative ? u'-' + plain : plain;
}

} // namespace quittance
