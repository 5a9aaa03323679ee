#include "app/cli/closeShapes.h"

#include "app/cli/shapes.h"
#include "core/domain/ReportPeriod.h"
#include "ui/text/CloseText.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonValue amountShape(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(moneyShape(*amount)) : QJsonValue();
}

QString weightCode(CloseFinding::Weight weight)
{
    switch (weight) {
    case CloseFinding::Weight::Note:
        return u"note"_s;
    case CloseFinding::Weight::Acceptable:
        return u"acceptable"_s;
    case CloseFinding::Weight::Blocking:
        break;
    }
    return u"blocking"_s;
}

QString stateCode(const CloseCheck &check)
{
    if (check.isInTheWay())
        return weightCode(*check.weight());
    if (!check.accepted.isEmpty())
        return u"accepted"_s;
    if (!check.findings.isEmpty())
        return u"noted"_s;
    return check.isCovered ? u"ok"_s : u"not_covered"_s;
}

QJsonObject checkShape(const CloseCheck &check)
{
    QJsonArray findings;
    for (const CloseFinding &finding : check.findings)
        findings.append(QJsonObject{{u"code"_s, finding.code}, {u"weight"_s, weightCode(finding.weight)},
            {u"subject"_s, finding.subject}, {u"on"_s, dateShape(finding.on)},
            {u"amount"_s, amountShape(finding.amount)}, {u"words"_s, textOrNullShape(finding.words)},
            {u"text"_s, closeFindingText(finding)},
            {u"advice"_s, textOrNullShape(closeAdviceText(finding.code))}});
    QJsonArray figures;
    for (const CloseFigure &figure : check.figures)
        figures.append(QJsonObject{{u"name"_s, figure.name}, {u"book"_s, moneyShape(figure.book)},
            {u"other"_s, moneyShape(figure.other)}});
    return {{u"check"_s, check.code}, {u"state"_s, stateCode(check)},
        {u"asked_at"_s, instantShape(check.askedAt)}, {u"findings"_s, findings}, {u"figures"_s, figures},
        {u"accepted"_s, textOrNullShape(check.accepted)}};
}

} // namespace

QString arrivalCode(PayoutReconciliation::State state)
{
    switch (state) {
    case PayoutReconciliation::State::Arrived:
        return u"arrived"_s;
    case PayoutReconciliation::State::OnItsWay:
        return u"on_its_way"_s;
    case PayoutReconciliation::State::Late:
        return u"late"_s;
    case PayoutReconciliation::State::Failed:
        break;
    }
    return u"failed"_s;
}

QJsonObject reconciliationShape(const PayoutReconciliation &payout)
{
    QJsonObject shape = payoutShape(payout.row);
    shape.insert("arrival"_L1, arrivalCode(payout.state));
    shape.insert("bank"_L1,
        payout.bank
            ? QJsonValue(QJsonObject{{u"line"_s, payout.bank->line}, {u"on"_s, dateShape(payout.bank->on)},
                {u"amount"_s, moneyShape(payout.bank->amount)}, {u"account"_s, payout.bank->account}})
            : QJsonValue());
    return shape;
}

QJsonObject closeShape(const MonthClose &close)
{
    QJsonArray checks;
    for (const CloseCheck &check : close.checks)
        checks.append(checkShape(check));
    return {{u"month"_s, periodName(close.from, ReportPeriod::Month)}, {u"from"_s, dateShape(close.from)},
        {u"through"_s, dateShape(close.through)}, {u"clear"_s, close.isClear()},
        {u"locked"_s, close.isLocked}, {u"checks"_s, checks}};
}

QJsonObject closedMonthShape(const ClosedMonth &month)
{
    QJsonArray checks;
    for (const ClosedCheck &check : month.checks)
        checks.append(QJsonObject{{u"check"_s, check.code}, {u"state"_s, check.outcome},
            {u"findings"_s, check.findings}, {u"accepted"_s, textOrNullShape(check.reason)}});
    return {{u"month"_s, periodName(month.from, ReportPeriod::Month)},
        {u"through"_s, dateShape(month.through)}, {u"locked"_s, month.isLocked},
        {u"closed_at"_s, instantShape(month.closedAt)}, {u"closed_by"_s, month.actor},
        {u"reason"_s, month.reason}, {u"entries"_s, month.entrySeq},
        {u"head"_s, QString::fromLatin1(month.hash.toHex())}, {u"checks"_s, checks}};
}

} // namespace quittance
