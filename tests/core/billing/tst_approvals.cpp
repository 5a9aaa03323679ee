#include "tests/core/billing/tst_approvals.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SendPaymentLink.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

//! Changes the book or what is asked for; the document is of 119.00.
using Change = std::function<void(BillingBook &, ApprovalMatter &)>;

void errorColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
}

void row(const char *name, const Change &change, const QString &rule, const QString &field,
    const QString &value, ErrorKind kind = ErrorKind::InvalidInput)
{
    QTest::newRow(name) << change << kind << rule << field << value;
}

//! What is refused of a void, a write-off and a refund alike.
void commonRows()
{
    row(
        "no reason", [](auto &, auto &m) { m.reason = u"\t"_s; }, u"reason.missing"_s, u"reason"_s, u"\t"_s);
    row("no day", [](auto &, auto &m) { m.on = {}; }, u"date.missing"_s, u"date"_s, {});
    row(
        "tomorrow", [](auto &, auto &m) { m.on = today.addDays(1); }, u"date.in_future"_s, u"date"_s,
        u"2026-03-16"_s);
    row(
        "before it was there", [](auto &, auto &m) { m.on = today.addDays(-1); }, u"date.before_document"_s,
        u"date"_s, u"2026-03-14"_s);
    row(
        "a locked day", [](auto &b, auto &) { lockThrough(b, today); }, u"period.locked"_s, u"date"_s,
        u"2026-03-15"_s);
}

void documentRows()
{
    const auto number = u"INV-2026-000001"_s;
    row(
        "a draft", [](auto &b, auto &m) { m.invoice = b.addDraft({.sourceNumber = u"D7"_s}); },
        u"invoice.is_draft"_s, u"invoice"_s, u"D7"_s);
    row(
        "a credit note",
        [](auto &b, auto &m) { m.invoice = b.addIssued({.type = DocumentType::CreditNote}); },
        u"invoice.is_credit_note"_s, u"invoice"_s, u"CN-2026-000001"_s);
    row(
        "void already", [](auto &b, auto &m) { must(carryOut(b.book, voidOf(m.invoice), today)); },
        u"invoice.is_void"_s, u"invoice"_s, number);
    row(
        "unknown", [](auto &, auto &m) { m.invoice = InvoiceId(u"none"_s); }, u"invoice.unknown"_s,
        u"invoice"_s, u"none"_s, ErrorKind::NotFound);
}

void pay(BillingBook &book, const InvoiceId &invoice, Money amount)
{
    must(recordPayment(book.book, orderOf(book, amount, {{.invoice = invoice, .amount = amount}})));
}

const LinkRoute route{.gateway = u"stripe"_s,
    .mail = u"smtp"_s,
    .request = [](const auto &...) -> Result<QByteArray> { return QByteArray("request"); }};

} // namespace

void TestApprovals::aVoidTakesAllPostingsBackAndKeepsTheNumber()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.prepaid = 19'00, .rounding = 1});

    const CommandOutcome outcome = must(carryOut(book.book, voidOf(invoice), today));

    QCOMPARE(outcome.ids, QList<InvoiceId>{invoice});
    QVERIFY(outcome.waiting.isEmpty());
    QVERIFY(book.invoice(invoice).isVoid);
    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(book.invoice(invoice).number.text(), u"INV-2026-000001"_s);
    for (const char *account : {"receivable", "revenue", "tax:S:190000", "prepayments", "rounding"})
        QCOMPARE(book.balance(QString::fromLatin1(account)), euro(0));
    const InvoiceId next = book.addIssued();
    QCOMPARE(book.invoice(next).number.text(), u"INV-2026-000002"_s);
}

void TestApprovals::refusesAVoid_data()
{
    const auto number = u"INV-2026-000001"_s;
    errorColumns();
    commonRows();
    documentRows();
    row(
        "partly paid", [](auto &b, auto &m) { pay(b, m.invoice, euro(1)); }, u"void.paid"_s, u"invoice"_s,
        number);
    row(
        "partly written off",
        [](auto &b, auto &m) { must(carryOut(b.book, writeOffOf(m.invoice, euro(1)), today)); },
        u"void.paid"_s, u"invoice"_s, number);
    row(
        "paid and credited",
        [](auto &b, auto &m) {
            pay(b, m.invoice, euro(119'00));
            must(
                creditInvoice(b.book, {.invoice = m.invoice, .reason = u"x"_s, .on = today, .today = today}));
        },
        u"void.paid"_s, u"invoice"_s, number);
    row(
        "on its way to the customer",
        [](auto &b, auto &m) { must(sendPaymentLinks(b.book, {{.invoice = m.invoice}}, route)); },
        u"void.already_sent"_s, u"invoice"_s, number);
}

void TestApprovals::refusesAVoid()
{
    QFETCH(const Change, change);
    BillingBook book;
    ApprovalMatter matter = voidOf(book.addIssued());
    change(book, matter);
    const qint64 before = book.entryCount();

    const auto foreseen = mayCarryOut(book.book, matter, today);
    const auto done = carryOut(book.book, matter, today);

    COMPARE_ERROR(done);
    if (!matter.reason.trimmed().isEmpty()) // Which is given when it is done.
        COMPARE_ERROR(foreseen);
    QCOMPARE(book.entryCount(), before);
}

void TestApprovals::writesOffAllOrAPart()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();

    must(carryOut(book.book, writeOffOf(invoice, euro(19'00)), today));
    QCOMPARE(book.invoice(invoice).open, euro(100'00));
    QCOMPARE(book.balance(u"bad debt"_s), euro(19'00));
    must(carryOut(book.book, writeOffOf(invoice), today));

    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(book.invoice(invoice).writtenOff, euro(119'00));
    QCOMPARE(book.balance(u"receivable"_s), euro(0));
}

void TestApprovals::refusesAWriteOff_data()
{
    errorColumns();
    commonRows();
    documentRows();
    row(
        "less than nothing", [](auto &, auto &m) { m.amount = euro(-1); }, u"money.not_positive"_s,
        u"amount"_s, u"-0.01"_s);
    row(
        "too much money", [](auto &, auto &m) { m.amount = euro(Money::maxMinor + 1); }, u"money.too_large"_s,
        u"amount"_s, u"1000000000000.01"_s);
    row(
        "one cent above open", [](auto &, auto &m) { m.amount = euro(119'01); }, u"write_off.above_open"_s,
        u"amount"_s, u"119.01"_s);
    row(
        "another currency", [](auto &, auto &m) { m.amount = Money(1, Currency::of("USD")); },
        u"write_off.above_open"_s, u"amount"_s, u"0.01"_s);
    row(
        "paid", [](auto &b, auto &m) { pay(b, m.invoice, euro(119'00)); }, u"write_off.nothing_open"_s,
        u"invoice"_s, u"INV-2026-000001"_s);
}

void TestApprovals::refusesAWriteOff()
{
    QFETCH(const Change, change);
    BillingBook book;
    ApprovalMatter matter = writeOffOf(book.addIssued());
    change(book, matter);
    const qint64 before = book.entryCount();

    const auto foreseen = mayCarryOut(book.book, matter, today);
    const auto done = carryOut(book.book, matter, today);

    COMPARE_ERROR(done);
    if (!matter.reason.trimmed().isEmpty()) // Which is given when it is done.
        COMPARE_ERROR(foreseen);
    QCOMPARE(book.entryCount(), before);
}

void TestApprovals::aPaymentReopensWhatWasWrittenOff()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    must(carryOut(book.book, writeOffOf(invoice), today));

    pay(book, invoice, euro(19'00));

    QCOMPARE(book.invoice(invoice).writtenOff, euro(100'00));
    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(book.balance(u"bad debt"_s), euro(100'00));
    QCOMPARE(book.all<WriteOffReversed>().first().amount, euro(19'00));
    QCOMPARE(ruleOf(recordPayment(
                 book.book, orderOf(book, euro(200'00), {{.invoice = invoice, .amount = euro(100'01)}}))),
        u"allocation.above_open"_s);
    pay(book, invoice, euro(100'00));
    QCOMPARE(book.balance(u"bad debt"_s), euro(0));
}

void TestApprovals::severalPartsOfOnePaymentReopenAWriteOffTogether()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    must(carryOut(book.book, writeOffOf(invoice, euro(100'00)), today));

    must(recordPayment(book.book,
        orderOf(book, euro(119'00),
            {{.invoice = invoice, .amount = euro(10'00)}, {.invoice = invoice, .amount = euro(59'00)},
                {.invoice = invoice, .amount = euro(50'00)}})));

    QCOMPARE(book.invoice(invoice).writtenOff, euro(0));
    QCOMPARE(book.balance(u"receivable"_s), euro(0));
    QCOMPARE(book.balance(u"bad debt"_s), euro(0));
}

void TestApprovals::refundsAPartOfAnyCredit()
{
    BillingBook book;
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(100'00))));
    const InvoiceId note = book.addIssued({.type = DocumentType::CreditNote});

    must(carryOut(book.book, refundOf({.payment = payment}, euro(99'99)), today));
    must(carryOut(book.book, refundOf({.payment = payment}, euro(1)), today));
    must(carryOut(book.book, refundOf({.creditNote = note}, euro(100'00)), today));

    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, euro(0));
    QCOMPARE(book.invoice(note).credit, euro(19'00));
    QCOMPARE(book.balance(u"customer credit"_s), -euro(19'00));
    QCOMPARE(book.balance(u"bank"_s), -euro(100'00));
}

void TestApprovals::refusesARefund_data()
{
    errorColumns();
    commonRows();
    row(
        "nothing", [](auto &, auto &m) { m.amount = euro(0); }, u"money.not_positive"_s, u"amount"_s,
        u"0.00"_s);
    row(
        "one cent above the credit", [](auto &, auto &m) { m.amount = euro(100'01); },
        u"refund.above_credit"_s, u"amount"_s, u"100.01"_s);
    row(
        "what pays a document",
        [](auto &b, auto &m) {
            const InvoiceId invoice = b.addIssued();
            const PaymentId payment = must(recordPayment(
                b.book, orderOf(b, euro(100'00), {{.invoice = invoice, .amount = euro(50'00)}})));
            m.source.payment = payment;
            m.amount = euro(50'01);
        },
        u"refund.above_credit"_s, u"amount"_s, u"50.01"_s);
    row(
        "another currency", [](auto &, auto &m) { m.amount = Money(1, Currency::of("USD")); },
        u"refund.currency_differs"_s, u"amount"_s, u"0.01"_s);
    row(
        "by a provider", [](auto &, auto &m) { m.connection = u"stripe"_s; }, u"refund.way_unknown"_s,
        u"from"_s, u"stripe"_s);
    row(
        "of no payment", [](auto &, auto &m) { m.source.payment = PaymentId(u"none"_s); },
        u"payment.unknown"_s, u"payment"_s, u"none"_s, ErrorKind::NotFound);
    row(
        "of an invoice", [](auto &b, auto &m) { m.source = {.creditNote = b.addIssued()}; },
        u"credit.not_a_credit_note"_s, u"credit_note"_s, u"INV-2026-000001"_s);
}

void TestApprovals::refusesARefund()
{
    QFETCH(const Change, change);
    BillingBook book;
    ApprovalMatter matter
        = refundOf({.payment = must(recordPayment(book.book, orderOf(book, euro(100'00))))}, euro(100'00));
    change(book, matter);
    const qint64 before = book.entryCount();

    const auto done = carryOut(book.book, matter, today);

    COMPARE_ERROR(done);
    QCOMPARE(book.entryCount(), before);
}

void TestApprovals::theLimitItselfNeedsNobodyElse_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<bool>("waits");

    const auto row = [](const char *name, qint64 limit, Money amount, bool waits) {
        QTest::newRow(name) << limit << amount << waits;
    };
    row("no limit", -1, euro(Money::maxMinor), false);
    row("at the limit", 100, euro(100'00), false);
    row("one cent above", 100, euro(100'01), true);
    row("everything", 0, euro(1), true);
    row("yen have no cents", 100, Money(100, Currency::of("JPY")), false);
    row("one yen above", 100, Money(101, Currency::of("JPY")), true);
    row("dinars have a thousand fils", 100, Money(100'000, Currency::of("KWD")), false);
    row("one fils above", 100, Money(100'001, Currency::of("KWD")), true);
    row("a limit beyond all money", 9'000'000'000'000'000'000, euro(Money::maxMinor), false);
}

void TestApprovals::theLimitItselfNeedsNobodyElse()
{
    QFETCH(const qint64, limit);
    QFETCH(const Money, amount);
    QFETCH(const bool, waits);
    BillingBook book;
    changeCompany(book, [&](CompanyProfile &company) { company.approvalLimit = limit; });
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, amount)));

    const CommandOutcome outcome = must(carryOut(book.book, refundOf({.payment = payment}, amount), today));

    QCOMPARE(outcome.waiting.size(), waits ? 1 : 0);
    QCOMPARE(book.all<RefundSettled>().size(), waits ? 0 : 1);
}

void TestApprovals::smallPartsAddUp_data()
{
    QTest::addColumn<ApprovalMatter::What>("what");
    QTest::addColumn<bool>("ofANote");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<bool>("waits");

    using What = ApprovalMatter::What;
    QTest::newRow("write-offs up to the limit")
        << What::WriteOff << false << qint64(49'99) << qint64(1) << false;
    QTest::newRow("write-offs above it") << What::WriteOff << false << qint64(49'99) << qint64(2) << true;
    QTest::newRow("refunds of a payment up to the limit")
        << What::Refund << false << qint64(25'00) << qint64(25'00) << false;
    QTest::newRow("refunds of a payment above it")
        << What::Refund << false << qint64(25'00) << qint64(25'01) << true;
    QTest::newRow("refunds of a credit note up to the limit")
        << What::Refund << true << qint64(1) << qint64(49'99) << false;
    QTest::newRow("refunds of a credit note above it")
        << What::Refund << true << qint64(1) << qint64(50'00) << true;
}

void TestApprovals::smallPartsAddUp()
{
    QFETCH(const ApprovalMatter::What, what);
    QFETCH(const bool, ofANote);
    QFETCH(const qint64, first);
    QFETCH(const qint64, second);
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 50; });
    CreditSource source{.payment = must(recordPayment(book.book, orderOf(book, euro(119'00))))};
    if (ofANote)
        source = {.creditNote = book.addIssued({.type = DocumentType::CreditNote})};
    const InvoiceId invoice = book.addIssued();
    const auto matterOf = [&](qint64 cents) {
        return what == ApprovalMatter::What::Refund ? refundOf(source, euro(cents))
                                                    : writeOffOf(invoice, euro(cents));
    };

    QVERIFY(must(carryOut(book.book, matterOf(first), today)).waiting.isEmpty());
    QTEST(!must(carryOut(book.book, matterOf(second), today)).waiting.isEmpty(), "waits");
}

void TestApprovals::partsOfDifferentThingsDoNotAddUp()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 50; });
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(100'00))));
    const PaymentId other = must(recordPayment(book.book, orderOf(book, euro(100'00))));

    must(carryOut(book.book, writeOffOf(book.addIssued(), euro(50'00)), today));
    must(carryOut(book.book, writeOffOf(book.addIssued(), euro(50'00)), today));
    must(carryOut(book.book, refundOf({.payment = payment}, euro(50'00)), today));
    must(carryOut(book.book, refundOf({.payment = other}, euro(50'00)), today));

    QVERIFY(must(approvals(book.book, true)).isEmpty());
}

void TestApprovals::aSecondPersonDecides()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 50; });
    const InvoiceId invoice = book.addIssued();

    const EntryId request = must(carryOut(book.book, writeOffOf(invoice), today)).waiting.first();
    QCOMPARE(book.invoice(invoice).open, euro(119'00));
    QCOMPARE(must(approvals(book.book, true)).first().matter.amount, euro(119'00));
    const ActingAs ada(book, u"person:ada"_s);
    must(giveApproval(book.book, request, today));

    QCOMPARE(book.invoice(invoice).writtenOff, euro(119'00));
    QVERIFY(must(approvals(book.book, true)).isEmpty());
    const QList<ApprovalRow> decided = must(approvals(book.book, false));
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().state, ApprovalRow::State::Given);
    QCOMPARE(decided.first().askedBy, u"mara"_s);
}

void TestApprovals::theSamePersonDoesNotDecide()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    const EntryId request = must(carryOut(book.book, voidOf(book.addIssued()), today)).waiting.first();

    const auto inTheWindow = giveApproval(book.book, request, today);
    QCOMPARE(ruleOf(inTheWindow), u"approval.same_person"_s);
    QCOMPARE(inTheWindow.error().value, u"mara"_s);
    const ActingAs commandLine(book, u"cli:mara"_s);
    QCOMPARE(ruleOf(giveApproval(book.book, request, today)), u"approval.same_person"_s);
    must(refuseApproval(book.book, request, u"changed my mind"_s));
}

void TestApprovals::whatIsTrueAtTheApprovalCounts()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    const InvoiceId invoice = book.addIssued();
    const InvoiceId other = book.addIssued();
    const EntryId voidRequest = must(carryOut(book.book, voidOf(invoice), today)).waiting.first();
    const EntryId writeOff = must(carryOut(book.book, writeOffOf(other), today)).waiting.first();
    pay(book, invoice, euro(1));
    pay(book, other, euro(1));
    const ActingAs ada(book, u"person:ada"_s);
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(giveApproval(book.book, voidRequest, today)), u"void.paid"_s);
    QCOMPARE(ruleOf(giveApproval(book.book, writeOff, today)), u"write_off.above_open"_s);
    lockThrough(book, today);
    QCOMPARE(ruleOf(giveApproval(book.book, writeOff, today)), u"write_off.above_open"_s);
    QCOMPARE(book.entryCount(), before + 1);
    QCOMPARE(must(approvals(book.book, true)).size(), 2);
}

void TestApprovals::aRequestIsDecidedOnce()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(100'00))));
    const EntryId first
        = must(carryOut(book.book, refundOf({.payment = payment}, euro(40'00)), today)).waiting.first();
    const ActingAs ada(book, u"person:ada"_s);

    must(giveApproval(book.book, first, today));
    QCOMPARE(ruleOf(giveApproval(book.book, first, today)), u"approval.decided"_s);
    QCOMPARE(ruleOf(refuseApproval(book.book, first, u"no"_s)), u"approval.decided"_s);
    const auto unknown = giveApproval(book.book, EntryId(u"none"_s), today);
    QCOMPARE(ruleOf(unknown), u"approval.unknown"_s);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(book.balance(u"bank"_s), euro(60'00));
}

void TestApprovals::oneRequestAtATime()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    const InvoiceId invoice = book.addIssued();
    const EntryId request = must(carryOut(book.book, voidOf(invoice), today)).waiting.first();

    QCOMPARE(ruleOf(carryOut(book.book, writeOffOf(invoice), today)), u"approval.waits_already"_s);
    must(refuseApproval(book.book, request, u"no"_s));
    QCOMPARE(must(carryOut(book.book, writeOffOf(invoice), today)).waiting.size(), 1);
}

void TestApprovals::refusesToRefuse()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    listStaff(book);
    const EntryId request = must(carryOut(book.book, voidOf(book.addIssued()), today)).waiting.first();

    QCOMPARE(ruleOf(refuseApproval(book.book, request, u" "_s)), u"reason.missing"_s);
    {
        const ActingAs carl(book, u"person:carl"_s);
        const auto refused = refuseApproval(book.book, request, u"no"_s);
        QCOMPARE(ruleOf(refused), u"role.not_allowed"_s);
        QCOMPARE(ruleOf(giveApproval(book.book, request, today)), u"role.not_allowed"_s);
    }
    const ActingAs ada(book, u"person:ada"_s);
    must(refuseApproval(book.book, request, u"no"_s));
    QCOMPARE(must(approvals(book.book, false)).first().state, ApprovalRow::State::Refused);
}
