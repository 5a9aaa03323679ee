#include "tests/sandbox/stripe/refundDesk.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/TestCard.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/cashDrawer.h"
#include "tests/sandbox/stripe/ledgerLines.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 debitRefundSeconds = 5 * day;
constexpr qint64 askSeconds = 45 * day;

QString kindOf(const QJsonObject &charge)
{
    return charge[u"payment_method_details"_s][u"type"_s].toString();
}

QJsonObject change(
    StripeState &state, const QJsonObject &old, const QJsonObject &fields, const QString &event)
{
    const QJsonObject refund = with(old, fields);
    state.refunds.put(refund);
    state.record(event, refund, event == "refund.updated"_L1 ? changedFields(old, refund) : QJsonObject());
    return refund;
}

void countRefund(StripeState &state, const QString &chargeId, qint64 amount)
{
    std::optional<QJsonObject> charge = state.charges.find(chargeId);
    if (!charge)
        return;
    const qint64 refunded = (*charge)[u"amount_refunded"_s].toInteger() + amount;
    charge->insert(u"amount_refunded"_s, refunded);
    charge->insert(u"refunded"_s, refunded >= (*charge)[u"amount_captured"_s].toInteger());
    state.charges.put(*charge);
    if (amount > 0)
        state.record(u"charge.refunded"_s, *charge);
}

QJsonObject destinationOf(const RefundOrder &order)
{
    const QString kind = kindOf(order.charge);
    if (kind == "card"_L1)
        return {{u"type"_s, u"card"_s},
            {u"card"_s,
                QJsonObject{{u"reference_status"_s, u"pending"_s},
                    {u"reference_type"_s, u"acquirer_reference_number"_s}, {u"type"_s, u"refund"_s}}}};
    if (kind == "customer_balance"_L1)
        return order.instructionsEmail.isEmpty()
            ? QJsonObject{{u"type"_s, u"customer_cash_balance"_s},
                {u"customer_cash_balance"_s, QJsonObject()}}
            : QJsonObject{{u"type"_s, u"eu_bank_transfer"_s},
                {u"eu_bank_transfer"_s,
                    QJsonObject{{u"reference"_s, QJsonValue::Null}, {u"reference_status"_s, u"pending"_s}}}};
    return {{u"type"_s, kind}};
}

QJsonObject firstState(StripeState &state, const RefundOrder &order)
{
    const auto card = TestCard::find(state.testNumbers.value(order.charge[u"payment_method"_s].toString()));
    const QString kind = kindOf(order.charge);
    if (kind == "customer_balance"_L1 && !order.instructionsEmail.isEmpty())
        return {{u"status"_s, u"requires_action"_s}, {u"instructions_email"_s, order.instructionsEmail},
            {u"next_action"_s,
                QJsonObject{{u"type"_s, u"display_details"_s},
                    {u"display_details"_s,
                        QJsonObject{{u"email_sent"_s,
                                        QJsonObject{{u"email_sent_at"_s, state.now()},
                                            {u"email_sent_to"_s, order.instructionsEmail}}},
                            {u"expires_at"_s, state.now() + askSeconds}}}}}};
    if ((card && card->aftermath == TestCard::Aftermath::RefundWaits) || kind.endsWith("debit"_L1)
        || kind == "us_bank_account"_L1)
        return {{u"status"_s, u"pending"_s}, {u"pending_reason"_s, u"processing"_s}};
    return {{u"status"_s, u"succeeded"_s}};
}

//! What happens to it by itself.
void letEnd(StripeState &state, const QJsonObject &refund, const RefundOrder &order)
{
    const QString id = refund[u"id"_s].toString();
    const QString status = refund[u"status"_s].toString();
    const auto card = TestCard::find(state.testNumbers.value(order.charge[u"payment_method"_s].toString()));
    if (status == "requires_action"_L1)
        state.later(askSeconds, [&state, id] {
            if ((*state.refunds.find(id))[u"status"_s].toString() == "requires_action"_L1)
                endRefund(state, id, u"failed"_s, u"unknown"_s);
        });
    else if (card && card->aftermath == TestCard::Aftermath::RefundFails)
        state.later(
            minute, [&state, id] { endRefund(state, id, u"failed"_s, u"expired_or_canceled_card"_s); });
    else if (status == "pending"_L1)
        state.later(kindOf(order.charge) == "card"_L1 ? minute : debitRefundSeconds, [&state, id] {
            if ((*state.refunds.find(id))[u"status"_s].toString() == "pending"_L1)
                endRefund(state, id, u"succeeded"_s);
        });
}

} // namespace

QJsonObject makeRefund(StripeState &state, const RefundOrder &order)
{
    const QJsonObject &charge = order.charge;
    const QString currency = charge[u"currency"_s].toString();
    const QString id = state.makeId(u"re_3"_s, 23);
    const QJsonObject line = writeLine(state,
        {.type = kindOf(charge) == "card"_L1 ? u"refund"_s : u"payment_refund"_s,
            .category = u"refund"_s,
            .source = id,
            .amount = -order.amount,
            .currency = currency,
            .description = u"REFUND FOR CHARGE"_s});
    const QJsonObject refund
        = with(with(blankObject(u"refund"_s),
                   {{u"id"_s, id}, {u"amount"_s, order.amount}, {u"currency"_s, currency},
                       {u"charge"_s, charge[u"id"_s]}, {u"created"_s, state.now()},
                       {u"payment_intent"_s, charge[u"payment_intent"_s]},
                       {u"balance_transaction"_s, line[u"id"_s]}, {u"reason"_s, order.reason},
                       {u"metadata"_s, order.metadata}, {u"destination_details"_s, destinationOf(order)}}),
            firstState(state, order));
    state.refunds.put(refund);
    countRefund(state, charge[u"id"_s].toString(), order.amount);
    state.record(u"refund.created"_s, refund);
    if (kindOf(charge) == "customer_balance"_L1 && order.instructionsEmail.isEmpty())
        moveCash(state, charge[u"customer"_s].toString(), order.amount, currency, u"refunded_from_payment"_s,
            QJsonObject{{u"refund"_s, id}});
    letEnd(state, refund, order);
    return refund;
}

QJsonObject refundCash(StripeState &state, const QString &customer, qint64 amount, const QString &currency,
    const QJsonObject &metadata)
{
    const QJsonObject refund = with(blankObject(u"refund"_s),
        {{u"id"_s, state.makeId(u"re_1"_s, 23)}, {u"amount"_s, amount}, {u"currency"_s, currency},
            {u"created"_s, state.now()}, {u"customer"_s, customer}, {u"metadata"_s, metadata},
            {u"status"_s, u"succeeded"_s}});
    state.refunds.put(refund);
    moveCash(state, customer, -amount, currency, u"return_initiated"_s, {});
    state.record(u"refund.created"_s, refund);
    return refund;
}

std::optional<QJsonObject> endRefund(
    StripeState &state, const QString &id, const QString &status, const QString &failureReason)
{
    const std::optional<QJsonObject> refund = state.refunds.find(id);
    if (!refund)
        return {};
    const QString now = (*refund)[u"status"_s].toString();
    if (now == "failed"_L1 || now == "canceled"_L1 || now == status)
        return {};
    QJsonObject fields{{u"status"_s, status}};
    if (status == "succeeded"_L1) {
        QJsonObject done = *refund;
        done.remove(u"pending_reason"_s);
        done.remove(u"next_action"_s);
        return change(state, done, fields, u"refund.updated"_s);
    }
    const QJsonObject back = writeLine(state,
        {.type = u"refund_failure"_s,
            .category = u"refund_failure"_s,
            .source = id,
            .amount = (*refund)[u"amount"_s].toInteger(),
            .currency = (*refund)[u"currency"_s].toString(),
            .description = u"REFUND FAILURE"_s});
    fields.insert(u"failure_balance_transaction"_s, back[u"id"_s]);
    if (status == "failed"_L1)
        fields.insert(u"failure_reason"_s, failureReason.isEmpty() ? u"unknown"_s : failureReason);
    countRefund(state, (*refund)[u"charge"_s].toString(), -(*refund)[u"amount"_s].toInteger());
    const QJsonObject ended = change(state, *refund, fields, u"refund.updated"_s);
    if (status == "failed"_L1)
        state.record(u"refund.failed"_s, ended);
    return ended;
}

} // namespace quittance::sandbox
