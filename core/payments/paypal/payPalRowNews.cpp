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

//! Whether it is told as what became of a payment, and its money with that.
bool isAboutPayment(const PayPalRow &row)
{
    return row.kind() == Kind::Refund || row.kind() == Kind::Reversal || row.kind() == Kind::Return;
}

//! A movement with an id of its own, whichever of several with the same number it is. A refund is known by
//! its number alone: that is how PayPal calls it.
QString movementKey(const PayPalAccount &account, const PayPalRow &row)
{
    const QString key = account.keyOf(row.id);
    return row.kind() == Kind::Refund ? key : key + u':' + row.code;
}

//! Of what such a row moves besides what is known by the movement's own key.
QString extraKey(const PayPalAccount &account, const PayPalRow &row)
{
    return isAboutPayment(row) ? account.keyOf(row.id) + u':' + row.code + u":fee"_s
                               : movementKey(account, row);
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
        .reason = row.code == "T1201"_L1 ? takenByBank : takenByProvider,
        .amount = magnitude(*row.amount),
        .at = row.at,
        .respondBy = {},
        .moneyMoved = true};
}

GatewayReturn payPalRowReturn(const PayPalAccount &account, const PayPalRow &row)
{
    return {.externalKey = movementKey(account, row),
        .about = account.keyOf(row.reference),
        .amount = *row.amount,
        .at = row.at};
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

QList<GatewayExtra> payPalRowExtras(const PayPalAccount &account, const PayPalRow &row)
{
    if (!row.hasHappened() || row.kind() == Kind::Payment || row.kind() == Kind::Hold)
        return {};
    const Money none(0, row.amount->currency());
    GatewayExtra extra{.key = extraKey(account, row),
        .at = row.at,
        .fee = row.fee ? -*row.fee : none,
        .adjustment = {},
        .word = row.code,
        .source = row.reference.isEmpty() ? QString() : account.keyOf(row.reference)};
    if (row.kind() == Kind::Fee)
        extra.fee -= *row.amount;
    if (row.kind() == Kind::Other)
        extra.adjustment = *row.amount;
    QList<GatewayExtra> extras;
    if (!extra.fee.isZero() || (extra.adjustment && !extra.adjustment->isZero()))
        extras.append(extra);
    // A refund that came back has paid nothing back, whoever it was for.
    if (!isAboutPayment(row) || (row.kind() == Kind::Refund && row.status != "S"_L1))
        return extras;
    extra.key = movementKey(account, row);
    extra.fee = none;
    extra.adjustment = *row.amount;
    extra.isOfStranger = true;
    extras.append(extra);
    return extras;
}

GatewayMove payPalRowMove(const PayPalAccount &account, const PayPalRow &row)
{
    using Category = PayoutLine::Category;
    static const QHash<Kind, Category> categories{{Kind::Payment, Category::Payment},
        {Kind::Refund, Category::Refund}, {Kind::Reversal, Category::Dispute},
        {Kind::Return, Category::Dispute}, {Kind::Fee, Category::Fee}};
    const qint64 gross = row.amount->minor();
    const qint64 fee = row.fee ? -row.fee->minor() : 0;
    const bool isKnownByItself = row.kind() == Kind::Payment || row.kind() == Kind::Refund;
    const QString about = isKnownByItself ? row.id : row.reference;
    // What is booked besides the payment or refund has this name, whoever tells of it first.
    const QString besides = row.kind() == Kind::Payment ? payPalFeeKey(account.keyOf(row.id))
        : fee != 0                                      ? extraKey(account, row)
                                                        : movementKey(account, row);
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
