#include "tests/core/store/tst_reports.h"

#include "core/store/ReportLists.h"
#include "core/store/ReportQueries.h"
#include "core/store/SalesQueries.h"
#include "tests/core/store/ReportBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();
const Currency eur = Currency::of("EUR");
const Currency jpy = Currency::of("JPY");
const QDate newYear(2026, 1, 1);
const QDate yearEnd(2026, 12, 31);
const ReportSpan wholeYear{.from = newYear, .to = yearEnd};

const CurrencyStatement &partIn(const Statement &statement, Currency currency)
{
    for (const CurrencyStatement &part : statement.currencies)
        if (part.opening.currency() == currency)
            return part;
    qFatal("no such currency");
}

//! Sum of a column over the rows of one currency.
qint64 columnSum(const ReportTable &table, const QString &column, Currency currency)
{
    qint64 sum = 0;
    for (const QList<ReportCell> &row : table.rows)
        if (textAt(table, row, u"currency"_s) == currency.text())
            sum += minorAt(table, row, column);
    return sum;
}

ReportTable rowsOf(ReportBook &book, ReportLists::What what)
{
    ReportTable table = ReportLists::head(what);
    must(ReportLists(book.database).each(what, [&table](const QList<ReportCell> &row) -> Result<void> {
        table.rows.append(row);
        return {};
    }));
    return table;
}

} // namespace

void TestReports::periodsFollowTheCalendar_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *claim, QDate day, ReportPeriod period, QDate first, QDate last,
                         const QString &name) {
        QTest::newRow(claim) << day << static_cast<int>(period) << first << last << name;
    };
    row("a month", {2026, 11, 15}, ReportPeriod::Month, {2026, 11, 1}, {2026, 11, 30}, u"2026-11"_s);
    row("a leap month", {2028, 2, 29}, ReportPeriod::Month, {2028, 2, 1}, {2028, 2, 29}, u"2028-02"_s);
    row("a quarter's first day", {2026, 10, 1}, ReportPeriod::Quarter, {2026, 10, 1}, {2026, 12, 31},
        u"2026-Q4"_s);
    row("a quarter's last day", {2026, 3, 31}, ReportPeriod::Quarter, {2026, 1, 1}, {2026, 3, 31},
        u"2026-Q1"_s);
    row("a year", {2026, 7, 1}, ReportPeriod::Year, {2026, 1, 1}, {2026, 12, 31}, u"2026"_s);
}

void TestReports::periodsFollowTheCalendar()
{
    QFETCH(const QDate, day);
    QFETCH(const int, period);
    const auto kind = static_cast<ReportPeriod>(period);

    QTEST(periodStart(day, kind), "first");
    QTEST(periodEnd(day, kind), "last");
    QTEST(periodName(day, kind), "name");
    QCOMPARE(periodDays(periodName(day, kind)), std::pair(periodStart(day, kind), periodEnd(day, kind)));
}

void TestReports::daysSalesOutstandingIsExact_data()
{
    QTest::addColumn<qint64>("open");
    QTest::addColumn<qint64>("sales");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("tenths"); // -1: undefined.

    QTest::newRow("120,000 of 360,000 in 90 days are 30.0")
        << qint64(12'000'000) << qint64(36'000'000) << qint64(90) << qint64(300);
    QTest::newRow("no sales") << qint64(100) << qint64(0) << qint64(90) << qint64(-1);
    QTest::newRow("more credited than sold") << qint64(100) << qint64(-1) << qint64(90) << qint64(-1);
    QTest::newRow("nothing open") << qint64(0) << qint64(100) << qint64(90) << qint64(0);
    QTest::newRow("half a tenth goes up") << qint64(1) << qint64(20) << qint64(1) << qint64(1);
    QTest::newRow("less than half goes down") << qint64(49) << qint64(1'000) << qint64(1) << qint64(0);
    QTest::newRow("products beyond 64 bits")
        << qint64(5'000'000'000'000'000) << qint64(5'000'000'000'000'000) << qint64(366) << qint64(3'660);
}

void TestReports::daysSalesOutstandingIsExact()
{
    QFETCH(const qint64, open);
    QFETCH(const qint64, sales);
    QFETCH(const qint64, days);

    QTEST(dsoTenths(open, sales, days).value_or(-1), "tenths");
}

void TestReports::agesDayBordersAsTheWorkedExample_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("column");

    QTest::newRow("due on the day is current") << QDate(2026, 11, 30) << u"current"_s;
    QTest::newRow("1 day") << QDate(2026, 11, 29) << u"d1_30"_s;
    QTest::newRow("30 days") << QDate(2026, 10, 31) << u"d1_30"_s;
    QTest::newRow("31 days") << QDate(2026, 10, 30) << u"d31_60"_s;
    QTest::newRow("90 days") << QDate(2026, 9, 1) << u"d61_90"_s;
    QTest::newRow("91 days") << QDate(2026, 8, 31) << u"d90_plus"_s;
}

void TestReports::agesDayBordersAsTheWorkedExample()
{
    QFETCH(const QDate, due);
    QFETCH(const QString, column);
    ReportBook book;
    book.invoiceOf(book.customer.id, QDate(2026, 8, 1), due, 12'345);

    const ReportTable table
        = must(ReportQueries(book.database).ageingByCustomer(QDate(2026, 11, 30), everything));

    QCOMPARE(table.rows.size(), 1);
    for (const QString &each : {u"current"_s, u"d1_30"_s, u"d31_60"_s, u"d61_90"_s, u"d90_plus"_s})
        QCOMPARE(minorAt(table, table.rows.first(), each), each == column ? 12'345 : 0);
    QCOMPARE(minorAt(table, table.rows.first(), u"total"_s), 12'345);
}

void TestReports::customersAgesAddUpToTheCurrencys()
{
    ReportBook book;
    book.addYear();
    ReportQueries queries(book.database);

    for (const QDate day : {QDate(2026, 1, 31), QDate(2026, 5, 15), QDate(2026, 12, 1)}) {
        const ReportTable all = must(queries.ageing(day, everything));
        const ReportTable each = must(queries.ageingByCustomer(day, everything));
        QVERIFY(!all.rows.isEmpty());
        QCOMPARE(each.totals.size(), all.rows.size());
        for (const QList<ReportCell> &row : all.rows) {
            const Currency currency = *Currency::find(textAt(all, row, u"currency"_s));
            for (qsizetype i = 1; i < all.columns.size(); ++i) {
                const QString column = all.columns.at(i).title;
                QCOMPARE(columnSum(each, column, currency), minorAt(all, row, column));
            }
            QCOMPARE(minorAt(all, row, u"total"_s), book.sum(u"receivable"_s, currency, newYear, day));
            QCOMPARE(minorAt(all, row, u"credit"_s), -book.sum(u"customer credit"_s, currency, newYear, day));
        }
    }
}

void TestReports::aStatementRunsFromOpeningToClosing()
{
    ReportBook book;
    const CustomerId id = book.customer.id;
    const InvoiceId early = book.invoiceOf(id, QDate(2026, 9, 1), QDate(2026, 10, 1), 10'000);
    book.invoiceOf(id, QDate(2026, 10, 5), QDate(2026, 11, 4), 5'000);
    const PaymentId paid = book.payment(id, QDate(2026, 10, 20), Money(12'000, eur));
    book.allocate(paid, early, id, QDate(2026, 10, 20), Money(10'000, eur));
    book.invoiceOf(id, QDate(2026, 11, 2), QDate(2026, 12, 2), 100);

    const Statement statement = must(
        ReportQueries(book.database).statement(id, {.from = QDate(2026, 10, 1), .to = QDate(2026, 10, 31)}));

    QCOMPARE(statement.name, book.customer.name);
    QCOMPARE(statement.currencies.size(), 1);
    const CurrencyStatement &part = statement.currencies.first();
    QCOMPARE(part.opening.minor(), 10'000);
    QCOMPARE(part.closing.minor(), 3'000);
    QCOMPARE(part.lines.size(), 2); // Using credit for an invoice of one's own changes nothing.
    QCOMPARE(part.lines.at(0).kind, u"invoice"_s);
    QCOMPARE(part.lines.at(0).on, QDate(2026, 10, 5));
    QCOMPARE(part.lines.at(0).amount.minor(), 5'000);
    QCOMPARE(part.lines.at(0).balance.minor(), 15'000);
    QVERIFY(part.lines.at(0).reference.startsWith(u"INV-"_s));
    QCOMPARE(part.lines.at(1).kind, u"payment"_s);
    QCOMPARE(part.lines.at(1).reference, u"Transfer"_s);
    QCOMPARE(part.lines.at(1).amount.minor(), -12'000);
    QCOMPARE(part.ageing.total, 5'000);
    QCOMPARE(part.ageing.minor[0], 5'000);
    QCOMPARE(part.ageing.credit, 2'000);
}

void TestReports::aStatementShowsEveryKindOfLineWithItsSign()
{
    ReportBook book;
    book.addYear();

    const Statement mine = must(ReportQueries(book.database).statement(book.customer.id, wholeYear));
    const Statement others = must(ReportQueries(book.database).statement(book.other.id, wholeYear));

    QStringList lines;
    for (const Statement &statement : {mine, others})
        for (const StatementLine &line : partIn(statement, eur).lines)
            lines.append(line.kind + u' ' + QString::number(line.amount.minor()));
    QCOMPARE(lines,
        QStringList({u"invoice 119000"_s, u"payment -119000"_s, u"invoice 21400"_s, u"payment -25000"_s,
            u"refund 1600"_s, u"invoice 50000"_s, u"payment -30000"_s, u"payment -700"_s, u"payment -5000"_s,
            u"payment_reversed 5000"_s, u"invoice 11900"_s, u"credit_note -5950"_s, u"write_off -20000"_s}));
}

void TestReports::aStatementKnowsOnlyWhatWasRecorded()
{
    ReportBook book;
    book.invoiceOf(book.customer.id, QDate(2026, 9, 1), QDate(2026, 10, 1), 10'000);
    const qint64 before = book.entryCount();
    book.payment(book.customer.id, QDate(2026, 9, 5), Money(10'000, eur));
    ReportQueries queries(book.database);

    const Statement now = must(queries.statement(book.customer.id, wholeYear));
    const Statement then
        = must(queries.statement(book.customer.id, {.from = newYear, .to = yearEnd, .knownSeq = before}));

    QCOMPARE(partIn(now, eur).closing.minor(), 0);
    QCOMPARE(partIn(then, eur).closing.minor(), 10'000);
    QCOMPARE(ruleOf(queries.statement(CustomerId(u"nobody"_s), wholeYear)), u"customer.unknown"_s);
}

void TestReports::everyStatementEqualsTheSumOfItsPostings()
{
    ReportBook book;
    book.addYear();

    for (const CustomerId &id : {book.customer.id, book.other.id})
        for (int month = 1; month <= 12; ++month) {
            const ReportSpan span{
                .from = QDate(2026, month, 1), .to = QDate(2026, month, 1).addMonths(1).addDays(-1)};
            const Statement statement = must(ReportQueries(book.database).statement(id, span));
            for (const CurrencyStatement &part : statement.currencies) {
                const Currency currency = part.opening.currency();
                const auto balance = [&](QDate to) {
                    return book.sum(u"receivable"_s, currency, newYear, to, id)
                        + book.sum(u"customer credit"_s, currency, newYear, to, id);
                };
                QCOMPARE(part.opening.minor(), balance(span.from.addDays(-1)));
                QCOMPARE(part.closing.minor(), balance(span.to));
                QCOMPARE(part.ageing.total - part.ageing.credit, part.closing.minor());
                Money running = part.opening;
                for (const StatementLine &line : part.lines)
                    QCOMPARE(line.balance, running += line.amount);
                QCOMPARE(running, part.closing);
            }
        }
}

void TestReports::revenueAndTaxEqualTheirAccounts()
{
    ReportBook book;
    book.addYear();
    SalesQueries queries(book.database);

    for (const ReportPeriod period : {ReportPeriod::Month, ReportPeriod::Quarter, ReportPeriod::Year}) {
        const ReportTable revenue = must(queries.revenue(wholeYear, period));
        const ReportTable tax = must(queries.tax(wholeYear, period));
        for (const Currency currency : {eur, jpy}) {
            QCOMPARE(columnSum(revenue, u"net"_s, currency), -book.sum(u"revenue"_s, currency));
            QCOMPARE(columnSum(revenue, u"tax"_s, currency), -book.sum(u"tax:"_s, currency));
            QCOMPARE(columnSum(tax, u"tax"_s, currency), -book.sum(u"tax:"_s, currency));
        }
        for (const QList<ReportCell> &row : revenue.rows)
            QCOMPARE(minorAt(revenue, row, u"net"_s) + minorAt(revenue, row, u"tax"_s)
                    + minorAt(revenue, row, u"rounding"_s),
                minorAt(revenue, row, u"gross"_s));
    }
    const ReportTable quarters = must(queries.revenue(wholeYear, ReportPeriod::Quarter));
    QCOMPARE(quarters.rows.size(), 5); // Four of euros, one of yen.
    QCOMPARE(textAt(quarters, quarters.rows.first(), u"period"_s), u"2026-Q1"_s);
    QCOMPARE(minorAt(quarters, quarters.rows.first(), u"net"_s), 120'000);
    QCOMPARE(minorAt(quarters, quarters.rows.first(), u"tax"_s), 20'400);
}

void TestReports::basesOfTheRatesAddUpToRevenue()
{
    ReportBook book;
    book.addYear();

    const ReportTable tax = must(SalesQueries(book.database).tax(wholeYear, ReportPeriod::Year));

    QCOMPARE(columnSum(tax, u"base"_s, eur), -book.sum(u"revenue"_s, eur));
    QCOMPARE(columnSum(tax, u"base"_s, jpy), 30'000);
    QStringList rates;
    for (const QList<ReportCell> &row : tax.rows)
        if (textAt(tax, row, u"currency"_s) == "EUR"_L1)
            rates.append(u"%1 %2: %3 %4"_s.arg(textAt(tax, row, u"category"_s))
                             .arg(std::get<qint64>(row.at(3)))
                             .arg(minorAt(tax, row, u"base"_s))
                             .arg(minorAt(tax, row, u"tax"_s)));
    QCOMPARE(rates, QStringList({u"S 70000: 20000 1400"_s, u"S 190000: 105000 19950"_s, u"Z 0: 50000 0"_s}));
}

void TestReports::aVoidedInvoiceLeavesNoRevenue()
{
    ReportBook book;
    const InvoiceId id
        = book.invoiceOf(book.customer.id, QDate(2026, 11, 5), QDate(2026, 12, 5), 10'000, 190'000);
    InvoiceContent figures
        = contentOf({.price = 100'000'000, .rate = 190'000, .issuedOn = QDate(2026, 11, 5)});
    figures.lines.clear();
    book.entry(
        InvoiceVoided{
            .invoice = id, .customer = book.customer.id, .figures = figures, .reason = u"sent twice"_s},
        QDate(2026, 11, 6));

    const ReportTable tax = must(SalesQueries(book.database).tax(wholeYear, ReportPeriod::Month));
    const ReportTable revenue = must(SalesQueries(book.database).revenue(wholeYear, ReportPeriod::Month));

    QCOMPARE(columnSum(tax, u"base"_s, eur), 0);
    QCOMPARE(columnSum(tax, u"tax"_s, eur), 0);
    QCOMPARE(columnSum(revenue, u"gross"_s, eur), 0);
}

void TestReports::netsOfMethodsEqualTheirAccounts()
{
    ReportBook book;
    book.addYear();

    const ReportTable table = must(SalesQueries(book.database).methods(wholeYear));

    QHash<QString, qint64> nets;
    QStringList names;
    for (const QList<ReportCell> &row : table.rows) {
        nets[textAt(table, row, u"account"_s)] += minorAt(table, row, u"net"_s);
        names.append(textAt(table, row, u"method"_s));
    }
    QCOMPARE(names, QStringList({u"Transfer"_s, u"Cash"_s, u"Visa"_s})); // Not card by card.
    for (const QString &account : {u"bank"_s, u"cash"_s, u"clearing:stripe"_s})
        QCOMPARE(nets.value(account), book.sum(account, eur));
    const QList<ReportCell> &visa = table.rows.last();
    QCOMPARE(std::get<qint64>(visa.at(3)), 2);
    QCOMPARE(minorAt(table, visa, u"received"_s), 144'000);
    QCOMPARE(minorAt(table, visa, u"refunded"_s), -1'600);
    QCOMPARE(minorAt(table, visa, u"fees"_s), -1'815);
    QCOMPARE(minorAt(table, table.rows.first(), u"reversed"_s), -5'000);
}

void TestReports::payoutsAndDisputesAreNoPaymentsThatWereReversed()
{
    ReportBook book;
    const QDate day(2026, 4, 1);
    const QString stripe = u"stripe"_s;
    const auto balance = [&](const GatewayBalanceMoved &moved) { book.entry(moved, day); };
    const PaymentId card = book.payment(book.customer.id, day, Money(10'000, eur), stripe, u"Visa"_s);
    balance({.connection = stripe, .payment = card, .fee = Money(300, eur)});
    balance({.connection = stripe,
        .payment = {},
        .fee = Money(20, eur),
        .adjustment = Money(-50, eur),
        .exchanged = Money(3'000, jpy),
        .received = Money(2'000, eur)});
    book.entry(DisputeOpened{.dispute = u"stripe:test:du_1"_s,
                   .payment = card,
                   .amount = Money(400, eur),
                   .connection = stripe},
        day);
    book.entry(PayoutRecorded{{.id = u"po_1"_s, .connection = stripe, .amount = Money(7'000, eur)}}, day);
    book.entry(PayoutRecorded{{.id = u"po_2"_s, .connection = stripe, .amount = Money(100, eur)}}, day);
    book.entry(PayoutFailed{.payout = u"po_2"_s, .connection = stripe, .amount = Money(100, eur)}, day);

    const ReportTable table = must(SalesQueries(book.database).methods(wholeYear));

    const QList<std::pair<QString, qint64>> euros{{u"received"_s, 10'000}, {u"reversed"_s, 0},
        {u"fees"_s, -320}, {u"paid_out"_s, -7'000}, {u"other"_s, -50 + 2'000 - 400}};
    for (const auto &[column, minor] : euros)
        QCOMPARE(columnSum(table, column, eur), minor);
    QCOMPARE(columnSum(table, u"other"_s, jpy), -3'000);
    for (const Currency currency : {eur, jpy})
        QCOMPARE(columnSum(table, u"net"_s, currency), book.sum(u"clearing:stripe"_s, currency));
}

void TestReports::dsoComparesReceivablesWithSales()
{
    // 360,000.00 sold in a quarter of 90 days, of which 120,000.00 are open at its end: 30.0 days.
    ReportBook book;
    const CustomerId id = book.customer.id;
    const InvoiceId paid = book.invoiceOf(id, QDate(2026, 1, 5), QDate(2026, 2, 5), 24'000'000);
    book.invoiceOf(id, QDate(2026, 3, 31), QDate(2026, 4, 30), 12'000'000);
    const PaymentId money = book.payment(id, QDate(2026, 2, 1), Money(24'000'000, eur));
    book.allocate(money, paid, id, QDate(2026, 2, 1), Money(24'000'000, eur));

    const ReportTable table = must(
        SalesQueries(book.database).dso({.from = newYear, .to = QDate(2026, 6, 30)}, ReportPeriod::Quarter));

    QCOMPARE(table.rows.size(), 2);
    const QList<ReportCell> &first = table.rows.first();
    QCOMPARE(std::get<qint64>(first.at(2)), 90);
    QCOMPARE(minorAt(table, first, u"sales"_s), 36'000'000);
    QCOMPARE(minorAt(table, first, u"open"_s), book.sum(u"receivable"_s, eur, newYear, QDate(2026, 3, 31)));
    QCOMPARE(std::get<qint64>(first.at(5)), 300);
    const QList<ReportCell> &second = table.rows.last();
    QCOMPARE(minorAt(table, second, u"open"_s), 12'000'000);
    QCOMPARE(std::get<QString>(second.at(5)), QString()); // Nothing was sold.
}

void TestReports::debtorsComeByWhatTheyOwe()
{
    ReportBook book;
    book.invoiceOf(book.other.id, QDate(2026, 9, 1), QDate(2026, 9, 30), 5'000);
    book.invoiceOf(book.customer.id, QDate(2026, 10, 1), QDate(2026, 10, 31), 10'000);
    book.invoiceOf(book.other.id, QDate(2026, 10, 1), QDate(2026, 12, 31), 15'000);
    ReportQueries queries(book.database);

    const ReportTable both = must(queries.debtors(QDate(2026, 12, 1), everything, 20));
    const ReportTable one = must(queries.debtors(QDate(2026, 12, 1), everything, 1));

    QCOMPARE(both.rows.size(), 2);
    QCOMPARE(textAt(both, both.rows.first(), u"customer"_s), book.other.name);
    QCOMPARE(minorAt(both, both.rows.first(), u"open"_s), 20'000);
    QCOMPARE(minorAt(both, both.rows.first(), u"overdue"_s), 5'000);
    QCOMPARE(std::get<qint64>(both.rows.first().at(3)), 2);
    QCOMPARE(std::get<QDate>(both.rows.first().at(4)), QDate(2026, 9, 30));
    QCOMPARE(one.rows, both.rows.mid(0, 1));
}

void TestReports::creditIsListedPerCustomer()
{
    ReportBook book;
    book.addYear();
    book.payment({}, QDate(2026, 11, 20), Money(333, eur));

    const ReportTable table = must(ReportQueries(book.database).credit(QDate(2026, 12, 1), everything));

    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(textAt(table, table.rows.first(), u"customer_id"_s), QString()); // Nobody knows whose.
    QCOMPARE(minorAt(table, table.rows.first(), u"credit"_s), 333);
    QCOMPARE(columnSum(table, u"credit"_s, eur), -book.sum(u"customer credit"_s, eur));
    QCOMPARE(minorAt(table, table.totals.first(), u"credit"_s), -book.sum(u"customer credit"_s, eur));
}

void TestReports::listsHoldEveryRow()
{
    ReportBook book;
    book.addYear();

    const ReportTable invoices = rowsOf(book, ReportLists::What::Invoices);
    const ReportTable payments = rowsOf(book, ReportLists::What::Payments);
    const ReportTable customers = rowsOf(book, ReportLists::What::Customers);

    QCOMPARE(invoices.rows.size(), 6);
    QCOMPARE(columnSum(invoices, u"open"_s, eur), book.sum(u"receivable"_s, eur));
    QStringList states;
    for (const QList<ReportCell> &row : invoices.rows)
        states.append(textAt(invoices, row, u"state"_s));
    QCOMPARE(
        states, QStringList({u"paid"_s, u"paid"_s, u"written_off"_s, u"open"_s, u"open"_s, u"credited"_s}));
    QCOMPARE(payments.rows.size(), 5);
    QCOMPARE(columnSum(payments, u"amount"_s, eur), 179'700);
    QCOMPARE(customers.rows.size(), 2);
}

void TestReports::aRefundSaysWhetherItsMoneyWent()
{
    ReportBook book;
    const QString stripe = u"stripe"_s;
    const PaymentId card
        = book.payment(book.customer.id, QDate(2026, 4, 1), Money(10'000, eur), stripe, u"Visa"_s);
    const QStringList states{u"requested"_s, u"pending"_s, u"settled"_s, u"failed"_s, u"reversed"_s};
    const auto append = [&book](const EntryBody &body) { must(book.append({{.body = body}})); };
    for (const QString &state : states) {
        const RefundId refund(u"00000000-0000-7000-8000-00000000000%1"_s.arg(states.indexOf(state)));
        const RefundSettled settled{.refund = refund,
            .source = {.payment = card},
            .amount = Money(100, eur),
            .customer = book.customer.id,
            .connection = stripe};
        const RefundRequested wish{.payment = card,
            .customer = settled.customer,
            .connection = stripe,
            .amount = settled.amount,
            .requestDigest = QByteArray(32, 'r')};
        must(book.append(
            {{.id = EntryId(refund.text()), .body = wish, .sealed = {{u"request"_s, "POST /v1/refunds"}}}}));
        if (state == "pending"_L1)
            append(RefundPending{.refund = refund, .externalId = u"stripe:test:re_1"_s});
        if (state == "settled"_L1 || state == "reversed"_L1)
            append(settled);
        if (state == "failed"_L1)
            append(RefundFailed{.refund = refund, .rule = u"stripe.x"_s});
        if (state == "reversed"_L1)
            append(RefundReversed{.undone = settled});
    }

    const ReportTable refunds = rowsOf(book, ReportLists::What::Refunds);

    QStringList found;
    for (const QList<ReportCell> &row : refunds.rows)
        found.append(textAt(refunds, row, u"state"_s));
    QCOMPARE(found, states);
}
