#include "core/domain/payoutMatch.h"

#include "core/domain/searchText.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysEarly = 2;
constexpr qint64 daysLate = 10;

//! As two texts are compared: small letters and digits only.
QString bare(const QString &text)
{
    QString bare = foldForSearch(text);
    bare.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return bare;
}

struct Line {
    const PayoutLineSide *side = nullptr;
    QString text;
};

//! A pair that fits, the better the smaller.
struct Fit {
    qsizetype payout = 0;
    qsizetype line = 0;
    PayoutEvidence evidence = PayoutEvidence::Amount;
    qint64 daysApart = 0;

    auto rank() const { return std::tuple(-static_cast<int>(evidence), daysApart); }
};

std::optional<Fit> fitOf(const Payout &payout, const Line &line)
{
    if (payout.amount != line.side->amount || payout.amount.isZero())
        return std::nullopt;
    Fit fit;
    // "stripe:test:po_1abc" stands at the bank as "PO1ABC" or "po_1abc"; short ids would stand anywhere.
    constexpr qsizetype shortestId = 8;
    const QString id = bare(payout.id.section(u':', -1));
    const bool isNamed = id.size() >= shortestId && line.text.contains(id);
    if (isNamed)
        fit.evidence = PayoutEvidence::Reference;
    else if (line.text.contains(bare(payout.connection)))
        fit.evidence = PayoutEvidence::Provider;
    if (payout.arrivesOn.isValid()) {
        const qint64 after = payout.arrivesOn.daysTo(line.side->on);
        if (!isNamed && (after < -daysEarly || after > daysLate))
            return std::nullopt;
        fit.daysApart = std::abs(after);
    } else if (!isNamed) {
        return std::nullopt; // Nothing but an equal amount on some day.
    }
    return fit;
}

//! Whether no other pair of this payout or of this movement is as good.
bool isAlone(const Fit &fit, const QList<Fit> &fits)
{
    return std::ranges::none_of(fits, [&](const Fit &other) {
        const bool isSame = other.payout == fit.payout && other.line == fit.line;
        return !isSame && (other.payout == fit.payout || other.line == fit.line)
            && other.rank() <= fit.rank();
    });
}

} // namespace

QList<PayoutMatch> payoutMatches(const QList<Payout> &payouts, const QList<PayoutLineSide> &lines)
{
    QList<Line> sides;
    QHash<qint64, QList<qsizetype>> byAmount;
    for (const PayoutLineSide &side : lines) {
        byAmount[side.amount.minor()].append(sides.size());
        sides.append({.side = &side, .text = bare(side.text)});
    }
    QList<Fit> fits;
    for (qsizetype i = 0; i < payouts.size(); ++i)
        for (const qsizetype at : byAmount.value(payouts.at(i).amount.minor()))
            if (auto fit = fitOf(payouts.at(i), sides.at(at))) {
                fit->payout = i;
                fit->line = at;
                fits.append(*fit);
            }
    QList<PayoutMatch> matches;
    // What is taken leaves the rest to each other: a payout of the same amount a week later.
    for (bool isMore = true; isMore;) {
        QList<Fit> taken;
        std::ranges::copy_if(
            fits, std::back_inserter(taken), [&](const Fit &fit) { return isAlone(fit, fits); });
        isMore = !taken.isEmpty();
        for (const Fit &fit : std::as_const(taken)) {
            matches.append({.payout = payouts.at(fit.payout).id,
                .line = sides.at(fit.line).side->line,
                .evidence = fit.evidence});
            fits.removeIf(
                [&](const Fit &other) { return other.payout == fit.payout || other.line == fit.line; });
        }
    }
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < payouts.size(); ++i)
        places.insert(payouts.at(i).id, i);
    std::ranges::sort(matches, {}, [&](const PayoutMatch &match) { return places.value(match.payout); });
    return matches;
}

QString evidenceCode(PayoutEvidence evidence)
{
    switch (evidence) {
    case PayoutEvidence::Amount:
        return u"payout_amount"_s;
    case PayoutEvidence::Provider:
        return u"payout_provider"_s;
    case PayoutEvidence::Reference:
        break;
    }
    return u"payout_reference"_s;
}

} // namespace quittance
