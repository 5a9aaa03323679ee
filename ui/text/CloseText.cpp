#include "ui/text/CloseText.h"

#include "ui/text/CrmText.h"
#include "ui/text/DateText.h"
#include "ui/text/DisputeText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/placed.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CloseText)
};

struct CodeText {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array checkTexts = std::to_array<CodeText>({
    {"approvals"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Requests that wait for a second person")},
    {"bank_balance"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Bank balance")},
    {"bank_lines"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Bank lines")},
    {"charges"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Card charges under way")},
    {"clearing"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Money at the providers")},
    {"completeness"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Payments at %1")},
    {"conflicts"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Differences with the CRM")},
    {"customer_credit"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Customer credit")},
    {"debits"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Debits under way")},
    {"disputes"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Open disputes")},
    {"drafts"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Drafts of the month")},
    {"journal"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Journal")},
    {"outbox"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Outbox")},
    {"payers"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Payments without a customer")},
    {"payouts"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Payouts")},
    {"receivable"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Receivables")},
    {"refunds"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Refunds under way")},
    {"statements"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Bank statements")},
});

//! %1: what it is about; %2: the amount; %3: the day; %4: the outside's words, or a name.
struct FindingText {
    QLatin1StringView code;
    const char *text;
    const char *advice; //!< Null: nothing has to be done.
};

constexpr std::array findingTexts = std::to_array<FindingText>({
    {"approval.waiting"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "A request of %3 waits for a second person: %2."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Agree to it or refuse it.")},
    {"bank.difference"_L1,
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "The ledger's bank account and the bank lines differ by %2."),
        QT_TRANSLATE_NOOP("quittance::CloseText",
            "Compare the amounts of the matches with the bank lines they belong to.")},
    {"bank.sum"_L1,
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "The lines of %1 do not add up to the balance of %3: %2 is missing."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "Import the statement of these days again, or ask the bank for it.")},
    {"bank.unconfirmed"_L1,
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "%2 of %3 is booked at the bank, and no bank line shows it: %4."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "Import the statement, match the line, or say why there is none.")},
    {"bank.unproven"_L1,
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "No balance of the bank proves the lines of %1 from %3 on: %2."),
        QT_TRANSLATE_NOOP("quittance::CloseText",
            "Import a statement with balances of these days (camt.053, MT940), or say why there is none.")},
    {"bank_line.open"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "%2 of %3 is not known for anything yet: %4."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Match the line or set it aside.")},
    {"charge.pending"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "A card charge of %2 for %4 is under way since %3."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Take it or release it, or wait for its outcome.")},
    {"completeness.early"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "%1 was last asked before the month was over."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Go online and check again.")},
    {"completeness.left_out"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "A payment that no book can hold was left out: %4."),
        nullptr},
    {"completeness.never"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "%1 was never asked what it took in this month."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Go online and check again.")},
    {"completeness.unexplained"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "The provider and the book differ by %2 about %1 of %3."),
        QT_TRANSLATE_NOOP("quittance::CloseText",
            "Bring payments in full (sync with all of it), then look at this payment at the provider.")},
    {"conflict.open"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "The CRM and the book do not agree about %1 (%4)."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Decide which is right.")},
    {"dispute.open"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "A dispute about %2 is open since %3: %4."),
        nullptr},
    {"draft.dated"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "A draft of %2 is dated %3: %1 %4."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Issue it, give it another date, or say why it may stay.")},
    {"effect.open"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "Something in the outbox of %3 has no outcome yet: %4."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Run the outbox, or settle it there.")},
    {"figure.differs"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "The figures of %1 differ by %2."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "Run ledger rebuild and check again; if it stays, restore a backup.")},
    {"journal.damaged"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "The journal or what follows from it is damaged: %1."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "Run ledger verify; restore a backup where the chain is broken.")},
    {"payment.pending"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "A debit of %2 is under way since %3: %4."), nullptr},
    {"payment.unknown_payer"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "Who paid the %2 of %3 is not known: %4."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Assign the payment to its customer.")},
    {"payout.by_hand"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText",
            "The payout of %2 on %3 was made by hand at %4, which does not tell what it "
            "is made of."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Look at its proposal, and say that it is right.")},
    {"payout.late"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "The payout of %2 on %3 should be at the bank by now."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Import the statement and match it, or ask the provider.")},
    {"payout.line_differs"_L1,
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "A payout's line of %3 and the book differ by %2 about %1."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "Bring payments in full, then look at it at the provider.")},
    {"payout.line_not_booked"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "A payout of %3 holds %2 that the book does not know: %1."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "Bring payments in full. If another program took this money, say so.")},
    {"payout.on_its_way"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "The payout of %2 on %3 is on its way to the bank."),
        nullptr},
    {"payout.unexplained"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "%2 of a payout on %3 is not explained by its lines."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Bring payments in full; if it stays, ask the provider.")},
    {"payout.waiting"_L1,
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "The provider has not told yet what the payout of %2 on %3 is made of."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Bring payments again in a day.")},
    {"refund.pending"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "A refund of %2 from %3 is under way."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Wait for its outcome, or say why it may stay.")},
    {"statement.chain"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText",
            "The statement of %1 from %3 begins %2 away from where the one before it "
            "ended."),
        QT_TRANSLATE_NOOP(
            "quittance::CloseText", "A file is wrong or incomplete: fetch both from the bank again.")},
    {"statement.ends"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "The statements of %1 end on %3."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Import the rest of the month.")},
    {"statement.gap"_L1,
        QT_TRANSLATE_NOOP("quittance::CloseText", "Between the statements of %1 days are missing before %3."),
        QT_TRANSLATE_NOOP("quittance::CloseText", "Import the statement that is missing.")},
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
        return Words::tr("Accepted: %1").arg(reason);
    if (outcome == "noted"_L1)
        return Words::tr("In order, with remarks");
    if (outcome == "not_covered"_L1)
        return Words::tr("Nothing to look at");
    return Words::tr("In order");
}

QString nameOf(const QString &figure)
{
    const QString check = closeCheckText(figure);
    if (figure.startsWith("clearing:"_L1))
        return connectionText(figure.section(u':', 1));
    if (figure == "bank"_L1)
        return Words::tr("Bank");
    if (figure == "customer credit"_L1)
        return Words::tr("Customer credit");
    return check == figure ? connectionText(figure) : check;
}

//! What was asked of the outside, and about which document: "mail INV-2026-000042".
QString effectText(const QString &words)
{
    static constexpr auto whats = std::to_array<std::pair<QLatin1StringView, OutboxWhat>>(
        {{"payment_link"_L1, OutboxWhat::PaymentLink}, {"mail"_L1, OutboxWhat::Mail},
            {"link_revoke"_L1, OutboxWhat::LinkRevoke}, {"capture"_L1, OutboxWhat::Capture},
            {"charge_cancel"_L1, OutboxWhat::ChargeCancel}, {"crm_push"_L1, OutboxWhat::CrmPush},
            {"crm_note"_L1, OutboxWhat::CrmNote}});
    const QString code = words.section(u' ', 0, 0);
    const auto found = std::ranges::find(whats, code, [](const auto &each) { return each.first; });
    if (found == whats.end())
        return words;
    const QString document = words.section(u' ', 1);
    const QString what = outboxWhatText(found->second);
    return document.isEmpty() ? what : Words::tr("%1 · %2", "what, about which document").arg(what, document);
}

//! A CRM and a field: "hubspot: email".
QString conflictText(const QString &words)
{
    const auto field = crmFieldFrom(words.section(u": "_s, 1));
    return field ? Words::tr("%1: %2", "name of a CRM, what differs")
                       .arg(connectionText(words.section(u": "_s, 0, 0)), crmFieldText(*field))
                 : words;
}

//! A customer, or what the journal calls an entry that is about none.
QString entryText(const QString &words)
{
    static constexpr auto kinds = std::to_array<CodeText>({
        {"PaymentReceived"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Payment")},
        {"PaymentReversed"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Payment reversed")},
        {"RefundSettled"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Refund")},
        {"RefundReversed"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Refund reversed")},
    });
    const CodeText *kind = textOf(kinds, words);
    return kind ? Words::tr(kind->text) : words;
}

//! The words of a finding, where they are codes, as people say them.
QString findingWords(const CloseFinding &finding)
{
    if (finding.code.startsWith("payout."_L1))
        return connectionText(finding.words);
    if (finding.words.isEmpty())
        return {};
    if (finding.code == "payment.unknown_payer"_L1 || finding.code == "payment.pending"_L1)
        return paymentMethodText(finding.words);
    if (finding.code == "dispute.open"_L1)
        return disputeReasonText(finding.words);
    if (finding.code == "conflict.open"_L1)
        return conflictText(finding.words);
    if (finding.code == "effect.open"_L1)
        return effectText(finding.words);
    return finding.code == "bank.unconfirmed"_L1 ? entryText(finding.words) : finding.words;
}

QString wordOf(const QString &code)
{
    static constexpr auto words = std::to_array<CodeText>({
        {"month_close"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Month close")},
        {"section"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Part")},
        {"item"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "What")},
        {"amount"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Amount")},
        {"remark"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Remark")},
        {"checks"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Checks")},
        {"revenue"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Revenue")},
        {"accounts"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Balances")},
        {"net"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Net")},
        {"tax"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "VAT")},
        {"rounding"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Rounding")},
        {"gross"_L1, QT_TRANSLATE_NOOP("quittance::CloseText", "Gross")},
    });
    const CodeText *text = textOf(words, code);
    return text ? Words::tr(text->text) : code;
}

} // namespace

QString closeCheckText(const QString &code)
{
    const CodeText *text = textOf(checkTexts, code.section(u':', 0, 0));
    if (!text)
        return code;
    return code.contains(u':') ? Words::tr(text->text).arg(connectionText(code.section(u':', 1)))
                               : Words::tr(text->text);
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
        return (check.weight() == CloseFinding::Weight::Blocking ? Words::tr("%1 to put right")
                                                                 : Words::tr("%1 to look at"))
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
    const QString words = findingWords(finding);
    QString sentence = placed(Words::tr(text->text),
        {subject.isEmpty() ? u"–"_s : subject, finding.amount ? moneyWithCode(*finding.amount) : u"–"_s,
            dateText(finding.on), words.isEmpty() ? u"–"_s : words});
    if (sentence.endsWith(".."_L1)) // A name at the end may bring its own full stop.
        sentence.chop(1);
    return sentence;
}

QString closeAdviceText(const QString &findingCode)
{
    const FindingText *text = textOf(findingTexts, findingCode);
    return text && text->advice ? Words::tr(text->advice) : QString();
}

QString closeFigureText(const CloseFigure &figure)
{
    return Words::tr("%1: %2 in the book, %3 beside it")
        .arg(nameOf(figure.name), moneyWithCode(figure.book), moneyWithCode(figure.other));
}

QString closeSummaryText(const MonthClose &close)
{
    if (close.isLocked)
        return Words::tr("Closed: nothing is booked on or before %1 any more.").arg(dateText(close.through));
    if (close.isClear())
        return Words::tr("All is in order: the month through %1 can be closed.").arg(dateText(close.through));
    const auto count = std::ranges::count_if(close.checks, &CloseCheck::isInTheWay);
    return Words::tr("The month through %1 stays open. Checks in the way: %2.")
        .arg(dateText(close.through), textLocale().toString(static_cast<qlonglong>(count)));
}

QString payoutArrivalText(PayoutReconciliation::State state)
{
    switch (state) {
    case PayoutReconciliation::State::Arrived:
        return Words::tr("At the bank");
    case PayoutReconciliation::State::OnItsWay:
        return Words::tr("On its way");
    case PayoutReconciliation::State::Late:
        return Words::tr("Late");
    case PayoutReconciliation::State::Failed:
        break;
    }
    return Words::tr("Came back");
}

ReportTable wordedClose(ReportTable table)
{
    table.title = wordOf(table.title);
    if (table.notes.size() == 3) // Month, who closed it, the journal's head.
        table.notes = {Words::tr("Month %1, closed by %2").arg(table.notes.at(0), table.notes.at(1)),
            Words::tr("Journal: %1").arg(table.notes.at(2))};
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
} // namespace quittance
