#include "core/domain/splitByWeights.h"

#include "core/domain/Decimal.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    qint64 floor;
    qint64 rest; //!< 0 to sum of weights - 1.
};

//! minor × weight / sum, rounded down, and what is left. minor is not negative.
Part partOf(qint64 minor, qint64 weight, qint64 sum)
{
    const qint64 rounded = mulDivRound(minor, weight, sum).value(); // weight <= sum: it fits.
    // The true difference lies within ± sum / 2, so the low 64 bits of both products are enough to know it.
    const auto difference = static_cast<qint64>(static_cast<quint64>(minor) * static_cast<quint64>(weight)
        - static_cast<quint64>(rounded) * static_cast<quint64>(sum));
    if (difference < 0)
        return {.floor = rounded - 1, .rest = difference + sum};
    return {.floor = rounded, .rest = difference};
}

} // namespace

Result<QList<qint64>> splitByWeights(qint64 minor, const QList<qint64> &weights)
{
    qint64 sum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0 || weight > std::numeric_limits<qint64>::max() - sum)
            return invalid(u"split.weights"_s, u"weights"_s, QString::number(weight));
        sum += weight;
    }
    if (sum == 0)
        return invalid(u"split.weights"_s, u"weights"_s, u"0"_s);
    if (minor == std::numeric_limits<qint64>::min())
        return invalid(u"document.too_large"_s, u"amount"_s, QString::number(minor));

    const qint64 whole = minor < 0 ? -minor : minor;
    QList<Part> parts;
    parts.reserve(weights.size());
    qint64 left = whole;
    for (const qint64 weight : weights) {
        parts.append(partOf(whole, weight, sum));
        left -= parts.last().floor;
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](qsizetype i) { return parts[i].rest; });
    QList<qint64> split;
    split.reserve(weights.size());
    for (const Part &part : std::as_const(parts))
        split.append(part.floor);
    for (qsizetype i = 0; i < left; ++i) // Fewer cents are left than there are parts.
        ++split[order[i]];
    if (minor < 0)
        for (qint64 &part : split)
            part = -part;
    return split;
}

} // namespace quittance
