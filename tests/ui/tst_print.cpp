#include "tests/ui/tst_print.h"

#include "tests/ui/ReportStage.h"

#include "ui/invoices/FilterBar.h"
#include "ui/invoices/InvoiceColumns.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payments/paymentRecord.h"
#include "ui/print/InvoicePrinting.h"
#include "ui/print/PrintDialog.h"
#include "ui/print/TablePages.h"
#include "ui/print/tableSums.h"
#include "ui/text/StateText.h"
#include "ui/widgets/TableColumns.h"

#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

const Currency eur = Currency::of("EUR");
const Currency jpy = Currency::of("JPY");

//! What the section in view writes to a file.
ReportTable exportedFrom(Stage &stage)
{
    [&] { QTRY_VERIFY(stage.window->commands()->exportShown->isEnabled()); }();
    stage.window->commands()->exportShown->trigger();
    auto *chooser = stage.find<QFileDialog>(u"export.file"_s);
    emit chooser->fileSelected(u"/tmp/shown.csv"_s);
    chooser->reject();
    [&] { QTRY_COMPARE(stage.desk.exportedTables.size(), 1); }();
    return stage.desk.exportedTables.value(0);
}

QStringList titlesOf(const ReportTable &table)
{
    QStringList titles;
    for (const Column &column : table.columns)
        titles += column.title;
    return titles;
}

//! Shows only these columns, in this order.
template <class Which>
void chooseColumns(const DataTable &table, const QList<Which> &wanted)
{
    QList<int> order;
    for (const Which column : wanted)
        order.append(static_cast<int>(column));
    const QSet<int> shown(order.cbegin(), order.cend());
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!shown.contains(column))
            order.append(column);
    table.columns()->choose(shown, order);
}

ReportTable tableOf(int rows)
{
    ReportTable table{.title = u"Overdue invoices"_s,
        .notes = {u"Only of Adler & Söhne GmbH"_s},
        .columns = {{u"Number"_s, Column::Text}, {u"Customer"_s, Column::Text}, {u"Open"_s, Column::Amount},
            {u"Cur."_s, Column::Text}}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({u"INV-%1"_s.arg(i, 4, 10, QChar(u'0')), u"<b>Çınar</b> %1"_s.arg(i),
            Money(100 + i, eur), u"EUR"_s});
    return table;
}

//! Prints to a file and reads it back with other people's program; a page a text. Empty without pdftotext.
QStringList printed(const PrintJob &job)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"print.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!printPages(job, printer))
        qFatal("nothing was printed");
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!reader.waitForFinished(30'000))
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // Nothing follows the last form feed.
    return pages;
}

bool hasReader()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

//! The amount in the line of a page that begins so, in minor units.
qint64 amountIn(const QString &page, const QString &word)
{
    const QStringList lines = page.split(u'\n');
    for (const QString &line : lines)
        if (line.trimmed().startsWith(word))
            for (const QString &part : line.simplified().split(u' '))
                if (part.contains(u'.') && part.at(0).isDigit())
                    return QString(part).remove(u'.').remove(u',').toLongLong();
    return -1;
}

} // namespace

void TestPrint::pagesSayWhichTheyAreAndRepeatTheColumns()
{
    if (!hasReader())
        QSKIP("pdftotext is not installed");
    const QStringList pages = printed(
        {.table = tableOf(90), .company = u"Brightwater GmbH"_s, .printedAt = u"23/11/2026 10:05"_s});

    QVERIFY2(pages.size() > 2, qPrintable(QString::number(pages.size())));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString &page = pages.at(i);
        QVERIFY2(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(page));
        QVERIFY(page.contains(u"Overdue invoices"_s) && page.contains(u"Brightwater GmbH"_s));
        QVERIFY(page.contains(u"Only of Adler & Söhne GmbH"_s));
        QVERIFY(page.contains(u"Customer"_s) && page.contains(u"23/11/2026 10:05"_s));
    }
    const QString all = pages.join(u'\n');
    for (int i = 0; i < 90; ++i)
        QCOMPARE(all.count(u"INV-%1 "_s.arg(i, 4, 10, QChar(u'0'))), 1);
}

void TestPrint::sumsOfThePagesAddUpToTheTotal()
{
    if (!hasReader())
        QSKIP("pdftotext is not installed");
    const QStringList pages = printed({.table = tableOf(90)});

    qint64 sum = 0;
    for (const QString &page : pages) {
        const qint64 part = amountIn(page, u"This page"_s);
        QVERIFY2(part > 0, qPrintable(page));
        sum += part;
    }
    QCOMPARE(sum, qint64{90 * 100 + 89 * 90 / 2});
    QCOMPARE(amountIn(pages.constLast(), u"Total"_s), sum);
    QCOMPARE(amountIn(pages.constFirst(), u"Total"_s), qint64{-1}); // Only at the end.
}

void TestPrint::pagesAreFilled_data()
{
    // A landscape page with a line of notes has 31 lines.
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("currencies");
    QTest::addColumn<bool>("addsUp");
    QTest::addColumn<QList<int>>("onPages");
    QTest::newRow("one page with its totals") << 30 << 1 << true << QList<int>{30};
    QTest::newRow("sums of all currencies, once") << 26 << 5 << true << QList<int>{26};
    QTest::newRow("sums of each page") << 40 << 5 << true << QList<int>{26, 14};
    QTest::newRow("no room for the totals") << 60 << 1 << true << QList<int>{30, 29, 1};
    QTest::newRow("nothing to add up") << 40 << 5 << false << QList<int>{31, 9};
}

void TestPrint::pagesAreFilled()
{
    QFETCH(const int, rows);
    QFETCH(const int, currencies);
    QFETCH(const bool, addsUp);
    const QStringList codes{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"NOK"_s};
    ReportTable table = tableOf(rows);
    for (int i = 0; i < rows; ++i) {
        const QString code = codes.at(i % currencies);
        table.rows[i][2] = Money(100 + i, *Currency::find(code));
        table.rows[i][3] = code;
    }

    const TablePages pages({.table = table, .addsUp = addsUp}, TablePages::landscapeA4());

    QList<int> found;
    for (int page = 0; page < pages.count(); ++page)
        found.append(static_cast<int>(pages.rowsOn(page)));
    QTEST(found, "onPages");
}

void TestPrint::currenciesAreSummedApart()
{
    ReportTable table = tableOf(2);
    table.rows.append({u"INV-9"_s, u"Sato"_s, Money(1'000, jpy), u"JPY"_s});

    const QList<QList<ReportCell>> sums = sumsOf(table, 0, table.rows.size(), u"Total"_s);

    QCOMPARE(currencyColumn(table), 3);
    QCOMPARE(sums.size(), 2);
    QCOMPARE(sums.at(0), (QList<ReportCell>{u"Total"_s, QString(), Money(201, eur), u"EUR"_s}));
    QCOMPARE(sums.at(1), (QList<ReportCell>{u"Total"_s, QString(), Money(1'000, jpy), u"JPY"_s}));
}

void TestPrint::whatIsNotCountedIsInNoSum()
{
    ReportTable table = tableOf(3);
    table.rows.append({u"INV-9"_s, u"Sato"_s, Money(1'000, jpy), u"JPY"_s});
    table.uncounted = {1, 3};

    const QList<QList<ReportCell>> sums = sumsOf(table, 0, table.rows.size(), u"Total"_s);

    QCOMPARE(sums.size(), 1);
    QCOMPARE(sums.at(0).at(2), ReportCell(Money(202, eur)));
}

void TestPrint::wholePartsOfAllCurrenciesStandBelowEachOther()
{
    //! Where the only figure of a page begins.
    const auto beginOf = [](Money amount) {
        constexpr QRect row(0, 44, 300, 12); // Below the head and the titles, above the line.
        const TablePages pages({.table = {.title = {},
                                    .notes = {},
                                    .columns = {{u"Open"_s, Column::Amount}},
                                    .rows = {{amount}},
                                    .totals = {}},
                                   .addsUp = false},
            {300, 200});
        QImage page(300, 200, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.paint(painter, 0);
        painter.end();
        for (int x = row.left(); x <= row.right(); ++x)
            for (int y = row.top(); y <= row.bottom(); ++y)
                if (qGray(page.pixel(x, y)) < 160)
                    return x;
        return -1;
    };

    const int whole = beginOf(Money(845, jpy));

    QVERIFY(whole > 0);
    QVERIFY(qAbs(whole - beginOf(Money(84'500, eur))) <= 1);
}

void TestPrint::balancesAreNotSummed()
{
    if (!hasReader())
        QSKIP("pdftotext is not installed");
    const QStringList pages = printed({.table = tableOf(90), .addsUp = false});

    QVERIFY(!pages.join(u'\n').contains(u"This page"_s));
    QVERIFY(!pages.join(u'\n').contains(u"Total"_s));
}

void TestPrint::anEmptyTableIsOnePage()
{
    const TablePages pages({.table = tableOf(0)}, TablePages::landscapeA4());

    QCOMPARE(pages.count(), 1);
}

void TestPrint::hostileNamesArePrintedAsTheyAre()
{
    if (!hasReader())
        QSKIP("pdftotext is not installed");

    QVERIFY(printed({.table = tableOf(1)}).constFirst().contains(u"<b>Çınar</b> 0"_s));
}

void TestPrint::ctrlPShowsThePagesOfTheListInView()
{
    const ReportStage stage;
    stage.press(Qt::Key_9, Qt::ControlModifier);
    QTRY_COMPARE(stage.rows(u"reports.table"_s), 2);

    stage.press(Qt::Key_P, Qt::ControlModifier);

    auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Print Ageing"_s);
    QTRY_COMPARE(stage.focused(), u"print.print"_s); // Once the dialog is the active window.
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    stage.window->activateWindow(); // A window system does that; the offscreen one does not.
    stage.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!stage.window->commands()->print->isEnabled()); // Figures are no list.
}

void TestPrint::aPlainTableIsPrintedAsItIsSeen()
{
    const ReportStage stage;
    stage.press(Qt::Key_3, Qt::ControlModifier);
    auto *view = stage.find<DataTable>(u"payments.table"_s);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    view->setColumnAway(2, true);

    ReportTable table;
    stage.window->payments()->readTable([&table](const ReportTable &read, qsizetype) { table = read; });

    QTRY_VERIFY(!table.rows.isEmpty());
    QCOMPARE(table.rows.size(), view->model()->rowCount());
    QVERIFY(table.columns.size() < view->model()->columnCount());
    qint64 money = 0;
    for (const QList<ReportCell> &row : table.rows)
        for (const ReportCell &cell : row)
            money += std::holds_alternative<Money>(cell) ? 1 : 0;
    QVERIFY2(money >= table.rows.size(), qPrintable(QString::number(money)));
    QVERIFY(!sumsOf(table, 0, table.rows.size(), u"Total"_s).isEmpty());
}

void TestPrint::invoicesArePrintedWithTheirFilterInWords()
{
    const ReportStage stage;
    const QList<InvoiceRow> rows = SampleDesk::pictureRows();
    const InvoiceQuery query{
        .status = InvoiceQuery::Status::Overdue, .text = u"fjord"_s, .today = SampleDesk::pictureDay()};

    const ReportTable table
        = InvoicePrinting(*stage.window->invoices()->table(), query, SampleDesk::pictureDay())
              .table(rows, 99);

    QCOMPARE(table.title, u"Overdue invoices"_s);
    QVERIFY(table.notes.contains(u"Only what fits “fjord”"_s));
    QVERIFY(table.notes.constLast().startsWith(u"The first "_s));
    QCOMPARE(table.rows.size(), rows.size());
    QCOMPARE(table.rows.constFirst().constFirst(), ReportCell(rows.constFirst().number.text()));
    QVERIFY(currencyColumn(table) > 0);
}

void TestPrint::aFileIsWrittenOnlyWhenItIsAskedFor()
{
    const ReportStage stage;
    const QTemporaryDir folder;
    stage.press(Qt::Key_9, Qt::ControlModifier);
    QTRY_COMPARE(stage.rows(u"reports.table"_s), 2);
    stage.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(stage.focused(), u"print.print"_s);

    stage.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(stage.find<QFileDialog>(u"print.file"_s)); // A letter presses its button for a moment first.
    auto *chooser = stage.find<QFileDialog>(u"print.file"_s);
    const QString path = folder.filePath(u"ageing.pdf"_s);
    QVERIFY(!QFile::exists(path));
    emit chooser->fileSelected(path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestPrint::aSavedViewIsPrintedUnderItsName_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("title");
    QTest::newRow("of the invoices") << u"invoices"_s << u"Print Invoices: Whom to call"_s;
    QTest::newRow("of another list") << u"payments"_s << u"Print Payments: Whom to call"_s;
}

void TestPrint::aSavedViewIsPrintedUnderItsName()
{
    QFETCH(const QString, section);
    QFETCH(const QString, title);
    const ReportStage stage;
    stage.find<QAction>(u"action."_s + section)->trigger();
    stage.window->commands()->saveView->trigger();
    auto *name = stage.find<QLineEdit>(u"viewName.name"_s);
    QVERIFY(name);
    name->setText(u"Whom to call"_s);
    stage.button(u"viewName.act"_s)->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());

    stage.window->commands()->print->trigger();

    QTRY_VERIFY(qobject_cast<PrintDialog *>(QApplication::activeModalWidget()));
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(), title);
}

void TestPrint::invoicesAreExportedInTheColumnsThatAreChosen()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    using enum InvoiceColumn;
    chooseColumns<InvoiceColumn>(
        *stage.find<DataTable>(u"invoices.table"_s), {Number, Due, Status, Open, Currency, Late});

    const ReportTable table = exportedFrom(stage);

    QCOMPARE(
        titlesOf(table), (QStringList{u"Number"_s, u"Due"_s, u"Status"_s, u"Open"_s, u"Cur."_s, u"Late"_s}));
    QCOMPARE(table.rows.size(), stage.desk.invoices.size());
    bool isAnyOverdue = false;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const InvoiceRow &row = stage.desk.invoices.at(i);
        const QList<ReportCell> &cells = table.rows.at(i);
        QCOMPARE(std::get<QString>(cells.at(0)), row.number.text());
        QCOMPARE(std::get<QDate>(cells.at(1)), row.dueOn);
        QCOMPARE(std::get<QString>(cells.at(2)), stateText(row, SampleDesk::pictureDay()));
        QCOMPARE(std::get<Money>(cells.at(3)), row.open);
        isAnyOverdue = isAnyOverdue || std::get<QString>(cells.at(2)).startsWith(u"Overdue"_s);
    }
    QVERIFY(isAnyOverdue);
}

void TestPrint::whatANarrowWindowFoldsIsExportedAllTheSame()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->resize(960, 600);
    const auto *list = stage.find<DataTable>(u"invoices.table"_s);
    QTRY_VERIFY(list->isColumnHidden(static_cast<int>(InvoiceColumn::Issued)));

    const QStringList titles = titlesOf(exportedFrom(stage));

    QVERIFY(titles.contains(u"Issued"_s) && titles.contains(u"Total"_s));
    QVERIFY(!titles.contains(u"Tags"_s)); // Nobody asked for it.
}

void TestPrint::paymentsAreExportedInTheColumnsThatAreChosen()
{
    Stage stage;
    stage.desk.moneyIn = SampleDesk::picturePayments();
    stage.desk.moneyIn[0].pays = {u"INV-1"_s, u"INV-2"_s};
    stage.desk.moneyIn[1].customerId = {};
    const Money fee(250, stage.desk.moneyIn.at(2).amount.currency());
    stage.desk.moneyIn[2].fee = fee;
    stage.desk.moneyIn[2].isFeeKnown = true;
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payments->trigger();
    const auto *list = stage.find<DataTable>(u"payments.table"_s);
    QTRY_COMPARE(list->model()->rowCount(), stage.desk.moneyIn.size());
    using enum PaymentColumn;
    chooseColumns<PaymentColumn>(*list, {Date, Pays, Customer, Amount, Fee, Status});

    const ReportTable table = exportedFrom(stage);

    QCOMPARE(table.title, u"Payments"_s);
    QCOMPARE(titlesOf(table),
        (QStringList{u"Date"_s, u"Pays"_s, u"Customer"_s, u"Amount"_s, u"Fee"_s, u"Status"_s}));
    QCOMPARE(table.rows.size(), stage.desk.moneyIn.size());
    const QList<ReportCell> &first = table.rows.constFirst();
    QCOMPARE(std::get<QDate>(first.at(0)), stage.desk.moneyIn.constFirst().bookedOn);
    QCOMPARE(std::get<QString>(first.at(1)), u"INV-1 INV-2"_s); // All of them, not "+1".
    QCOMPARE(std::get<Money>(first.at(3)), stage.desk.moneyIn.constFirst().amount);
    QVERIFY(!std::get<QString>(first.at(5)).isEmpty());
    QCOMPARE(std::get<QString>(table.rows.at(1).at(2)), u"Unknown payer"_s);
    QCOMPARE(std::get<Money>(table.rows.at(2).at(4)), fee);
}

void TestPrint::whatCouldNotBeWrittenIsOverWithTheNextExport()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *banner = stage.find<QWidget>(u"banner"_s);
    stage.desk.importError = Error{.kind = ErrorKind::Storage, .rule = u"file.unwritable"_s};
    stage.window->commands()->exportShown->trigger();
    auto *chooser = stage.find<QFileDialog>(u"export.file"_s);
    emit chooser->fileSelected(u"/tmp/shown.csv"_s);
    QTRY_VERIFY(banner->isVisible());

    stage.desk.importError.reset();
    emit chooser->fileSelected(u"/tmp/other.csv"_s);

    QTRY_COMPARE(stage.desk.exportedTables.size(), 1);
    QVERIFY(!banner->isVisible());
    chooser->reject();
}
