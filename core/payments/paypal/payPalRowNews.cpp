#include "core/payments/paypal/payPalRowNews.h"

#include "core/payments/paypal/payPalOrder.h"
#include "core/payments/paypal/payPalPayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = PayPalRow::Kind;

Money magnitude(Money money)
{
    return money.isNegative() ? -money : money;
}

//! A movement with an id of its own, whichever of several with the same number it is.
QString movementKey(const PayPalAccount &account, const PayPalRow &row)
{
    return account.keyOf(row.id) + u':' + row.code;
}

//! Of what such a row moves besides its refund or reversal, which is known by the movement's own key.
QString extraKey(const PayPalAccount &account, const PayPalRow &row)
{
    const bool isBesides = row.kind() == Kind::Reversal || row.kind() == Kind::Refund;
    return movementKey(account, row) + (isBesides ? u":fee"_s : QString());
}

} // namespace

GatewayPayment payPalRowPayment(const PayPalAccount &account, const PayPalRow &row)
{
    const PayPalIds ids = payPalIdsIn(row.custom);
    GatewayPayment payment{.externalKey = account.keyOf(row.id),
        .state = row.hasHappened() ? GatewayPayment::State::Succeeded
            : row.status == "D"_L1 ? GatewayPayment::State::Failed
                                   : GatewayPayment::State::Processing,
        .amount = *row.amount,
        .at = row.at,
        .method = u"PayPal"_s,
        .payer = row.payer,
        .invoice = ids.invoice,
        .link = ids.link};
    payment.raw = row.raw;
    if (row.fee && row.hasHappened()) {
        payment.fee = magnitude(*row.fee);
        payment.feeKey = payPalFeeKey(payment.externalKey);
    }
    return payment;
}

GatewayRefund payPalRowRefund(const PayPalAccount &account, const PayPalRow &row)
{
    using State = GatewayRefund::State;
    // The field may hold what stood on the payment instead of what stood on the refund.
    const bool isOurs = !row.custom.contains(u',');
    return {.externalKey = account.keyOf(row.id),
        .refund = isOurs ? RefundId(row.custom) : RefundId(),
        .charge = account.keyOf(row.reference),
        .state = row.status == "S"_L1 ? State::Settled
            : row.status == "P"_L1    ? State::Pending
                                      : State::Failed,
        .amount = magnitude(*row.amount),
        .at = row.at,
        .words = row.status == "S"_L1 ? QString() : row.status};
}

GatewayDispute payPalRowReversal(const PayPalAccount &account, const PayPalRow &row)
{
    return {.id = movementKey(account, row),
        .charge = account.keyOf(row.reference),
        .state = GatewayDispute::State::Lost,
        .status = row.code,
        .reason = row.code == "T1201"_L1 ? u"chargeback"_s : u"reversal"_s,
        .amount = magnitude(*row.amount),
        .at = row.at,
        .respondBy = {},
        .moneyMoved = true};
}

GatewayPayout payPalRowPayout(const PayPalAccount &account, const PayPalRow &row)
{
    return {.payout = {.id = account.keyOf(row.id),
                .connection = u"paypal"_s,
                .amount = -*row.amount,
                .arrivesOn = {},
                .isAutomatic = false},
        .at = row.at,
        .hasFailed = row.status == "D"_L1 || row.status == "V"_L1,
        .canBeExplained = false,
        .emptiesBalance = true,
        .words = row.status};
}

std::optional<GatewayExtra> payPalRowExtra(const PayPalAccount &account, const PayPalRow &row)
{
    if (!row.hasHappened() || row.kind() == Kind::Payment || row.kind() == Kind::Hold)
        return std::nullopt;
    GatewayExtra extra{.key = extraKey(account, row),
        .at = row.at,
        .fee = row.fee ? -*row.fee : Money(0, row.amount->currency()),
        .adjustment = {},
        .word = row.code,
        .source = row.reference.isEmpty() ? QString() : account.keyOf(row.reference)};
    if (row.kind() == Kind::Fee)
        extra.fee -= *row.amount;
    if (row.kind() == Kind::Other)
        extra.adjustment = *row.amount;
    const bool isNothing = extra.fee.isZero() && (!extra.adjustment || extra.adjustment->isZero());
    return isNothing ? std::nullopt : std::optional(extra);
}

GatewayMove payPalRowMove(const PayPalAccount &account, const PayPalRow &row)
{
    using Category = PayoutLine::Category;
    static const QHash<Kind, Category> categories{{Kind::Payment, Category::Payment},
        {Kind::Refund, Category::Refund}, {Kind::Reversal, Category::Dispute}, {Kind::Fee, Category::Fee}};
    const qint64 gross = row.amount->minor();
    const qint64 fee = row.fee ? -row.fee->minor() : 0;
    const QString about = row.kind() == Kind::Payment ? row.id : row.reference;
    // What is booked besides the payment or refund has this name, whoever tells of it first.
    const QString besides
        = row.kind() == Kind::Payment ? payPalFeeKey(account.keyOf(row.id)) : extraKey(account, row);
    return {.line = {.transaction = besides,
                .category = categories.value(row.kind(), Category::Adjustment),
                .word = row.code,
                .source = about.isEmpty() ? QString() : account.keyOf(about),
                .grossMinor = gross,
                .feeMinor = fee,
                .netMinor = gross - fee},
        .at = row.at,
        .original = {}};
}

} // namespace quittance
