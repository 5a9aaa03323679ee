#include "tests/core/billing/tst_invoicestates.h"

#include "core/billing/AllocateCredit.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/RecordPayment.h"
#include "core/store/AllocationTable.h"
#include "core/store/DocumentList.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);
const QDate dueOn(2026, 3, 10);

using Status = InvoiceQuery::Status;

//! A document to which things happen, one after the other. Issued, it is of 119.00.
class Story
{
public:
    explicit Story(const QStringList &steps)
    {
        static const QHash<QString, void (Story::*)()> all{{u"issued"_s, &Story::issue},
            {u"drafted"_s, &Story::draft}, {u"issued for nothing"_s, &Story::issueNothing},
            {u"issued as a credit note"_s, &Story::issueNote}, {u"partly paid"_s, &Story::payPart},
            {u"paid"_s, &Story::payRest}, {u"written off"_s, &Story::writeOff}, {u"void"_s, &Story::cancel},
            {u"credited"_s, &Story::credit}, {u"disputed"_s, &Story::dispute}, {u"won"_s, &Story::win},
            {u"debited"_s, &Story::debit}, {u"debit failed"_s, &Story::failDebit},

            {u"taken back"_s, &Story::takeBack}};
        for (const QString &step : steps)
            (this->*all.value(step))();
    }

    BillingBook book;
    InvoiceId document;

    InvoiceRow row() { return must(DocumentList(book.database).row(document)); }
    //! The filters that show it, beside "all".
    QList<Status> shownBy()
    {
        QList<Status> found;
        for (const Status status : {Status::Open, Status::Overdue, Status::Draft, Status::PartlyPaid,
                 Status::Paid, Status::Void, Status::WrittenOff, Status::Disputed})
            if (!must(DocumentList(book.database).order({.status = status, .text = {}, .today = today}))
                     .isEmpty())
                found.append(status);
        return found;
    }

private:
    void issue() { document = book.addIssued({.issuedOn = QDate(2026, 3, 1), .dueOn = dueOn}); }
    void draft() { document = book.addDraft({.dueOn = dueOn}); }
    void issueNothing() { document = book.addIssued({.price = 0, .dueOn = today}); }
    void issueNote() { document = book.addIssued({.type = DocumentType::CreditNote}); }
    void pay(Money amount)
    {
        m_payment = must(
            recordPayment(book.book, orderOf(book, amount, {{.invoice = document, .amount = amount}})));
    }
    void payPart() { pay(euro(19'00)); }
    void payRest() { pay(book.invoice(document).open); }
    void writeOff() { must(carryOut(book.book, writeOffOf(document), today)); }
    void cancel() { must(carryOut(book.book, voidOf(document), today)); }
    void credit()
    {
        must(creditInvoice(
            book.book, {.invoice = document, .reason = u"wrong"_s, .on = today, .today = today}));
    }
    void debit()
    {
        must(book.append({{.body = PaymentPending{.charge = u"stripe:test:py_1"_s,
                               .amount = book.invoice(document).open,
                               .connection = u"stripe"_s,
                               .method = u"SEPA Direct Debit"_s,
                               .invoice = document,
                               .link = {}}}}));
    }
    void failDebit()
    {
        must(book.append({{.body = PaymentPendingFailed{.charge = u"stripe:test:py_1"_s,
                               .connection = u"stripe"_s,
                               .invoice = document,
                               .link = {},
                               .words = u"insufficient funds"_s}}}));
    }
    void dispute()
    {
        must(book.append({{.body = DisputeOpened{.dispute = u"dp_1"_s,
                               .payment = m_payment,
                               .amount = euro(1),
                               .connection = u"stripe"_s,
                               .reason = u"fraudulent"_s}}}));
    }
    void win()
    {
        must(book.append({{.body = DisputeClosed{.dispute = u"dp_1"_s,
                               .payment = m_payment,
                               .amount = euro(1),
                               .connection = u"stripe"_s,
                               .won = true}}}));
    }
    void takeBack()
    {
        must(reverseAllocation(book.book, must(AllocationTable(book.database).ofInvoice(document)).last().id,
            u"wrong"_s, today, today));
    }

    PaymentId m_payment;
};

} // namespace

void TestInvoiceStates::aStateFollowsFromWhatHappened_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<QList<Status>>("shownBy");

    const auto row = [](const char *name, const QStringList &steps, InvoiceState state,
                         const QList<Status> &shownBy) { QTest::newRow(name) << steps << state << shownBy; };
    using Shown = QList<Status>;
    row("a draft", {u"drafted"_s}, InvoiceState::Draft, Shown{Status::Draft});
    row("all is open", {u"issued"_s}, InvoiceState::Open, Shown{Status::Open, Status::Overdue});
    row("a part is open", {u"issued"_s, u"partly paid"_s}, InvoiceState::PartlyPaid,
        Shown{Status::Open, Status::Overdue, Status::PartlyPaid});
    row("nothing is open", {u"issued"_s, u"paid"_s}, InvoiceState::Paid, Shown{Status::Paid});
    row("in two parts", {u"issued"_s, u"partly paid"_s, u"paid"_s}, InvoiceState::Paid, Shown{Status::Paid});
    row("of nothing it is paid at once", {u"issued for nothing"_s}, InvoiceState::Paid, Shown{Status::Paid});
    row("wholly credited", {u"issued"_s, u"credited"_s}, InvoiceState::Paid, Shown{Status::Paid});
    row("given up", {u"issued"_s, u"written off"_s}, InvoiceState::WrittenOff, Shown{Status::WrittenOff});
    row("paid in part, the rest given up", {u"issued"_s, u"partly paid"_s, u"written off"_s},
        InvoiceState::WrittenOff, Shown{Status::WrittenOff});
    row("void", {u"issued"_s, u"void"_s}, InvoiceState::Void, Shown{Status::Void});
    row("a credit note", {u"issued as a credit note"_s}, InvoiceState::Credited, Shown{});
    row("the payment is taken back", {u"issued"_s, u"paid"_s, u"taken back"_s}, InvoiceState::Open,
        Shown{Status::Open, Status::Overdue});
    row("a debit is under way", {u"issued"_s, u"debited"_s}, InvoiceState::Processing,
        Shown{Status::Open, Status::Overdue});
    row("the debit failed", {u"issued"_s, u"debited"_s, u"debit failed"_s}, InvoiceState::Open,
        Shown{Status::Open, Status::Overdue});
    row("paid while a debit is under way", {u"issued"_s, u"debited"_s, u"paid"_s}, InvoiceState::Paid,
        Shown{Status::Paid});
    // Where several apply: a dispute wants a person, whatever the amounts say.
    row("disputed, though paid", {u"issued"_s, u"paid"_s, u"disputed"_s}, InvoiceState::Disputed,
        Shown{Status::Paid, Status::Disputed});
    row("disputed, though partly paid", {u"issued"_s, u"partly paid"_s, u"disputed"_s},
        InvoiceState::Disputed, Shown{Status::Open, Status::Overdue, Status::PartlyPaid, Status::Disputed});
    row("disputed, though the rest was given up",
        {u"issued"_s, u"partly paid"_s, u"written off"_s, u"disputed"_s}, InvoiceState::Disputed,
        Shown{Status::WrittenOff, Status::Disputed});
    row("no longer disputed", {u"issued"_s, u"paid"_s, u"disputed"_s, u"won"_s}, InvoiceState::Paid,
        Shown{Status::Paid});
    row("the disputed payment pays it no more", {u"issued"_s, u"paid"_s, u"disputed"_s, u"taken back"_s},
        InvoiceState::Open, Shown{Status::Open, Status::Overdue});
}

void TestInvoiceStates::aStateFollowsFromWhatHappened()
{
    QFETCH(const QStringList, steps);

    Story story(steps);

    QTEST(story.row().state, "state");
    if (!steps.contains(u"credited"_s)) // Else its credit note is a document of its own.
        QTEST(story.shownBy(), "shownBy");
}

void TestInvoiceStates::overdueIsAFlagBesideTheState_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("days");

    QTest::newRow("on the due day") << QStringList{u"issued"_s} << dueOn << 0;
    QTest::newRow("the day after") << QStringList{u"issued"_s} << dueOn.addDays(1) << 1;
    QTest::newRow("partly paid") << QStringList{u"issued"_s, u"partly paid"_s} << dueOn.addDays(31) << 31;
    QTest::newRow("paid") << QStringList{u"issued"_s, u"paid"_s} << dueOn.addDays(31) << 0;
    QTest::newRow("given up") << QStringList{u"issued"_s, u"written off"_s} << dueOn.addDays(31) << 0;
    QTest::newRow("void") << QStringList{u"issued"_s, u"void"_s} << dueOn.addDays(31) << 0;
    QTest::newRow("a draft") << QStringList{u"drafted"_s} << dueOn.addDays(31) << 0;
}

void TestInvoiceStates::overdueIsAFlagBesideTheState()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QDate, day);

    Story story(steps);

    QTEST(overdueDays(story.row(), day), "days");
}
