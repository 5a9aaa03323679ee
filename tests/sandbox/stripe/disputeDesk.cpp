#include "tests/sandbox/stripe/disputeDesk.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/ledgerLines.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 answerDays = 9;
constexpr qint64 disputeFee = 2000;

QString statusOf(const QJsonObject &dispute)
{
    return dispute[u"status"_s].toString();
}

bool isInquiry(const QJsonObject &dispute)
{
    return statusOf(dispute).startsWith("warning_"_L1);
}

QJsonObject keep(StripeState &state, const QJsonObject &old, const QJsonObject &fields, const QString &event)
{
    const QJsonObject dispute = with(old, fields);
    state.disputes.put(dispute);
    state.record(event, dispute, event.endsWith("updated"_L1) ? changedFields(old, dispute) : QJsonObject());
    return dispute;
}

//! Takes the money out of the balance, or gives it back.
QJsonObject moveMoney(StripeState &state, const QJsonObject &dispute, bool back)
{
    const qint64 amount = dispute[u"amount"_s].toInteger();
    const QJsonObject line = writeLine(state,
        {.type = u"adjustment"_s,
            .category = back ? u"dispute_reversal"_s : u"dispute"_s,
            .source = dispute[u"id"_s],
            .amount = back ? amount : -amount,
            .currency = dispute[u"currency"_s].toString(),
            .fee = back ? 0 : disputeFee,
            .description = QString((back ? u"Chargeback reversal for "_s : u"Chargeback withdrawal for "_s)
                + dispute[u"charge"_s].toString())});
    QJsonArray lines = dispute[u"balance_transactions"_s].toArray();
    lines.append(line);
    return keep(state, dispute, {{u"balance_transactions"_s, lines}},
        back ? u"charge.dispute.funds_reinstated"_s : u"charge.dispute.funds_withdrawn"_s);
}

QJsonObject close(StripeState &state, const QJsonObject &dispute, const QString &status)
{
    return keep(state, dispute, {{u"status"_s, status}}, u"charge.dispute.closed"_s);
}

void loseUnanswered(StripeState &state, const QString &id)
{
    const QJsonObject dispute = *state.disputes.find(id);
    if (statusOf(dispute) != "needs_response"_L1)
        return;
    QJsonObject details = dispute[u"evidence_details"_s].toObject();
    details.insert(u"past_due"_s, true);
    close(state, keep(state, dispute, {{u"evidence_details"_s, details}}, u"charge.dispute.updated"_s),
        u"lost"_s);
}

QJsonObject cardDetails(const QJsonObject &charge, bool inquiry)
{
    const QJsonValue card = charge[u"payment_method_details"_s][u"card"_s];
    return {{u"type"_s, u"card"_s},
        {u"card"_s,
            QJsonObject{{u"brand"_s, card[u"brand"_s]}, {u"network"_s, card[u"network"_s]},
                {u"case_type"_s, inquiry ? u"inquiry"_s : u"chargeback"_s},
                {u"network_reason_code"_s, u"10.4"_s}}}};
}

QJsonObject newDispute(StripeState &state, const QJsonObject &charge, const DisputeCause &cause)
{
    QJsonObject dispute = with(blankObject(u"dispute"_s),
        {{u"id"_s, state.makeId(u"du_1"_s, 23)},
            {u"amount"_s, cause.amount > 0 ? cause.amount : charge[u"amount_captured"_s].toInteger()},
            {u"charge"_s, charge[u"id"_s]}, {u"created"_s, state.now()},
            {u"currency"_s, charge[u"currency"_s]}, {u"payment_intent"_s, charge[u"payment_intent"_s]},
            {u"reason"_s, cause.reason}, {u"is_charge_refundable"_s, cause.inquiry},
            {u"status"_s, cause.inquiry ? u"warning_needs_response"_s : u"needs_response"_s}});
    if (charge[u"payment_method_details"_s][u"type"_s].toString() == "card"_L1)
        dispute.insert(u"payment_method_details"_s, cardDetails(charge, cause.inquiry));
    if (!cause.final) {
        QJsonObject details = dispute[u"evidence_details"_s].toObject();
        // The last second of the day.
        details.insert(u"due_by"_s, (state.now() / day + answerDays + 1) * day - 1);
        dispute.insert(u"evidence_details"_s, details);
    }
    return dispute;
}

} // namespace

QJsonObject openDispute(StripeState &state, QJsonObject charge, const DisputeCause &cause)
{
    charge.insert(u"disputed"_s, true);
    state.charges.put(charge);
    QJsonObject dispute = keep(state, newDispute(state, charge, cause), {}, u"charge.dispute.created"_s);
    if (!cause.inquiry)
        dispute = moveMoney(state, dispute, false);
    if (cause.final)
        return close(state, dispute, u"lost"_s);
    const QString id = dispute[u"id"_s].toString();
    state.schedule.add(dispute[u"evidence_details"_s][u"due_by"_s].toInteger() + 1,
        [&state, id] { loseUnanswered(state, id); });
    return dispute;
}

std::optional<QJsonObject> moveDispute(StripeState &state, const QString &id, DisputeStep step)
{
    const std::optional<QJsonObject> dispute = state.disputes.find(id);
    static const QStringList open{
        u"needs_response"_s, u"under_review"_s, u"warning_needs_response"_s, u"warning_under_review"_s};
    if (!dispute || !open.contains(statusOf(*dispute)))
        return {};
    const bool inquiry = isInquiry(*dispute);
    switch (step) {
    case DisputeStep::Submit: {
        QJsonObject details = (*dispute)[u"evidence_details"_s].toObject();
        details.insert(u"has_evidence"_s, true);
        details.insert(u"submission_count"_s, details[u"submission_count"_s].toInteger() + 1);
        return keep(state, *dispute,
            {{u"evidence_details"_s, details},
                {u"status"_s, inquiry ? u"warning_under_review"_s : u"under_review"_s}},
            u"charge.dispute.updated"_s);
    }
    case DisputeStep::Win:
        if (inquiry)
            return close(state, *dispute, u"warning_closed"_s);
        return moveMoney(state, close(state, *dispute, u"won"_s), true);
    case DisputeStep::Lose:
        return close(state, *dispute, inquiry ? u"warning_closed"_s : u"lost"_s);
    case DisputeStep::Escalate:
        if (!inquiry)
            return {};
        return moveMoney(state,
            keep(state, *dispute, {{u"status"_s, u"needs_response"_s}, {u"is_charge_refundable"_s, false}},
                u"charge.dispute.updated"_s),
            false);
    }
    return {};
}

} // namespace quittance::sandbox
