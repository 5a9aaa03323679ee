#include "tests/core/store/tst_bookfigures.h"

#include "core/store/BookFiguresQuery.h"
#include "core/store/ReportQueries.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/billing/RandomBook.h"
#include "tests/core/store/ReportBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();
const Currency eur = Currency::of("EUR");
const Currency jpy = Currency::of("JPY");

//! Open by age, then credit; by currency.
using Figures = std::map<QString, std::array<qint64, ageBucketCount + 1>>;

Figures reported(Database &database, QDate today)
{
    const ReportTable table = must(ReportQueries(database).ageing(today, everything));
    Figures found;
    for (const QList<ReportCell> &row : table.rows)
        found[textAt(table, row, u"currency"_s)]
            = {minorAt(table, row, u"current"_s), minorAt(table, row, u"d1_30"_s),
                minorAt(table, row, u"d31_60"_s), minorAt(table, row, u"d61_90"_s),
                minorAt(table, row, u"d90_plus"_s), minorAt(table, row, u"credit"_s)};
    return found;
}

Figures figured(Database &database, QDate today)
{
    Figures found;
    for (const CurrencyFigures &line : must(BookFiguresQuery(database).figures(today)).currencies) {
        auto &figures = found[line.currency.text()];
        std::ranges::copy(line.minor, figures.begin());
        figures.back() = line.creditMinor;
    }
    return found;
}

CurrencyFigures figuresIn(ReportBook &book, Currency currency)
{
    for (const CurrencyFigures &line : must(BookFiguresQuery(book.database).figures(book.today())).currencies)
        if (line.currency == currency)
            return line;
    return {.currency = currency};
}

CurrencyIncome incomeIn(ReportBook &book, Currency currency)
{
    for (const CurrencyIncome &line : must(BookFiguresQuery(book.database).income(book.today())).currencies)
        if (line.currency == currency)
            return line;
    return {.currency = currency};
}

BookNeeds needsOf(ReportBook &book)
{
    return must(BookFiguresQuery(book.database).needs(book.today()));
}

QString joined(const QStringList &plans)
{
    return plans.join(u'\n');
}

} // namespace

void TestBookFigures::everyFigureIsWhatTheReportsSay()
{
    ReportBook book;
    book.addYear();

    const Figures figures = figured(book.database, book.today());

    QCOMPARE(figures, reported(book.database, book.today()));
    const CurrencyFigures line = figuresIn(book, eur);
    QCOMPARE(line.openMinor(), book.sum(u"receivable"_s, eur));
    QCOMPARE(line.creditMinor, -book.sum(u"customer credit"_s, eur));
    QVERIFY(line.overdueMinor() > 0 && line.overdueInvoices() > 0);
}

void TestBookFigures::anyBookAgreesWithItsReports()
{
    qint64 figuresSeen = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937_64 numbers(seed);
        RandomBook random([&numbers](qint64 count) {
            return static_cast<qint64>(numbers() % static_cast<quint64>(count));
        });
        for (int i = 0; i < 120; ++i)
            random.runOne();
        const QDate today = random.book.today().addDays(1); // The latest day it books anything on.

        const Figures figures = figured(random.book.database, today);

        figuresSeen += static_cast<qint64>(figures.size());
        QVERIFY2(figures == reported(random.book.database, today), qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY2(figuresSeen > 12, qPrintable(QString::number(figuresSeen)));
}

void TestBookFigures::moneyAskedToBePaidBackIsStillCredit()
{
    ReportBook book;
    const PaymentId payment = book.payment(book.other.id, QDate(2026, 11, 1), Money(5'000, eur), u"stripe"_s);

    book.entry(RefundRequested{.payment = payment,
                   .customer = book.other.id,
                   .connection = u"stripe"_s,
                   .amount = Money(2'000, eur),
                   .reason = u"asked"_s},
        QDate(2026, 11, 2));

    const CurrencyFigures line = figuresIn(book, eur);
    QCOMPARE(line.creditMinor, qint64{5'000});
    QCOMPARE(line.creditors, qint64{1});
}

void TestBookFigures::whatCameInIsWhatThePaymentsAddUpTo()
{
    ReportBook book;
    book.addYear();
    book.payment(book.customer.id, QDate(2026, 11, 20), Money(90'000, jpy));

    const CurrencyIncome euros = incomeIn(book, eur);
    const CurrencyIncome yen = incomeIn(book, jpy);

    auto row = must(book.database.query(
        u"SELECT SUM(amount_minor - reversed_minor), COUNT(*) FILTER (WHERE reversed_minor < amount_minor) "
        "FROM payment WHERE currency = 'EUR' AND booked_on >= '2026-01-01'"_s));
    QVERIFY(row.next());
    QCOMPARE(std::accumulate(euros.minor.begin(), euros.minor.end(), qint64{0}), row.value(0).toLongLong());
    QCOMPARE(
        std::accumulate(euros.payments.begin(), euros.payments.end(), qint64{0}), row.value(1).toLongLong());
    QCOMPARE(yen.recentMinor, qint64{90'000});
    QCOMPARE(yen.recentPayments, qint64{1});
}

void TestBookFigures::whatWasTakenBackDidNotComeIn()
{
    ReportBook book;
    const auto reversed = [&](qint64 minor, qint64 back) {
        const PaymentId payment = book.payment(book.customer.id, QDate(2026, 11, 20), Money(minor, eur));
        book.entry(PaymentReversed{.payment = payment,
                       .amount = Money(back, eur),
                       .customer = book.customer.id,
                       .connection = u"bank"_s,
                       .reason = u"bounced"_s},
            QDate(2026, 11, 25));
    };
    book.payment(book.customer.id, QDate(2026, 11, 20), Money(100'000, eur));
    reversed(2'963, 2'963); // Whole: it is no payment any more.
    reversed(5'000, 1'000);

    const CurrencyIncome line = incomeIn(book, eur);

    QCOMPARE(line.recentMinor, qint64{104'000});
    QCOMPARE(line.recentPayments, qint64{2});
    QCOMPARE(line.minor[incomeMonths - 2], qint64{104'000});
    QCOMPARE(line.payments[incomeMonths - 2], qint64{2});
}

void TestBookFigures::figuresComeByCurrencyWithTheCompanysOwnNamed()
{
    ReportBook book;
    changeCompany(book, [](CompanyProfile &company) { company.currency = jpy; });
    for (int day = 1; day <= 3; ++day)
        book.payment(book.customer.id, QDate(2026, 11, day), Money(100, jpy));
    book.payment(book.customer.id, QDate(2026, 11, 20), Money(100, eur));
    book.invoiceOf(book.customer.id, QDate(2026, 11, 1), QDate(2026, 12, 1), 10'000);

    const BookFigures figures = must(BookFiguresQuery(book.database).figures(book.today()));

    QCOMPARE(figures.own, jpy);
    QCOMPARE(figures.currencies.size(), 2);
    QCOMPARE(figures.currencies.at(0).currency, eur);
    QCOMPARE(figures.currencies.at(1).currency, jpy);
}

void TestBookFigures::monthsAreThoseOfTheCalendar()
{
    ReportBook book; // 2026-12-01
    book.payment(book.customer.id, QDate(2025, 12, 31), Money(1, eur)); // A year ago: too old.
    book.payment(book.customer.id, QDate(2026, 1, 1), Money(10, eur));
    book.payment(book.customer.id, QDate(2026, 1, 31), Money(100, eur));
    book.payment(book.customer.id, QDate(2026, 12, 1), Money(1'000, eur));
    book.payment(book.customer.id, QDate(2026, 12, 2), Money(10'000, eur)); // Tomorrow.

    const CurrencyIncome line = incomeIn(book, eur);

    QCOMPARE(line.minor.front(), qint64{110});
    QCOMPARE(line.payments.front(), qint64{2});
    QCOMPARE(line.minor.back(), qint64{1'000});
    QCOMPARE(std::accumulate(line.minor.begin(), line.minor.end(), qint64{0}), qint64{1'110});
    const BookIncome income = must(BookFiguresQuery(book.database).income(book.today()));
    QCOMPARE(income.monthStart(0), QDate(2026, 1, 1));
    QCOMPARE(income.monthStart(incomeMonths - 1), QDate(2026, 12, 1));
}

void TestBookFigures::theLastThirtyDaysBeginTwentyNineDaysAgo_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isRecent");
    QTest::newRow("today") << QDate(2026, 12, 1) << true;
    QTest::newRow("29 days ago") << QDate(2026, 11, 2) << true;
    QTest::newRow("30 days ago") << QDate(2026, 11, 1) << false;
}

void TestBookFigures::theLastThirtyDaysBeginTwentyNineDaysAgo()
{
    QFETCH(const QDate, day);
    ReportBook book;
    book.payment(book.customer.id, day, Money(100, eur));

    QTEST(incomeIn(book, eur).recentPayments == 1, "isRecent");
}

void TestBookFigures::whatNobodyRemindedOfIsCountedOldestFirst()
{
    ReportBook book;
    book.checksItself = false; // Its mails stand in no entry.
    book.invoiceOf(book.customer.id, QDate(2026, 8, 1), QDate(2026, 9, 1), 10'000);
    const InvoiceId told = book.invoiceOf(book.other.id, QDate(2026, 10, 1), QDate(2026, 10, 31), 80'000);
    book.invoiceOf(book.customer.id, QDate(2026, 11, 1), QDate(2026, 11, 30), 20'000);
    book.invoiceOf(book.customer.id, QDate(2026, 11, 1), QDate(2026, 12, 1), 40'000); // Due today.
    const auto mail = [&](const QString &day, const QString &state) {
        must(book.database.execute(
            u"INSERT OR REPLACE INTO mail (id, kind, level, invoice_id, state, queued_at, changed_at) "
            "VALUES ('m1', 'reminder', 1, :invoice, :state, :at, :at)"_s,
            {{":invoice"_L1, told.text()}, {":state"_L1, state}, {":at"_L1, day + u"T10:00:00.000Z"_s}}));
        must(book.database.execute(
            u"UPDATE invoice SET last_mail_id = 'm1' WHERE id = :invoice"_s, {{":invoice"_L1, told.text()}}));
        return needsOf(book).unreminded;
    };

    const BookNeeds::Unreminded reminded = mail(u"2026-11-05"_s, u"accepted"_s);

    QCOMPARE(reminded.count, qint64{2});
    QCOMPARE(reminded.oldestDue, QDate(2026, 9, 1));
    QCOMPARE(reminded.sums, QList<Money>{Money(30'000, eur)});
    QCOMPARE(mail(u"2026-11-05"_s, u"refused"_s).count, qint64{3}); // It never left.
    QCOMPARE(
        mail(u"2026-10-31"_s, u"accepted"_s).count, qint64{3}); // Before it fell due: the invoice itself.
}

void TestBookFigures::disputesComeByTheDayTheyMustBeAnswered()
{
    ReportBook book;
    const PaymentId first = book.payment(book.customer.id, QDate(2026, 11, 1), Money(700, eur), u"stripe"_s);
    const PaymentId second = book.payment(book.other.id, QDate(2026, 11, 1), Money(900, eur), u"stripe"_s);
    const auto open = [&](const QString &id, const PaymentId &payment, Money amount, QDate by) {
        book.entry(DisputeOpened{.dispute = id,
                       .payment = payment,
                       .amount = amount,
                       .connection = u"stripe"_s,
                       .reason = u"fraudulent"_s,
                       .respondBy = by},
            QDate(2026, 11, 20));
    };
    open(u"d1"_s, first, Money(700, eur), QDate());
    open(u"d2"_s, second, Money(900, eur), QDate(2026, 12, 5));

    const BookNeeds needs = needsOf(book);

    QCOMPARE(needs.disputes, qint64{2});
    QCOMPARE(needs.firstDisputes.constFirst().customer, book.other.name);
    QCOMPARE(needs.firstDisputes.constFirst().respondBy, QDate(2026, 12, 5));
    QCOMPARE(needs.firstDisputes.constFirst().amount, Money(900, eur));
}

void TestBookFigures::aCardThatExpiresSoonNeedsSomebody()
{
    ReportBook book;
    const auto save = [&](const QString &id, int month, int year) {
        book.entry(CardSaved{{.externalId = id,
                       .customer = book.other.id,
                       .holder = u"h"_s,
                       .connection = u"stripe"_s,
                       .brand = u"Visa"_s,
                       .last4 = u"1881"_s,
                       .expiryMonth = month,
                       .expiryYear = year,
                       .agreedOn = QDate(2026, 1, 1),
                       .agreement = u"yes"_s}},
            QDate(2026, 6, 1));
    };
    save(u"now"_s, 12, 2026);
    save(u"gone"_s, 11, 2026);
    save(u"later"_s, 1, 2027);

    const BookNeeds needs = needsOf(book); // 2026-12-01; 30 days end with the year's 31st.

    QCOMPARE(needs.cards, qint64{1});
    QCOMPARE(needs.firstCards.constFirst().expiresOn, QDate(2026, 12, 31));
    QCOMPARE(needs.firstCards.constFirst().name, book.other.name);
}

void TestBookFigures::aQuietBookNeedsNobody()
{
    ReportBook book;

    QCOMPARE(needsOf(book), BookNeeds());
    QVERIFY(must(BookFiguresQuery(book.database).figures(book.today())).currencies.isEmpty());
    QVERIFY(must(BookFiguresQuery(book.database).income(book.today())).currencies.isEmpty());
}

void TestBookFigures::aFigureReadsOnlyWhatItNeeds()
{
    ReportBook book;
    book.addYear();
    const auto plansOf = [&](const std::function<void(BookFiguresQuery &)> &work) {
        return StatementWatch(book.database).plansOf([&] {
            BookFiguresQuery query(book.database);
            work(query);
        });
    };

    const QStringList figures = plansOf([&](BookFiguresQuery &query) { must(query.figures(book.today())); });
    const QStringList income = plansOf([&](BookFiguresQuery &query) { must(query.income(book.today())); });
    const QStringList needs = plansOf([&](BookFiguresQuery &query) { must(query.needs(book.today())); });

    QVERIFY2(!figures.filter(u"INDEX invoice_open_by_customer"_s).isEmpty(), qPrintable(joined(figures)));
    QVERIFY2(!figures.filter(u"INDEX payment_left"_s).isEmpty(), qPrintable(joined(figures)));
    QVERIFY2(!income.filter(u"SEARCH payment USING INDEX payment_by_booked"_s).isEmpty(),
        qPrintable(joined(income)));
    QVERIFY2(income.filter(u"SCAN"_s).isEmpty(), qPrintable(joined(income)));
    QVERIFY2(!needs.filter(u"INDEX invoice_open_by_due (due_on<?)"_s).isEmpty(), qPrintable(joined(needs)));
    QVERIFY2(!needs.filter(u"INDEX dispute_open"_s).isEmpty(), qPrintable(joined(needs)));
    for (const QStringList &plans : {figures, needs})
        QVERIFY2(plans.filter(u"SCAN invoice"_s).filter(u"USING"_s) == plans.filter(u"SCAN invoice"_s)
                && !plans.contains(u"SCAN payment"_s),
            qPrintable(joined(plans)));
}
