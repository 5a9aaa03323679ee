#include "core/domain/NumberMask.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 12;

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-'
            || c == u'_' || c == u'/';
    });
}

} // namespace

Result<NumberMask::Part> NumberMask::placeholder(const QString &name)
{
    if (name == "yyyy"_L1)
        return Part{.kind = Kind::Year, .literal = {}};
    if (name == "yy"_L1)
        return Part{.kind = Kind::ShortYear, .literal = {}};
    if (name == "series"_L1)
        return Part{.kind = Kind::Series, .literal = {}};
    if (name == "seq"_L1)
        return Part{.kind = Kind::Sequence, .literal = {}};
    if (!name.startsWith("seq:"_L1))
        return invalid(u"number_mask.placeholder_unknown"_s, u"mask"_s, name);
    const QString digits = name.mid(4);
    const bool isNumber = !digits.isEmpty() && digits.size() <= 2
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int width = isNumber ? digits.toInt() : 0;
    if (width < 1 || width > mostDigits)
        return invalid(u"number_mask.width"_s, u"mask"_s, name);
    return Part{.kind = Kind::Sequence, .literal = {}, .width = width};
}

Result<NumberMask> NumberMask::parse(const QString &mask)
{
    const auto broken = [&](const QString &rule) { return invalid(rule, u"mask"_s, mask); };
    if (mask.isEmpty())
        return broken(u"number_mask.empty"_s);
    NumberMask made;
    made.m_mask = mask;
    qsizetype at = 0;
    while (at < mask.size()) {
        const qsizetype open = mask.indexOf(u'{', at);
        const QString literal = mask.mid(at, open < 0 ? -1 : open - at);
        if (literal.contains(u'}'))
            return broken(u"number_mask.brace"_s);
        if (!isPlain(literal))
            return broken(u"number_mask.characters"_s);
        if (!literal.isEmpty())
            made.m_parts.append(Part{.kind = Kind::Literal, .literal = literal});
        if (open < 0)
            break;
        const qsizetype close = mask.indexOf(u'}', open);
        const qsizetype nested = mask.indexOf(u'{', open + 1);
        if (close < 0 || (nested >= 0 && nested < close))
            return broken(u"number_mask.brace"_s);
        const Result<Part> part = placeholder(mask.mid(open + 1, close - open - 1));
        if (!part)
            return tl::unexpected(part.error());
        made.m_parts.append(*part);
        at = close + 1;
    }
    const auto sequences = std::ranges::count(made.m_parts, Kind::Sequence, &Part::kind);
    if (sequences != 1)
        return broken(sequences == 0 ? u"number_mask.sequence_missing"_s : u"number_mask.sequence_twice"_s);
    if (const Result<QString> shortest = made.text({}, 2000, 1); !shortest)
        return broken(shortest.error().rule);
    return made;
}

Result<QString> NumberMask::text(const QString &series, int year, qint64 sequence) const
{
    Q_ASSERT(sequence > 0);
    Q_ASSERT(year >= 0 && year <= 9999);
    if (!isPlain(series))
        return invalid(u"number_mask.characters"_s, u"number"_s, series);
    QString number;
    for (const Part &part : m_parts) {
        switch (part.kind) {
        case Kind::Literal:
            number += part.literal;
            break;
        case Kind::Year:
            number += QString::number(year).rightJustified(4, u'0');
            break;
        case Kind::ShortYear:
            number += QString::number(year % 100).rightJustified(2, u'0');
            break;
        case Kind::Series:
            number += series;
            break;
        case Kind::Sequence:
            number += QString::number(sequence).rightJustified(part.width, u'0');
            break;
        }
    }
    if (number.size() > maxSize)
        return invalid(u"number_mask.too_long"_s, u"number"_s, number);
    return number;
}

bool NumberMask::hasYear() const
{
    return std::ranges::any_of(
        m_parts, [](const Part &part) { return part.kind == Kind::Year || part.kind == Kind::ShortYear; });
}

int fiscalYearOf(QDate date, int firstMonth)
{
    Q_ASSERT(date.isValid());
    Q_ASSERT(firstMonth >= 1 && firstMonth <= 12);
    return date.month() >= firstMonth ? date.year() : date.year() - 1;
}

} // namespace quittance
