#include "tests/core/service/tst_datevexport.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SetCompany.h"
#include "core/domain/Decimal.h"
#include "core/formats/windows1252.h"
#include "core/service/datevExport.h"
#include "core/service/settingFacts.h"
#include "core/store/EntryTable.h"
#include "core/store/PostingTable.h"
#include "core/store/SettingTable.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/billing/RandomBook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Settings = QMap<QString, QString>;

//! What every export needs, and the chart SKR03.
void prepare(BillingBook &book, const Settings &more = {})
{
    Settings settings{
        {u"datev.adviser"_s, u"29098"_s}, {u"datev.client"_s, u"55003"_s}, {u"datev.chart"_s, u"skr03"_s}};
    settings.insert(more);
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        must(SettingTable(book.database).set(it.key(), it.value()));
}

Result<QByteArray> batchOf(BillingBook &book, const ReportService::DatevWish &wish = {})
{
    return datevExport(book.database, wish, book.clock.now());
}

//! A line of the file as cells without their quotes; texts in these tests hold no semicolon.
QStringList cellsOf(const QByteArray &line)
{
    return fromWindows1252(line.trimmed()).remove(u'"').split(u';');
}

//! The bookings as "amount S|H account counter key date number text".
QStringList bookingsOf(const Result<QByteArray> &batch)
{
    if (!batch)
        return {batch.error().rule};
    QStringList bookings;
    for (const QByteArray &line : batch->split('\n').mid(2)) {
        const QStringList cells = cellsOf(line);
        if (cells.size() > 13)
            bookings << QStringList{cells[0], cells[1], cells[6], cells[7], cells[8], cells[9], cells[10],
                cells[13]}
                            .join(u' ');
    }
    return bookings;
}

//! Debit less credit of every account of a batch, in hundredths.
std::map<QString, qint64> sumsOf(const QByteArray &batch)
{
    std::map<QString, qint64> sums;
    for (const QByteArray &line : batch.split('\n').mid(2)) {
        const QStringList cells = cellsOf(line);
        if (cells.size() < 14)
            continue;
        const qint64 amount = QString(cells[0]).remove(u',').toLongLong() * (cells[1] == "S"_L1 ? 1 : -1);
        sums[cells[6]] += amount;
        sums[cells[7]] -= amount;
    }
    std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
    return sums;
}

InvoiceContent twoRates()
{
    InvoiceContent content{.issuedOn = QDate(2026, 3, 10), .dueOn = QDate(2026, 4, 9)};
    content.lines = {{.item = u"Beratung"_s, .price = 100'000'000, .rate = 190'000},
        {.item = u"Buch"_s, .price = 50'000'000, .rate = 70'000},
        {.item = u"Schulung"_s, .price = 20'000'000, .category = TaxCategory::ReverseCharge}};
    content.taxes = {{.category = TaxCategory::ReverseCharge, .exemptionReason = u"§ 13b UStG"_s}};
    return must(computed(content));
}

} // namespace

Q_DECLARE_METATYPE(DraftShape)

void TestDatevExport::writesTheGoldenBatch()
{
    BillingBook book;
    prepare(book);
    const Customer adler = book.addCustomer(u"Müller & Söhne GmbH"_s, u"ap@mueller.example"_s);
    const InvoiceId first = book.addIssued({.issuedOn = QDate(2026, 3, 10), .customer = adler.id});
    PaymentOrder order = orderOf(book, euro(5'000), {{.invoice = first, .amount = euro(5'000)}});
    order.customer = adler.id;
    must(recordPayment(book.book, order));
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"p1"_s),
                           .amount = euro(2'000),
                           .connection = u"stripe"_s,
                           .method = u"Visa"_s}},
        {.body = GatewayBalanceMoved{
             .connection = u"stripe"_s, .payment = PaymentId(u"p1"_s), .fee = euro(55)}}}));

    const Result<QByteArray> batch = batchOf(book, {.from = QDate(2026, 3, 1), .to = QDate(2026, 3, 31)});

    QCOMPARE(ruleOf(batch), QString());
    const QList<QByteArray> lines = batch->split('\n');
    QCOMPARE(lines[0].trimmed(),
        QByteArray("\"EXTF\";700;21;\"Buchungsstapel\";13;20260315120000000;;\"QT\";\"\";\"\";29098;55003;"
                   "20260101;4;20260301;20260331;\"Quittance\";;1;0;0;\"EUR\";;;;;;;;;"));
    QVERIFY(lines[1].startsWith("Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;"));
    QCOMPARE(lines[1].count(';'), 124);
    QCOMPARE(lines[2].trimmed().left(90),
        QByteArray(
            "119,00;\"S\";\"EUR\";;;;10001;8400;;1003;\"INV-2026-000001\";;;\"M\xfcller & S\xf6hne GmbH\";"
            ";;;;;;;;;;;;;;;;;;;")
            .left(90));
    QCOMPARE(bookingsOf(batch),
        QStringList({u"119,00 S 10001 8400  1003 INV-2026-000001 Müller & Söhne GmbH"_s,
            u"50,00 S 1200 10001  1503 INV-2026-000001 Müller & Söhne GmbH"_s, u"20,00 S 1360 1590  1503  "_s,
            u"0,55 S 4970 1360  1503  "_s}));
    QVERIFY(batch->endsWith("\r\n"));
}

void TestDatevExport::everyRateIsABookingOfItsOwn()
{
    BillingBook book;
    prepare(book,
        {{u"datev.chart"_s, u"skr04"_s}, {u"datev.tax_key.AE"_s, u"46"_s},
            {u"datev.revenue.S.7"_s, u"4310"_s}});
    must(book.issue({book.addDraftOf(twoRates())}));

    QStringList bookings = bookingsOf(batchOf(book));

    bookings.sort();
    QCOMPARE(bookings,
        QStringList({u"119,00 S 10000 4400  1003 INV-2026-000001 Çinar Yapi A.S."_s,
            u"20,00 S 10000 4337 46 1003 INV-2026-000001 Çinar Yapi A.S."_s,
            u"53,50 S 10000 4310  1003 INV-2026-000001 Çinar Yapi A.S."_s}));
}

void TestDatevExport::creditsAndVoidsChangeTheSide()
{
    BillingBook book;
    prepare(book, {{u"datev.account.prepayments"_s, u"1718"_s}});
    const InvoiceId credited = book.addIssued({.issuedOn = QDate(2026, 3, 10)});
    must(creditInvoice(
        book.book, {.invoice = credited, .reason = u"broken"_s, .on = book.today(), .today = book.today()}));
    const InvoiceId voided = book.addIssued({.prepaid = 1'900, .rounding = 1});
    must(carryOut(book.book, voidOf(voided), book.today()));

    const Result<QByteArray> batch = batchOf(book);

    QCOMPARE(ruleOf(batch), QString());
    QVERIFY2(sumsOf(*batch).empty(), qPrintable(bookingsOf(batch).join(u'\n')));
    const QStringList bookings = bookingsOf(batch);
    QCOMPARE(bookings.filter(u" H 10000 8400 "_s).size(), 2);
    QCOMPARE(bookings.filter(u"0,01 S 10000 4900 "_s).size(), 1);
    QCOMPARE(bookings.filter(u"19,00 H 10000 1718 "_s).size(), 1);
    QCOMPARE(bookings.filter(u"19,00 S 10000 1718 "_s).size(), 1);
}

void TestDatevExport::longerAccountsAreContinuedWithZeros()
{
    BillingBook book;
    prepare(book, {{u"datev.account_length"_s, u"6"_s}});
    book.addIssued();

    QCOMPARE(bookingsOf(batchOf(book)),
        QStringList({u"119,00 S 1000000 840000  1503 INV-2026-000001 Çinar Yapi A.S."_s}));
}

void TestDatevExport::namesTheSettingThatIsMissing_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<DraftShape>("shape");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    const auto row
        = [](const char *name, const Settings &settings, const DraftShape &shape, const QString &rule,
              const QString &field) { QTest::newRow(name) << settings << shape << rule << field; };
    const QString missing = u"datev.mapping_missing"_s;
    row("a rate no chart knows", {}, {.rate = 160'000}, missing, u"datev.revenue.S.16"_s);
    row("a rate with a fraction", {}, {.rate = 77'000}, missing, u"datev.revenue.S.7.7"_s);
    row("no chart at all", {{u"datev.chart"_s, {}}}, {}, missing, u"datev.revenue.S.19"_s);
    row("zero rated without a chart", {{u"datev.chart"_s, {}}}, {.rate = 0}, missing, u"datev.revenue.Z"_s);
    row("prepayments", {}, {.prepaid = 1'000}, missing, u"datev.account.prepayments"_s);
    row("no adviser", {{u"datev.adviser"_s, {}}}, {}, u"datev.adviser"_s, u"datev.adviser"_s);
    row("an adviser of three digits", {{u"datev.adviser"_s, u"999"_s}}, {}, u"datev.adviser"_s,
        u"datev.adviser"_s);
    row("no client", {{u"datev.client"_s, {}}}, {}, u"datev.client"_s, u"datev.client"_s);
    row("accounts of nine digits", {{u"datev.account_length"_s, u"9"_s}}, {}, u"datev.account_length"_s,
        u"datev.account_length"_s);
    row("debtors among the creditors", {{u"datev.first_debtor"_s, u"70000"_s}}, {}, u"datev.first_debtor"_s,
        u"datev.first_debtor"_s);
    row("debtors with too few digits", {{u"datev.first_debtor"_s, u"9999"_s}}, {}, u"datev.first_debtor"_s,
        u"datev.first_debtor"_s);
}

void TestDatevExport::namesTheSettingThatIsMissing()
{
    QFETCH(const Settings, settings);
    QFETCH(const DraftShape, shape);
    BillingBook book;
    prepare(book, settings);
    book.addIssued(shape);

    const Result<QByteArray> batch = batchOf(book);

    QVERIFY(!batch);
    QTEST(batch.error().rule, "rule");
    QTEST(batch.error().field, "field");
}

void TestDatevExport::refusesASetting_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const QString &key, const QString &value, const QString &rule) {
        QTest::newRow(name) << key << value << rule;
    };
    row("an unknown chart", u"datev.chart"_s, u"ikr"_s, u"datev.chart_unknown"_s);
    row("an adviser in words", u"datev.adviser"_s, u"me"_s, u"setting.number_malformed"_s);
    row("a negative client", u"datev.client"_s, u"-1"_s, u"setting.number_malformed"_s);
    row("an account in words", u"datev.account.bank"_s, u"12a0"_s, u"datev.account"_s);
    row("other digits", u"datev.account.bank"_s, u"١٢٠٠"_s, u"datev.account"_s);
    row("account 0", u"datev.account.bank"_s, u"0000"_s, u"datev.account"_s);
    row("an account too long", u"datev.revenue.S.19"_s, u"1234567890"_s, u"datev.account"_s);
    row("an account of nothing", u"datev.account.yacht"_s, u"1200"_s, u"setting.unknown"_s);
    row("clearing of nobody", u"datev.account.clearing."_s, u"1200"_s, u"setting.unknown"_s);
    row("revenue of no category", u"datev.revenue.X.19"_s, u"8400"_s, u"setting.unknown"_s);
    row("revenue of no rate", u"datev.revenue.S.many"_s, u"8400"_s, u"setting.unknown"_s);
    row("a rate written otherwise", u"datev.revenue.S.19.0"_s, u"8400"_s, u"setting.unknown"_s);
    row("a tax key in words", u"datev.tax_key.S.19"_s, u"x"_s, u"datev.tax_key"_s);
    row("a tax key too long", u"datev.tax_key.S.19"_s, u"12345"_s, u"datev.tax_key"_s);
    row("a debtor of nobody", u"datev.debtor."_s, u"10001"_s, u"setting.unknown"_s);
    row("nothing", u"datev."_s, u"1"_s, u"setting.unknown"_s);
    row("an unknown one taken back", u"datev.colour"_s, QString(), u"setting.unknown"_s);
}

void TestDatevExport::refusesASetting()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);

    const Result<void> checked = checkSetting(key, value);

    QTEST(ruleOf(checked), "rule");
    QVERIFY(checked.error().field == key || checked.error().value == key);
}

void TestDatevExport::takesASettingOfADebtorOrRate()
{
    for (const auto &[key, value] : std::map<QString, QString>{{u"datev.debtor.01-a"_s, u"12345"_s},
             {u"datev.revenue.S.7.7"_s, u"8300"_s}, {u"datev.revenue.AE"_s, u"8337"_s},
             {u"datev.tax_key.S.19"_s, u"9"_s}, {u"datev.account.clearing.stripe"_s, u"1361"_s},
             {u"datev.account.bank_in_transit"_s, u"1360"_s},
             {u"datev.account.bank_in_transit.stripe"_s, u"1360"_s},
             {u"datev.account.adjustments.stripe"_s, u"4900"_s}, {u"datev.account.exchange"_s, u"1590"_s},
             {u"datev.account.bad_debt"_s, u"2406"_s}, {u"datev.chart"_s, u"skr04"_s},
             {u"datev.revenue.S.16"_s, QString()}})
        QCOMPARE(ruleOf(checkSetting(key, value)), QString());
}

void TestDatevExport::aPayoutAndAnExchangeAreBooked_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QStringList>("bookings");

    // Without an account of its own, a provider's balance is in transit already.
    QTest::newRow("one account in transit")
        << Settings()
        << QStringList{
               u"9,70 S 1360 1590  1503  "_s, u"0,30 S 4970 1590  1503  "_s, u"0,50 S 4900 1360  1503  "_s};
    QTest::newRow("a balance of its own")
        << Settings{{u"datev.account.clearing.stripe"_s, u"1361"_s}}
        << QStringList{u"9,70 S 1361 1590  1503  "_s, u"0,30 S 4970 1590  1503  "_s,
               u"0,50 S 4900 1361  1503  "_s, u"9,20 S 1360 1361  1503  "_s};
}

void TestDatevExport::aPayoutAndAnExchangeAreBooked()
{
    QFETCH(const Settings, settings);
    BillingBook book;
    prepare(book, settings);
    const QString stripe = u"stripe"_s;
    must(book.append({{.body = GatewayBalanceMoved{.connection = stripe,
                           .payment = {},
                           .fee = euro(30),
                           .exchanged = Money(1'100, Currency::of("USD")),
                           .received = euro(1'000)}},
        {.body = GatewayBalanceMoved{.connection = stripe,
             .payment = {},
             .fee = euro(0),
             .adjustment = euro(-50)}},
        {.body = PayoutRecorded{{.id = u"stripe:test:po_1"_s, .connection = stripe, .amount = euro(920)}}}}));

    QCOMPARE(ruleOf(batchOf(book)), u"datev.currency"_s);
    const Result<QByteArray> batch = batchOf(book, {.currency = u"EUR"_s});

    QCOMPARE(ruleOf(batch), QString());
    QTEST(bookingsOf(batch), "bookings");
    QVERIFY(sumsOf(*batch).contains(u"1590"_s)); // The euros that came; the dollars are another batch's.
}

void TestDatevExport::anotherCurrencyIsRefusedOrAskedFor()
{
    BillingBook book;
    prepare(book);
    book.addIssued();
    book.addIssued({.currency = Currency::of("JPY")});

    const Result<QByteArray> refused = batchOf(book);
    QCOMPARE(ruleOf(refused), u"datev.currency"_s);
    QCOMPARE(refused.error().field, u"INV-2026-000002"_s);
    QCOMPARE(refused.error().value, u"JPY"_s);
    QCOMPARE(bookingsOf(batchOf(book, {.currency = u"EUR"_s})).size(), 1);
    const Result<QByteArray> yen = batchOf(book, {.currency = u"JPY"_s});
    QCOMPARE(bookingsOf(yen).size(), 1);
    QCOMPARE(cellsOf(yen->split('\n').first())[21], u"JPY"_s);
    QCOMPARE(ruleOf(batchOf(book, {.currency = u"XXX"_s})), u"currency.unknown"_s);
}

void TestDatevExport::onlyLockedDaysAreFinal()
{
    BillingBook book;
    prepare(book);
    book.addIssued({.issuedOn = QDate(2026, 2, 3)});
    const ReportService::DatevWish wish{.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28), .isFinal = true};
    QCOMPARE(ruleOf(batchOf(book, wish)), u"datev.not_locked"_s);
    lockThrough(book, QDate(2026, 2, 27));
    QCOMPARE(ruleOf(batchOf(book, wish)), u"datev.not_locked"_s);
    lockThrough(book, QDate(2026, 2, 28));

    const Result<QByteArray> batch = batchOf(book, wish);

    QCOMPARE(ruleOf(batch), QString());
    QCOMPARE(cellsOf(batch->split('\n')[0])[20], u"1"_s);
    QCOMPARE(cellsOf(batch->split('\n')[2])[113], u"1"_s);
}

void TestDatevExport::aBatchStaysInItsFiscalYear_data()
{
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("outcome"); // Fiscal year, first and last day; or the rule.

    QTest::newRow("this year up to today") << 1 << QDate() << QDate() << u"20260101 20260101 20260315"_s;
    QTest::newRow("a year from July") << 7 << QDate() << QDate() << u"20250701 20250701 20260315"_s;
    QTest::newRow("last year") << 1 << QDate(2025, 1, 1) << QDate(2025, 12, 31)
                               << u"20250101 20250101 20251231"_s;
    QTest::newRow("across the new year")
        << 1 << QDate(2025, 12, 1) << QDate(2026, 1, 31) << u"datev.period"_s;
    QTest::newRow("across the calendar's new year")
        << 7 << QDate(2025, 12, 1) << QDate(2026, 1, 31) << u"20250701 20251201 20260131"_s;
    QTest::newRow("days reversed") << 1 << QDate(2026, 2, 2) << QDate(2026, 2, 1) << u"datev.period"_s;
}

void TestDatevExport::aBatchStaysInItsFiscalYear()
{
    QFETCH(const int, firstMonth);
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    BillingBook book;
    prepare(book);
    changeCompany(book, [&](CompanyProfile &company) { company.fiscalYearStart = firstMonth; });

    const Result<QByteArray> batch = batchOf(book, {.from = from, .to = to});

    QString outcome = ruleOf(batch);
    if (batch) {
        const QStringList cells = cellsOf(batch->split('\n').first());
        outcome = QStringList{cells[12], cells[14], cells[15]}.join(u' ');
    }
    QTEST(outcome, "outcome");
}

void TestDatevExport::debtorsKeepTheirNumbers()
{
    BillingBook book;
    const Customer second = book.addCustomer(u"Adler"_s, u"a@adler.example"_s);
    const Customer third = book.addCustomer(u"Bussard"_s, u"b@bussard.example"_s);
    prepare(
        book, {{u"datev.first_debtor"_s, u"10100"_s}, {u"datev.debtor."_s + second.id.text(), u"20007"_s}});
    for (const CustomerId &customer : {third.id, second.id, book.customer.id})
        book.addIssued({.customer = customer});
    const auto accounts = [&] {
        QStringList found;
        for (const QString &booking : bookingsOf(batchOf(book)))
            found << booking.section(u' ', 2, 2);
        return found;
    };
    const QStringList expected{u"10102"_s, u"20007"_s, u"10100"_s};
    QCOMPARE(accounts(), expected);
    book.addCustomer(u"Aaron"_s, u"c@aaron.example"_s);
    QCOMPARE(accounts(), expected);
}

void TestDatevExport::twoCustomersWithOneNumberAreRefused()
{
    BillingBook book;
    const Customer second = book.addCustomer(u"Adler"_s, u"a@adler.example"_s);
    prepare(book, {{u"datev.debtor."_s + second.id.text(), u"10000"_s}});
    const Result<QByteArray> twice = batchOf(book);
    QCOMPARE(ruleOf(twice), u"datev.debtor_twice"_s);
    QCOMPARE(twice.error().value, u"10000"_s);

    prepare(book, {{u"datev.debtor."_s + second.id.text(), u"2000"_s}});
    QCOMPARE(ruleOf(batchOf(book)), u"datev.account"_s);

    prepare(
        book, {{u"datev.debtor."_s + second.id.text(), QString()}, {u"datev.first_debtor"_s, u"69999"_s}});
    QCOMPARE(ruleOf(batchOf(book)), u"datev.debtors_full"_s);
}

//! Whatever happened: each debtor's account moves as the customer's postings do, money's as its own, and
//! revenue with VAT as the ledger's.
void TestDatevExport::theSumsAreThoseOfThePostings()
{
    const Settings everything{{u"datev.account.prepayments"_s, u"1718"_s},
        {u"datev.account.clearing.cheque"_s, u"1362"_s}, {u"datev.account.unknown_payer"_s, u"1590"_s}};
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator generator(seed);
        RandomBook random([&generator](qint64 count) {
            return static_cast<qint64>(generator.bounded(static_cast<quint64>(count)));
        });
        for (int i = 0; i < 120; ++i)
            random.runOne();
        prepare(random.book, everything);
        const QStringList customers = must(EntryTable(random.book.database).subjectsOf(u"CustomerSaved"_s));
        for (const Currency currency : {Currency::of("EUR"), Currency::of("JPY")}) {
            std::map<QString, qint64> expected;
            const qint64 hundredths = powerOfTen(2 - currency.decimals());
            const QDate first(2026, 1, 1);
            const QDate last(2026, 12, 31);
            must(PostingTable(random.book.database)
                     .between(first, last, [&](const PostingTable::Line &line) -> Result<void> {
                         const Posting &posting = line.posting;
                         if (posting.amount.currency() != currency)
                             return {};
                         const qsizetype place = customers.indexOf(posting.customer.text());
                         const bool isDebt
                             = posting.account == "receivable"_L1 || posting.account == "customer credit"_L1;
                         QString account = posting.account.section(u':', 0, 0);
                         if (isDebt)
                             account = place < 0 ? u"1590"_s : QString::number(10'000 + place);
                         else if (account == "tax"_L1)
                             account = u"revenue"_s;
                         expected[account] += posting.amount.minor() * hundredths;
                         return {};
                     }));
            std::erase_if(expected, [](const auto &sum) { return sum.second == 0; });

            const Result<QByteArray> batch
                = batchOf(random.book, {.from = first, .to = last, .currency = currency.text()});
            QCOMPARE(ruleOf(batch), QString());
            std::map<QString, qint64> found;
            const std::map<QString, QString> names{{u"1200"_s, u"bank"_s}, {u"1000"_s, u"cash"_s},
                {u"1360"_s, u"clearing"_s}, {u"1362"_s, u"clearing"_s}, {u"1500"_s, u"disputes"_s},
                {u"4970"_s, u"fees"_s}, {u"2400"_s, u"bad debt"_s}, {u"4900"_s, u"rounding"_s},
                {u"1718"_s, u"prepayments"_s}};
            for (const auto &[account, sum] : sumsOf(*batch)) {
                const auto name = names.find(account);
                const bool isRevenue = account.startsWith(u'8');
                found[isRevenue ? u"revenue"_s : name == names.end() ? account : name->second] += sum;
            }
            std::erase_if(found, [](const auto &sum) { return sum.second == 0; });
            QVERIFY2(found == expected, qPrintable(u"seed %1 %2"_s.arg(seed).arg(currency.text())));
        }
    }
}
