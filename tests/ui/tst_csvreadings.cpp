#include "tests/ui/tst_csvreadings.h"

#include "tests/ui/lengths.h"

#include "ui/imports/ImportCellView.h"
#include "ui/imports/MappingTable.h"
#include "ui/reconcile/CsvProfileView.h"
#include "ui/reconcile/csvHead.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

BankCsvProfile profile()
{
    BankCsvProfile made;
    made.delimiter = u';';
    made.headerRow = 1;
    made.decimalComma = true;
    made.dateFormat = u"dd/MM/yyyy"_s;
    made.columns[BankCsvField::BookedOn] = {u"Day"_s};
    made.columns[BankCsvField::Amount] = {u"Amount"_s};
    return made;
}

ImportPreview previewOf(const QByteArray &rows)
{
    return csvPreview(csvHead("Day;Amount\n" + rows, profile(), 30), profile());
}

ImportCell cellOf(const ImportPreview &preview, const QString &key)
{
    for (const ImportPreviewField &field : preview.fields)
        if (field.key == key)
            return field.cells.value(0);
    return {};
}

} // namespace

void TestCsvReadings::anAmountOfTwoReadingsIsToldWithBoth()
{
    const ImportCell cell = cellOf(previewOf("31/03/2026;1.234\n"), u"bank.amount"_s);

    QCOMPARE(cell.read, u"1234"_s); // As was chosen.
    QCOMPARE(cell.readings, (QStringList{u"1234"_s, u"1.234"_s}));
    QVERIFY(!cellOf(previewOf("31/03/2026;0.234\n"), u"bank.amount"_s).isAmbiguous());
    QVERIFY(!cellOf(previewOf("31/03/2026;1234\n"), u"bank.amount"_s).isAmbiguous());
}

void TestCsvReadings::anAmountThatSaysItselfSettlesTheOthers()
{
    const ImportPreview preview
        = previewOf("31/03/2026;1.234\n31/03/2026;1\n31/03/2026;2\n31/03/2026;9,90\n");

    QVERIFY(!cellOf(preview, u"bank.amount"_s).isAmbiguous()); // By a row that is not shown.
}

void TestCsvReadings::aDayOfTwoReadingsIsToldWithBoth()
{
    const ImportCell cell = cellOf(previewOf("03/04/2026;9,90\n"), u"bank.booked_on"_s);

    QCOMPARE(cell.readings, (QStringList{u"2026-04-03"_s, u"2026-03-04"_s}));
    QVERIFY(!cellOf(previewOf("04/04/2026;9,90\n"), u"bank.booked_on"_s).isAmbiguous());
}

void TestCsvReadings::aDayOnlyOneOrderFitsSettlesTheOthers()
{
    const ImportPreview preview = previewOf("03/04/2026;9,90\n31/03/2026;9,90\n");

    QVERIFY(!cellOf(preview, u"bank.booked_on"_s).isAmbiguous());
}

void TestCsvReadings::whatStandsThereIsShownAboveWhatIsUnderstood()
{
    MappingTable table;

    table.showPreview(previewOf("31/03/2026;1.234,56\n"));
    table.show();

    const auto *raw = table.findChild<PlainLabel *>(u"import.cell.bank.amount.0.raw"_s);
    const auto *read = table.findChild<PlainLabel *>(u"import.cell.bank.amount.0"_s);
    QCOMPARE(raw->text(), u"1.234,56"_s);
    QCOMPARE(read->text(), u"1,234.56"_s);
    QVERIFY(raw->isVisible());
    QTRY_VERIFY(raw->mapTo(&table, QPoint()).y() < read->mapTo(&table, QPoint()).y());
}

void TestCsvReadings::anAmountKeepsItsSignInALineFromRightToLeft()
{
    const RightToLeft mirrored(true);
    ImportCellView view(u"cell"_s, nullptr);

    view.showCell({.raw = u"-24,90"_s, .read = u"-24.90"_s, .form = ImportCell::Form::Number});

    for (const auto *label : view.findChildren<PlainLabel *>())
        QVERIFY2(label->text() == isolated(label->text()), qPrintable(label->text()));
}

void TestCsvReadings::ourFieldsStandAwayFromTheEdge_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("from left to right") << false;
    QTest::newRow("from right to left") << true;
}

void TestCsvReadings::ourFieldsStandAwayFromTheEdge()
{
    QFETCH(const bool, isMirrored);
    const RightToLeft mirrored(isMirrored);
    MappingTable table;
    table.resize(900, 300);
    table.showPreview(previewOf("31/03/2026;9,90\n"));
    table.show();

    const auto *column = table.findChild<QComboBox *>(u"import.column.bank.amount"_s);
    const QWidget *sheet = column->parentWidget();
    const auto names = sheet->findChildren<PlainLabel *>();
    const auto amount
        = std::ranges::find_if(names, [column](const PlainLabel *label) { return label->buddy() == column; });
    QVERIFY(amount != names.end());
    const auto edge = [&] {
        const QRect place = (*amount)->geometry();
        return isMirrored ? sheet->width() - 1 - place.right() : place.left();
    };
    QTRY_VERIFY(edge() >= 12);
}

void TestCsvReadings::daysAreChosenInPlainLettersAndKeptByTheirCode()
{
    CsvProfileView view("Day;Amount\n31/03/2026;9,90\n", profile(), nullptr);
    auto *days = view.findChild<QComboBox *>(u"csvProfile.dates"_s);
    QCOMPARE(days->currentText(), u"dd/mm/yyyy"_s);

    days->setCurrentIndex(days->findText(u"yyyy-mm-dd"_s));

    QCOMPARE(view.profile().dateFormat, u"yyyy-MM-dd"_s);
}

void TestCsvReadings::bothReadingsStandInAFrame()
{
    MappingTable table;

    table.showPreview(previewOf("31/03/2026;1.234\n"));

    const auto *read = table.findChild<PlainLabel *>(u"import.cell.bank.amount.0"_s);
    QCOMPARE(read->text(), u"1,234 or 1.234"_s);
    QVERIFY(qobject_cast<ImportCellView *>(read->parentWidget())->isAmbiguous());
    table.showPreview(previewOf("31/03/2026;1.234,00\n"));
    QVERIFY(!qobject_cast<ImportCellView *>(read->parentWidget())->isAmbiguous());
}

void TestCsvReadings::aFrameLeavesRoomBelowTheReadings()
{
    MappingTable table;

    table.showPreview(previewOf("31/03/2026;1.234\n"));
    table.resize(1000, 400);
    table.show();

    const auto *read = table.findChild<PlainLabel *>(u"import.cell.bank.amount.0"_s);
    QTRY_VERIFY(read->isVisible());
    QTRY_VERIFY(read->geometry().bottom() < read->parentWidget()->height() - 4);
}
