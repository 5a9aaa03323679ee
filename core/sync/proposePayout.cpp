#include "core/sync/proposePayout.h"

#include "core/payments/PaymentGateway.h"
#include "core/store/PayoutTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! When the payout before this one went out; null when there is none in its currency.
Result<QDateTime> sentBefore(Database &database, PaymentGateway &gateway, const Payout &payout,
    const QDateTime &at, const StopFlag &stop)
{
    const Result<QList<Payout>> earlier = PayoutTable(database).earlier(payout);
    if (!earlier)
        return fail(earlier.error());
    // Of those of one day only the provider knows which came first.
    constexpr qsizetype mostLooks = 20;
    QDateTime last;
    for (const Payout &one : earlier->mid(0, mostLooks)) {
        const Result<GatewayPayout> read = gateway.readPayout(one.id, stop);
        if (!read)
            return fail(read.error());
        if (read->at < at && !read->hasFailed && (last.isNull() || read->at > last))
            last = read->at;
    }
    return last;
}

} // namespace

Result<QList<GatewayMove>> movesBehind(
    Database &database, PaymentGateway &gateway, const GatewayPayout &payout, const StopFlag &stop)
{
    return sentBefore(database, gateway, payout.payout, payout.at, stop)
        .and_then([&](const QDateTime &before) {
            return gateway.movesAvailable(before, payout.at, payout.payout.amount.currency(), stop);
        });
}

Result<PayoutProposal> proposePayout(
    Database &database, PaymentGateway &gateway, const QString &payout, const StopFlag &stop)
{
    const Result<PayoutRow> row = PayoutTable(database).byId(payout);
    if (!row)
        return fail(row.error());
    if (row->payout.isAutomatic)
        return invalid(u"payout.is_automatic"_s, u"payout"_s, payout);
    const Result<GatewayPayout> now = gateway.readPayout(payout, stop);
    if (!now)
        return fail(now.error());
    const auto moves = movesBehind(database, gateway, *now, stop);
    if (!moves)
        return fail(moves.error());
    const Currency currency = row->payout.amount.currency();
    PayoutProposal proposal{.lines = {}, .sum = Money(0, currency), .rest = row->payout.amount};
    for (const GatewayMove &move : *moves) {
        proposal.lines.append(move.line);
        proposal.sum += Money(move.line.netMinor, currency);
    }
    proposal.rest -= proposal.sum;
    return proposal;
}

} // namespace quittance
