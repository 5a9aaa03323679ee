#include "tests/core/store/tst_documentorder.h"

#include "core/store/DocumentList.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Query = InvoiceQuery;
using Sort = Query::Sort;

//! Invoices on two days for two customers, and a draft due on the second day.
class OrderBook : public BillingBook
{
public:
    OrderBook()
    {
        const Customer anna = addCustomer(u"Anna"_s, u"a@anna.example"_s);
        const Customer zoe = addCustomer(u"Zoe"_s, u"z@zoe.example"_s);
        const auto shape = [](const Customer &whose, qint64 price, int dueDay) {
            return DraftShape{.price = price * 1'000'000,
                .rate = 0,
                .issuedOn = QDate(2026, 1, 10),
                .dueOn = QDate(2026, 2, dueDay),
                .customer = whose.id};
        };
        ids.insert(u"Z5 on 1"_s, addIssued(shape(zoe, 5, 1)));
        ids.insert(u"A9 on 1"_s, addIssued(shape(anna, 9, 1)));
        ids.insert(u"Z7 on 2"_s, addIssued(shape(zoe, 7, 2)));
        ids.insert(u"A3 on 2"_s, addIssued(shape(anna, 3, 2)));
        DraftShape draft = shape(anna, 5, 2);
        draft.issuedOn = {};
        ids.insert(u"A5 on 2, draft"_s, addDraft(draft));
    }

    QMap<QString, InvoiceId> ids;
    DocumentList list{database};

    QStringList names(const Query &query)
    {
        QStringList found;
        for (const InvoiceRow &row : must(list.rows(must(list.order(query)))))
            found.append(ids.key(row.id));
        return found;
    }
};

} // namespace

void TestDocumentOrder::thoseThatAreEqualAreSortedByASecondKey_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<Sort>("then");
    QTest::addColumn<bool>("thenDescending");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("days, the least first")
        << Sort::Due << false << Sort::Total << false
        << QStringList{u"Z5 on 1"_s, u"A9 on 1"_s, u"A3 on 2"_s, u"A5 on 2, draft"_s, u"Z7 on 2"_s};
    QTest::newRow("days, the most first")
        << Sort::Due << false << Sort::Total << true
        << QStringList{u"A9 on 1"_s, u"Z5 on 1"_s, u"Z7 on 2"_s, u"A5 on 2, draft"_s, u"A3 on 2"_s};
    QTest::newRow("the latest day, the least first")
        << Sort::Due << true << Sort::Total << false
        << QStringList{u"A3 on 2"_s, u"A5 on 2, draft"_s, u"Z7 on 2"_s, u"Z5 on 1"_s, u"A9 on 1"_s};
    QTest::newRow("days, then customers")
        << Sort::Due << false << Sort::Customer << false
        << QStringList{u"A9 on 1"_s, u"Z5 on 1"_s, u"A5 on 2, draft"_s, u"A3 on 2"_s, u"Z7 on 2"_s};
    QTest::newRow("customers, the latest day first")
        << Sort::Customer << false << Sort::Due << true
        << QStringList{u"A5 on 2, draft"_s, u"A3 on 2"_s, u"A9 on 1"_s, u"Z7 on 2"_s, u"Z5 on 1"_s};
}

void TestDocumentOrder::thoseThatAreEqualAreSortedByASecondKey()
{
    QFETCH(const Sort, sort);
    QFETCH(const bool, descending);
    QFETCH(const Sort, then);
    QFETCH(const bool, thenDescending);
    QFETCH(const QStringList, names);
    OrderBook book;

    const Query query{.sort = sort,
        .descending = descending,
        .today = book.today(),
        .then = then,
        .thenDescending = thenDescending};

    QCOMPARE(book.names(query), names);
}

void TestDocumentOrder::draftsWithoutADueDayStandAmongInvoicesThatHaveNone()
{
    OrderBook book;
    const auto shape = [](qint64 price) {
        return DraftShape{
            .price = price * 1'000'000, .rate = 0, .issuedOn = QDate(2026, 1, 10), .terms = u"On receipt"_s};
    };
    book.ids.insert(u"2"_s, book.addIssued(shape(2)));
    book.ids.insert(u"6"_s, book.addIssued(shape(6)));
    book.ids.insert(u"4, draft"_s, book.addDraft(shape(4)));

    const QStringList names = book.names(
        {.sort = Sort::Due, .today = book.today(), .then = Sort::Total, .thenDescending = false});

    QCOMPARE(names.size(), 8);
    QCOMPARE(names.last(3), (QStringList{u"2"_s, u"4, draft"_s, u"6"_s}));
}

void TestDocumentOrder::theFirstRowsAreTheBeginningOfAllByTwoKeysToo()
{
    OrderBook book;
    const Query query{.sort = Sort::Due, .today = book.today(), .then = Sort::Total, .thenDescending = true};

    for (int limit = 0; limit < 5; ++limit)
        QCOMPARE(must(book.list.order(query, limit)), must(book.list.order(query)).mid(0, limit));
}

void TestDocumentOrder::noSecondKeySortsByAmountsOrNumbers()
{
    OrderBook book;

    for (const Sort sort : {Sort::Number, Sort::Total, Sort::Open}) {
        const Query query{.sort = sort, .today = book.today()};
        Query further = query;
        further.then = Sort::Due;
        further.thenDescending = true;
        QCOMPARE(must(book.list.order(further)), must(book.list.order(query)));
    }
}
