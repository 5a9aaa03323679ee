#include "tests/sandbox/paypal/disputeCalls.h"

#include "tests/sandbox/paypal/payPalMoneyDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 responseDays = 10;
constexpr qint64 chargebackFee = 2'000;
constexpr qint64 listedDays = 180;

const QStringList &reasons()
{
    static const QStringList known{u"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_s,
        u"MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED"_s, u"UNAUTHORISED"_s, u"CREDIT_NOT_PROCESSED"_s,
        u"DUPLICATE_TRANSACTION"_s, u"INCORRECT_AMOUNT"_s, u"PAYMENT_BY_OTHER_MEANS"_s,
        u"CANCELED_RECURRING_BILLING"_s, u"PROBLEM_WITH_REMITTANCE"_s, u"OTHER"_s};
    return known;
}

const QStringList &stages()
{
    static const QStringList known{u"INQUIRY"_s, u"CHARGEBACK"_s, u"PRE_ARBITRATION"_s, u"ARBITRATION"_s};
    return known;
}

const QStringList &outcomes()
{
    static const QStringList known{u"RESOLVED_BUYER_FAVOUR"_s, u"RESOLVED_SELLER_FAVOUR"_s,
        u"RESOLVED_WITH_PAYOUT"_s, u"CANCELED_BY_BUYER"_s, u"ACCEPTED"_s, u"DENIED"_s};
    return known;
}

const QStringList &statuses()
{
    static const QStringList known{u"OPEN"_s, u"WAITING_FOR_BUYER_RESPONSE"_s,
        u"WAITING_FOR_SELLER_RESPONSE"_s, u"UNDER_REVIEW"_s, u"OTHER"_s};
    return known;
}

QString stateOf(const QString &status)
{
    if (status == "RESOLVED"_L1)
        return u"RESOLVED"_s;
    if (status == "UNDER_REVIEW"_L1)
        return u"UNDER_PAYPAL_REVIEW"_s;
    return status == "WAITING_FOR_BUYER_RESPONSE"_L1 ? u"REQUIRED_OTHER_PARTY_ACTION"_s
                                                     : u"REQUIRED_ACTION"_s;
}

qint64 readTime(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate).toSecsSinceEpoch();
}

void addLine(PayPalState &state, const QString &code, const QJsonObject &dispute, qint64 minor)
{
    const QJsonObject hidden = payPalHidden(dispute);
    const auto capture = state.captures.find(hidden[u"capture"_s].toString());
    state.ledger.add({.id = state.makeId(),
        .code = code,
        .amount = {minor, dispute[u"dispute_amount"_s][u"currency_code"_s].toString()},
        .reference = hidden[u"capture"_s].toString(),
        .referenceType = u"TXN"_s,
        .invoiceId = capture ? (*capture)[u"invoice_id"_s].toString() : QString(),
        .custom = capture ? (*capture)[u"custom_id"_s].toString() : QString(),
        .created = state.now()});
}

void markCapture(PayPalState &state, const QString &captureId, const QString &stage)
{
    const QJsonObject capture = *state.captures.find(captureId);
    state.captures.put(withHidden(capture, {{u"dispute"_s, stage}}));
}

//! Tells that money of the seller's, and of the buyer's the other way, has moved for the dispute.
void noteMove(PayPalState &state, QJsonObject &dispute, qint64 minor, const QString &reason)
{
    QJsonArray moves = payPalHidden(dispute)[u"moves"_s].toArray();
    const QString currency = dispute[u"dispute_amount"_s][u"currency_code"_s].toString();
    const auto add = [&](const QString &party, bool isCredit) {
        moves.append(QJsonObject{{u"affected_party"_s, party},
            {u"amount"_s, payPalJson({qAbs(minor), currency})}, {u"initiated_time"_s, state.nowText()},
            {u"type"_s, isCredit ? u"CREDIT"_s : u"DEBIT"_s}, {u"reason"_s, reason}});
    };
    add(u"SELLER"_s, minor > 0);
    if (reason == "DISPUTE_SETTLEMENT"_L1)
        add(u"BUYER"_s, minor < 0);
    dispute = withHidden(dispute, {{u"moves"_s, moves}});
}

//! The money leaves while it is disputed: held by PayPal, or taken by the buyer's bank.
void withhold(PayPalState &state, QJsonObject &dispute, const QString &stage)
{
    const qint64 minor = payPalMoney(dispute[u"dispute_amount"_s].toObject()).minor;
    if (stage == "INQUIRY"_L1) {
        addLine(state, u"T1110"_s, dispute, -minor);
    } else {
        addLine(state, u"T1201"_s, dispute, -minor);
        noteMove(state, dispute, -minor, u"DISPUTE_SETTLEMENT"_s);
        addLine(state, u"T0106"_s, dispute, -chargebackFee);
        noteMove(state, dispute, -chargebackFee, u"CHARGEBACK_FEE"_s);
    }
}

void settle(PayPalState &state, QJsonObject &dispute, bool buyerWins)
{
    const qint64 minor = payPalMoney(dispute[u"dispute_amount"_s].toObject()).minor;
    const bool inquiry = payPalHidden(dispute)[u"held"_s].toString() == "INQUIRY"_L1;
    if (inquiry)
        addLine(state, u"T1111"_s, dispute, minor);
    if (inquiry == buyerWins) {
        addLine(state, inquiry ? u"T1106"_s : u"T1202"_s, dispute, inquiry ? -minor : minor);
        noteMove(state, dispute, inquiry ? -minor : minor, u"DISPUTE_SETTLEMENT"_s);
    }
}

QJsonObject listed(const QJsonObject &dispute)
{
    QJsonObject shown;
    for (const QString &name : {u"dispute_id"_s, u"create_time"_s, u"update_time"_s,
             u"disputed_transactions"_s, u"reason"_s, u"status"_s, u"dispute_state"_s, u"dispute_amount"_s,
             u"dispute_life_cycle_stage"_s, u"dispute_channel"_s, u"seller_response_due_date"_s, u"links"_s})
        if (dispute.contains(name))
            shown.insert(name, dispute[name]);
    return shown;
}

bool isWanted(const QJsonObject &dispute, const PayPalCall &call)
{
    const qint64 updated = readTime(dispute[u"update_time"_s]);
    const qint64 created = readTime(dispute[u"create_time"_s]);
    const QJsonObject &query = call.query;
    const QString transaction = query[u"disputed_transaction_id"_s].toString();
    const QStringList wanted = query[u"dispute_state"_s].toString().split(u',', Qt::SkipEmptyParts);
    return updated >= call.state.now() - listedDays * 86'400
        && (!query.contains(u"update_time_after"_s) || updated >= readTime(query[u"update_time_after"_s]))
        && (!query.contains(u"update_time_before"_s) || updated <= readTime(query[u"update_time_before"_s]))
        && (!query.contains(u"start_time"_s) || created >= readTime(query[u"start_time"_s]))
        && (transaction.isEmpty() || payPalHidden(dispute)[u"capture"_s].toString() == transaction)
        && (wanted.isEmpty() || wanted.contains(dispute[u"dispute_state"_s].toString()));
}

} // namespace

PayPalResult listPayPalDisputes(const PayPalCall &call)
{
    const qsizetype size = call.query[u"page_size"_s].toString(u"10"_s).toLongLong();
    const qsizetype from = call.query[u"next_page_token"_s].toString(u"0"_s).toLongLong();
    QList<QJsonObject> found;
    for (const QJsonObject &dispute : call.state.disputes.oldestFirst())
        if (isWanted(dispute, call))
            found.prepend(dispute);
    QJsonArray items;
    for (const QJsonObject &dispute : found.mid(from, size))
        items.append(listed(dispute));
    const QString path = u"/v1/customer/disputes"_s;
    QJsonArray links{call.state.link(u"self"_s, path, u"GET"_s)};
    if (from + size < found.size()) {
        QJsonObject next = call.state.link(u"next"_s, path, u"GET"_s);
        next.insert(u"href"_s,
            next[u"href"_s].toString() + u"?page_size=%1&next_page_token=%2"_s.arg(size).arg(from + size));
        links.append(next);
    }
    return PayPalAnswer{.body = {{u"items"_s, items}, {u"links"_s, links}}};
}

PayPalResult showPayPalDispute(const PayPalCall &call)
{
    const auto dispute = call.state.disputes.find(call.id);
    if (!dispute)
        return payPalNotFound(call.id);
    QJsonObject shown = payPalVisible(*dispute);
    shown.remove(u"id"_s);
    const QJsonArray moves = payPalHidden(*dispute)[u"moves"_s].toArray();
    if (call.state.terms.disputesTellMoney && !moves.isEmpty())
        shown.insert(u"money_movements"_s, moves);
    return PayPalAnswer{.body = shown};
}

tl::expected<QJsonObject, QString> openPayPalDispute(PayPalState &state, const QJsonObject &order)
{
    const auto capture = state.captures.find(order[u"capture"_s].toString());
    const QString reason = order[u"reason"_s].toString(u"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_s);
    const QString stage = order[u"stage"_s].toString(u"INQUIRY"_s);
    if (!capture)
        return tl::make_unexpected(u"There is no such capture."_s);
    if (!reasons().contains(reason) || !stages().contains(stage))
        return tl::make_unexpected(u"There is no such reason or stage."_s);
    const QString status = (*capture)[u"status"_s].toString();
    if ((status != "COMPLETED"_L1 && status != "PARTIALLY_REFUNDED"_L1)
        || !payPalHidden(*capture)[u"dispute"_s].toString().isEmpty())
        return tl::make_unexpected(u"The capture cannot be disputed."_s);
    PayPalMoney amount = payPalMoney((*capture)[u"amount"_s].toObject());
    if (order.contains(u"amount"_s))
        amount = payPalMoney({{u"currency_code"_s, amount.currency}, {u"value"_s, order[u"amount"_s]}});

    const QString id = u"PP-D-%1"_s.arg(10'001 + state.disputes.oldestFirst().size());
    const QString captureId = (*capture)[u"id"_s].toString();
    QJsonObject transaction{{u"seller_transaction_id"_s, captureId},
        {u"buyer_transaction_id"_s, state.makeId()}, {u"create_time"_s, (*capture)[u"create_time"_s]},
        {u"transaction_status"_s, u"COMPLETED"_s}, {u"gross_amount"_s, (*capture)[u"amount"_s]},
        {u"seller"_s, QJsonObject{{u"merchant_id"_s, QString::fromLatin1(payPalMerchantId)}}}};
    if (capture->contains(u"invoice_id"_s))
        transaction.insert(u"invoice_number"_s, (*capture)[u"invoice_id"_s]);
    if (capture->contains(u"custom_id"_s))
        transaction.insert(u"custom"_s, (*capture)[u"custom_id"_s]);
    const QString first = stage == "INQUIRY"_L1 ? u"OPEN"_s : u"WAITING_FOR_SELLER_RESPONSE"_s;
    QJsonObject dispute{{u"id"_s, id}, {u"dispute_id"_s, id}, {u"create_time"_s, state.nowText()},
        {u"update_time"_s, state.nowText()}, {u"disputed_transactions"_s, QJsonArray{transaction}},
        {u"reason"_s, reason}, {u"status"_s, first}, {u"dispute_state"_s, stateOf(first)},
        {u"dispute_amount"_s, payPalJson(amount)}, {u"dispute_life_cycle_stage"_s, stage},
        {u"dispute_channel"_s, stage == "INQUIRY"_L1 ? u"INTERNAL"_s : u"EXTERNAL"_s},
        {u"seller_response_due_date"_s, payPalTime(state.now() + responseDays * 86'400)},
        {u"links"_s, QJsonArray{state.link(u"self"_s, u"/v1/customer/disputes/"_s + id, u"GET"_s)}}};
    dispute = withHidden(dispute, {{u"capture"_s, captureId}, {u"held"_s, stage}});
    markCapture(state, captureId, stage);
    withhold(state, dispute, stage);
    state.disputes.put(dispute);
    return payPalVisible(dispute);
}

tl::expected<QJsonObject, QString> movePayPalDispute(PayPalState &state, const QJsonObject &order)
{
    auto dispute = state.disputes.find(order[u"dispute"_s].toString());
    if (!dispute)
        return tl::make_unexpected(u"There is no such dispute."_s);
    if ((*dispute)[u"status"_s].toString() == "RESOLVED"_L1)
        return tl::make_unexpected(u"The dispute is closed."_s);
    const QString outcome = order[u"outcome"_s].toString();
    const QString stage = order[u"stage"_s].toString((*dispute)[u"dispute_life_cycle_stage"_s].toString());
    const QString status = order[u"status"_s].toString((*dispute)[u"status"_s].toString());
    if ((!outcome.isEmpty() && !outcomes().contains(outcome)) || !stages().contains(stage)
        || !statuses().contains(status))
        return tl::make_unexpected(u"There is no such outcome, stage or status."_s);
    dispute->insert(u"dispute_life_cycle_stage"_s, stage);
    dispute->insert(u"status"_s, status);
    dispute->insert(u"update_time"_s, state.nowText());
    const QString captureId = payPalHidden(*dispute)[u"capture"_s].toString();
    if (!outcome.isEmpty()) {
        const bool buyerWins = outcome == "RESOLVED_BUYER_FAVOUR"_L1 || outcome == "ACCEPTED"_L1;
        dispute->insert(u"status"_s, u"RESOLVED"_s);
        dispute->remove(u"seller_response_due_date"_s);
        QJsonObject told{{u"outcome_code"_s, outcome}};
        if (buyerWins)
            told.insert(u"amount_refunded"_s, (*dispute)[u"dispute_amount"_s]);
        dispute->insert(u"dispute_outcome"_s, told);
        settle(state, *dispute, buyerWins);
        // A lost chargeback stays with the capture: it cannot be paid back a second time.
        markCapture(state, captureId, buyerWins ? u"CHARGEBACK"_s : QString());
    }
    dispute->insert(u"dispute_state"_s, stateOf((*dispute)[u"status"_s].toString()));
    state.disputes.put(*dispute);
    return payPalVisible(*dispute);
}

} // namespace quittance::sandbox
