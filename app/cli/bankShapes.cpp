#include "app/cli/bankShapes.h"

#include "app/cli/shapes.h"
#include "core/domain/codeNames.h"
#include "ui/text/BankText.h"
#include "ui/text/ImportText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(moneyShape(*money)) : QJsonValue();
}

template <class Row, class Shape>
QJsonArray arrayOf(const QList<Row> &rows, Shape shape)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(shape(row));
    return list;
}

QJsonObject shareShape(const BankShare &share)
{
    return {{u"invoice_id"_s, share.invoice.text()}, {u"number"_s, share.number},
        {u"open"_s, moneyShape(share.open)}, {u"amount"_s, moneyShape(share.amount)}};
}

QJsonObject proposalShape(const BankProposal &proposal)
{
    return {{u"what"_s, codeOf(proposal.what)}, {u"reason"_s, codeOf(proposal.reason)},
        {u"confidence"_s, codeOf(proposal.confidence)}, {u"may_book_itself"_s, proposal.mayBookItself},
        {u"customer_id"_s, textOrNullShape(proposal.customer.text())},
        {u"customer"_s, textOrNullShape(proposal.customerName)},
        {u"pays"_s, arrayOf(proposal.shares, shareShape)}, {u"closes_shortfall"_s, proposal.closesShortfall},
        {u"payment_id"_s, textOrNullShape(proposal.payment.text())},
        {u"refund_id"_s, textOrNullShape(proposal.refund.text())},
        {u"payout"_s, textOrNullShape(proposal.payout)}, {u"paid"_s, moneyOrNull(proposal.paid)},
        {u"text"_s, bankProposalText(proposal)}, {u"because"_s, bankReasonText(proposal.reason)}};
}

QJsonObject gapShape(const BankGap &gap)
{
    static const QStringList words{u"balance"_s, u"number"_s, u"overlap"_s};
    return {{u"what"_s, words.at(static_cast<int>(gap.what))}, {u"account"_s, gap.account},
        {u"before"_s, gap.before}, {u"after"_s, gap.after}, {u"closing"_s, moneyOrNull(gap.closing)},
        {u"opening"_s, moneyOrNull(gap.opening)}, {u"message"_s, bankGapText(gap)}};
}

} // namespace

QJsonObject bankMatchShape(const BankMatchRow &match)
{
    return {{u"what"_s, codeOf(match.what)}, {u"amount"_s, moneyShape(match.amount)},
        {u"reason"_s, match.reason}, {u"by_itself"_s, match.byItself}, {u"booked"_s, match.isBooked},
        {u"customer_id"_s, textOrNullShape(match.customer.text())},
        {u"payment_id"_s, textOrNullShape(match.payment.text())},
        {u"refund_id"_s, textOrNullShape(match.refund.text())}, {u"payout"_s, textOrNullShape(match.payout)},
        {u"booked_on"_s, dateShape(match.bookedOn)}, {u"by"_s, match.actor},
        {u"undone"_s, !match.undoneBy.isEmpty()}};
}

Result<qint64> bankNumberFrom(const QString &field, const QString &word)
{
    bool fine = false;
    const qint64 number = word.toLongLong(&fine);
    if (!fine || number < 1)
        return invalid(u"usage.number"_s, field, word);
    return number;
}

QJsonObject bankLineShape(const BankLineRow &row)
{
    const BankLine &line = row.line;
    return {{u"line"_s, row.no}, {u"key"_s, row.key}, {u"account"_s, row.account},
        {u"booked_on"_s, dateShape(line.bookedOn)}, {u"value_on"_s, dateShape(line.valueOn)},
        {u"amount"_s, moneyShape(line.amount)}, {u"sent"_s, moneyOrNull(line.instructed)},
        {u"payer"_s, textOrNullShape(line.payer)}, {u"payer_account"_s, textOrNullShape(line.payerAccount)},
        {u"on_behalf_of"_s, textOrNullShape(line.onBehalfOf)}, {u"purpose"_s, line.purpose},
        {u"reference"_s, textOrNullShape(line.creditorReference)},
        {u"end_to_end"_s, textOrNullShape(line.endToEndId)}, {u"code"_s, textOrNullShape(line.code)},
        {u"returned"_s, textOrNullShape(line.returnReason)}, {u"part"_s, line.part},
        {u"source"_s, row.source}, {u"state"_s, codeOf(stateOf(row))}, {u"rest"_s, moneyShape(row.rest())},
        {u"twin_of"_s, row.twinOf > 0 ? QJsonValue(row.twinOf) : QJsonValue()},
        {u"matches"_s, arrayOf(row.matches, bankMatchShape)},
        {u"proposals"_s, arrayOf(row.proposals, proposalShape)}};
}

QJsonObject bankStatementShape(const BankStatementRow &statement)
{
    return {{u"account"_s, statement.account}, {u"currency"_s, statement.currency.text()},
        {u"format"_s, statement.format}, {u"id"_s, textOrNullShape(statement.statement)},
        {u"number"_s, textOrNullShape(statement.number)}, {u"from"_s, dateShape(statement.from)},
        {u"through"_s, dateShape(statement.through)}, {u"opening"_s, moneyOrNull(statement.opening)},
        {u"closing"_s, moneyOrNull(statement.closing)}, {u"lines"_s, statement.lines},
        {u"known"_s, statement.known}, {u"intraday"_s, statement.isIntraday}};
}

QJsonObject bankReportShape(const BankImportReport &report)
{
    QJsonArray booked;
    for (const qint64 no : report.booked)
        booked.append(no);
    QJsonArray problems;
    for (const ImportProblem &problem : report.file.warnings)
        problems.append(
            QJsonObject{{u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"rule"_s, problem.rule},
                {u"value"_s, problem.value}, {u"message"_s, importProblemText(problem)}});
    return {{u"format"_s, report.file.version},
        {u"statements"_s, arrayOf(report.statements, bankStatementShape)}, {u"added"_s, report.added},
        {u"known"_s, report.known}, {u"doubtful"_s, report.doubtful}, {u"replaced"_s, report.replaced},
        {u"announced"_s, report.file.announced}, {u"gaps"_s, arrayOf(report.gaps, gapShape)},
        {u"booked"_s, booked}, {u"certain"_s, report.certain}, {u"trial"_s, report.isTrial},
        {u"problems"_s, problems}};
}

QJsonObject bankOutcomeShape(const QList<BankMatchOutcome> &outcomes)
{
    QJsonArray ids;
    QJsonArray lines;
    for (const BankMatchOutcome &outcome : outcomes) {
        ids.append(outcome.payment.isEmpty() ? outcome.match.text() : outcome.payment.text());
        lines.append(outcome.line);
    }
    return {{u"ids"_s, ids}, {u"numbers"_s, QJsonArray()}, {u"waiting"_s, QJsonArray()}, {u"lines"_s, lines}};
}

QJsonObject bankRuleShape(const BankRule &rule)
{
    const bool isCustomer = rule.action == BankRule::Action::Customer;
    const QString direction = rule.direction == BankRule::Direction::In ? u"in"_s
        : rule.direction == BankRule::Direction::Out                    ? u"out"_s
                                                                        : u"either"_s;
    return {{u"rule"_s, rule.no}, {u"contains"_s, textOrNullShape(rule.contains)},
        {u"by_account"_s, !rule.payerMark.isEmpty()}, {u"direction"_s, direction},
        {u"action"_s, isCustomer ? u"customer"_s : u"set_aside"_s},
        {u"customer_id"_s, textOrNullShape(rule.customer.text())},
        {u"customer"_s, textOrNullShape(rule.customerName)}, {u"reason"_s, textOrNullShape(rule.reason)},
        {u"by"_s, rule.madeBy}, {u"at"_s, instantShape(rule.madeAt)}};
}

} // namespace quittance
