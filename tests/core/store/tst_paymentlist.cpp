#include "tests/core/store/tst_paymentlist.h"

#include "core/store/PaymentList.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

//! Four payments: one that pays an invoice, one with something left, one in yen, one of nobody known.
class PaymentBook : public BillingBook
{
public:
    PaymentBook()
    {
        const Customer oster = addCustomer(u"Øster Qvist AS"_s, u"ap@oster.example"_s);
        paid = addIssued({.customer = oster.id});
        add(u"card"_s, u"Visa •••• 4242"_s, Money(11'900, eur), oster.id, QDate(2026, 3, 1));
        must(append({{.body = PaymentAllocated{.payment = PaymentId(u"card"_s),
                          .invoice = paid,
                          .amount = Money(11'900, eur),
                          .customer = oster.id}}}));
        add(u"bank"_s, u"Bank transfer"_s, Money(50'000, eur), customer.id, QDate(2026, 3, 2));
        add(u"yen"_s, u"Bank transfer"_s, Money(4'000, Currency::of("JPY")), customer.id, QDate(2026, 3, 3));
        add(u"nobody"_s, u"SEPA debit"_s, Money(700, eur), {}, QDate(2026, 3, 4));
    }

    QStringList ids(const PaymentQuery &query)
    {
        QStringList found;
        for (const PaymentRow &row :
            must(PaymentTable(database).rows(must(PaymentList(database).order(query)))))
            found.append(row.id.text());
        return found;
    }

    void add(const QString &id, const QString &method, Money amount, const CustomerId &whose, QDate day)
    {
        must(append({{.body = PaymentReceived{.payment = PaymentId(id),
                          .amount = amount,
                          .connection = u"bank"_s,
                          .method = method,
                          .customer = whose},
            .occurredAt = day.startOfDay(Qt::UTC)}}));
    }

    InvoiceId paid;
};

} // namespace

void TestPaymentList::newestComeFirstAndTheOrderTurns()
{
    PaymentBook book;

    QCOMPARE(book.ids({}), (QStringList{u"nobody"_s, u"yen"_s, u"bank"_s, u"card"_s}));
    QCOMPARE(book.ids({.descending = false}), (QStringList{u"card"_s, u"bank"_s, u"yen"_s, u"nobody"_s}));
    QCOMPARE(book.ids({.sort = PaymentQuery::Sort::Amount}),
        (QStringList{u"bank"_s, u"card"_s, u"yen"_s, u"nobody"_s}));
}

void TestPaymentList::customersAndMethodsSortToo()
{
    PaymentBook book;
    using Sort = PaymentQuery::Sort;

    // Nobody's comes last, whichever way.
    QCOMPARE(book.ids({.sort = Sort::Customer, .descending = false}),
        (QStringList{u"bank"_s, u"yen"_s, u"card"_s, u"nobody"_s}));
    QCOMPARE(book.ids({.sort = Sort::Customer}), (QStringList{u"card"_s, u"yen"_s, u"bank"_s, u"nobody"_s}));
    QCOMPARE(book.ids({.text = u"e"_s, .sort = Sort::Customer, .descending = false}),
        (QStringList{u"bank"_s, u"yen"_s, u"card"_s, u"nobody"_s})); // Found by their names and methods.
    QCOMPARE(book.ids({.sort = Sort::Method, .descending = false}),
        (QStringList{u"bank"_s, u"yen"_s, u"nobody"_s, u"card"_s}));
    const QList<qint64> first = must(PaymentList(book.database).order({.sort = Sort::Customer}, 4));
    QCOMPARE(first, must(PaymentList(book.database).order({.sort = Sort::Customer})));
    QCOMPARE(must(PaymentList(book.database).order({.sort = Sort::Customer}, 2)), first.first(2));
}

void TestPaymentList::namesAndMethodsAreWalkedAlongAnIndex()
{
    PaymentBook book;
    using Sort = PaymentQuery::Sort;
    for (const Sort sort : {Sort::Customer, Sort::Method}) {
        const QStringList plans = StatementWatch(book.database).plansOf([&] {
            must(PaymentList(book.database).order({.sort = sort}, 2));
        });

        QVERIFY2(plans.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(plans.join(u'\n')));
    }
}

void TestPaymentList::whatNeedsSomebodyComesFirstByStatus()
{
    PaymentBook book;
    using Sort = PaymentQuery::Sort;
    const auto refund = [&book](const QString &payment, qint64 minor) {
        must(book.append({{.body = RefundSettled{.refund = RefundId(payment),
                               .source = {.payment = PaymentId(payment)},
                               .amount = Money(minor, eur),
                               .customer = book.customer.id,
                               .connection = u"bank"_s}}}));
    };
    book.add(u"part"_s, u"Cash"_s, Money(1'000, eur), book.customer.id, QDate(2026, 3, 5));
    book.add(u"whole"_s, u"Cash"_s, Money(2'000, eur), book.customer.id, QDate(2026, 3, 6));
    book.add(u"back"_s, u"Cash"_s, Money(3'000, eur), book.customer.id, QDate(2026, 3, 7));
    refund(u"part"_s, 400);
    refund(u"whole"_s, 2'000);
    must(book.append({{.body = PaymentReversed{.payment = PaymentId(u"back"_s),
                           .amount = Money(3'000, eur),
                           .customer = book.customer.id,
                           .connection = u"bank"_s,
                           .reason = u"AM04"_s}}}));
    must(book.append({{.body = DisputeOpened{.dispute = u"dp_1"_s,
                           .payment = PaymentId(u"bank"_s),
                           .amount = Money(100, eur),
                           .connection = u"stripe"_s,
                           .reason = u"general"_s,
                           .isInquiry = true}}}));

    const QStringList urgent{u"bank"_s, u"nobody"_s, u"back"_s, u"part"_s, u"whole"_s, u"yen"_s, u"card"_s};
    QCOMPARE(book.ids({.sort = Sort::Status, .descending = false}), urgent);
    // The other way round, too, the newest of a kind comes first.
    QCOMPARE(book.ids({.sort = Sort::Status}),
        (QStringList{u"yen"_s, u"card"_s, u"whole"_s, u"part"_s, u"back"_s, u"nobody"_s, u"bank"_s}));
    QCOMPARE(book.ids({.text = u"cash"_s, .sort = Sort::Status, .descending = false}), urgent.mid(2, 3));
    const QList<qint64> all = must(PaymentList(book.database).order({.sort = Sort::Status}));
    for (int limit = 0; limit <= all.size(); ++limit)
        QCOMPARE(must(PaymentList(book.database).order({.sort = Sort::Status}, limit)), all.first(limit));
}

void TestPaymentList::aListByStatusWalksAlongItsIndexes()
{
    PaymentBook book;

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(PaymentList(book.database).order({.sort = PaymentQuery::Sort::Status, .descending = false}));
    });

    QVERIFY2(plans.contains(u"SCAN p USING INDEX payment_unusual"_s), qPrintable(plans.join(u'\n')));
    QVERIFY2(plans.contains(u"SCAN p USING INDEX payment_by_received"_s), qPrintable(plans.join(u'\n')));
    QVERIFY2(!plans.contains(u"SCAN p"_s), qPrintable(plans.join(u'\n')));
}

void TestPaymentList::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a name without its accents") << u"oster"_s << QStringList{u"card"_s};
    QTest::newRow("the end of a card") << u"4242"_s << QStringList{u"card"_s};
    QTest::newRow("a number it pays") << u"000001"_s << QStringList{u"card"_s};
    QTest::newRow("an amount") << u"500.00"_s << QStringList{u"bank"_s};
    QTest::newRow("a method") << u"transfer"_s << QStringList{u"yen"_s, u"bank"_s};
    QTest::newRow("a letter or two") << u"qv"_s << QStringList{u"card"_s};
    QTest::newRow("a sign of LIKE is itself") << u"%"_s << QStringList();
    QTest::newRow("nothing") << u"zzz"_s << QStringList();
    QTest::newRow("quotation marks that nothing closes") << u"\"\"\"oster"_s << QStringList();
    QTest::newRow("words of the index's own language") << u"oster OR 4242"_s << QStringList();
    QTest::newRow("a NUL within") << u"os"_s + QChar(u'\0') + u"ter"_s << QStringList{u"card"_s};
    QTest::newRow("half a letter at the end")
        << u"oster"_s + QChar(char16_t{0xD83D}) << QStringList{u"card"_s};
    QTest::newRow("only a NUL") << QString(QChar(u'\0'))
                                << QStringList{u"nobody"_s, u"yen"_s, u"bank"_s, u"card"_s};
}

void TestPaymentList::findsText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    PaymentBook book;

    QCOMPARE(book.ids({.text = text}), ids);
}

void TestPaymentList::manyHitsAreFoundAsFewAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"oster", "4242", "000001", "500.00", "transfer", "qv", "e", "a", "zzz", "%"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPaymentList::manyHitsAreFoundAsFewAre()
{
    QFETCH(const QString, text);
    PaymentBook book;
    for (const auto which : {PaymentQuery::Which::All, PaymentQuery::Which::Left}) {
        const PaymentQuery query{.which = which, .text = text};
        PaymentList few(book.database);
        const QList<qint64> all = must(few.order(query));
        const QList<Money> sums = must(few.leftSums(query));
        for (const PaymentSearchBounds bounds : {PaymentSearchBounds{.fewHits = 0, .window = 1, .step = 1},
                 PaymentSearchBounds{.fewHits = 1, .window = 3, .step = 2},
                 PaymentSearchBounds{.fewHits = 3, .window = 2, .step = 1},
                 PaymentSearchBounds{.fewHits = 0, .window = 100, .step = 3}}) {
            PaymentList many(book.database, bounds);
            QCOMPARE(must(many.order(query)), all);
            for (int limit = 0; limit <= 5; ++limit)
                QCOMPARE(must(many.order(query, limit)), all.mid(0, limit));
            QCOMPARE(must(many.leftSums(query)), sums);
        }
    }
}

void TestPaymentList::manyHitsAreGatheredAndNotLookedForRowByRow()
{
    PaymentBook book;
    PaymentList many(book.database, {.fewHits = 0, .window = 1, .step = 1});
    const PaymentQuery query{.text = u"transfer"_s};

    // "w" is the customer that is looked up for one payment.
    const auto lookedUp = [&](const std::function<void()> &work) {
        return StatementWatch(book.database).plansOf(work).filter(u"SEARCH w "_s);
    };

    QCOMPARE(lookedUp([&] { must(many.order(query)); }), QStringList());
    QCOMPARE(lookedUp([&] { must(many.leftSums(query)); }), QStringList());
    QVERIFY(!lookedUp([&] { must(many.order(query, 1)); }).isEmpty()); // In its window.
}

void TestPaymentList::aFirstPageLooksNoFurtherThanItsWindow()
{
    PaymentBook book;
    PaymentList many(book.database, {.fewHits = 0, .window = 3, .step = 1});

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        QCOMPARE(must(many.order({.text = u"visa"_s}, 1)).size(), qsizetype{1}); // The oldest of four.
    });

    QCOMPARE(plans.filter(u"SEARCH w "_s).size(), qsizetype{3});
}

void TestPaymentList::fieldsNarrowTheList_data()
{
    QTest::addColumn<PaymentQuery>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("from a day") << PaymentQuery{.fields = {.from = QDate(2026, 3, 3)}}
                                << QStringList{u"nobody"_s, u"yen"_s};
    QTest::newRow("until a day") << PaymentQuery{.fields = {.through = QDate(2026, 3, 1)}}
                                 << QStringList{u"card"_s};
    QTest::newRow("a currency") << PaymentQuery{.fields = {.currency = u"JPY"_s}} << QStringList{u"yen"_s};
    QTest::newRow("amounts of a currency")
        << PaymentQuery{.fields = {.currency = u"EUR"_s, .least = 701, .most = 11'900}}
        << QStringList{u"card"_s};
    QTest::newRow("amounts without a currency are none") << PaymentQuery{
        .fields = {.least = 1'000'000}} << QStringList{u"nobody"_s, u"yen"_s, u"bank"_s, u"card"_s};
    QTest::newRow("a connection") << PaymentQuery{.fields = {.connection = u"bank"_s}}
                                  << QStringList{u"nobody"_s, u"yen"_s, u"bank"_s, u"card"_s};
    QTest::newRow("a connection without payments")
        << PaymentQuery{.fields = {.connection = u"stripe"_s}} << QStringList();
    QTest::newRow("what is left") << PaymentQuery{.which = PaymentQuery::Which::Left}
                                  << QStringList{u"nobody"_s, u"yen"_s, u"bank"_s};
}

void TestPaymentList::fieldsNarrowTheList()
{
    QFETCH(PaymentQuery, query);
    QFETCH(QStringList, ids);
    PaymentBook book;

    QCOMPARE(book.ids(query), ids);
}

void TestPaymentList::sumsWhatIsLeftByCurrency()
{
    PaymentBook book;

    const QList<Money> all = must(PaymentList(book.database).leftSums({}));
    const QList<Money> found = must(PaymentList(book.database).leftSums({.text = u"debit"_s}));

    QCOMPARE(all, (QList<Money>{Money(50'700, eur), Money(4'000, Currency::of("JPY"))}));
    QCOMPARE(found, QList<Money>{Money(700, eur)});
}

void TestPaymentList::sumsAmountsByCurrency()
{
    PaymentBook book;

    QCOMPARE(must(PaymentList(book.database).amountSums({})),
        (QList<Money>{Money(62'600, eur), Money(4'000, Currency::of("JPY"))}));
    QCOMPARE(
        must(PaymentList(book.database).amountSums({.text = u"visa"_s})), QList<Money>{Money(11'900, eur)});
    PaymentList many(book.database, {.fewHits = 0, .window = 1, .step = 1});
    QCOMPARE(must(many.amountSums({.text = u"visa"_s})), QList<Money>{Money(11'900, eur)});
}

void TestPaymentList::connectionsAreToldOnceEach()
{
    PaymentBook book;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"cash"_s),
                           .amount = Money(100, eur),
                           .connection = u"cash"_s,
                           .method = u"Cash"_s},
        .occurredAt = QDate(2026, 3, 5).startOfDay(Qt::UTC)}}));

    QCOMPARE(must(PaymentList(book.database).connections()), (QStringList{u"bank"_s, u"cash"_s}));
}

void TestPaymentList::rowsComeInTheOrderAskedFor()
{
    PaymentBook book;
    QList<qint64> keys = must(PaymentList(book.database).order({}));
    std::ranges::reverse(keys);
    keys.insert(1, 999'999);

    const QList<PaymentRow> rows = must(PaymentTable(book.database).rows(keys));

    QCOMPARE(rows.size(), qsizetype{4});
    QCOMPARE(rows.constFirst().id, PaymentId(u"card"_s));
    QCOMPARE(rows.constFirst().key, keys.constFirst());
    QCOMPARE(rows.constFirst().pays.size(), qsizetype{1});
}

void TestPaymentList::aPaymentIsFoundByItsId()
{
    PaymentBook book;

    QCOMPARE(must(PaymentTable(book.database).row(PaymentId(u"bank"_s))).amount, Money(50'000, eur));
    QCOMPARE(PaymentTable(book.database).row(PaymentId(u"none"_s)).error().rule, u"payment.unknown"_s);
}

void TestPaymentList::aRowTellsWhatThePayerWroteAndWhenItWasRecorded()
{
    PaymentBook book;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"noted"_s),
                           .amount = Money(100, eur),
                           .connection = u"bank"_s,
                           .method = u"Bank transfer"_s,
                           .reference = u"INV 1042, Kd. 10023"_s},
        .occurredAt = QDate(2026, 3, 5).startOfDay(Qt::UTC)}}));

    const PaymentRow noted = must(PaymentTable(book.database).row(PaymentId(u"noted"_s)));
    const PaymentRow other = must(PaymentTable(book.database).row(PaymentId(u"bank"_s)));

    QCOMPARE(noted.reference, u"INV 1042, Kd. 10023"_s);
    QCOMPARE(noted.recordedAt, book.clock.now());
    QVERIFY(!noted.valueOn.isValid()); // No movement of a bank brought it.
    QCOMPARE(other.reference, QString());
}

void TestPaymentList::whatIsEqualIsSortedByAnotherKey()
{
    PaymentBook book;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"same"_s),
                           .amount = Money(50'000, eur),
                           .connection = u"bank"_s,
                           .method = u"Bank transfer"_s},
        .occurredAt = QDate(2026, 2, 1).startOfDay(Qt::UTC)}}));
    using Then = PaymentQuery::Then;

    QCOMPARE(book.ids({.sort = PaymentQuery::Sort::Amount, .then = Then::Ascending}).first(2),
        (QStringList{u"same"_s, u"bank"_s}));
    QCOMPARE(book.ids({.sort = PaymentQuery::Sort::Amount, .then = Then::Descending}).first(2),
        (QStringList{u"bank"_s, u"same"_s}));
}
