#include "tests/core/outbox/tst_balancesync.h"

#include "core/store/DisputeTable.h"
#include "core/store/PaymentTable.h"
#include "tests/core/outbox/WorldBook.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

} // namespace

void TestBalanceSync::anAutomaticPayoutIsExplainedOnceTheProviderIsReady()
{
    WorldBook book;
    book.addPaid();
    book.addPaid();
    QVERIFY(book.clearing().isPositive());
    for (int day = 0; day < 12;
         ++day) { // What a card brings is available after some days, and goes out at midnight.
        book.passDays(1);
        must(book.poll());
    }

    QVERIFY(!book.payouts().isEmpty());
    for (const PayoutRow &payout : book.payouts()) {
        QVERIFY(payout.isExplained);
        QCOMPARE(payout.unexplainedMinor, 0);
        QVERIFY(payout.paymentsMinor > 0);
        QVERIFY(payout.feesMinor < 0);
    }
    QCOMPARE(book.clearing(), Money(0, eur));
}

void TestBalanceSync::aPaymentNamesThePayoutItWentWith()
{
    WorldBook book;
    book.addPaid();
    book.payByHand(book.addSent(), Money(100, eur));
    const auto payments = [&] { return must(PaymentTable(book.database).list(10)); };
    const auto paidThere = [&] {
        const QList<PaymentRow> rows = payments();
        const auto found = std::ranges::find(rows, u"stripe"_s, &PaymentRow::connection);
        return found == rows.end() ? PaymentRow() : *found;
    };
    QCOMPARE(paidThere().payout, QString());
    for (int day = 0; day < 12; ++day) {
        book.passDays(1);
        must(book.poll());
    }

    QCOMPARE(book.payouts().size(), 1);
    const PaymentRow gone = paidThere();
    QVERIFY(gone.isFeeKnown);
    QCOMPARE(gone.payout, book.payouts().first().payout.id);
    QCOMPARE(gone.payoutArrivesOn, book.payouts().first().payout.arrivesOn);
    for (const PaymentRow &row : payments())
        QCOMPARE(row.payout.isEmpty(), row.connection != "stripe"_L1);
}

void TestBalanceSync::settlementInAnotherCurrencyAddsUp()
{
    WorldBook book;
    book.order(u"terms"_s, {{u"settlement"_s, u"eur"_s}, {u"rates"_s, QJsonObject{{u"usd"_s, u"0.92"_s}}}});
    const InvoiceId id = book.addSent({.currency = Currency::of("USD")});
    QCOMPARE(book.pay(book.openPage(id)).state, sandbox::PayOutcome::State::Paid);
    for (int day = 0; day < 12; ++day) {
        book.passDays(1);
        must(book.poll());
    }

    QCOMPARE(book.balance(u"clearing:stripe"_s, Currency::of("USD")), Money(0, Currency::of("USD")));
    QCOMPARE(book.clearing(), Money(0, eur));
    QCOMPARE(book.payouts().size(), 1);
    QCOMPARE(book.payouts().first().unexplainedMinor, 0);
}

void TestBalanceSync::aPayoutTheBankSentBackIsInTheBalanceAgain()
{
    WorldBook book;
    book.addPaid(u"4000000000000077"_s); // Available at once.
    const Money before = book.clearing();
    const QJsonObject payout = book.order(u"payout"_s, {});
    must(book.poll());
    QCOMPARE(book.clearing(), Money(0, eur));
    const auto payment = [&] { return must(PaymentTable(book.database).list(10)).first(); };
    QCOMPARE(payment().payout, QString()); // by hand: the provider does not say what it is made of

    book.order(u"payout/fail"_s, {{u"payout"_s, payout[u"id"_s]}});
    must(book.poll());
    QVERIFY(book.payouts().first().hasFailed);
    QCOMPARE(book.clearing(), before);
}

void TestBalanceSync::aDisputeFollowsItsCourse_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<InvoiceState>("state");

    QTest::newRow("won") << u"win"_s << InvoiceState::Paid;
    QTest::newRow("lost") << u"lose"_s << InvoiceState::Open;
}

void TestBalanceSync::aDisputeFollowsItsCourse()
{
    QFETCH(const QString, end);
    WorldBook book;
    const InvoiceId id = book.addPaid();
    const Money before = book.clearing();
    const QJsonObject dispute = book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    must(book.poll());

    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Disputed);
    const QList<Dispute> open = must(DisputeTable(book.database).listOpen());
    QCOMPARE(open.size(), 1);
    QVERIFY(open.first().respondBy.isValid());
    QVERIFY(book.clearing() < before);

    book.order(u"dispute/move"_s, {{u"dispute"_s, dispute[u"id"_s]}, {u"step"_s, u"submit"_s}});
    must(book.poll());
    QCOMPARE(must(DisputeTable(book.database).listOpen()).first().status, u"under_review"_s);

    book.order(u"dispute/move"_s, {{u"dispute"_s, dispute[u"id"_s]}, {u"step"_s, end}});
    must(book.poll());
    must(book.poll(true));
    QTEST(book.stateOfInvoice(id), "state");
    QVERIFY(must(DisputeTable(book.database).listOpen()).isEmpty());
    QCOMPARE(book.balance(u"disputes:stripe"_s), Money(0, eur));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
}

void TestBalanceSync::anInquiryMovesNoMoney()
{
    WorldBook book;
    const InvoiceId id = book.addPaid();
    const Money before = book.clearing();
    book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}, {u"inquiry"_s, true}});
    must(book.poll());

    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Disputed);
    QCOMPARE(book.clearing(), before);
}

void TestBalanceSync::aDebitIsProcessingUntilItComes()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    book.payByDebit(id);
    must(book.poll());
    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Processing);
    QCOMPARE(book.clearing(), Money(0, eur));

    book.order(u"settle"_s, {{u"intent"_s, book.lastIntent()}});
    must(book.poll());
    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Paid);
}

void TestBalanceSync::aDebitThatFailsLeavesTheInvoiceOpen()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    book.payByDebit(id);
    must(book.poll());
    const auto early = book.send(id, {.again = true});
    QVERIFY(!early);
    QCOMPARE(early.error().rule, u"link.payment_under_way"_s);

    book.order(u"fail"_s, {{u"intent"_s, book.lastIntent()}, {u"code"_s, u"insufficient_funds"_s}});
    must(book.poll());
    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Open);
    must(book.send(id));
    book.runLinks();
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
}
