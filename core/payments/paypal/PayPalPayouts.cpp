#include "core/payments/paypal/PayPalPayouts.h"

#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/PayPalLedger.h"
#include "core/payments/paypal/payPalRowNews.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<GatewayPayout> PayPalPayouts::get(const QString &externalKey, const StopFlag &stop)
{
    const Result<QString> id = m_api.account().idOf(externalKey);
    if (!id)
        return fail(id.error());
    const Result<QList<PayPalRow>> rows = PayPalLedger(m_api).withId(*id, stop);
    if (!rows)
        return fail(rows.error());
    for (const PayPalRow &row : *rows)
        if (row.kind() == PayPalRow::Kind::Payout && row.amount)
            return payPalRowPayout(m_api.account(), row);
    return fail(Error{.kind = ErrorKind::Refused,
        .rule = u"paypal.resource_missing"_s,
        .field = u"payout"_s,
        .value = *id});
}

Result<QList<GatewayMove>> PayPalPayouts::moves(
    const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop)
{
    constexpr int firstDays = 31;
    const QDateTime from = after.isValid() ? after : until.addDays(-firstDays);
    const Result<PayPalRows> read = PayPalLedger(m_api).between(from, until.addSecs(1), stop);
    if (!read)
        return fail(read.error());
    QList<GatewayMove> moves;
    for (const PayPalRow &row : read->rows) {
        using Kind = PayPalRow::Kind;
        const bool counts = row.amount && row.amount->currency() == currency && row.hasHappened()
            && row.kind() != Kind::Payout && row.kind() != Kind::Hold;
        if (counts && (!after.isValid() || row.at > after))
            moves.append(payPalRowMove(m_api.account(), row));
    }
    return moves;
}

} // namespace quittance
