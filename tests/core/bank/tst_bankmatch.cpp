#include "tests/core/bank/tst_bankmatch.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/BookCertainLines.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/MatchBankLine.h"
#include "core/billing/NotePayout.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SaveStaff.h"
#include "core/billing/SetCompany.h"
#include "core/billing/TeachBank.h"
#include "core/store/BankMatchTable.h"
#include "core/store/BankRuleTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"
#include "tests/core/bank/BankBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const QString bank = u"bank"_s;

PaymentId recorded(BankBook &book, qint64 minor, const InvoiceId &invoice)
{
    return must(recordPayment(book.book,
        {.customer = book.customer.id,
            .amount = Money(minor, eur),
            .on = QDate(2026, 11, 2),
            .payer = {},
            .reference = {},
            .allocations = {{.invoice = invoice, .amount = Money(minor, eur)}},
            .today = book.today()}));
}

BankProposal setAside(const QString &words)
{
    return {.what = BankMatchWhat::SetAside, .customer = {}, .words = words};
}

} // namespace

void TestBankMatch::aMatchBooksThePaymentAndPaysTheDocument()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    BankLine valued = movement(11900, u"Cinar"_s, u"A-1001"_s);
    valued.valueOn = QDate(2026, 11, 2);
    must(book.take({valued}));

    const BankMatchOutcome outcome = must(book.accept(book.line(11900)));

    QCOMPARE(book.invoice(invoice).open.minor(), 0);
    QCOMPARE(book.balance(bank).minor(), 11900);
    QCOMPARE(must(PaymentTable(book.database).byId(outcome.payment)).bookedOn, QDate(2026, 11, 3));
    QCOMPARE(must(PaymentTable(book.database).row(outcome.payment)).valueOn, QDate(2026, 11, 2));
    QCOMPARE(stateOf(book.line(11900)), BankLineState::Matched);
    QVERIFY(book.review().isEmpty());
    QCOMPARE(ruleOf(book.match(book.line(11900), setAside(u"x"_s))), u"bank.line_matched"_s);
}

void TestBankMatch::oneStepTakesItAllBack()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    must(book.take({movement(11900, u"Cinar"_s, u"A-1001"_s)}));
    for (int i = 0; i < 3; ++i) {
        must(book.accept(book.line(11900)));
        QCOMPARE(book.invoice(invoice).open.minor(), 0);

        must(book.undo(book.line(11900)));

        QCOMPARE(book.invoice(invoice).open.minor(), 11900);
        QCOMPARE(book.balance(bank).minor(), 0);
        QCOMPARE(book.balance(u"customer credit"_s).minor(), 0);
        QCOMPARE(stateOf(book.line(11900)), BankLineState::Open);
    }
    QCOMPARE(ruleOf(book.undo(book.line(11900))), u"bank.not_matched"_s);
}

void TestBankMatch::aPaymentRecordedBeforeIsNotBookedTwice()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    const PaymentId payment = recorded(book, 11900, invoice);
    must(book.take({movement(11900, u"Cinar"_s, u"A-1001"_s)}));
    const BankLineRow row = book.line(11900);
    QCOMPARE(row.proposals.first().reason, BankMatchReason::Recorded);
    QVERIFY(!row.proposals.first().mayBookItself);

    QCOMPARE(must(book.accept(row)).payment, payment);

    QCOMPARE(book.balance(bank).minor(), 11900);
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
    must(book.undo(row));
    QCOMPARE(book.balance(bank).minor(), 11900); // It was recorded all the same.
    QCOMPARE(book.invoice(invoice).open.minor(), 0);
}

void TestBankMatch::aPaymentThatWentBackWithItsMatchIsNoMoney()
{
    BankBook book;
    book.owed(u"A-1001"_s, 11900);
    must(book.take({movement(11900, u"Cinar"_s, u"A-1001"_s)}));
    const PaymentId payment = must(book.accept(book.line(11900))).payment;
    must(book.undo(book.line(11900)));

    QCOMPARE(
        ruleOf(book.match(book.line(11900), {.customer = {}, .payment = payment})), u"bank.payment_undone"_s);

    QCOMPARE(book.balance(bank).minor(), 0);
    QCOMPARE(book.line(11900).matched.minor(), 0);
    must(book.accept(book.line(11900))); // As one of its own.
    QCOMPARE(book.balance(bank).minor(), 11900);
}

void TestBankMatch::aShortfallWithinTheToleranceIsWrittenOffAndComesBack()
{
    BankBook book;
    book.company.shortfallTolerance = 100;
    must(setCompany(
        book.book, [&](const CompanyProfile &) -> Result<CompanyProfile> { return book.company; }));
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    must(book.take({movement(11850, u"Cinar"_s, u"A-1001"_s)}));
    QVERIFY(book.line(11850).proposals.first().closesShortfall);

    must(book.accept(book.line(11850)));
    QCOMPARE(book.invoice(invoice).open.minor(), 0);
    QCOMPARE(book.invoice(invoice).writtenOff.minor(), 50);

    must(book.undo(book.line(11850)));
    QCOMPARE(book.invoice(invoice).open.minor(), 11900);
    QCOMPARE(book.invoice(invoice).writtenOff.minor(), 0);
}

void TestBankMatch::whatIsTooMuchStaysCredit()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    must(book.take({movement(12000, u"Cinar"_s, u"A-1001"_s)}));
    must(book.accept(book.line(12000)));
    QCOMPARE(book.invoice(invoice).open.minor(), 0);
    QCOMPARE(book.balance(u"customer credit"_s).minor(), -100);
}

void TestBankMatch::anotherCurrencyGoesThroughTheExchange()
{
    BankBook book;
    const Currency usd = Currency::of("USD");
    const InvoiceId invoice = book.owed(u"A-1001"_s, 108000, {}, usd);
    BankLine line = movement(100000, u"Cinar"_s, u"A-1001 USD 1080.00"_s);
    line.instructed = Money(108000, usd);
    must(book.take({line}));
    const BankLineRow row = book.line(100000);
    QCOMPARE(row.proposals.first().reason, BankMatchReason::OtherCurrency);
    QVERIFY(!row.proposals.first().mayBookItself);

    must(book.accept(row));
    QCOMPARE(book.invoice(invoice).open.minor(), 0);
    QCOMPARE(book.balance(bank).minor(), 100000);
    QCOMPARE(book.balance(bank, usd).minor(), 0);

    must(book.undo(row));
    QCOMPARE(book.invoice(invoice).open.minor(), 108000);
    QCOMPARE(book.balance(bank).minor(), 0);
    QCOMPARE(book.balance(u"exchange"_s, usd).minor(), 0);
}

void TestBankMatch::aReturnReopensAndItsUndoPaysAgain()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    BankLine back = movement(-11900, u"Cinar"_s, u"A-1001"_s);
    back.isReversal = true;
    back.returnReason = u"AM04"_s;
    must(book.take({movement(11900, u"Cinar"_s, u"A-1001"_s), back}));
    must(book.accept(book.line(11900)));

    must(book.accept(book.line(-11900)));
    QCOMPARE(book.invoice(invoice).open.minor(), 11900);
    QCOMPARE(book.balance(bank).minor(), 0);
    QCOMPARE(book.all<PaymentReversed>().last().reason, u"AM04"_s);

    must(book.undo(book.line(-11900)));
    QCOMPARE(book.invoice(invoice).open.minor(), 0);
    QCOMPARE(book.balance(bank).minor(), 11900);
}

void TestBankMatch::aPayoutMovesWhatIsInTransit()
{
    BankBook book;
    const Payout payout{.id = u"stripe:test:po_1"_s,
        .connection = u"stripe"_s,
        .amount = Money(50000, eur),
        .arrivesOn = QDate(2026, 11, 3)};
    must(notePayout(book.book, {.payout = payout, .at = book.clock.now(), .words = {}}));
    must(book.take({movement(50000, u"STRIPE PAYMENTS EUROPE"_s, u"STRIPE X1"_s), movement(1, u"A"_s)}));
    const BankLineRow row = book.line(50000);
    QCOMPARE(row.proposals.first().what, BankMatchWhat::Payout);
    QCOMPARE(row.proposals.first().confidence, BankConfidence::Strong);
    QCOMPARE(book.balance(u"bank in transit:stripe"_s).minor(), 50000);

    must(book.accept(row));
    QCOMPARE(book.balance(u"bank in transit:stripe"_s).minor(), 0);
    QCOMPARE(book.balance(bank).minor(), 50000);
    QCOMPARE(ruleOf(book.match(book.line(1), row.proposals.first())), u"bank.matched_already"_s);

    must(book.undo(row));
    QCOMPARE(book.balance(u"bank in transit:stripe"_s).minor(), 50000);
    QCOMPARE(book.balance(bank).minor(), 0);
}

void TestBankMatch::aRefundMeetsItsMovement()
{
    BankBook book;
    const RefundId refund(u"00000000-0000-7000-8000-000000000001"_s);
    must(book.take({movement(11900, u"Cinar"_s, u"in"_s), movement(-2000, u"Çınar Yapı"_s, u"back"_s)}));
    const BankProposal credit{.reason = BankMatchReason::ByHand, .customer = book.customer.id};
    const PaymentId payment = must(book.match(book.line(11900), credit)).payment;
    must(book.append({{.body = RefundSettled{.refund = refund,
                           .source = {.payment = payment},
                           .amount = Money(2000, eur),
                           .customer = book.customer.id,
                           .connection = bank,
                           .reason = u"too much"_s}}}));

    must(book.accept(book.line(-2000)));

    QCOMPARE(must(BankMatchTable(book.database).ofRefund(refund)).size(), 1);
    QCOMPARE(book.balance(bank).minor(), 9900);
    // What was paid back cannot come back with the payment.
    QCOMPARE(ruleOf(book.undo(book.line(11900))), u"bank.undo_used"_s);
}

void TestBankMatch::aMovementMayBeSeveralPayments()
{
    BankBook book;
    const PaymentId first = recorded(book, 5000, book.owed(u"A-1001"_s, 5000));
    const PaymentId second = recorded(book, 7000, book.owed(u"A-1002"_s, 7000));
    must(book.take({movement(12000, u""_s, u"2 POSTEN"_s)}));
    const auto meet = [&](const PaymentId &payment) {
        return book.match(
            book.line(12000), {.reason = BankMatchReason::ByHand, .customer = {}, .payment = payment});
    };

    must(meet(first));
    QCOMPARE(stateOf(book.line(12000)), BankLineState::Partly);
    QCOMPARE(ruleOf(meet(first)), u"bank.matched_already"_s);
    must(meet(second));
    QCOMPARE(stateOf(book.line(12000)), BankLineState::Matched);
    must(book.undo(book.line(12000)));
    QCOMPARE(stateOf(book.line(12000)), BankLineState::Open);
}

void TestBankMatch::onlyWhatIsCertainIsBookedWithoutAsking()
{
    BankBook book;
    const InvoiceId sure = book.owed(u"A-100101"_s, 11900);
    const InvoiceId twice = book.owed(u"A-100102"_s, 5000);
    const InvoiceId named = book.owed(u"A-100103"_s, 700);
    must(book.take({movement(11900, u"X"_s, u"A-100101"_s), movement(5000, u"X"_s, u"A-100102"_s),
        movement(5000, u"X"_s, u"A-100102 again"_s), movement(700, u"Çınar Yapı"_s, u"Danke"_s)}));

    const QList<BankLineRow> certain = must(certainBankLines(book.book));
    const QList<qint64> booked = must(bookCertainLines(book.book, certain, book.today()));

    QCOMPARE(booked.size(), 1);
    QCOMPARE(book.invoice(sure).open.minor(), 0);
    QCOMPARE(book.invoice(twice).open.minor(), 5000); // Paid twice: a person looks.
    QCOMPARE(book.invoice(named).open.minor(), 700);
    QVERIFY(book.all<BankLineMatched>().first().byItself);
    QCOMPARE(must(bookCertainLines(book.book, certain, book.today())).size(), 0); // Once only.
    must(book.undo(book.line(11900)));
    QCOMPARE(book.invoice(sure).open.minor(), 11900);
}

void TestBankMatch::aConfirmedPayerIsLearntAndForgottenWithTheMatch()
{
    BankBook book;
    book.owed(u"A-1001"_s, 11900);
    book.owed(u"A-1002"_s, 5000);
    BankLine first = movement(11900, u"Finanzbuchhaltung"_s, u"A-1001"_s);
    BankLine second = movement(5000, u"Finanzbuchhaltung"_s, u"Danke"_s);
    first.payerAccount = second.payerAccount = u"DE02120300000000202051"_s;
    must(book.take({first, second}));
    QCOMPARE(book.line(5000).proposals.value(0).reason, BankMatchReason::AmountDate);

    must(book.accept(book.line(11900)));
    QCOMPARE(book.line(5000).proposals.value(0).reason, BankMatchReason::PayerAmount);
    QCOMPARE(book.line(5000).proposals.value(0).confidence, BankConfidence::Strong);

    must(book.undo(book.line(11900)));
    QCOMPARE(book.line(5000).proposals.value(0).reason, BankMatchReason::AmountDate);
}

void TestBankMatch::whatHappenedInALockedPeriodIsBookedOnTheFirstOpenDay()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    BankLine line = movement(11900, u"Cinar"_s, u"A-1001"_s);
    line.bookedOn = QDate(2026, 10, 30);
    must(lockPeriod(book.book, QDate(2026, 10, 31), u"closed"_s, book.today()));
    must(book.take({line}));

    const PaymentId payment = must(book.accept(book.line(11900))).payment;

    QCOMPARE(book.invoice(invoice).open.minor(), 0);
    const PaymentRecord record = must(PaymentTable(book.database).byId(payment));
    QCOMPARE(record.bookedOn, QDate(2026, 11, 1));
    QCOMPARE(record.receivedAt.date(), QDate(2026, 10, 30));
}

void TestBankMatch::whatDoesNotFitIsRefused()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"A-1001"_s, 11900);
    const PaymentId payment = recorded(book, 500, invoice);
    must(book.take({movement(400, u"X"_s), movement(-400, u"X"_s)}));
    const BankLineRow in = book.line(400);
    const BankLineRow out = book.line(-400);
    const BankProposal ofPayment{.customer = {}, .payment = payment};
    const BankProposal tooMuch{.customer = {},
        .shares = {{.invoice = invoice, .number = {}, .open = Money(0, eur), .amount = Money(401, eur)}}};
    BankProposal returned = ofPayment;
    returned.what = BankMatchWhat::Return;
    BankProposal unknown = ofPayment;
    unknown.payment = PaymentId(u"x"_s);

    QCOMPARE(ruleOf(book.match(in, ofPayment)), u"bank.amount_differs"_s);
    QCOMPARE(ruleOf(book.match(in, unknown)), u"payment.unknown"_s);
    QCOMPARE(ruleOf(book.match(in, tooMuch)), u"allocation.above_credit"_s);
    QCOMPARE(ruleOf(book.match(in, returned)), u"bank.line_direction"_s);
    QCOMPARE(ruleOf(book.match(out, {.customer = book.customer.id})), u"bank.line_direction"_s);
    QCOMPARE(ruleOf(book.match(out, returned)), u"bank.amount_differs"_s);
    QCOMPARE(ruleOf(book.match(in, setAside(u" "_s))), u"reason.missing"_s);
    QCOMPARE(ruleOf(book.match({}, setAside(u"x"_s))), u"bank.line_unknown"_s);
    QCOMPARE(book.balance(bank).minor(), 500);
    QCOMPARE(book.all<BankLineMatched>().size(), 0);
}

void TestBankMatch::rulesAreTaughtAndForgotten()
{
    BankBook book;
    BankRule rule;
    rule.reason = u"wages"_s;
    QCOMPARE(ruleOf(teachBankRule(book.book, rule)), u"bank_rule.empty"_s);
    rule.contains = u"- lo"_s;
    QCOMPARE(ruleOf(teachBankRule(book.book, rule)), u"bank_rule.too_short"_s);
    rule.contains = u"LOHN"_s;
    const qint64 no = must(teachBankRule(book.book, rule));
    must(book.take({movement(-300000, u"Anna"_s, u"Lohn 10/2026"_s)}));
    QCOMPARE(book.line(-300000).proposals.first().words, u"wages"_s);
    must(book.accept(book.line(-300000)));
    QCOMPARE(stateOf(book.line(-300000)), BankLineState::SetAside);
    QCOMPARE(book.all<BankLineMatched>().first().reason, u"wages"_s);

    must(forgetBankRule(book.book, no));
    QCOMPARE(ruleOf(forgetBankRule(book.book, no)), u"bank_rule.unknown"_s);
}

void TestBankMatch::whoMayNotRecordPaymentsMatchesNothing()
{
    BankBook book;
    must(book.take({movement(400, u"X"_s)}));
    must(saveStaff(book.book, {.login = u"mara"_s, .name = u"Mara"_s, .role = Role::Owner}));
    must(saveStaff(book.book, {.login = u"vera"_s, .name = u"Vera"_s, .role = Role::Viewer}));
    book.book.actor = u"person:vera"_s;
    QCOMPARE(ruleOf(book.match(book.line(400), setAside(u"x"_s))), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(book.take({movement(500, u"X"_s)})), u"role.not_allowed"_s);
    QCOMPARE(ruleOf(book.undo(book.line(400))), u"role.not_allowed"_s);
    QCOMPARE(book.lines().size(), 1);
}
