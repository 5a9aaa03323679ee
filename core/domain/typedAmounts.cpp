#include "core/domain/typedAmounts.h"

#include "core/domain/Money.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array usedDecimals{0, 2, 3, 4};
static_assert(std::ranges::all_of(currencyFacts, [](const CurrencyFacts &facts) {
    return std::ranges::find(usedDecimals, facts.decimals) != usedDecimals.end();
}));

//! Digits, and the marks between them.
struct Shape {
    QStringList runs;
    QString marks;
};

bool isDecimalMark(QChar c)
{
    return c == u'.' || c == u',' || c == u'٫';
}

bool isMark(QChar c)
{
    return isDecimalMark(c) || c.isSpace() || c == u'\'' || c == u'’' || c == u'٬';
}

std::optional<Shape> shapeOf(QStringView typed)
{
    Shape shape{.runs = {QString()}, .marks = {}};
    for (const QChar c : typed) {
        if (c.digitValue() >= 0) {
            shape.runs.last() += QChar(u'0' + c.digitValue());
        } else if (isMark(c)) {
            shape.marks += c.isSpace() ? u' ' : c;
            shape.runs.append(QString());
        } else {
            return std::nullopt;
        }
    }
    if (shape.runs.size() > 1 && shape.runs.constLast().isEmpty() && isDecimalMark(shape.marks.back())) {
        shape.runs.removeLast(); // The decimals are about to be typed.
        shape.marks.chop(1);
    }
    if (shape.runs.contains(QString()))
        return std::nullopt;
    return shape;
}

//! Whether the first runs are a whole number: one, or groups of thousands behind one kind of mark.
bool isWhole(const Shape &shape, qsizetype count)
{
    const QString &first = shape.runs.constFirst();
    if (first.startsWith(u'0'))
        return count == 1 && first.size() == 1; // A number of a document has zeros in front, no amount.
    for (qsizetype i = 1; i < count; ++i) {
        const qsizetype size = shape.runs.at(i).size();
        const bool isGroup = size == 3 || (size == 2 && i + 1 < count); // Twelve lakh are 12,00,000.
        if (!isGroup || shape.marks.at(i - 1) != shape.marks.front())
            return false;
    }
    return count == 1 || first.size() <= 3;
}

//! Whether what stands behind the last mark may be decimals.
bool hasDecimals(const Shape &shape)
{
    const qsizetype count = shape.runs.size();
    return count > 1 && isDecimalMark(shape.marks.back()) && shape.marks.count(shape.marks.back()) == 1
        && isWhole(shape, count - 1);
}

std::optional<qint64> minorOf(const QString &whole, const QString &fraction, int decimals)
{
    constexpr qsizetype mostDigits = 18;
    const QString digits = whole + fraction.left(decimals).leftJustified(decimals, u'0');
    if (digits.size() > mostDigits || digits.toLongLong() > Money::maxMinor)
        return std::nullopt;
    return digits.toLongLong();
}

} // namespace

QList<TypedAmount> typedAmounts(QStringView typed)
{
    const std::optional<Shape> shape = shapeOf(typed.trimmed());
    if (!shape)
        return {};
    const bool isGrouped = isWhole(*shape, shape->runs.size());
    const QString fraction = hasDecimals(*shape) ? shape->runs.constLast() : QString();
    QList<TypedAmount> found;
    for (const int decimals : usedDecimals) {
        const auto add = [&](const QString &whole, const QString &behind) {
            if (const std::optional<qint64> minor = minorOf(whole, behind, decimals))
                found.append({.minor = *minor, .decimals = decimals});
        };
        if (isGrouped)
            add(shape->runs.join(QString()), {});
        const QString beyond = fraction.mid(decimals);
        const bool isZero = beyond.count(u'0') == beyond.size();
        // "1.500" is one and a half only where thousandths are paid.
        if (!fraction.isEmpty() && (isGrouped ? beyond.isEmpty() : isZero))
            add(shape->runs.first(shape->runs.size() - 1).join(QString()), fraction);
    }
    return found;
}

} // namespace quittance
