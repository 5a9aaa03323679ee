#include "tests/ui/tst_reportspage.h"

#include "tests/ui/ReportStage.h"

#include "core/domain/reportTotals.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/reportRecords.h"
#include "ui/reports/reportWidths.h"
#include "ui/style/Theme.h"
#include "ui/text/Languages.h"
#include "ui/text/ReportText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/cells.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
const QString table = u"reports.table"_s;

//! The stage with the reports in view and one of them chosen by keys.
struct Shelf : ReportStage {
    explicit Shelf(
        ReportKind::Id id = ReportKind::Id::Ageing, SampleReportDesk given = SampleReportDesk::ofPictures())
        : ReportStage(std::move(given))
    {
        press(Qt::Key_9, ctrl);
        for (int i = 0; i < static_cast<int>(id); ++i)
            press(Qt::Key_Down);
    }
    const ReportRequest &lastRequest() const { return reports.requests.constLast(); }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void openRow(int row) const
    {
        auto *view = find<DataTable>(table);
        view->setFocus();
        goToRow(*view, row);
        press(Qt::Key_Return);
    }
    const QWidget *page() const { return window->findChild<QStackedWidget *>()->currentWidget(); }
};

ReportTable paymentsByMethod()
{
    using Column = ReportTable::Column;
    ReportTable methods{.title = u"methods"_s,
        .columns = {{u"currency"_s, Column::Text}, {u"account"_s, Column::Text}, {u"method"_s, Column::Text},
            {u"payments"_s, Column::Number}}};
    for (const QString &name :
        {u"received"_s, u"refunded"_s, u"reversed"_s, u"fees"_s, u"paid_out"_s, u"other"_s, u"net"_s})
        methods.columns.append({name, Column::Amount});
    const auto eur = [](qint64 minor) { return ReportCell(Money(minor, Currency::of("EUR"))); };
    methods.rows = {{u"EUR"_s, u"clearing:stripe"_s, u"SEPA Direct Debit"_s, qint64(71), eur(4'820'000),
                        eur(-52'000), eur(-9'900), eur(-96'250), eur(-4'512'000), eur(0), eur(149'850)},
        {u"EUR"_s, u"bank"_s, u"bank"_s, qint64(40), eur(6'690'000), eur(0), eur(0), eur(0), eur(0), eur(0),
            eur(6'690'000)}};
    addTotals(methods);
    return methods;
}

} // namespace

void TestReportsPage::everyReportIsReachedByKeys()
{
    const Shelf shelf;
    auto *list = shelf.find<QListWidget>(u"reports.list"_s);
    QCOMPARE(shelf.focused(), u"reports.list"_s);
    QTRY_COMPARE(shelf.rows(table), 2);

    QStringList titles{shelf.text(u"reports.title"_s)};
    for (int i = 1; i < list->count(); ++i) {
        shelf.press(Qt::Key_Down);
        QTRY_COMPARE(shelf.find<QWidget>(table)->accessibleName(), list->currentItem()->text());
        titles.append(list->currentItem()->text());
    }

    QCOMPARE(titles.size(), 10);
    QCOMPARE(titles.constLast(), u"Payouts"_s);
}

void TestReportsPage::oneColumnStretchesWhateverStoodThereBefore()
{
    const Shelf shelf;
    const auto *list = shelf.find<QListWidget>(u"reports.list"_s);
    const auto *view = shelf.find<DataTable>(table);
    for (int i = 1; i < list->count(); ++i) {
        shelf.press(Qt::Key_Down);
        QTRY_COMPARE(view->accessibleName(), list->currentItem()->text());
        int stretching = 0;
        const int columns = view->model() ? view->model()->columnCount() : 0; // One asks whose it is first.
        for (int column = 0; column < columns; ++column)
            if (view->horizontalHeader()->sectionResizeMode(column) != QHeaderView::Interactive)
                ++stretching; // Or it is as narrow as it may be, and fixed.
        QVERIFY2(stretching <= 1, qPrintable(view->accessibleName()));
    }
}

void TestReportsPage::everyReportFitsIntoItsTable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");

    for (const char *language : {"en", "de", "es", "fr", "tr"}) {
        QTest::addRow("%s, 1280", language) << QString::fromLatin1(language) << 1280;
        QTest::addRow("%s, 1920", language) << QString::fromLatin1(language) << 1920;
    }
}

void TestReportsPage::everyReportFitsIntoItsTable()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);
    Languages languages;
    languages.choose(language);
    SampleReportDesk given = SampleReportDesk::ofPictures();
    given.tables = {{ReportRequest::What::Methods, paymentsByMethod()}};
    Shelf shelf(ReportKind::Id::Ageing, given);
    shelf.desk.paidOut = SampleDesk::picturePayouts();
    shelf.window->resize(width, 800);
    const auto *view = shelf.find<DataTable>(table);

    for (const ReportKind &kind : reportKinds()) {
        if (kind.id == ReportKind::Id::Statement)
            shelf.window->reports()->openStatement(shelf.desk.customersKnown.constFirst().id, u"Adler"_s);
        else
            shelf.window->reports()->open(kind.id);
        QTRY_VERIFY(view->model() && view->model()->objectName() == kind.key && shelf.rows(table) > 0);

        QTRY_VERIFY2(view->horizontalHeader()->length() <= view->viewport()->width(),
            qPrintable(u"%1: %2 of %3"_s.arg(kind.key)
                           .arg(view->horizontalHeader()->length())
                           .arg(view->viewport()->width())));
    }
}

void TestReportsPage::waysToPayAreReadWholeInASmallWindow()
{
    SampleReportDesk given = SampleReportDesk::ofPictures();
    given.tables = {{ReportRequest::What::Methods, paymentsByMethod()}};
    const Shelf shelf(ReportKind::Id::Methods, given);
    QTRY_VERIFY(shelf.rows(table) > 0);

    constexpr int method = 2;
    const auto *view = shelf.find<DataTable>(table);
    QCOMPARE(shelf.row(table, 0).at(method), u"SEPA Direct Debit"_s);
    QVERIFY(view->columnWidth(method)
        >= QFontMetrics(fonts::small()).horizontalAdvance(u"SEPA Direct Debit"_s) + 2 * cells::padding);
}

void TestReportsPage::figuresAreWholeAndOtherColumnsGiveWay()
{
    using Column = ReportTable::Column;
    ReportTable payouts{.title = u"payouts"_s,
        .columns = {{u"Arrives"_s, Column::Date}, {u"Payout"_s, Column::Text}, {u"Net"_s, Column::Amount},
            {u"What became of it"_s, Column::Text}, {u"Bank line"_s, Column::Date}},
        .rows = {}};
    const QDate day(2026, 11, 23);
    payouts.rows = {{day, u"po_1QDxMvKX7H2aTmbRn"_s, Money(123'456'789'012, Currency::of("EUR")),
        u"Explained in full"_s, day}};
    const QList<ColumnWish> wishes = columnWishes(payouts, reportColumns(payouts));
    const int amount
        = QFontMetrics(fonts::small()).horizontalAdvance(u"1,234,567,890.12"_s) + 2 * cells::padding;

    const ColumnWidths roomy = columnWidths(wishes, 1'200);
    const ColumnWidths tight = columnWidths(wishes, 420);

    QVERIFY(roomy.folded.isEmpty());
    QCOMPARE(tight.folded, QSet<int>{4});
    QVERIFY(tight.widths.at(2) >= amount && roomy.widths.at(2) > tight.widths.at(2));
    QVERIFY(tight.widths.at(3) < roomy.widths.at(3));
    QCOMPARE(columnWidths(wishes, 100).folded, QSet<int>()); // It scrolls, and hides nothing for that.
}

void TestReportsPage::figuresOfOneKindStandInColumnsOfOneWidth()
{
    using Column = ReportTable::Column;
    ReportTable ages{.title = u"ageing"_s, .columns = {{u"Customer"_s, Column::Text}}, .rows = {}};
    QList<ReportCell> row{u"Fjordlys Kraft AS"_s};
    for (const qint64 minor : {2'108'000, 0, 0, 2'740'000, 30'000}) {
        ages.columns.append({u"1–30"_s, Column::Amount});
        row.append(Money(minor, Currency::of("EUR")));
    }
    ages.rows = {row};

    const QList<int> widths = columnWidths(columnWishes(ages, reportColumns(ages)), 600).widths;

    const auto [least, most] = std::minmax_element(widths.cbegin() + 1, widths.cend());
    QVERIFY2(*most - *least <= 1, qPrintable(u"%1 to %2"_s.arg(*least).arg(*most)));
}

void TestReportsPage::idsAreToldFromWordsAndAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");

    QTest::newRow("of a payout") << u"po_1QDxMvKX7H2"_s << true;
    QTest::newRow("a number") << u"INV-2026-001042"_s << true;
    QTest::newRow("a name") << u"Fjordlys Kraft AS 24"_s << false;
    QTest::newRow("one long word") << u"Donaudampfschiffahrt"_s << false;
    QTest::newRow("an amount") << u"1,234,567.89\u00a0EUR"_s << false;
    QTest::newRow("a day") << u"23/11/2026"_s << false;
}

void TestReportsPage::idsAreToldFromWordsAndAmounts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isId);

    QCOMPARE(cells::isId(text), isId);
}

void TestReportsPage::daysAndPeriodsAreAskedFor()
{
    const Shelf shelf(ReportKind::Id::Revenue);
    QTRY_COMPARE(shelf.lastRequest().what, ReportRequest::What::Revenue);
    QCOMPARE(shelf.lastRequest().from, QDate(2026, 1, 1));
    QCOMPARE(shelf.lastRequest().to, QDate(2026, 11, 23));

    shelf.type(u"reports.from"_s, u"01/07/2026"_s);
    auto *period = shelf.find<QComboBox>(u"reports.period"_s);
    period->setFocus();
    shelf.press(Qt::Key_Down);

    QTRY_COMPARE(shelf.lastRequest().period, ReportPeriod::Quarter);
    QCOMPARE(shelf.lastRequest().from, QDate(2026, 7, 1));
    QTRY_COMPARE(shelf.row(table, 0).constFirst(), u"Q3 2026"_s);
    QVERIFY(shelf.text(u"reports.notes"_s).startsWith(u"From 01/07/2026 to 23/11/2026"_s));
}

void TestReportsPage::asKnownAtAnotherDayIsAskedFor()
{
    const Shelf shelf(ReportKind::Id::AgeingByCustomer);
    QTRY_VERIFY(!shelf.reports.requests.isEmpty());
    QVERIFY(!shelf.lastRequest().knownAt.isValid());

    shelf.type(u"reports.to"_s, u"31/10/2026"_s);
    shelf.type(u"reports.knownAt"_s, u"02/11/2026"_s);

    QTRY_COMPARE(shelf.lastRequest().knownAt, QDate(2026, 11, 2));
    QCOMPARE(shelf.lastRequest().to, QDate(2026, 10, 31));
    QTRY_COMPARE(shelf.text(u"reports.notes"_s), u"As of 31/10/2026, as it was known on 02/11/2026"_s);
}

void TestReportsPage::aDayThatIsBeingTypedAsksNothing()
{
    const Shelf shelf;
    QTRY_VERIFY(!shelf.reports.requests.isEmpty());
    const qsizetype before = shelf.reports.requests.size();

    auto *day = shelf.find<QLineEdit>(u"reports.to"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"99/99"_s);
    QTest::qWait(300);

    QCOMPARE(shelf.reports.requests.size(), before);
}

void TestReportsPage::totalsStandBelowTheRows()
{
    const Shelf shelf(ReportKind::Id::AgeingByCustomer);

    QTRY_COMPARE(shelf.rows(table), 5);
    const QStringList total = shelf.row(table, 3);
    QCOMPARE(total.constFirst(), u"Total"_s);
    QCOMPARE(total.at(1), u"EUR"_s);
    QCOMPARE(total.at(7), u"16,209.97"_s);
    QCOMPARE(shelf.row(table, 4).at(1), u"USD"_s);
}

void TestReportsPage::aTotalSaysSoWhereTheCurrencyStandsFirst()
{
    const ReportTable methods = worded(paymentsByMethod());

    QCOMPARE(methods.totals.size(), 1);
    QCOMPARE(methods.totals.at(0).at(0), ReportCell(u"EUR"_s));
    QCOMPARE(methods.totals.at(0).at(1), ReportCell(u"Total"_s));
    QCOMPARE(methods.totals.at(0).at(2), ReportCell(QString()));
}

void TestReportsPage::aCurrencyIsNamedWholeWhereItHasTheRoom()
{
    const Shelf shelf(ReportKind::Id::Ageing);
    QTRY_VERIFY(shelf.rows(table) > 0);

    QCOMPARE(shelf.find<DataTable>(table)->model()->headerData(0, Qt::Horizontal).toString(), u"Currency"_s);
}

void TestReportsPage::daysOutstandingStandAsNumbersDo()
{
    using Column = ReportTable::Column;
    const ReportTable days = worded({.title = u"dso"_s,
        .columns = {{u"period"_s, Column::Text}, {u"dso_tenths"_s, Column::Number}},
        .rows = {{u"2026-10"_s, qint64(368)}, {u"2026-11"_s, QString()}}});

    QVERIFY(reportColumns(days).at(1).isAmount);
    QCOMPARE(reportRecords(days).at(0).cells.at(1).text, u"36.8"_s);
    QCOMPARE(reportRecords(days).at(1).cells.at(1).text, u"–"_s);
}

void TestReportsPage::oneCurrencyIsShownAloneWithItsTotal()
{
    const Shelf shelf(ReportKind::Id::AgeingByCustomer);
    QTRY_COMPARE(shelf.rows(table), 5);

    auto *currency = shelf.find<QComboBox>(u"reports.currency"_s);
    currency->setFocus();
    QTest::keyClicks(currency, u"U"_s);

    QTRY_COMPARE(shelf.rows(table), 2);
    QCOMPARE(shelf.row(table, 0).at(1), u"USD"_s);
    QCOMPARE(shelf.row(table, 1).constFirst(), u"Total"_s);
    QVERIFY(shelf.text(u"reports.notes"_s).endsWith(u"Only USD"_s));
}

void TestReportsPage::aPayoutThatFailedCountsInNoSum_data()
{
    QTest::addColumn<QString>("currency");

    QTest::newRow("of all") << QString();
    QTest::newRow("of one currency") << u"EUR"_s;
}

void TestReportsPage::aPayoutThatFailedCountsInNoSum()
{
    QFETCH(const QString, currency);
    Shelf shelf;
    shelf.desk.paidOut = SampleDesk::picturePayouts();
    const PayoutRow failed = shelf.desk.paidOut.takeAt(6); // Comes before others: places change without it.
    shelf.desk.paidOut = QList<PayoutRow>{failed} + shelf.desk.paidOut;
    ReportsPage *page = shelf.window->reports();
    page->open(ReportKind::Id::Payouts, {}, {}, currency);
    QTRY_COMPARE(page->shownTable().rows.size(), currency.isEmpty() ? 7 : 5);

    const QList<ReportCell> &total = page->shownTable().totals.constFirst();
    QCOMPARE(std::get<Money>(total.at(4)).text(), u"8252.40"_s);
    QCOMPARE(std::get<Money>(total.at(5)).text(), u"-189.65"_s);
    QCOMPARE(std::get<Money>(total.at(9)).text(), u"8306.09"_s);
    QVERIFY(page->shownTable().notes.contains(u"Payouts that failed count in no sum."_s));
}

void TestReportsPage::aLineLeadsToWhatItIsMadeOf()
{
    const Shelf shelf;
    QTRY_COMPARE(shelf.rows(table), 2);
    shelf.openRow(1); // USD
    QTRY_COMPARE(shelf.text(u"reports.title"_s), u"Ageing by customer"_s);
    QCOMPARE(shelf.rows(table), 2); // One customer and the total.

    shelf.openRow(0);

    QCOMPARE(shelf.page(), shelf.window->invoices());
    QCOMPARE(shelf.window->invoices()->query().customer, CustomerId(u"c-2"_s));
}

void TestReportsPage::aLineLeadsOnWithItsDaysAndCurrency()
{
    const Shelf shelf(ReportKind::Id::Dso);
    QTRY_VERIFY(shelf.rows(table) > 0);
    shelf.openRow(0);
    QTRY_COMPARE(shelf.text(u"reports.title"_s), u"Revenue"_s); // What it is reckoned from.
    QTRY_VERIFY(shelf.row(table, 2).value(0).contains(u"2026"_s));

    shelf.openRow(2); // March
    QTRY_COMPARE(shelf.text(u"reports.title"_s), u"VAT by rate"_s);
    QTRY_COMPARE(shelf.lastRequest().from, QDate(2026, 3, 1));
    QCOMPARE(shelf.lastRequest().to, QDate(2026, 3, 31));
    QTRY_COMPARE(shelf.rows(table), 2); // One month and the total.
    shelf.openRow(0);

    QTRY_COMPARE(shelf.page(), shelf.window->invoices());
    const FieldFilter &fields = shelf.window->invoices()->query().fields;
    QCOMPARE(fields.from, QDate(2026, 3, 1));
    QCOMPARE(fields.through, QDate(2026, 3, 31));
    QCOMPARE(fields.currency, u"EUR"_s);
}

void TestReportsPage::paymentsByMethodLeadToThosePayments()
{
    const Shelf shelf(ReportKind::Id::Methods);
    QTRY_VERIFY(shelf.rows(table) > 0);
    const QDate from = shelf.lastRequest().from;
    QVERIFY(from.isValid());

    shelf.openRow(0);

    QTRY_COMPARE(shelf.page(), shelf.window->payments());
    QCOMPARE(shelf.window->payments()->query().fields.from, from);
    QCOMPARE(shelf.window->payments()->query().fields.currency, u"EUR"_s);
}

void TestReportsPage::aStatementIsOfTheCustomerThatWasChosen()
{
    const Shelf shelf(ReportKind::Id::Statement);
    auto *found = shelf.find<QListWidget>(u"reports.customer.list"_s);
    QTRY_VERIFY(found->count() > 0);

    shelf.find<QLineEdit>(u"reports.customer"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Adler"_s);
    QTRY_VERIFY(found->count() == 1);

    QTRY_VERIFY(!shelf.reports.statements.isEmpty());
    const auto adler = std::ranges::find_if(shelf.desk.customersKnown,
        [](const Customer &customer) { return customer.name.startsWith(u"Adler"); });
    QTRY_COMPARE(shelf.reports.statements.constLast(), adler->id);
    QTRY_COMPARE(shelf.rows(table), 4);
    QCOMPARE(shelf.row(table, 0).at(2), u"Opening balance"_s);
    QCOMPARE(shelf.row(table, 3).constLast(), u"1,249.97"_s);
}

void TestReportsPage::aLineOfAStatementLeadsToItsDocument()
{
    CurrencyStatement euros;
    euros.lines
        = {{.kind = u"invoice"_s, .reference = u"INV-1"_s}, {.kind = u"payment"_s, .reference = u"Cash"_s}};
    CurrencyStatement yen{.opening = Money(0, Currency::of("JPY"))};
    yen.lines = {{.kind = u"credit_note"_s, .reference = u"CN-1"_s}};
    const Statement statement{.currencies = {euros, yen}};

    QCOMPARE(documentAt(statement, {}, 0), QString()); // The opening balance.
    QCOMPARE(documentAt(statement, {}, 1), u"INV-1"_s);
    QCOMPARE(documentAt(statement, {}, 2), QString()); // A payment is no document.
    QCOMPARE(documentAt(statement, {}, 3), QString()); // The closing balance.
    QCOMPARE(documentAt(statement, {}, 5), u"CN-1"_s);
    QCOMPARE(documentAt(statement, u"JPY"_s, 1), u"CN-1"_s);
    QCOMPARE(documentAt(statement, {}, 99), QString());
}

void TestReportsPage::whatIsShownIsExported()
{
    Shelf shelf(ReportKind::Id::AgeingByCustomer);
    QTRY_COMPARE(shelf.rows(table), 5);
    const QTemporaryDir folder;

    shelf.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *chooser = shelf.find<QFileDialog>(u"export.file"_s);
    QVERIFY(chooser);
    QVERIFY(chooser->nameFilters().contains(u"PDF (*.pdf)"_s));
    emit chooser->fileSelected(folder.filePath(u"ageing.pdf"_s));
    chooser->close();

    QTRY_COMPARE(shelf.reports.saved.size(), 1);
    QCOMPARE(shelf.reports.saved.constFirst().format, ReportService::File::Pdf);
    QCOMPARE(shelf.reports.saved.constFirst().table, shelf.window->reports()->shownTable());
    QCOMPARE(shelf.reports.saved.constFirst().table.columns.constFirst().title, u"Customer"_s);
}

void TestReportsPage::rowsAreCopiedAsNumbers()
{
    const Shelf shelf;
    QTRY_COMPARE(shelf.rows(table), 2);
    auto *view = shelf.find<DataTable>(table);
    view->setFocus();
    goToRow(*view, 0);

    shelf.press(Qt::Key_C, ctrl);

    QCOMPARE(QApplication::clipboard()->text(),
        u"EUR\t66666.10\t9480.00\t7480.00\t2684.10\t2000.00\t88310.20\t1120.00\n"_s);
}

void TestReportsPage::hostileNamesStayText()
{
    const Shelf shelf(ReportKind::Id::AgeingByCustomer);

    QTRY_COMPARE(shelf.rows(table), 5);
    QCOMPARE(shelf.row(table, 1).constFirst(), u"<img src=x>Fjordlys Kraft AS"_s);
}

void TestReportsPage::troubleIsTold()
{
    SampleReportDesk broken;
    broken.error = Error{.kind = ErrorKind::Storage, .rule = u"book.damaged"_s};
    const Shelf shelf(ReportKind::Id::Ageing, broken);

    QTRY_VERIFY(shelf.window->findChild<Banner *>()->isVisible());
}
