#include "tests/ui/tst_editorlines.h"

#include "tests/ui/EditorStage.h"

#include "ui/editor/spreadsheetCells.h"
#include "ui/text/Calculation.h"
#include "ui/text/UnitText.h"
#include "ui/text/VatText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

void TestEditorLines::whatIsKnownOfACustomerStandsInLines()
{
    EditorStage stage;

    stage.chooseAdler();

    QCOMPARE(stage.said(u"customer.facts"_s),
        u"Hafenstraße 4  ·  20457 Hamburg  ·  DE\n"
        "buchhaltung@adler.example  ·  VAT id DE136695976\n"
        "Documents in German"_s);
}

void TestEditorLines::calculationsAreWorkedOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("value");

    QTest::newRow("a number") << u"49.90"_s << british << 49'900000LL;
    QTest::newRow("a number with all decimals") << u"0.123456"_s << british << 123456LL;
    QTest::newRow("times") << u"3*49.90"_s << british << 149'700000LL;
    QTest::newRow("times, by its sign, with spaces") << u" 3 × 49,90 "_s << german << 149'700000LL;
    QTest::newRow("divided, rounded once") << u"100/3"_s << british << 33'333333LL;
    QTest::newRow("divided and back is whole") << u"100/3*3"_s << british << 100'000000LL;
    QTest::newRow("half away from zero") << u"-1/8000000"_s << british << 0LL;
    QTest::newRow("half away from zero, up") << u"1/2000000"_s << british << 1LL;
    QTest::newRow("half away from zero, down") << u"-1/2000000"_s << british << -1LL;
    QTest::newRow("products before sums") << u"2+3*4-1"_s << british << 13'000000LL;
    QTest::newRow("brackets") << u"(120 − 20) ÷ 4"_s << british << 25'000000LL;
    QTest::newRow("signs") << u"-(-3)*-2"_s << british << -6'000000LL;
    QTest::newRow("grouped numbers") << u"1,250.50*2"_s << british << 2501'000000LL;
    QTest::newRow("no binary fractions") << u"0.1+0.2"_s << british << 300000LL;
}

void TestEditorLines::calculationsAreWorkedOut()
{
    QFETCH(const QString, typed);
    QFETCH(const QLocale, locale);
    QFETCH(const qint64, value);

    const Result<qint64> read = calculated(typed, 2, priceDecimals, locale);

    QVERIFY2(read, qPrintable(read ? QString() : read.error().rule));
    QCOMPARE(*read, value);
}

void TestEditorLines::whatIsNoCalculationIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing") << u" "_s << u"decimal.malformed"_s;
    QTest::newRow("words") << u"ten"_s << u"decimal.malformed"_s;
    QTest::newRow("an open end") << u"3*"_s << u"decimal.malformed"_s;
    QTest::newRow("an open bracket") << u"(3+4"_s << u"decimal.malformed"_s;
    QTest::newRow("a bracket too many") << u"3+4)"_s << u"decimal.malformed"_s;
    QTest::newRow("two signs of times") << u"3**4"_s << u"decimal.malformed"_s;
    QTest::newRow("by nothing") << u"3/(2-2)"_s << u"decimal.malformed"_s;
    QTest::newRow("doubtful") << u"1.234"_s << u"amount.ambiguous"_s;
    QTest::newRow("doubtful inside") << u"2*1.234"_s << u"amount.ambiguous"_s;
    QTest::newRow("too fine") << u"0.1234567"_s << u"decimal.too_precise"_s;
    QTest::newRow("too large") << u"9999999999*9999999999"_s << u"decimal.too_large"_s;
    QTest::newRow("nested without end") << QString(500, u'(') << u"decimal.malformed"_s;
}

void TestEditorLines::whatIsNoCalculationIsRefused()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rule);

    const Result<qint64> read = calculated(typed, 2, priceDecimals, british);

    QVERIFY(!read);
    QCOMPARE(read.error().rule, rule);
    QCOMPARE(read.error().field, u"amount"_s);
}

void TestEditorLines::vatIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Vat>("vat");
    QTest::addColumn<QString>("rule");

    const QString fine;
    QTest::newRow("a rate") << u"19"_s << Vat{.rate = 190000} << fine;
    QTest::newRow("a rate with its sign") << u"7.5 %"_s << Vat{.rate = 75000} << fine;
    QTest::newRow("zero") << u"0"_s << Vat{.category = TaxCategory::ZeroRated} << fine;
    QTest::newRow("a code") << u"ae"_s << Vat{.category = TaxCategory::ReverseCharge} << fine;
    QTest::newRow("the beginning of words")
        << u"rev"_s << Vat{.category = TaxCategory::ReverseCharge} << fine;
    QTest::newRow("a code that begins other words") << u"E"_s << Vat{.category = TaxCategory::Exempt} << fine;
    QTest::newRow("not said") << u" "_s << Vat() << fine;
    QTest::newRow("the beginning of two") << u"ex"_s << Vat() << u"csv.vat_category"_s;
    QTest::newRow("no words") << u"none"_s << Vat() << u"csv.vat_category"_s;
    QTest::newRow("too much") << u"101"_s << Vat() << u"line.vat_rate"_s;
}

void TestEditorLines::vatIsReadAsPeopleTypeIt()
{
    QFETCH(const QString, typed);
    QFETCH(const Vat, vat);
    QFETCH(const QString, rule);

    const Result<Vat> read = readVat(typed);

    QCOMPARE(read ? QString() : read.error().rule, rule);
    if (read) {
        QCOMPARE(*read, vat);
        QCOMPARE(readVat(vatText(*read)).value(), vat); // As it is shown, it is read again.
    }
}

void TestEditorLines::unitsAreReadByWordAndCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");

    QTest::newRow("nothing is a piece") << u""_s << u"C62"_s;
    QTest::newRow("a word") << u"Hour"_s << u"HUR"_s;
    QTest::newRow("the beginning of one") << u"mon"_s << u"MON"_s;
    QTest::newRow("a code") << u"kgm"_s << u"KGM"_s;
    QTest::newRow("a short word") << u"m"_s << u"MTR"_s;
    QTest::newRow("another unit") << u"XBX"_s << u"XBX"_s;
}

void TestEditorLines::unitsAreReadByWordAndCode()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);

    QCOMPARE(readUnit(typed), code);
    QCOMPARE(readUnit(unitText(code)), code);
}

void TestEditorLines::spreadsheetsAreCutIntoCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    using Cells = QList<QStringList>;

    QTest::newRow("nothing") << u""_s << Cells();
    QTest::newRow("one row") << u"a\tb\n"_s << Cells{{u"a"_s, u"b"_s}};
    QTest::newRow("rows of Windows") << u"a\r\nb\r\n"_s << Cells{{u"a"_s}, {u"b"_s}};
    QTest::newRow("blank cells") << u"\t\tc"_s << Cells{{u""_s, u""_s, u"c"_s}};
    QTest::newRow("a quoted cell") << u"\"two\nlines\"\t\"a \"\"b\"\"\""_s
                                   << Cells{{u"two\nlines"_s, u"a \"b\""_s}};
    QTest::newRow("a quote inside") << u"3\" pipe\tx"_s << Cells{{u"3\" pipe"_s, u"x"_s}};
}

void TestEditorLines::spreadsheetsAreCutIntoCells()
{
    QFETCH(const QString, text);
    QFETCH(const QList<QStringList>, cells);

    QCOMPARE(spreadsheetCells(text), cells);
}

void TestEditorLines::tabGoesToEveryCellAndMakesARow()
{
    EditorStage stage;
    stage.chooseAdler();
    EditorStage::write(u"Paper"_s);
    QStringList places;
    for (int i = 0; i < 7; ++i) {
        stage.key(Qt::Key_Tab);
        places += stage.place();
    }

    QCOMPARE(places,
        (QStringList{u"0.description"_s, u"0.quantity"_s, u"0.unit"_s, u"0.price"_s, u"0.discount"_s,
            u"0.vat"_s, u"1.item"_s}));
    QCOMPARE(stage.sheet()->entries().rowCount(), 2);
    QCOMPARE(stage.cell(1, u"vat"_s), u"19 %"_s); // As the line above.
    stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(stage.place(), u"0.vat"_s);
}

void TestEditorLines::enterGoesToWhatIsNeeded()
{
    EditorStage stage;
    stage.chooseAdler();
    EditorStage::write(u"Paper"_s);
    QStringList places;
    for (int i = 0; i < 3; ++i) {
        stage.key(Qt::Key_Return);
        places += stage.place();
    }
    stage.key(Qt::Key_Up);
    places += stage.place();

    QCOMPARE(places, (QStringList{u"0.quantity"_s, u"0.price"_s, u"1.item"_s, u"0.item"_s}));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Item, line 1"_s);
}

void TestEditorLines::tabLeavesABlankLastRow()
{
    EditorStage stage;
    stage.chooseAdler();
    for (int i = 0; i < 7; ++i)
        stage.key(Qt::Key_Tab);

    QCOMPARE(stage.sheet()->entries().rowCount(), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"editor.addLine"_s);
    stage.sheet()->goToFirst();
    stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"editor.gross"_s);
}

void TestEditorLines::linesAreCopiedRemovedAndMoved()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"2"_s, u"10"_s);
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(stage.place(), u"1.price"_s);
    QCOMPARE(stage.cell(1, u"item"_s), u"Paper"_s);
    QCOMPARE(stage.cell(1, u"price"_s), u"10.00"_s);
    QCOMPARE(stage.said(u"sum.net"_s), u"40.00"_s);
    EditorStage::write(u"30"_s);

    stage.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stage.place(), u"0.price"_s);
    QCOMPARE(stage.cell(0, u"price"_s), u"30.00"_s);
    QCOMPARE(stage.cell(1, u"price"_s), u"10.00"_s);
    stage.key(Qt::Key_Up, Qt::AltModifier); // There is no room above.
    QCOMPARE(stage.cell(0, u"price"_s), u"30.00"_s);
    stage.key(Qt::Key_Delete, Qt::ControlModifier);

    QCOMPARE(stage.sheet()->entries().rowCount(), 1);
    QCOMPARE(stage.cell(0, u"price"_s), u"10.00"_s);
    QCOMPARE(stage.said(u"sum.net"_s), u"20.00"_s);
    stage.key(Qt::Key_Delete, Qt::ControlModifier); // The last one becomes blank.
    QCOMPARE(stage.sheet()->entries().rowCount(), 1);
    QCOMPARE(stage.cell(0, u"item"_s), QString());
    QCOMPARE(stage.said(u"sum.net"_s), u"0.00"_s);
}

void TestEditorLines::rowsOfASpreadsheetArePasted()
{
    EditorStage stage;
    stage.chooseAdler();
    QGuiApplication::clipboard()->setText(
        u"Paper\tA4, white\t3\tpiece\t49.90\t10\t19\nInk\t\t1,5\thour\tmuch\t\t7\n"_s);

    stage.key(Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(stage.sheet()->entries().rowCount(), 2);
    QCOMPARE(stage.cell(0, u"description"_s), u"A4, white"_s);
    QCOMPARE(stage.cell(0, u"discount"_s), u"10"_s);
    QCOMPARE(stage.cell(0, u"net"_s), u"–"_s); // Until the other line can be read.
    QCOMPARE(stage.cell(1, u"quantity"_s), u"1.5"_s);
    QCOMPARE(stage.cell(1, u"unit"_s), u"hour"_s);
    QCOMPARE(stage.cell(1, u"price"_s), u"much"_s);
    QCOMPARE(stage.cell(1, u"vat"_s), u"7 %"_s);
    QTRY_VERIFY(stage.said(u"problem.0"_s).startsWith(u"Line 2: "_s));
    QGuiApplication::clipboard()->setText(u"49.90"_s); // One cell goes into the field alone.
    stage.sheet()->goTo(1, stage.sheet()->entries().columnOf(u"price"_s));
    stage.key(Qt::Key_V, Qt::ControlModifier);
    stage.key(Qt::Key_Tab);
    QCOMPARE(stage.cell(1, u"price"_s), u"49.90"_s);
    QCOMPARE(stage.cell(0, u"net"_s), u"134.73"_s);
}

void TestEditorLines::rowsAreDroppedOntoTheCellTheyAreDroppedOn()
{
    EditorStage stage;
    stage.chooseAdler();
    const EntrySheet &sheet = *stage.sheet();
    const QPoint cell
        = sheet.visualRect(sheet.model()->index(0, sheet.entries().columnOf(u"quantity"_s))).center();
    QMimeData rows;
    rows.setText(u"3\tpiece\t49.90\n2\thour\t80\n"_s);
    QDragEnterEvent enters(cell, Qt::CopyAction, &rows, Qt::LeftButton, {});
    QApplication::sendEvent(sheet.viewport(), &enters);
    QVERIFY(enters.isAccepted());

    QDropEvent dropped(cell, Qt::CopyAction, &rows, Qt::LeftButton, {});
    QApplication::sendEvent(sheet.viewport(), &dropped);

    QCOMPARE(sheet.entries().rowCount(), 2);
    QCOMPARE(stage.cell(0, u"quantity"_s), u"3"_s);
    QCOMPARE(stage.cell(0, u"price"_s), u"49.90"_s);
    QCOMPARE(stage.cell(1, u"unit"_s), u"hour"_s);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/x.csv"_s)});
    QDragEnterEvent others(cell, Qt::CopyAction, &files, Qt::LeftButton, {});
    others.ignore();
    QApplication::sendEvent(sheet.viewport(), &others);
    QVERIFY(!others.isAccepted());
}

void TestEditorLines::whatCannotBeReadStaysAsTyped()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"2"_s, u"10"_s);
    stage.key(Qt::Key_Return);
    stage.sheet()->goTo(0, stage.sheet()->entries().columnOf(u"price"_s));
    EditorStage::write(u"10 per box"_s);
    QCOMPARE(stage.said(u"sum.net"_s), u"20.00"_s); // While somebody types, nothing is said.
    stage.key(Qt::Key_Tab);

    const EntryModel &model = stage.sheet()->entries();
    const QModelIndex price = model.index(0, model.columnOf(u"price"_s));
    QCOMPARE(price.data().toString(), u"10 per box"_s);
    QVERIFY(price.data(EntryModel::TroubleRole).toString().contains(u"“10 per box”"_s));
    QVERIFY(price.data(Qt::AccessibleTextRole).toString().startsWith(u"10 per box: "_s));
    QCOMPARE(stage.said(u"sum.net"_s), u"–"_s);
    QTRY_VERIFY(stage.said(u"state"_s).startsWith(u"Not saved: "_s));
    QVERIFY(stage.desk.draftDesk.saved.isEmpty());
}

void TestEditorLines::anAmbiguousPriceAsks()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"1"_s, u"1.234"_s);
    stage.key(Qt::Key_Tab);

    QTRY_VERIFY(stage.said(u"problem.0"_s).contains(u"“1.234” may be thousands or a fraction."_s));
}

void TestEditorLines::escBringsBackWhatStoodThere()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"2"_s, u"10"_s);
    stage.key(Qt::Key_Tab);
    stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EditorStage::write(u"99"_s);
    QCOMPARE(stage.said(u"sum.net"_s), u"198.00"_s);

    stage.key(Qt::Key_Escape);

    QCOMPARE(stage.said(u"sum.net"_s), u"20.00"_s);
    stage.key(Qt::Key_Tab);
    QCOMPARE(stage.cell(0, u"price"_s), u"10.00"_s);
    QVERIFY(stage.editor()->isVisible());
}

void TestEditorLines::choicesAreOfferedAndCompleted()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"1"_s, u"10"_s);
    stage.sheet()->goTo(0, stage.sheet()->entries().columnOf(u"vat"_s));
    EditorStage::write(u"rev"_s);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QVERIFY2(field->text().compare(u"Reverse charge"_s, Qt::CaseInsensitive) == 0, qPrintable(field->text()));
    stage.key(Qt::Key_Tab);
    QCOMPARE(stage.cell(0, u"vat"_s), u"Reverse charge"_s);

    stage.sheet()->goTo(0, stage.sheet()->entries().columnOf(u"unit"_s));
    stage.key(Qt::Key_Return, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    stage.sheet()->finishTyping();

    QCOMPARE(stage.cell(0, u"unit"_s), u"hour"_s);
}

void TestEditorLines::grossPricesKeepTheirFigures()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"1"_s, u"119"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.said(u"sum.total"_s), u"141.61\u00a0EUR"_s);

    stage.part<QCheckBox>(u"gross"_s)->click();

    QCOMPARE(stage.cell(0, u"price"_s), u"119.00"_s);
    QCOMPARE(stage.said(u"sum.total"_s), u"119.00\u00a0EUR"_s);
    QCOMPARE(stage.said(u"sum.net"_s), u"100.00"_s);
    QCOMPARE(stage.sheet()->model()->headerData(5, Qt::Horizontal).toString(), u"Price with VAT"_s);
    stage.part<QCheckBox>(u"gross"_s)->click();
    QCOMPARE(stage.said(u"sum.total"_s), u"141.61\u00a0EUR"_s);
}

void TestEditorLines::aDiscountOnAllIsTyped()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"1"_s, u"200"_s);
    stage.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *parts = stage.part<EntrySheet>(u"parts"_s);
    QVERIFY(parts->isVisible());
    EditorStage::write(u"Loyalty"_s);
    stage.key(Qt::Key_Return);
    EditorStage::write(u"10 %"_s);
    stage.key(Qt::Key_Return);
    EditorStage::write(u"Carriage"_s);
    stage.key(Qt::Key_Return);
    EditorStage::write(u"2*4.90"_s);
    parts->goTo(1, 0);
    EditorStage::write(u"ch"_s);
    stage.key(Qt::Key_S, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.draftDesk.saved.size(), 1);
    const QList<AllowanceCharge> &kept = stage.lastSaved().content.allowances;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).percent, 100000);
    QCOMPARE(kept.at(0).amountMinor, 2000);
    QCOMPARE(kept.at(0).rate, 190000);
    QVERIFY(kept.at(1).isCharge);
    QCOMPARE(kept.at(1).amountMinor, 980);
    QCOMPARE(stage.said(u"sum.lines"_s), u"200.00"_s);
    QCOMPARE(stage.said(u"sum.discounts"_s), u"-20.00"_s);
    QCOMPARE(stage.said(u"sum.charges"_s), u"9.80"_s);
    QCOMPARE(stage.said(u"sum.total"_s), u"225.86\u00a0EUR"_s);
}

void TestEditorLines::anotherCurrencyAsksForItsDecimals()
{
    EditorStage stage;
    stage.chooseAdler();
    stage.writeLine(u"Paper"_s, u"1"_s, u"200"_s);
    stage.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EditorStage::write(u"Loyalty"_s);
    stage.key(Qt::Key_Return);
    EditorStage::write(u"10.50"_s);
    stage.part<EntrySheet>(u"parts"_s)->finishTyping();

    stage.part<QComboBox>(u"currency"_s)->setCurrentText(u"JPY"_s);

    const auto *parts = stage.part<EntrySheet>(u"parts"_s);
    QCOMPARE(parts->model()->index(0, 2).data().toString(), u"10.50"_s); // Yen have no such part.
    QVERIFY(!parts->model()->index(0, 2).data(EntryModel::TroubleRole).toString().isEmpty());
    stage.part<QComboBox>(u"currency"_s)->setCurrentText(u"KWD"_s);
    QCOMPARE(parts->model()->index(0, 2).data().toString(), u"10.500"_s);
    QCOMPARE(stage.said(u"sum.total"_s), u"225.505\u00a0KWD"_s);
}

void TestEditorLines::theDocumentMayHaveALanguageOfItsOwn()
{
    EditorStage stage;
    auto *language = stage.part<QComboBox>(u"language"_s);
    QCOMPARE(language->currentText(), u"As the customer"_s);
    stage.chooseAdler();
    QCOMPARE(language->currentText(), u"As the customer (German)"_s);
    stage.writeLine(u"Paper"_s, u"1"_s, u"200"_s);

    language->setCurrentText(u"French"_s);
    stage.sheet()->finishTyping();

    QTRY_VERIFY(!stage.desk.draftDesk.saved.isEmpty());
    QTRY_COMPARE(stage.lastSaved().content.language, u"fr"_s);
    language->setCurrentIndex(0);
    QTRY_COMPARE(stage.lastSaved().content.language, QString());
}
