#include "tests/core/bank/tst_bankreturns.h"

#include "core/billing/AllocateCredit.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/MatchBankLine.h"
#include "core/billing/MatchPayout.h"
#include "core/billing/NotePayout.h"
#include "core/billing/RecordPayment.h"
#include "core/store/AllocationTable.h"
#include "core/store/BankCloseQueries.h"
#include "core/store/BankLineTable.h"
#include "tests/core/bank/BankBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const QString bank = u"bank"_s;

//! An invoice over 119 euros, its money, and that money going back.
class ReturnBook : public BankBook
{
public:
    ReturnBook()
        : invoice(owed(u"A-100101"_s, 11900))
    {
        must(take({movement(11900, u"Cinar"_s, u"A-100101"_s), gone(-11900, u"A-100101"_s)}));
    }

    static BankLine gone(qint64 minor, const QString &text)
    {
        BankLine line = movement(minor, u"Cinar"_s, text);
        line.isReversal = true;
        line.returnReason = u"AM04"_s;
        return line;
    }

    PaymentId paid() { return must(accept(line(11900))).payment; }
    static BankProposal returned(const PaymentId &payment)
    {
        return {.what = BankMatchWhat::Return,
            .reason = BankMatchReason::ByHand,
            .customer = {},
            .payment = payment};
    }
    qint64 open() { return this->BankBook::invoice(invoice).open.minor(); }
    qint64 atBank() { return balance(bank).minor(); }
    qsizetype findings()
    {
        return must(BankCloseQueries(database).unconfirmed(QDate(2026, 1, 1), QDate(2026, 12, 31))).size();
    }

    const InvoiceId invoice;
};

BankStatement another(const BankBook &book)
{
    BankStatement statement;
    statement.account = book.account;
    statement.id = u"S2"_s;
    return statement;
}

} // namespace

void TestBankReturns::onePaymentGoesBackOnce()
{
    ReturnBook book;
    const PaymentId payment = book.paid();
    must(book.match(book.line(-11900), ReturnBook::returned(payment)));
    must(book.take({ReturnBook::gone(-11900, u"again"_s)}, BankDialect::Camt053, false, another(book)));
    BankLineRow second;
    for (const BankLineRow &row : book.lines())
        if (row.line.purpose == "again"_L1)
            second = row;
    QVERIFY(second.no > 0);
    must(settleBankDoubt(book.book, second.no, false)); // It is no twin.
    second = must(BankLineTable(book.database).byNo(second.no));

    QCOMPARE(ruleOf(book.match(second, ReturnBook::returned(payment))), u"bank.matched_already"_s);
    QCOMPARE(book.atBank(), 0);
}

void TestBankReturns::aPaymentWhoseMatchWasTakenBackSwallowsNoReturn()
{
    ReturnBook book;
    const PaymentId first = book.paid();
    must(book.undo(book.line(11900)));
    const PaymentId second = book.paid();
    QCOMPARE(book.open(), 0);

    QCOMPARE(ruleOf(book.match(book.line(-11900), ReturnBook::returned(first))), u"bank.payment_undone"_s);
    QCOMPARE(book.atBank(), 11900);

    must(book.match(book.line(-11900), ReturnBook::returned(second)));
    QCOMPARE(book.open(), 11900);
    QCOMPARE(book.atBank(), 0);
}

void TestBankReturns::anUndoneReturnLeavesItsPaymentUndoable()
{
    ReturnBook book;
    book.paid();
    must(book.accept(book.line(-11900)));
    must(book.undo(book.line(-11900)));
    QCOMPARE(book.open(), 0);

    must(book.undo(book.line(11900)));
    QCOMPARE(book.open(), 11900);
    QCOMPARE(book.atBank(), 0);
    book.paid();
    QCOMPARE(book.open(), 0);
    QCOMPARE(book.atBank(), 11900);
}

void TestBankReturns::aReturnOfAPaymentThatCameAgainGoesOnWithIt()
{
    ReturnBook book;
    const PaymentId payment = book.paid();
    for (int time = 0; time < 3; ++time) {
        must(book.match(book.line(-11900), ReturnBook::returned(payment))); // By the name it had at first.
        QCOMPARE(book.open(), 11900);
        QCOMPARE(book.atBank(), 0);
        must(book.undo(book.line(-11900)));
        QCOMPARE(book.open(), 0);
        QCOMPARE(book.atBank(), 11900);
    }
}

void TestBankReturns::theBanksChargeForAReturnIsLeftToBeSetAside()
{
    ReturnBook book;
    const PaymentId payment = book.paid();
    must(book.take({ReturnBook::gone(-12200, u"with a charge"_s), ReturnBook::gone(-11899, u"a cent less"_s)},
        BankDialect::Camt053, false, another(book)));

    QCOMPARE(ruleOf(book.match(book.line(-11899), ReturnBook::returned(payment))), u"bank.amount_differs"_s);
    must(book.match(book.line(-12200), ReturnBook::returned(payment)));
    QCOMPARE(book.open(), 11900);
    QCOMPARE(book.line(-12200).rest(), Money(-300, eur));
    QCOMPARE(stateOf(book.line(-12200)), BankLineState::Partly);
    must(book.match(book.line(-12200),
        {.what = BankMatchWhat::SetAside, .customer = {}, .words = u"the bank's charge"_s}));
    QVERIFY(book.line(-12200).rest().isZero());

    must(book.undo(book.line(-12200)));
    QCOMPARE(book.open(), 0);
    QCOMPARE(book.line(-12200).rest(), Money(-12200, eur));
}

void TestBankReturns::anInvoiceThatWasFreedBeforeStaysFree()
{
    ReturnBook book;
    const PaymentId payment = book.paid();
    const auto paidBy = must(AllocationTable(book.database).standingOf({.payment = payment}));
    book.clock.time = book.clock.time.addSecs(60);
    must(reverseAllocation(book.book, paidBy.first().id, u"not for this one"_s, book.today(), book.today()));
    book.clock.time = book.clock.time.addSecs(60);
    must(book.match(book.line(-11900), ReturnBook::returned(payment)));
    book.clock.time = book.clock.time.addSecs(60);

    must(book.undo(book.line(-11900)));

    QCOMPARE(book.open(), 11900); // Somebody had said that the money is not for it.
    QCOMPARE(book.atBank(), 11900);
}

void TestBankReturns::whatWasTakenBackIsNoFindingOfTheMonth()
{
    ReturnBook book;
    book.paid();
    must(book.undo(book.line(11900)));
    book.paid();
    must(book.undo(book.line(11900)));
    QCOMPARE(book.findings(), 0);
    book.paid();
    must(book.accept(book.line(-11900)));
    must(book.undo(book.line(-11900)));
    QCOMPARE(book.findings(), 0);
    must(book.undo(book.line(11900)));
    QCOMPARE(book.findings(), 0);

    // What a person says came, and no movement shows, is one.
    const PaymentId payment = book.paid();
    QCOMPARE(book.findings(), 0);
    must(reversePayment(book.book, payment, u"bounced"_s, book.today(), book.today()));
    QCOMPARE(book.findings(), 1);
}

void TestBankReturns::aDoubtfulMovementIsNoPayout()
{
    BankBook book;
    const Payout payout{.id = u"stripe:test:po_1"_s,
        .connection = u"stripe"_s,
        .amount = Money(50000, eur),
        .arrivesOn = QDate(2026, 11, 3)};
    must(notePayout(book.book, {.payout = payout, .at = book.clock.now(), .words = {}}));
    must(book.take({movement(50000, u"STRIPE PAYMENTS EUROPE"_s, u"STRIPE X1"_s)}));
    const BankLineRow row = book.line(50000);
    must(book.database.execute(u"UPDATE bank_line SET twin_of = no WHERE no = :no"_s, {{":no"_L1, row.no}}));

    QCOMPARE(ruleOf(matchPayout(book.book, {.payout = payout.id, .line = row.no, .today = book.today()})),
        u"bank.line_doubtful"_s);
    QVERIFY(must(payoutProposals(book.database)).isEmpty());
}

void TestBankReturns::aPayoutOfALockedDayIsBookedOnTheFirstOpenOne()
{
    BankBook book;
    const Payout payout{.id = u"stripe:test:po_1"_s,
        .connection = u"stripe"_s,
        .amount = Money(50000, eur),
        .arrivesOn = QDate(2026, 11, 3)};
    must(notePayout(book.book, {.payout = payout, .at = book.clock.now(), .words = {}}));
    BankLine line = movement(50000, u"STRIPE PAYMENTS EUROPE"_s, u"STRIPE X1"_s);
    line.bookedOn = QDate(2026, 10, 30);
    must(book.take({line}));
    must(lockPeriod(book.book, QDate(2026, 10, 31), u"month end"_s, book.today()));

    must(matchPayout(book.book, {.payout = payout.id, .line = book.line(50000).no, .today = book.today()}));

    QCOMPARE(book.entries().last().bookedOn, QDate(2026, 11, 1));
    QCOMPARE(book.balance(u"bank in transit:stripe"_s).minor(), 0);
}
