#include "tests/core/store/tst_queryplans.h"

#include "core/store/DocumentList.h"
#include "core/store/LinkTable.h"
#include "core/store/PostingTable.h"
#include "core/store/ReportLists.h"
#include "core/store/ReportQueries.h"
#include "core/store/SalesQueries.h"
#include "tests/core/store/ReportBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();
const QDate lastDay(2026, 11, 30);
const ReportSpan november{.from = QDate(2026, 11, 1), .to = lastDay};

using Report = std::function<void(ReportBook &)>;

//! Tables, by the name a statement gives them, that are walked through row by row. What the statement has
//! gathered itself is no table.
QStringList scanned(const QStringList &plans)
{
    QStringList tables;
    for (const QString &step : plans)
        if (!plans.contains(u"MATERIALIZE "_s + step.section(u' ', 1, 1)) && step.startsWith("SCAN "_L1)
            && !step.contains("VIRTUAL TABLE"_L1) && !step.contains("CONSTANT ROW"_L1)
            && !step.startsWith("SCAN ("_L1))
            tables << step.section(u' ', 1, 1);
    return tables;
}

} // namespace

Q_DECLARE_METATYPE(Report)

void TestQueryPlans::aReportReadsOnlyWhatItNeeds_data()
{
    QTest::addColumn<Report>("report");

    const auto row = [](const char *name, const Report &report) { QTest::newRow(name) << report; };
    row("ageing", [](ReportBook &b) { must(ReportQueries(b.database).ageing(lastDay, everything)); });
    row("ageing by customer",
        [](ReportBook &b) { must(ReportQueries(b.database).ageingByCustomer(lastDay, everything)); });
    row("debtors", [](ReportBook &b) { must(ReportQueries(b.database).debtors(lastDay, everything, 20)); });
    row("credit", [](ReportBook &b) { must(ReportQueries(b.database).credit(lastDay, everything)); });
    row("a statement",
        [](ReportBook &b) { must(ReportQueries(b.database).statement(b.customer.id, november)); });
    row("what is overdue",
        [](ReportBook &b) { must(ReportQueries(b.database).overdueItems(b.customer.id, lastDay)); });
    row("revenue",
        [](ReportBook &b) { must(SalesQueries(b.database).revenue(november, ReportPeriod::Month)); });
    row("tax", [](ReportBook &b) { must(SalesQueries(b.database).tax(november, ReportPeriod::Month)); });
    row("methods", [](ReportBook &b) { must(SalesQueries(b.database).methods(november)); });
    row("a document by its number",
        [](ReportBook &b) { must(DocumentList(b.database).find(u"INV-2026-000001"_s)); });
    row("a document nobody knows", [](ReportBook &b) { (void)DocumentList(b.database).find(u"x"_s); });
    row("dso", [](ReportBook &b) { must(SalesQueries(b.database).dso(november, ReportPeriod::Month)); });
}

void TestQueryPlans::aReportReadsOnlyWhatItNeeds()
{
    QFETCH(const Report, report);
    ReportBook book;
    book.addYear();

    const QStringList plans = StatementWatch(book.database).plansOf([&] { report(book); });

    QVERIFY2(!plans.filter(u"INDEX"_s).isEmpty(), qPrintable(plans.join(u'\n')));
    QVERIFY2(scanned(plans).isEmpty(), qPrintable(plans.join(u'\n')));
}

void TestQueryPlans::aListWalksItsTableOnceInOrder_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("table"); // As the statement calls it.

    const auto row = [](const char *name, ReportList list, const QString &table) {
        QTest::newRow(name) << static_cast<int>(list) << table;
    };
    row("invoices", ReportList::Invoices, u"i"_s);
    row("lines", ReportList::Lines, u"i"_s);
    row("drafts", ReportList::Drafts, u"d"_s);
    row("payments", ReportList::Payments, u"p"_s);
    row("allocations", ReportList::Allocations, u"a"_s);
    row("refunds", ReportList::Refunds, u"r"_s);
    row("customers", ReportList::Customers, u"customer"_s);
    row("contacts", ReportList::Contacts, u"crm_record"_s);
    row("outbox", ReportList::Outbox, u"f"_s);
    row("approvals", ReportList::Approvals, u"a"_s);
    row("staff", ReportList::Staff, u"staff"_s);
    row("numbers", ReportList::Numbers, u"s"_s);
}

void TestQueryPlans::aListWalksItsTableOnceInOrder()
{
    QFETCH(const int, list);
    QFETCH(const QString, table);
    ReportBook book;
    book.addYear();

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(ReportLists(book.database).each(static_cast<ReportList>(list), [](const QList<ReportCell> &) {
            return Result<void>();
        }));
    });

    QCOMPARE(scanned(plans), QStringList{table});
    // Sorting all of a million rows would need room for them; the lines of one document are few.
    QVERIFY2(!plans.contains(u"USE TEMP B-TREE FOR ORDER BY"_s), qPrintable(plans.join(u'\n')));
}

void TestQueryPlans::onlyLinksWhoseDayIsOverAreLookedAt()
{
    ReportBook book;
    LinkTable links(book.database);
    const QDateTime now = book.clock.now();

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(links.hasEnded(now));
        must(links.ended(u"stripe"_s, now));
        must(links.overdue(u"stripe"_s, now));
    });

    QVERIFY2(scanned(plans).isEmpty(), qPrintable(plans.join(u'\n')));
    QCOMPARE(plans.filter(u"SEARCH link "_s),
        QStringList(3, u"SEARCH link USING INDEX link_ending (expires_at<?)"_s));
}

void TestQueryPlans::theWatchSeesAWalkThroughATable()
{
    ReportBook book;
    book.addYear();

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(
            book.database.query(u"SELECT number FROM invoice WHERE source_number = 'x' ORDER BY entry_id"_s));
    });

    QCOMPARE(scanned(plans), QStringList{u"invoice"_s});
    QVERIFY(plans.contains(u"USE TEMP B-TREE FOR ORDER BY"_s));
}
