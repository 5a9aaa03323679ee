#include "tests/core/store/tst_customerlist.h"

#include "core/billing/HoldReminders.h"
#include "core/billing/KeepCustomers.h"
#include "core/billing/SaveCustomer.h"
#include "core/store/CrmCreationTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CustomerList.h"
#include "core/store/CustomerMergeQuery.h"
#include "core/store/ReportQueries.h"
#include "tests/core/billing/RandomBook.h"
#include "tests/core/store/ReportBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Which = CustomerQuery::Which;
using Sort = CustomerQuery::Sort;

constexpr qint64 everything = std::numeric_limits<qint64>::max();
const Currency eur = Currency::of("EUR");
const Currency jpy = Currency::of("JPY");

//! Open, overdue and credit by customer and currency.
using Debts = std::map<std::pair<QString, QString>, std::array<qint64, 3>>;

Debts reported(Database &database, QDate today)
{
    const ReportTable table = must(ReportQueries(database).ageingByCustomer(today, everything));
    Debts debts;
    for (const QList<ReportCell> &row : table.rows) {
        const QString customer = textAt(table, row, u"customer_id"_s);
        if (customer.size() != 36) // A total, or credit of nobody known.
            continue;
        const qint64 open = minorAt(table, row, u"total"_s);
        const std::array<qint64, 3> debt{
            open, open - minorAt(table, row, u"current"_s), minorAt(table, row, u"credit"_s)};
        if (debt != std::array<qint64, 3>{})
            debts.insert({{customer, textAt(table, row, u"currency"_s)}, debt});
    }
    return debts;
}

void addTo(Debts &debts, const QString &customer, const QList<CustomerBalance> &balances)
{
    for (const CustomerBalance &balance : balances) {
        auto &debt = debts[{customer, balance.open.currency().text()}];
        debt[0] += balance.open.minor();
        debt[1] += balance.overdue.minor();
        debt[2] += balance.credit.minor();
    }
}

Debts listed(Database &database, QDate today)
{
    Debts debts;
    for (const Which which : {Which::All, Which::Archived})
        for (const CustomerRow &row :
            must(CustomerList(database).page({.which = which, .today = today}, {}, {}, 1'000)))
            addTo(debts, row.customer.id.text(), row.balances);
    return debts;
}

Debts summed(Database &database, QDate today)
{
    Debts debts;
    for (const Which which : {Which::All, Which::Archived})
        addTo(debts, {}, must(CustomerList(database).summary({.which = which, .today = today}, {})).sums);
    return debts;
}

Debts ofAll(const Debts &debts)
{
    Debts all;
    for (const auto &[key, debt] : debts) {
        auto &sum = all[{QString(), key.second}];
        for (size_t i = 0; i < debt.size(); ++i)
            sum[i] += debt[i];
    }
    return all;
}

QStringList namesOf(const QList<CustomerRow> &rows)
{
    QStringList names;
    for (const CustomerRow &row : rows)
        names.append(row.customer.name);
    return names;
}

//! Five customers of whom each filter takes others.
class ListBook : public ReportBook
{
public:
    ListBook()
    {
        clock.time = QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc());
        for (const QString &name :
            {u"Late & Co"_s, u"Early Ltd"_s, u"<img src=x><b>Paid</b>"_s, u"Çınar 100%"_s}) {
            Customer made = addCustomer(name, {});
            if (name.startsWith(u"Late"_s)) {
                made.owner = u"mara"_s;
                must(saveCustomer(book, made));
            }
            customers.insert(name.section(u' ', 0, 0), made.id);
        }
        invoiceOf(customers.value(u"Late"_s), QDate(2026, 9, 1), QDate(2026, 9, 30), 10'000);
        invoiceOf(customers.value(u"Late"_s), QDate(2026, 11, 1), QDate(2027, 1, 31), 5'000);
        invoiceOf(customers.value(u"Early"_s), QDate(2026, 11, 1), QDate(2026, 12, 31), 20'000);
        must(archiveCustomer(book, customers.value(u"Çınar"_s), true));
    }

    QList<CustomerRow> list(const CustomerQuery &query, const QString &owner = {})
    {
        CustomerQuery today = query;
        today.today = this->today();
        return must(CustomerList(database).page(today, owner, {}, 100));
    }

    QMap<QString, CustomerId> customers; //!< By the first word of the name.
};

} // namespace

void TestCustomerList::whatIsOwedIsWhatTheAgeingReportSays()
{
    ReportBook book;
    book.addYear();
    const QDate today = book.today();

    const Debts debts = listed(book.database, today);

    QCOMPARE(debts, reported(book.database, today));
    QCOMPARE(debts.size(), size_t{3}); // Two customers, one of them in two currencies.
    QCOMPARE(summed(book.database, today), ofAll(debts));
    const CustomerRow row = must(CustomerList(book.database).row(book.other.id, today));
    QCOMPARE(row.balances.size(), qsizetype{1});
    QCOMPARE(row.balances.constFirst().open, Money(11'900, eur));
    QCOMPARE(row.oldestDue, QDate(2026, 10, 30));
    QCOMPARE(row.lastInvoice, QDate(2026, 9, 30)); // A credit note is none.
}

void TestCustomerList::anyBookAgreesWithItsAgeingReport()
{
    qint64 debtors = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937_64 numbers(seed);
        RandomBook random([&numbers](qint64 count) {
            return static_cast<qint64>(numbers() % static_cast<quint64>(count));
        });
        for (int i = 0; i < 120; ++i)
            random.runOne();
        const QDate today = random.book.today().addDays(1); // The latest day it books anything on.

        const Debts debts = listed(random.book.database, today);

        debtors += static_cast<qint64>(debts.size());
        QVERIFY2(debts == reported(random.book.database, today), qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(summed(random.book.database, today), ofAll(debts));
    }
    QVERIFY2(debtors > 12, qPrintable(QString::number(debtors)));
}

void TestCustomerList::moneyAskedToBePaidBackIsStillTheirs()
{
    ReportBook book;
    const PaymentId payment = book.payment(book.other.id, QDate(2026, 11, 1), Money(5'000, eur), u"stripe"_s);

    book.entry(RefundRequested{.payment = payment,
                   .customer = book.other.id,
                   .connection = u"stripe"_s,
                   .amount = Money(2'000, eur),
                   .reason = u"asked"_s},
        QDate(2026, 11, 2));

    const QDate today = book.today();
    const Debts debts = listed(book.database, today);
    QCOMPARE(debts, reported(book.database, today));
    QCOMPARE((debts.at({book.other.id.text(), u"EUR"_s})[2]), qint64{5'000});
}

void TestCustomerList::pagesFollowEachOtherWithoutGapOrRepeat_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<int>("size");
    QTest::addColumn<std::optional<Sort>>("then");
    const std::optional<Sort> alone;
    QTest::newRow("by name, one by one") << Sort::Name << 1 << alone;
    QTest::newRow("by name, three at a time") << Sort::Name << 3 << alone;
    QTest::newRow("by day, one by one") << Sort::OldestDue << 1 << alone;
    QTest::newRow("by day, four at a time") << Sort::OldestDue << 4 << alone;
    QTest::newRow("by what is open") << Sort::Open << 2 << alone;
    QTest::newRow("by what is overdue") << Sort::Overdue << 3 << alone;
    QTest::newRow("by their last payments") << Sort::LastPayment << 2 << alone;
    QTest::newRow("by what is open, then by their last payments")
        << Sort::Open << 2 << std::optional(Sort::LastPayment);
    QTest::newRow("by day, then by names backwards") << Sort::OldestDue << 3 << std::optional(Sort::Name);
    QTest::newRow("by their last payments, then by what is overdue")
        << Sort::LastPayment << 1 << std::optional(Sort::Overdue);
}

void TestCustomerList::pagesFollowEachOtherWithoutGapOrRepeat()
{
    QFETCH(const Sort, sort);
    QFETCH(const int, size);
    QFETCH(const std::optional<Sort>, then);
    ReportBook book;
    for (int i = 0; i < 9; ++i) { // Some share their names, some their days, some have neither.
        const Customer made = book.addCustomer(u"Same name %1"_s.arg(i / 4), {});
        if (i % 3 != 0)
            book.invoiceOf(made.id, QDate(2026, 10, 1), QDate(2026, 10, 10 + i / 5), 1'000 * (1 + i % 2));
        if (i % 4 == 0)
            book.payment(made.id, QDate(2026, 11, 1 + i / 8), Money(500, eur));
    }
    CustomerList list(book.database);
    for (const bool isReversed : {false, true}) {
        const CustomerQuery query{.sort = sort,
            .isReversed = isReversed,
            .then = then,
            .isThenReversed = !isReversed,
            .today = book.today()};
        const QList<CustomerRow> whole = must(list.page(query, {}, {}, 100));
        QCOMPARE(whole.size(), qsizetype{11});

        QList<CustomerRow> walked;
        CustomerPlace after;
        for (int step = 0; step < 20; ++step) {
            const QList<CustomerRow> page = must(list.page(query, {}, after, size));
            if (page.isEmpty())
                break;
            walked.append(page);
            after = page.constLast().place;
        }

        QCOMPARE(walked, whole);
        QList<qint64> keys;
        for (const CustomerRow &row : whole)
            keys.append(row.key);
        QCOMPARE(must(list.order(query, {})), keys);
    }
}

void TestCustomerList::onlyWhatTheFilterNamesIsListed_data()
{
    QTest::addColumn<CustomerQuery>("query");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("open") << CustomerQuery{.which = Which::Open}
                          << QStringList{u"Early Ltd"_s, u"Late & Co"_s};
    QTest::newRow("overdue") << CustomerQuery{.which = Which::Overdue} << QStringList{u"Late & Co"_s};
    QTest::newRow("archived") << CustomerQuery{.which = Which::Archived} << QStringList{u"Çınar 100%"_s};
    QTest::newRow("mine") << CustomerQuery{.isMine = true} << QStringList{u"Late & Co"_s};
    QTest::newRow("text without accents")
        << CustomerQuery{.which = Which::Archived, .text = u"cinar"_s} << QStringList{u"Çınar 100%"_s};
    QTest::newRow("signs of patterns are text")
        << CustomerQuery{.which = Which::Archived, .text = u"1_0"_s} << QStringList{};
    QTest::newRow("tags are text") << CustomerQuery{.text = u"<b>pa"_s}
                                   << QStringList{u"<img src=x><b>Paid</b>"_s};
    QTest::newRow("text and state together")
        << CustomerQuery{.which = Which::Overdue, .text = u"early"_s} << QStringList{};
}

void TestCustomerList::onlyWhatTheFilterNamesIsListed()
{
    QFETCH(CustomerQuery, query);
    QFETCH(const QStringList, names);
    ListBook book;
    query.today = book.today();

    QCOMPARE(namesOf(book.list(query, u"mara"_s)), names);

    const CustomerSummary summary = must(CustomerList(book.database).summary(query, u"mara"_s));
    QCOMPARE(summary.shown, qint64{names.size()});
    QCOMPARE(summary.all, query.isMine ? qint64{1} : qint64{5}); // Whatever else is chosen.
    QCOMPARE(summary.archived, query.isMine ? qint64{0} : qint64{1});
    QCOMPARE(summary.overdue, qint64{1});
    Debts rows;
    for (const CustomerRow &row : book.list(query, u"mara"_s))
        addTo(rows, {}, row.balances);
    Debts sums;
    addTo(sums, {}, summary.sums);
    QCOMPARE(sums, rows);
}

void TestCustomerList::whoOwesLongestComesFirstWhenAsked()
{
    ListBook book;

    const QStringList names = namesOf(book.list({.sort = Sort::OldestDue}));

    QCOMPARE(names.first(2), (QStringList{u"Late & Co"_s, u"Early Ltd"_s}));
    QCOMPARE(names.size(), qsizetype{5});
}

void TestCustomerList::whoOwesMostInOneCurrencyComesFirst()
{
    ListBook book;
    const auto first = [&book](Sort sort, const QString &currency) {
        return namesOf(book.list({.sort = sort, .currency = currency})).constFirst();
    };

    QCOMPARE(first(Sort::Open, u"EUR"_s), u"Early Ltd"_s);
    QCOMPARE(first(Sort::Overdue, u"EUR"_s), u"Late & Co"_s);
    QCOMPARE(first(Sort::Overdue, {}), u"Late & Co"_s); // The book's own.
    QCOMPARE(first(Sort::Open, u"JPY"_s), first(Sort::Name, {})); // Nobody owes any: by name.
    QCOMPARE(namesOf(book.list({.sort = Sort::Open, .isReversed = true})).constLast(), u"Early Ltd"_s);
    book.payment(book.customers.value(u"Early"_s), QDate(2026, 11, 20), Money(100, eur));
    book.payment(book.customers.value(u"Late"_s), QDate(2026, 11, 10), Money(100, eur));
    QCOMPARE(namesOf(book.list({.sort = Sort::LastPayment})).first(2),
        (QStringList{u"Early Ltd"_s, u"Late & Co"_s}));
    QCOMPARE(must(CustomerList(book.database).summary({.today = book.today()}, {})).currency, u"EUR"_s);
}

void TestCustomerList::whatIsEqualIsSortedByAnotherKey()
{
    ReportBook book;
    const QDate today = book.today();
    const auto add = [&](const QString &name, qint64 open, int paidDaysAgo) {
        const Customer made = book.addCustomer(name, {});
        book.invoiceOf(made.id, today.addDays(-30), today.addDays(30), open);
        book.payment(made.id, today.addDays(-paidDaysAgo), Money(500, eur));
    };
    add(u"One"_s, 2'000, 3);
    add(u"Two"_s, 1'000, 1);
    add(u"Three"_s, 2'000, 2);
    const auto first = [&](std::optional<Sort> then, bool isThenReversed) {
        const CustomerQuery query{.sort = Sort::Open, .then = then, .isThenReversed = isThenReversed};
        return namesOf(must(CustomerList(book.database).page(query, {}, {}, 3)));
    };

    QCOMPARE(first({}, false), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    QCOMPARE(first(Sort::LastPayment, false), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
    QCOMPARE(first(Sort::LastPayment, true), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    QCOMPARE(first(Sort::Name, true), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
    QCOMPARE(first(Sort::Open, true), first({}, false)); // By the same once more is not at all.
}

void TestCustomerList::noOrderReadsDocumentsOrPaymentsRowByRow()
{
    ListBook book;
    for (const Sort sort : {Sort::OldestDue, Sort::Open, Sort::Overdue, Sort::LastPayment}) {
        const QStringList plans = StatementWatch(book.database).plansOf([&] {
            must(CustomerList(book.database)
                     .order({.sort = sort, .then = Sort::Overdue, .today = book.today()}, {}));
        });

        const QString index
            = sort == Sort::LastPayment ? u"payment_day_by_customer"_s : u"invoice_open_by_customer"_s;
        QVERIFY2(!plans.filter(index).isEmpty(), qPrintable(plans.join(u'\n')));
        QVERIFY2(plans.filter(u"SCAN x"_s).isEmpty(), qPrintable(plans.join(u'\n')));
    }
}

void TestCustomerList::whoWasMergedIsListedOnceWithAllOfBoth()
{
    ListBook book;
    const CustomerId kept = book.customers.value(u"Early"_s);
    must(mergeCustomers(book.book, book.customers.value(u"Late"_s), kept));

    const QList<CustomerRow> open = book.list({.which = Which::Open});

    QCOMPARE(namesOf(open), QStringList{u"Early Ltd"_s});
    QCOMPARE(open.constFirst().balances.constFirst().open, Money(35'000, eur));
    QCOMPARE(open.constFirst().balances.constFirst().overdue, Money(10'000, eur));
    // By its alias, too.
    QCOMPARE(must(CustomerList(book.database).row(book.customers.value(u"Late"_s), book.today())),
        open.constFirst());
    QCOMPARE(listed(book.database, book.today()), reported(book.database, book.today()));
}

void TestCustomerList::aMergeTellsBeforeWhatItDoes()
{
    ListBook book;
    const CustomerId from = book.customers.value(u"Late"_s);
    const CustomerId into = book.customers.value(u"Early"_s);
    book.payment(from, QDate(2026, 11, 3), Money(900, eur));
    book.addDraft({.customer = from});

    const CustomerMerge effect = must(CustomerMergeQuery(book.database).effect(from, into, book.today()));

    QCOMPARE(effect.documents, qint64{2});
    QCOMPARE(effect.drafts, qint64{1});
    QCOMPARE(effect.payments, qint64{1});
    QCOMPARE(effect.from.balances.constFirst().credit, Money(900, eur));
    must(mergeCustomers(book.book, from, into));
    QCOMPARE(must(CustomerList(book.database).row(into, book.today())).balances, effect.after);
    QCOMPARE(ruleOf(CustomerMergeQuery(book.database).effect(from, into, book.today())),
        u"customer.merge_self"_s); // They are one now.
    QCOMPARE(ruleOf(CustomerMergeQuery(book.database).effect(CustomerId(u"nobody"_s), into, book.today())),
        u"customer.unknown"_s);
}

void TestCustomerList::whatACrmHasStandsInThePane()
{
    ListBook book;
    const CustomerId id = book.customers.value(u"Early"_s);
    must(
        CrmLinkTable(book.database).link(id, ConnectionId(u"hubspot"_s), ContactRow::Kind::Company, u"77"_s));
    must(CrmCreationTable(book.database).add(ConnectionId(u"salesforce"_s), id));

    const CustomerDetail detail = must(CustomerList(book.database).detail(id, book.today()));

    using State = CustomerDetail::Record::State;
    QCOMPARE(detail.records.size(), qsizetype{2});
    QCOMPARE(detail.records.at(0).record.remoteId, u"77"_s);
    QCOMPARE(detail.records.at(0).state, State::Gone); // It was never read.
    QCOMPARE(detail.records.at(1).record.connection, ConnectionId(u"salesforce"_s));
    QCOMPARE(detail.records.at(1).state, State::BeingMade);
    QVERIFY(detail.row.crms.isEmpty()); // Nothing alive there.
    QVERIFY(!detail.lastPayment.isValid());
}

void TestCustomerList::aPageOfManyCustomersIsReadByItsIndex_data()
{
    QTest::addColumn<Which>("which");
    QTest::newRow("all") << Which::All;
    QTest::newRow("open") << Which::Open;
    QTest::newRow("overdue") << Which::Overdue;
    QTest::newRow("archived") << Which::Archived;
}

void TestCustomerList::aPageOfManyCustomersIsReadByItsIndex()
{
    QFETCH(const Which, which);
    ListBook book;
    const CustomerPlace after = book.list({}).constFirst().place;

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(CustomerList(book.database).page({.which = which, .today = book.today()}, {}, after, 2));
    });

    QVERIFY2(!plans.filter(u"customer_by_search"_s).isEmpty(), qPrintable(plans.join(u'\n')));
    for (const QString &step : plans) {
        // The rows of the statements around: "SCAN x" of what a subquery gathered is no table.
        QVERIFY2(!step.startsWith(u"SCAN invoice"_s) && !step.startsWith(u"SCAN payment"_s)
                && !step.startsWith(u"SCAN c"_s) && !step.startsWith(u"SCAN l"_s),
            qPrintable(plans.join(u'\n')));
        QVERIFY2(step != "USE TEMP B-TREE FOR ORDER BY"_L1 || which == Which::Archived,
            qPrintable(plans.join(u'\n')));
    }
}

void TestCustomerList::aRowTellsTheLastPaymentAndWhetherRemindersAreHeld()
{
    ReportBook book;
    book.payment(book.other.id, QDate(2026, 10, 1), Money(5'000, eur), u"stripe"_s);
    book.payment(book.other.id, QDate(2026, 11, 1), Money(4'000, eur), u"stripe"_s);
    const QDate today = book.today();
    must(holdReminders(
        book.book, {.invoice = {}, .customer = book.other.id, .until = today, .reason = {}}, today));

    const CustomerRow paid = must(CustomerList(book.database).row(book.other.id, today));
    const CustomerRow unpaid = must(CustomerList(book.database).row(book.customer.id, today));

    QCOMPARE(paid.lastPayment, QDate(2026, 11, 1));
    QCOMPARE(paid.heldUntil, today);
    QVERIFY(!unpaid.lastPayment.isValid());
    QVERIFY(!unpaid.heldUntil.isValid());
    const CustomerRow later = must(CustomerList(book.database).row(book.other.id, today.addDays(1)));
    QVERIFY(!later.heldUntil.isValid()); // It is over.
}
