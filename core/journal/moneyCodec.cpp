#include "core/journal/moneyCodec.h"

#include "core/domain/codeNames.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void putSource(QJsonObject &plain, const CreditSource &source)
{
    putText(plain, "payment"_L1, source.payment.text());
    putText(plain, "credit_note"_L1, source.creditNote.text());
}

CreditSource sourceFrom(const JsonFields &fields)
{
    return {.payment = PaymentId(fields.textOrEmpty("payment"_L1)),
        .creditNote = InvoiceId(fields.textOrEmpty("credit_note"_L1))};
}

QJsonObject allocationJson(const PaymentAllocated &body)
{
    QJsonObject plain{{u"invoice"_s, body.invoice.text()}, {u"amount"_s, moneyJson(body.amount)},
        {u"customer"_s, body.customer.text()}};
    putSource(plain, {.payment = body.payment, .creditNote = body.creditNote});
    putText(plain, "debtor"_L1, body.debtor.text());
    return plain;
}

PaymentAllocated allocationFrom(JsonFields &fields)
{
    const CreditSource source = sourceFrom(fields);
    return {.payment = source.payment,
        .invoice = InvoiceId(fields.text("invoice"_L1)),
        .amount = fields.money("amount"_L1),
        .customer = CustomerId(fields.text("customer"_L1)),
        .creditNote = source.creditNote,
        .debtor = CustomerId(fields.textOrEmpty("debtor"_L1))};
}

QJsonObject refundJson(const RefundSettled &body)
{
    QJsonObject plain{{u"refund"_s, body.refund.text()}, {u"amount"_s, moneyJson(body.amount)},
        {u"connection"_s, body.connection}, {u"reason"_s, body.reason}};
    putSource(plain, body.source);
    putText(plain, "customer"_L1, body.customer.text());
    return plain;
}

RefundSettled refundFrom(JsonFields &fields)
{
    return {.refund = RefundId(fields.text("refund"_L1)),
        .source = sourceFrom(fields),
        .amount = fields.money("amount"_L1),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .connection = fields.text("connection"_L1),
        .reason = fields.text("reason"_L1)};
}

} // namespace

EncodedBody encode(const InvoiceVoided &body)
{
    return {.kind = u"InvoiceVoided"_s,
        .subject = body.invoice.text(),
        .plain = {{u"invoice"_s, body.invoice.text()}, {u"customer"_s, body.customer.text()},
            {u"figures"_s, contentJson(body.figures)}, {u"reason"_s, body.reason}}};
}

Result<EntryBody> decodeVoided(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return contentFrom(fields.objectOrEmpty("figures"_L1)).transform([&](const InvoiceContent &figures) {
        return EntryBody(InvoiceVoided{.invoice = InvoiceId(fields.text("invoice"_L1)),
            .customer = CustomerId(fields.text("customer"_L1)),
            .figures = figures,
            .reason = fields.text("reason"_L1)});
    });
}

EncodedBody encode(const InvoiceWrittenOff &body)
{
    return {.kind = u"InvoiceWrittenOff"_s,
        .subject = body.invoice.text(),
        .plain = {{u"invoice"_s, body.invoice.text()}, {u"customer"_s, body.customer.text()},
            {u"amount"_s, moneyJson(body.amount)}, {u"cause"_s, codeOf(body.cause)},
            {u"reason"_s, body.reason}}};
}

Result<EntryBody> decodeWrittenOff(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return InvoiceWrittenOff{.invoice = InvoiceId(fields.text("invoice"_L1)),
        .customer = CustomerId(fields.text("customer"_L1)),
        .amount = fields.money("amount"_L1),
        .cause = writeOffCauseFrom(fields.text("cause"_L1)).value_or(WriteOffCause::BadDebt),
        .reason = fields.text("reason"_L1)};
}

EncodedBody encode(const WriteOffReversed &body)
{
    return {.kind = u"WriteOffReversed"_s,
        .subject = body.invoice.text(),
        .plain = {{u"invoice"_s, body.invoice.text()}, {u"customer"_s, body.customer.text()},
            {u"amount"_s, moneyJson(body.amount)}}};
}

Result<EntryBody> decodeWriteOffReversed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return WriteOffReversed{.invoice = InvoiceId(fields.text("invoice"_L1)),
        .customer = CustomerId(fields.text("customer"_L1)),
        .amount = fields.money("amount"_L1)};
}

EncodedBody encode(const PaymentAssigned &body)
{
    return {.kind = u"PaymentAssigned"_s,
        .subject = body.payment.text(),
        .plain = {{u"payment"_s, body.payment.text()}, {u"customer"_s, body.customer.text()},
            {u"amount"_s, moneyJson(body.amount)}}};
}

Result<EntryBody> decodeAssigned(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PaymentAssigned{.payment = PaymentId(fields.text("payment"_L1)),
        .customer = CustomerId(fields.text("customer"_L1)),
        .amount = fields.money("amount"_L1)};
}

EncodedBody encode(const PaymentAllocated &body)
{
    return {.kind = u"PaymentAllocated"_s, .subject = body.invoice.text(), .plain = allocationJson(body)};
}

Result<EntryBody> decodeAllocation(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return allocationFrom(fields);
}

EncodedBody encode(const AllocationReversed &body)
{
    QJsonObject plain = allocationJson(body.undone);
    plain.insert("allocation"_L1, body.allocation.text());
    plain.insert("reason"_L1, body.reason);
    return {.kind = u"AllocationReversed"_s, .subject = body.undone.invoice.text(), .plain = plain};
}

Result<EntryBody> decodeAllocationReversed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return AllocationReversed{.allocation = EntryId(fields.text("allocation"_L1)),
        .undone = allocationFrom(fields),
        .reason = fields.text("reason"_L1)};
}

EncodedBody encode(const PaymentReversed &body)
{
    QJsonObject plain{{u"payment"_s, body.payment.text()}, {u"amount"_s, moneyJson(body.amount)},
        {u"connection"_s, body.connection}, {u"reason"_s, body.reason}};
    putText(plain, "customer"_L1, body.customer.text());
    if (body.fromDispute)
        plain.insert("from_dispute"_L1, true);
    return {.kind = u"PaymentReversed"_s, .subject = body.payment.text(), .plain = plain};
}

Result<EntryBody> decodePaymentReversed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PaymentReversed{.payment = PaymentId(fields.text("payment"_L1)),
        .amount = fields.money("amount"_L1),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .connection = fields.text("connection"_L1),
        .fromDispute = fields.flag("from_dispute"_L1),
        .reason = fields.text("reason"_L1)};
}

EncodedBody encode(const RefundSettled &body)
{
    return {.kind = u"RefundSettled"_s, .subject = body.refund.text(), .plain = refundJson(body)};
}

Result<EntryBody> decodeRefund(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return refundFrom(fields);
}

EncodedBody encode(const RefundReversed &body)
{
    QJsonObject plain = refundJson(body.undone);
    plain.insert("reversal_reason"_L1, body.reason);
    putText(plain, "credit_of"_L1, body.customer.text());
    return {.kind = u"RefundReversed"_s, .subject = body.undone.refund.text(), .plain = plain};
}

Result<EntryBody> decodeRefundReversed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return RefundReversed{.undone = refundFrom(fields),
        .reason = fields.text("reversal_reason"_L1),
        .customer = CustomerId(fields.textOrEmpty("credit_of"_L1))};
}

EncodedBody encode(const DisputeOpened &body)
{
    QJsonObject plain{{u"dispute"_s, body.dispute}, {u"payment"_s, body.payment.text()},
        {u"amount"_s, moneyJson(body.amount)}, {u"connection"_s, body.connection},
        {u"reason"_s, body.reason}};
    putDate(plain, "respond_by"_L1, body.respondBy);
    if (body.isInquiry)
        plain.insert("inquiry"_L1, true);
    return {.kind = u"DisputeOpened"_s, .subject = body.payment.text(), .plain = plain};
}

Result<EntryBody> decodeDisputeOpened(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return DisputeOpened{.dispute = fields.text("dispute"_L1),
        .payment = PaymentId(fields.text("payment"_L1)),
        .amount = fields.money("amount"_L1),
        .connection = fields.text("connection"_L1),
        .reason = fields.text("reason"_L1),
        .respondBy = fields.dateOrNull("respond_by"_L1),
        .isInquiry = fields.flag("inquiry"_L1)};
}

EncodedBody encode(const DisputeUpdated &body)
{
    QJsonObject plain{{u"dispute"_s, body.dispute}, {u"payment"_s, body.payment.text()},
        {u"connection"_s, body.connection}, {u"status"_s, body.status}};
    putDate(plain, "respond_by"_L1, body.respondBy);
    if (body.withdrawn)
        plain.insert("withdrawn"_L1, moneyJson(*body.withdrawn));
    return {.kind = u"DisputeUpdated"_s, .subject = body.payment.text(), .plain = plain};
}

Result<EntryBody> decodeDisputeUpdated(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return DisputeUpdated{.dispute = fields.text("dispute"_L1),
        .payment = PaymentId(fields.text("payment"_L1)),
        .connection = fields.text("connection"_L1),
        .status = fields.text("status"_L1),
        .respondBy = fields.dateOrNull("respond_by"_L1),
        .withdrawn = fields.moneyOrNone("withdrawn"_L1)};
}

EncodedBody encode(const DisputeClosed &body)
{
    return {.kind = u"DisputeClosed"_s,
        .subject = body.payment.text(),
        .plain = {{u"dispute"_s, body.dispute}, {u"payment"_s, body.payment.text()},
            {u"amount"_s, moneyJson(body.amount)}, {u"connection"_s, body.connection}, {u"won"_s, body.won}}};
}

Result<EntryBody> decodeDisputeClosed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return DisputeClosed{.dispute = fields.text("dispute"_L1),
        .payment = PaymentId(fields.text("payment"_L1)),
        .amount = fields.money("amount"_L1),
        .connection = fields.text("connection"_L1),
        .won = fields.flag("won"_L1)};
}

} // namespace quittance
