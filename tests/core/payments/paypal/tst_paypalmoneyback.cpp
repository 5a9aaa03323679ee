#include "tests/core/payments/paypal/tst_paypalmoneyback.h"

#include "core/store/CloseQueries.h"
#include "core/store/DisputeTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PayoutTable.h"
#include "tests/core/payments/paypal/PayPalBook.h"

#include <QTest>

#include <array>
#include <utility>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
const Money price(11900, Currency::of("EUR"));

//! What a look can see of a dispute.
enum class Look : quint8 {
    None, //!< Nobody looks.
    Dispute, //!< At once: transaction search is three hours behind.
    Rows, //!< Later, and by an app that may not see disputes.
    Both,
};

void look(PayPalBook &book, Look what)
{
    if (what == Look::None)
        return;
    if (what != Look::Dispute)
        book.clock.time = book.clock.time.addSecs(4 * hour);
    if (what == Look::Rows)
        book.stage.set(u"forbidden"_s, QJsonArray{u"disputes/read-seller"_s});
    // The day's first look also asks for each dispute that is open, and says that it may not; by then the
    // rows are booked.
    const auto looked = book.poll();
    const QString rule = ruleOf(looked);
    if (what != Look::Rows || rule != "paypal.permission_missing"_L1)
        must(looked);
    book.stage.set(u"forbidden"_s, QJsonArray());
}

//! Looks until nothing new can come of it, in each of the ways.
void lookAgain(PayPalBook &book)
{
    look(book, Look::Both);
    must(book.poll(true));
    must(book.poll());
    book.clock.time = book.clock.time.addDays(1);
    must(book.poll(true));
}

Money there(PayPalBook &book)
{
    return Money(book.stage.paypal.state().ledger.balance(u"EUR"_s, book.clock.now().toSecsSinceEpoch()),
        price.currency());
}

//! A movement of the balance; its id.
QString move(PayPalBook &book, const QString &code, const QString &amount, const QString &reference = {})
{
    return book.stage
        .world(u"line"_s,
            {{u"code"_s, code}, {u"amount"_s, amount}, {u"reference"_s, reference}})[u"transaction"]
        .toString();
}

//! An invoice that was paid through its page, and the payment.
struct Paid {
    InvoiceId invoice;
    QString capture; //!< As PayPal calls the payment.
};

Paid addPaid(PayPalBook &book)
{
    const InvoiceId id = book.addSent();
    const QString capture = book.stage.pay(book.urlOf(id))[u"capture"].toString();
    must(book.poll());
    return {.invoice = id, .capture = capture};
}

PaymentRecord paymentOf(PayPalBook &book, const Paid &paid)
{
    PaymentTable payments(book.database);
    return must(payments.byId(must(payments.byExternalKey(u"paypal:test:"_s + paid.capture))));
}

} // namespace

void TestPayPalMoneyBack::aDisputeMovesItsMoneyOnceHoweverItIsTold_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("won");
    QTest::addColumn<bool>("tellsAtFirst"); // Its movements, that is.
    QTest::addColumn<bool>("tellsAtLast");
    QTest::addColumn<Look>("first");
    QTest::addColumn<Look>("second");

    const std::array looks{std::pair("nobody", Look::None), std::pair("the dispute", Look::Dispute),
        std::pair("the rows", Look::Rows), std::pair("both", Look::Both)};
    for (const QString &stage : {u"INQUIRY"_s, u"CHARGEBACK"_s})
        for (const bool won : {true, false})
            for (const auto &[firstName, first] : looks)
                for (const auto &[secondName, second] : looks)
                    for (const int tells : {0, 1, 2}) {
                        if (won && tells > 0 && stage == "INQUIRY"_L1)
                            continue; // Its money was only put aside.
                        static const std::array words{"never told", "told at last", "told"};
                        QTest::addRow("%s %s, seen first %s, then %s, movements %s", won ? "won" : "lost",
                            qPrintable(stage.toLower()), firstName, secondName, words.at(size_t(tells)))
                            << stage << won << (tells == 2) << (tells > 0) << first << second;
                    }
}

void TestPayPalMoneyBack::aDisputeMovesItsMoneyOnceHoweverItIsTold()
{
    QFETCH(const QString, stage);
    QFETCH(const bool, won);
    QFETCH(const bool, tellsAtFirst);
    QFETCH(const bool, tellsAtLast);
    QFETCH(const Look, first);
    QFETCH(const Look, second);
    PayPalBook book;
    const Paid paid = addPaid(book);
    book.clock.time = book.clock.time.addSecs(4 * hour);

    book.stage.set(u"disputes_tell_money"_s, tellsAtFirst);
    const QJsonObject dispute
        = book.stage.world(u"dispute"_s, {{u"capture"_s, paid.capture}, {u"stage"_s, stage}});
    look(book, first);
    book.clock.time = book.clock.time.addSecs(60);
    book.stage.world(u"dispute/move"_s,
        {{u"dispute"_s, dispute[u"dispute_id"]},
            {u"outcome"_s, won ? u"RESOLVED_SELLER_FAVOUR"_s : u"RESOLVED_BUYER_FAVOUR"_s}});
    look(book, second);
    book.stage.set(u"disputes_tell_money"_s, tellsAtLast);
    lookAgain(book);

    const Money owed = won ? Money(0, price.currency()) : price;
    QCOMPARE(book.invoice(paid.invoice).open, owed);
    QCOMPARE(book.balance(u"receivable"_s), owed);
    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));
    QVERIFY(book.balance(u"customer credit"_s).isZero());
    QVERIFY(book.balance(u"disputes:paypal"_s).isZero());
    QVERIFY(book.balance(u"adjustments:paypal"_s).isZero());
    QVERIFY(must(DisputeTable(book.database).listOpen()).isEmpty());
    for (const Dispute &one : must(DisputeTable(book.database).ofPayment(paymentOf(book, paid).id)))
        QVERIFY2(one.isWon == won || one.withdrawn.isZero(), qPrintable(one.id));
}

void TestPayPalMoneyBack::aReturnMayNameWhatItReturns()
{
    PayPalBook book;
    const Paid paid = addPaid(book);
    const QString chargeback = move(book, u"T1201"_s, u"-119.00"_s, paid.capture);
    lookAgain(book);
    QCOMPARE(book.invoice(paid.invoice).open, price);

    move(book, u"T1202"_s, u"119.00"_s, chargeback);
    lookAgain(book);

    QVERIFY(book.invoice(paid.invoice).open.isZero());
    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));
    QVERIFY(book.balance(u"adjustments:paypal"_s).isZero());
}

void TestPayPalMoneyBack::aReturnWaitsForWhatItReturns()
{
    PayPalBook book;
    const Paid paid = addPaid(book);
    move(book, u"T1202"_s, u"119.00"_s, paid.capture);
    look(book, Look::Both);
    QVERIFY(book.invoice(paid.invoice).open.isZero());
    QVERIFY(book.balance(u"customer credit"_s).isZero());

    move(book, u"T1201"_s, u"-119.00"_s, paid.capture); // PayPal's search is late with it.
    lookAgain(book);

    QVERIFY(book.invoice(paid.invoice).open.isZero());
    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));
    QVERIFY(book.balance(u"adjustments:paypal"_s).isZero());
}

void TestPayPalMoneyBack::noMoreComesBackThanWent()
{
    PayPalBook book;
    const Paid paid = addPaid(book);
    book.stage.world(u"refund"_s, {{u"capture"_s, paid.capture}, {u"amount"_s, u"40.00"_s}});
    move(book, u"T1201"_s, u"-119.00"_s, paid.capture); // Over more than is left.
    lookAgain(book);
    QCOMPARE(book.balance(u"receivable"_s), price);

    move(book, u"T1202"_s, u"119.00"_s, paid.capture);
    lookAgain(book);

    QCOMPARE(book.invoice(paid.invoice).open.minor(), qint64{4000});
    QVERIFY(paymentOf(book, paid).unallocated.isZero());
    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));
    QVERIFY(book.balance(u"disputes:paypal"_s).isZero());
}

void TestPayPalMoneyBack::whatCameBackCanBePaidBack()
{
    PayPalBook book;
    const Paid paid = addPaid(book);
    move(book, u"T1201"_s, u"-119.00"_s, paid.capture);
    move(book, u"T1202"_s, u"119.00"_s, paid.capture);
    lookAgain(book);
    QVERIFY(book.invoice(paid.invoice).open.isZero());

    book.stage.world(u"refund"_s, {{u"capture"_s, paid.capture}, {u"amount"_s, u"19.00"_s}});
    lookAgain(book);

    QCOMPARE(book.invoice(paid.invoice).open.minor(), qint64{1900});
    QCOMPARE(paymentOf(book, paid).refunded.minor(), qint64{1900});
    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));
}

void TestPayPalMoneyBack::theClearingFollowsPayPalsBalanceWhateverTheBookKnows()
{
    PayPalBook book;
    const Paid paid = addPaid(book);
    book.stage.world(u"refund"_s, {{u"capture"_s, paid.capture}, {u"amount"_s, u"19.00"_s}});
    const QString bought = move(book, u"T0003"_s, u"-50.00"_s);
    move(book, u"T1107"_s, u"20.00"_s, bought); // Of what we bought ourselves.
    move(book, u"T1106"_s, u"30.00"_s, bought);
    move(book, u"T1107"_s, u"5.00"_s, paid.capture); // Of our own capture, but given to us.
    move(book, u"T1106"_s, u"6.00"_s, paid.capture);
    const QString stranger = u"9STRANGER00000001"_s;
    for (const QString &about : {stranger, QString()}) {
        move(book, u"T1107"_s, u"-12.00"_s, about);
        move(book, u"T1106"_s, u"-7.00"_s, about);
        move(book, u"T1201"_s, u"-9.00"_s, about);
        move(book, u"T1202"_s, u"8.00"_s, about);
    }
    book.stage.world(u"line"_s,
        {{u"code"_s, u"T1107"_s}, {u"amount"_s, u"-4.00"_s}, {u"reference"_s, stranger},
            {u"status"_s, u"D"_s}}); // Never went.
    look(book, Look::Both);
    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));

    lookAgain(book);

    QCOMPARE(book.balance(u"clearing:paypal"_s), there(book));
    QCOMPARE(book.balance(u"adjustments:paypal"_s).minor(), qint64{2900}); // 2 × (-12 - 7 - 9 + 8) + 5 + 6.
    QCOMPARE(book.invoice(paid.invoice).open.minor(), qint64{1900});
}

void TestPayPalMoneyBack::whatNobodyKnewStandsInItsPayout()
{
    PayPalBook book;
    const Paid paid = addPaid(book);
    book.stage.world(u"refund"_s, {{u"capture"_s, paid.capture}, {u"amount"_s, u"19.00"_s}});
    move(book, u"T1107"_s, u"-12.00"_s, u"9STRANGER00000001"_s);
    const QString chargeback = move(book, u"T1201"_s, u"-50.00"_s, paid.capture);
    move(book, u"T1202"_s, u"50.00"_s, chargeback);
    look(book, Look::Both);
    book.stage.world(u"transfer"_s, {{u"currency"_s, u"EUR"_s}}); // All that is there.
    lookAgain(book);

    const QDate today = book.today();
    QVERIFY(must(PayoutTable(book.database).unexplained(u"paypal"_s, false, today.addDays(-30))).isEmpty());
    QVERIFY(book.balance(u"clearing:paypal"_s).isZero());
    for (const CloseFigure &figure : must(CloseQueries(book.database).clearings(today)))
        QCOMPARE(figure.other, figure.book);
    const auto missing = must(CloseQueries(book.database).payoutLines(today.addDays(-30), today));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.isEmpty() ? QString() : missing.first().subject));
}
