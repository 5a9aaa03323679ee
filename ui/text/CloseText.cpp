#include "ui/text/CloseText.h"

#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/placed.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("quittance::CloseText", text)

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::CloseText", text);
}

struct CodeText {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array checkTexts = std::to_array<CodeText>({
    {"approvals"_L1, SAY("Requests that wait for a second person")},
    {"bank_balance"_L1, SAY("Bank balance")},
    {"bank_lines"_L1, SAY("Bank lines")},
    {"charges"_L1, SAY("Card charges under way")},
    {"clearing"_L1, SAY("Money at the providers")},
    {"completeness"_L1, SAY("Payments at %1")},
    {"conflicts"_L1, SAY("Differences with the CRM")},
    {"customer_credit"_L1, SAY("Customer credit")},
    {"debits"_L1, SAY("Debits under way")},
    {"disputes"_L1, SAY("Open disputes")},
    {"drafts"_L1, SAY("Drafts of the month")},
    {"journal"_L1, SAY("Journal")},
    {"outbox"_L1, SAY("Outbox")},
    {"payers"_L1, SAY("Payments without a customer")},
    {"payouts"_L1, SAY("Payouts")},
    {"receivable"_L1, SAY("Receivables")},
    {"refunds"_L1, SAY("Refunds under way")},
    {"statements"_L1, SAY("Bank statements")},
});

//! %1: what it is about; %2: the amount; %3: the day; %4: the outside's words, or a name.
struct FindingText {
    QLatin1StringView code;
    const char *text;
    const char *advice; //!< Null: nothing has to be done.
};

constexpr std::array findingTexts = std::to_array<FindingText>({
    {"approval.waiting"_L1, SAY("A request of %3 waits for a second person: %2."),
        SAY("Agree to it or refuse it.")},
    {"bank.difference"_L1, SAY("The ledger's bank account and the bank lines differ by %2."),
        SAY("Compare the amounts of the matches with the bank lines they belong to.")},
    {"bank.sum"_L1, SAY("The lines of %1 do not add up to the balance of %3: %2 is missing."),
        SAY("Import the statement of these days again, or ask the bank for it.")},
    {"bank.unconfirmed"_L1, SAY("%2 of %3 is booked at the bank, and no bank line shows it: %4."),
        SAY("Import the statement, match the line, or say why there is none.")},
    {"bank.unproven"_L1, SAY("No balance of the bank proves the lines of %1 from %3 on: %2."),
        SAY("Import a statement with balances of these days (camt.053, MT940), or say why there is none.")},
    {"bank_line.open"_L1, SAY("%2 of %3 is not known for anything yet: %4."),
        SAY("Match the line or set it aside.")},
    {"charge.pending"_L1, SAY("A card charge of %2 for %4 is under way since %3."),
        SAY("Take it or release it, or wait for its outcome.")},
    {"completeness.early"_L1, SAY("%1 was last asked before the month was over."),
        SAY("Go online and check again.")},
    {"completeness.left_out"_L1, SAY("A payment that no book can hold was left out: %4."), nullptr},
    {"completeness.never"_L1, SAY("%1 was never asked what it took in this month."),
        SAY("Go online and check again.")},
    {"completeness.unexplained"_L1, SAY("The provider and the book differ by %2 about %1 of %3."),
        SAY("Bring payments in full (sync with all of it), then look at this payment at the provider.")},
    {"conflict.open"_L1, SAY("The CRM and the book do not agree about %1 (%4)."),
        SAY("Decide which is right.")},
    {"dispute.open"_L1, SAY("A dispute about %2 is open since %3: %4."), nullptr},
    {"draft.dated"_L1, SAY("A draft of %2 is dated %3: %1 %4."),
        SAY("Issue it, give it another date, or say why it may stay.")},
    {"effect.open"_L1, SAY("Something in the outbox of %3 has no outcome yet: %4."),
        SAY("Run the outbox, or settle it there.")},
    {"figure.differs"_L1, SAY("The figures of %1 differ by %2."),
        SAY("Run ledger rebuild and check again; if it stays, restore a backup.")},
    {"journal.damaged"_L1, SAY("The journal or what follows from it is damaged: %1."),
        SAY("Run ledger verify; restore a backup where the chain is broken.")},
    {"payment.pending"_L1, SAY("A debit of %2 is under way since %3: %4."), nullptr},
    {"payment.unknown_payer"_L1, SAY("Nobody knows whose the %2 of %3 are: %4."),
        SAY("Assign the payment to its customer.")},
    {"payout.by_hand"_L1,
        SAY("The payout of %2 on %3 was made by hand at %4, which does not tell what it "
            "is made of."),
        SAY("Look at its proposal, and say that it is right.")},
    {"payout.late"_L1, SAY("The payout of %2 on %3 should be at the bank by now."),
        SAY("Import the statement and match it, or ask the provider.")},
    {"payout.line_differs"_L1, SAY("A payout's line of %3 and the book differ by %2 about %1."),
        SAY("Bring payments in full, then look at it at the provider.")},
    {"payout.line_not_booked"_L1, SAY("A payout of %3 holds %2 that the book does not know: %1."),
        SAY("Bring payments in full. If another program took this money, say so.")},
    {"payout.on_its_way"_L1, SAY("The payout of %2 on %3 is on its way to the bank."), nullptr},
    {"payout.unexplained"_L1, SAY("%2 of a payout on %3 is not explained by its lines."),
        SAY("Bring payments in full; if it stays, ask the provider.")},
    {"payout.waiting"_L1, SAY("The provider has not told yet what the payout of %2 on %3 is made of."),
        SAY("Bring payments again in a day.")},
    {"refund.pending"_L1, SAY("A refund of %2 from %3 is under way."),
        SAY("Wait for its outcome, or say why it may stay.")},
    {"statement.chain"_L1,
        SAY("The statement of %1 from %3 begins %2 away from where the one before it "
            "ended."),
        SAY("A file is wrong or incomplete: fetch both from the bank again.")},
    {"statement.ends"_L1, SAY("The statements of %1 end on %3."), SAY("Import the rest of the month.")},
    {"statement.gap"_L1, SAY("Between the statements of %1 days are missing before %3."),
        SAY("Import the statement that is missing.")},
});

template <class Texts>
auto *textOf(const Texts &texts, const QString &code)
{
    const auto found = std::ranges::find_if(texts, [&](const auto &each) { return each.code == code; });
    return found == texts.end() ? nullptr : &*found;
}

QString outcomeText(const QString &outcome, const QString &reason)
{
    if (outcome == "accepted"_L1)
        return say(SAY("Accepted: %1")).arg(reason);
    if (outcome == "noted"_L1)
        return say(SAY("In order, with remarks"));
    if (outcome == "not_covered"_L1)
        return say(SAY("Nothing to look at"));
    return say(SAY("In order"));
}

QString nameOf(const QString &figure)
{
    const QString check = closeCheckText(figure);
    if (figure.startsWith("clearing:"_L1))
        return connectionText(figure.section(u':', 1));
    if (figure == "bank"_L1)
        return say(SAY("Bank"));
    if (figure == "customer credit"_L1)
        return say(SAY("Customer credit"));
    return check == figure ? connectionText(figure) : check;
}

QString wordOf(const QString &code)
{
    static constexpr auto words = std::to_array<CodeText>({
        {"month_close"_L1, SAY("Month close")},
        {"section"_L1, SAY("Part")},
        {"item"_L1, SAY("What")},
        {"amount"_L1, SAY("Amount")},
        {"remark"_L1, SAY("Remark")},
        {"checks"_L1, SAY("Checks")},
        {"revenue"_L1, SAY("Revenue")},
        {"accounts"_L1, SAY("Balances")},
        {"net"_L1, SAY("Net")},
        {"tax"_L1, SAY("VAT")},
        {"rounding"_L1, SAY("Rounding")},
        {"gross"_L1, SAY("Gross")},
    });
    const CodeText *text = textOf(words, code);
    return text ? say(text->text) : code;
}

} // namespace

QString closeCheckText(const QString &code)
{
    const CodeText *text = textOf(checkTexts, code.section(u':', 0, 0));
    if (!text)
        return code;
    return code.contains(u':') ? say(text->text).arg(connectionText(code.section(u':', 1))) : say(text->text);
}

QString closeCheckText(const CloseCheck &check)
{
    return closeCheckText(check.code);
}

QString closeOutcomeText(const CloseCheck &check)
{
    if (check.isInTheWay()) {
        const qsizetype count = std::ranges::count_if(check.findings,
            [](const CloseFinding &finding) { return finding.weight != CloseFinding::Weight::Note; });
        return (check.weight() == CloseFinding::Weight::Blocking ? say(SAY("%1 to put right"))
                                                                 : say(SAY("%1 to look at")))
            .arg(textLocale().toString(count));
    }
    if (!check.accepted.isEmpty())
        return outcomeText(u"accepted"_s, check.accepted);
    if (!check.findings.isEmpty())
        return outcomeText(u"noted"_s, {});
    return outcomeText(check.isCovered ? u"ok"_s : u"not_covered"_s, {});
}

QString closedCheckText(const ClosedCheck &check)
{
    return outcomeText(check.outcome, check.reason);
}

QString closeFindingText(const CloseFinding &finding)
{
    const FindingText *text = textOf(findingTexts, finding.code);
    if (!text)
        return finding.code;
    const bool isConnection
        = finding.code.startsWith("completeness."_L1) && finding.code != "completeness.unexplained"_L1;
    const QString subject = isConnection      ? connectionText(finding.subject)
        : finding.code == "figure.differs"_L1 ? nameOf(finding.subject)
                                              : finding.subject;
    const QString words
        = finding.code.startsWith("payout."_L1) ? connectionText(finding.words) : finding.words;
    return placed(say(text->text),
        {subject.isEmpty() ? u"–"_s : subject, finding.amount ? moneyWithCode(*finding.amount) : u"–"_s,
            dateText(finding.on), words.isEmpty() ? u"–"_s : words});
}

QString closeAdviceText(const QString &findingCode)
{
    const FindingText *text = textOf(findingTexts, findingCode);
    return text && text->advice ? say(text->advice) : QString();
}

QString closeFigureText(const CloseFigure &figure)
{
    return say(SAY("%1: %2 in the book, %3 beside it"))
        .arg(nameOf(figure.name), moneyWithCode(figure.book), moneyWithCode(figure.other));
}

QString closeSummaryText(const MonthClose &close)
{
    if (close.isLocked)
        return say(SAY("Closed: nothing is booked on or before %1 any more.")).arg(dateText(close.through));
    if (close.isClear())
        return say(SAY("All is in order: the month through %1 can be closed.")).arg(dateText(close.through));
    const auto count = std::ranges::count_if(close.checks, &CloseCheck::isInTheWay);
    return say(SAY("The month through %1 stays open. Checks in the way: %2."))
        .arg(dateText(close.through), textLocale().toString(static_cast<qlonglong>(count)));
}

QString payoutArrivalText(PayoutReconciliation::State state)
{
    switch (state) {
    case PayoutReconciliation::State::Arrived:
        return say(SAY("At the bank"));
    case PayoutReconciliation::State::OnItsWay:
        return say(SAY("On its way"));
    case PayoutReconciliation::State::Late:
        return say(SAY("Late"));
    case PayoutReconciliation::State::Failed:
        break;
    }
    return say(SAY("Came back"));
}

ReportTable wordedClose(ReportTable table)
{
    table.title = wordOf(table.title);
    if (table.notes.size() == 3) // Month, who closed it, the journal's head.
        table.notes = {say(SAY("Month %1, closed by %2")).arg(table.notes.at(0), table.notes.at(1)),
            say(SAY("Journal: %1")).arg(table.notes.at(2))};
    for (ReportTable::Column &column : table.columns)
        column.title = wordOf(column.title);
    for (QList<ReportCell> &row : table.rows) {
        const QString section = std::get<QString>(row.at(0));
        const QString item = std::get<QString>(row.at(1));
        row[0] = wordOf(section);
        row[1] = section == "checks"_L1 ? closeCheckText(item) : wordOf(item);
        const QString remark = std::get<QString>(row.at(3));
        if (section == "checks"_L1)
            row[3] = outcomeText(remark.section(u':', 0, 0), remark.section(u": "_s, 1));
    }
    return table;
}
#undef SAY

} // namespace quittance
