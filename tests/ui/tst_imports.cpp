#include "tests/ui/tst_imports.h"

#include "tests/ui/MoneyStage.h"

#include "ui/imports/ImportDialog.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A window onto which files are dropped.
struct ImportStage : Stage {
    ImportStage()
    {
        desk.importPreview = SampleDesk::picturePreview();
        desk.importReport = {.added = 408, .alreadyHere = 2, .refused = 2};
    }

    void drop(const QStringList &names)
    {
        QTRY_VERIFY(isLoaded());
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Buchungstag;Betrag\n");
            urls.append(QUrl::fromLocalFile(file.fileName()));
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &event);
    }
    void open()
    {
        drop({u"november.csv"_s});
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    ImportDialog *dialog() const { return qobject_cast<ImportDialog *>(QApplication::activeModalWidget()); }
    QPushButton *act() const { return find<QPushButton>(u"import.act"_s); }
    QString cell(const QString &key, int row) const { return text(u"import.cell.%1.%2"_s.arg(key).arg(row)); }
    QAbstractItemModel *problems() const { return find<DataTable>(u"import.problems"_s)->model(); }

    QTemporaryDir folder;
};

} // namespace

void TestImports::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestImports::aFileIsMappedAndImportedByKeysOnly()
{
    ImportStage stage;
    stage.desk.importPreview.outcome.problems.clear();
    stage.desk.importPreview.outcome.refused = 0;
    stage.desk.importColumns.insert(
        u"E-Mail"_s, {{.raw = u"ap@adler.example"_s, .read = u"ap@adler.example"_s}});
    stage.open();
    QCOMPARE(stage.text(u"import.name"_s), u"november.csv"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"import.kind"_s);
    QCOMPARE(stage.find<QComboBox>(u"import.kind"_s)->currentText(), u"Payments"_s);
    QCOMPARE(stage.find<QComboBox>(u"import.preset"_s)->currentText(), u"Another program"_s);

    while (QApplication::focusWidget()->objectName() != "import.column.email"_L1)
        stage.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"E-M"_s);
    QTRY_COMPARE(stage.cell(u"email"_s, 0), u"ap@adler.example"_s);
    QCOMPARE(stage.desk.previewed.constLast().first, CsvKind::Payments);
    QTRY_VERIFY(stage.act()->isEnabled());
    QCOMPARE(stage.act()->text(), u"Import 408 payments"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.imported.size(), 1);
    QCOMPARE(stage.strokes(), 8); // Seven fields on, and the act; the file was dropped.
    const auto &[kind, file] = stage.desk.imported.constFirst();
    QCOMPARE(kind, CsvKind::Payments);
    QCOMPARE(file.headers, (QMap<QString, QString>{{u"email"_s, u"E-Mail"_s}}));
    QCOMPARE(file.bytes, "Buchungstag;Betrag\n"_ba);
    QVERIFY(!file.goodOnly);
    QTRY_COMPARE(
        stage.window->toast()->text(), u"408 payments imported. 2 were here already. 2 were refused."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"import"_s));
}

void TestImports::tabGoesAsOneReads()
{
    ImportStage stage;
    stage.open();
    QTest::keyClick(stage.find<QCheckBox>(u"import.goodOnly"_s), Qt::Key_Space); // lets the act be reached
    stage.find<QWidget>(u"import.other"_s)->setFocus();

    QStringList order;
    do {
        order += QApplication::focusWidget()->objectName().section(u'.', 1);
        stage.press(Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != "import.other"_L1 && order.size() < 40);

    QStringList expected{u"other"_s, u"kind"_s, u"preset"_s, u"currency"_s};
    for (const ImportPreviewField &field : std::as_const(stage.desk.importPreview.fields))
        expected += u"column."_s + field.key;
    expected += {u"problems"_s, u"goodOnly"_s, u"saveRejected"_s, u"cancel"_s, u"act"_s};
    QCOMPARE(order, expected);
}

void TestImports::whatTheFirstRowsSayIsShownAsItIsRead()
{
    ImportStage stage;
    stage.open();

    QCOMPARE(stage.cell(u"date"_s, 0), u"03/11/2026"_s);
    QCOMPARE(stage.cell(u"amount"_s, 0), u"1,249.97"_s);
    QCOMPARE(stage.cell(u"amount"_s, 2), u"✗ 12,5O"_s);
    QCOMPARE(stage.cell(u"customer"_s, 1), u"<img src=x><b>Paid</b>"_s);
    QCOMPARE(stage.cell(u"method"_s, 0), u"–"_s);
    const auto labels = stage.dialog()->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestImports::theHeadOfALineBeginsWhereItsValuesDo()
{
    ImportStage stage;
    stage.open();
    const auto wordsOf = [&stage](const QLabel *label) {
        return label->mapTo(stage.dialog(), label->contentsRect().topLeft()).x();
    };
    const auto labels = stage.dialog()->findChildren<PlainLabel *>();
    const auto head = std::ranges::find(labels, u"Line 2"_s, &QLabel::text);
    QVERIFY(head != labels.end());

    QTRY_COMPARE(wordsOf(*head), wordsOf(stage.find<PlainLabel>(u"import.cell.date.0"_s)));
}

void TestImports::problemsStandThereBeforeAnythingIsDone()
{
    ImportStage stage;
    stage.open();

    QCOMPARE(stage.text(u"import.problemsTitle"_s), u"3 problems"_s);
    QCOMPARE(stage.problems()->rowCount(), 3);
    QCOMPARE(stage.problems()->index(0, 0).data().toString(), u"4"_s);
    QCOMPARE(stage.problems()->index(0, 1).data().toString(), u"Betrag"_s);
    QCOMPARE(stage.problems()->index(0, 2).data().toString(), u"12,5O"_s);
    QVERIFY(!stage.problems()->index(0, 3).data().toString().isEmpty());
    QCOMPARE(stage.problems()->index(0, 4).data().toString(), u"Left out"_s);
    QCOMPARE(stage.problems()->index(2, 2).data().toString(), u"<b>INV</b>-7"_s);
    QCOMPARE(stage.text(u"import.summary"_s), u"408 new  ·  2 here already  ·  2 left out"_s);
    QVERIFY(stage.desk.imported.isEmpty());
}

void TestImports::noTwoColumnsOfTheProblemsHaveOneName_data()
{
    QTest::addColumn<QString>("language");

    for (const char *language : {"en", "de", "es", "fr", "tr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestImports::noTwoColumnsOfTheProblemsHaveOneName()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    ImportStage stage;
    stage.open();

    QStringList names;
    for (int column = 0; column < stage.problems()->columnCount(); ++column)
        names.append(stage.problems()->headerData(column, Qt::Horizontal).toString());

    QVERIFY2(names.removeDuplicates() == 0, qPrintable(names.join(u", "_s)));
}

void TestImports::withProblemsOnlyTheGoodOnesAreImported()
{
    ImportStage stage;
    stage.open();
    QVERIFY(!stage.act()->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.desk.imported.isEmpty());

    QTest::keyClick(stage.find<QCheckBox>(u"import.goodOnly"_s), Qt::Key_Space);
    QVERIFY(stage.find<QCheckBox>(u"import.goodOnly"_s)->isChecked());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.imported.size(), 1);
    QVERIFY(stage.desk.imported.constFirst().second.goodOnly);
}

void TestImports::rejectedRowsAreSavedWithTheirReasons()
{
    ImportStage stage;
    stage.open();
    auto *save = stage.find<QPushButton>(u"import.saveRejected"_s);
    QVERIFY(save->isVisible());

    save->setFocus();
    stage.press(Qt::Key_Space);
    auto *chooser = stage.find<QFileDialog>(u"import.rejectedFile"_s);
    QVERIFY(chooser);
    const QString path = stage.folder.filePath(u"rejected.csv"_s);
    emit chooser->fileSelected(path);

    QTRY_COMPARE(stage.desk.rejected.size(), 1);
    QCOMPARE(stage.desk.rejected.constFirst().first, path);
    QCOMPARE(stage.desk.rejected.constFirst().second.at(1),
        ruleText(u"csv.number_malformed"_s, u"Betrag"_s, u"12,5O"_s));
    QTRY_VERIFY(stage.text(u"import.summary"_s).startsWith(u"2 row"_s));
    QVERIFY(stage.desk.imported.isEmpty());
}

void TestImports::theColumnOfReasonsIsCalledInTheLanguageOfTheWindow()
{
    Languages languages;
    languages.choose(u"de"_s);
    ImportStage stage;
    stage.open();
    stage.find<QPushButton>(u"import.saveRejected"_s)->click();

    emit stage.find<QFileDialog>(u"import.rejectedFile"_s)
        ->fileSelected(stage.folder.filePath(u"rejected.csv"_s));

    QTRY_COMPARE(stage.desk.rejected.size(), 1);
    QCOMPARE(stage.desk.rejected.constFirst().second.constFirst(), u"Grund"_s);
}

void TestImports::enterAloneImportsNothing()
{
    ImportStage stage;
    stage.open();
    QTest::keyClick(stage.find<QCheckBox>(u"import.goodOnly"_s), Qt::Key_Space);

    stage.find<QComboBox>(u"import.kind"_s)->setFocus();
    stage.press(Qt::Key_Return);
    stage.find<DataTable>(u"import.problems"_s)->setFocus();
    stage.press(Qt::Key_Enter);
    QTest::qWait(0);

    QVERIFY(stage.desk.imported.isEmpty());
    QVERIFY(stage.dialog());
}

void TestImports::escLeavesWithoutEffect()
{
    ImportStage stage;
    stage.open();

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.find<QDialog>(u"import"_s));
    QVERIFY(stage.desk.imported.isEmpty());
}

void TestImports::anotherKindIsRecognisedAnew()
{
    ImportStage stage;
    stage.open();
    auto *preset = stage.find<QComboBox>(u"import.preset"_s);
    preset->setFocus();
    stage.press(Qt::Key_Home); // Xero
    QTRY_COMPARE(stage.desk.previewed.constLast().second.preset, u"xero"_s);

    stage.find<QComboBox>(u"import.kind"_s)->setFocus();
    stage.press(Qt::Key_Up); // customers

    QTRY_COMPARE(stage.desk.previewed.constLast().first, CsvKind::Customers);
    QCOMPARE(stage.desk.previewed.constLast().second.preset, QString());
    QTRY_COMPARE(preset->currentText(), u"Another program"_s);
    QVERIFY(stage.find<QWidget>(u"import.currency"_s)->isVisible());
    stage.find<QComboBox>(u"import.kind"_s)->setFocus();
    stage.press(Qt::Key_Up); // invoices name their currency
    QTRY_VERIFY(!stage.find<QWidget>(u"import.currency"_s)->isVisible());
}

void TestImports::anotherProgramForgetsWhatWasChosen()
{
    ImportStage stage;
    stage.open();
    auto *email = stage.find<QComboBox>(u"import.column.email"_s);
    email->setFocus();
    stage.press(Qt::Key_Down);
    QTRY_COMPARE(stage.desk.previewed.constLast().second.headers.size(), 1);

    stage.find<QComboBox>(u"import.preset"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"s"_s);

    QTRY_COMPARE(stage.desk.previewed.constLast().second.preset, u"stripe"_s);
    QVERIFY(stage.desk.previewed.constLast().second.headers.isEmpty());
    QTRY_COMPARE(email->currentText(), u"Not in the file"_s);
}

void TestImports::aSecondImportSaysThatNothingIsNew()
{
    ImportStage stage;
    stage.desk.importPreview.outcome = {.alreadyHere = 412, .kind = CsvKind::Payments};
    stage.desk.importPreview.problems = 0;

    stage.open();

    QCOMPARE(stage.text(u"import.summary"_s), u"Nothing new: all of it is here already."_s);
    QVERIFY(!stage.act()->isEnabled());
    QVERIFY(!stage.find<QWidget>(u"import.problems"_s)->isVisible());
}

void TestImports::whatIsMissingIsNamedAtItsField()
{
    ImportStage stage;
    stage.desk.importPreview.fields[0].header.clear();
    stage.desk.importPreview.fields[4].isClaimedTwice = true;

    stage.open();

    QCOMPARE(stage.text(u"import.remark.date"_s), u"Needed"_s);
    QCOMPARE(stage.find<QComboBox>(u"import.column.date"_s)->currentText(), u"Choose a column"_s);
    QCOMPARE(stage.text(u"import.remark.email"_s), u"Two columns could be it"_s);
    QVERIFY(!stage.find<QWidget>(u"import.remark.amount"_s)->isVisible());
}

void TestImports::aRefusalStaysInTheDialog()
{
    ImportStage stage;
    stage.open();
    QTest::keyClick(stage.find<QCheckBox>(u"import.goodOnly"_s), Qt::Key_Space);
    stage.desk.importError = refused(u"period.locked"_s, u"date"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.text(u"import.summary"_s), errorText(*stage.desk.importError));
    QVERIFY(stage.dialog());

    stage.desk.importError.reset();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.imported.size(), 2);
    QTRY_VERIFY(!stage.find<QDialog>(u"import"_s));
}

void TestImports::leavingWhileItRunsTakesNothingBack()
{
    ImportStage stage;
    stage.open();
    QTest::keyClick(stage.find<QCheckBox>(u"import.goodOnly"_s), Qt::Key_Space);

    // The answer comes by the event loop: both keys are pressed before it.
    QTest::keyClick(stage.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(stage.dialog(), Qt::Key_Escape);

    QTRY_VERIFY(stage.window->toast()->text().startsWith(u"408 payments imported."_s));
    QTRY_VERIFY(!stage.find<QDialog>(u"import"_s));
}

void TestImports::anEInvoiceInOrderIsImportedAtOnce()
{
    ImportStage stage;
    stage.desk.importPreview = {.isTable = false, .rows = 1, .outcome = {.added = 1}};
    stage.desk.importReport = {.drafts = {InvoiceId(u"d"_s)}};

    stage.drop({u"rechnung.xml"_s});

    QTRY_COMPARE(stage.window->toast()->text(), u"1 draft imported."_s);
    QVERIFY(!stage.find<QDialog>(u"import"_s));
    QCOMPARE(stage.desk.imported.constFirst().second.fileName, u"rechnung.xml"_s);
}

void TestImports::aBrokenEInvoiceShowsItsRules()
{
    ImportStage stage;
    stage.desk.importPreview = {.isTable = false,
        .rows = 1,
        .problems = 1,
        .outcome = {.refused = 1, .problems = {{.line = 12, .column = u"BT-115"_s, .rule = u"BR-CO-15"_s}}}};

    stage.open();

    QCOMPARE(stage.text(u"import.problemsTitle"_s), u"1 problem"_s);
    QCOMPARE(stage.problems()->index(0, 1).data().toString(), u"BT-115"_s);
    QVERIFY(!stage.find<QWidget>(u"import.mapping"_s)->isVisible());
    QVERIFY(!stage.find<QWidget>(u"import.kind"_s)->isVisible());
    QVERIFY(!stage.find<QWidget>(u"import.goodOnly"_s)->isVisible());
    QVERIFY(!stage.act()->isEnabled());
}

void TestImports::severalFilesComeOneAfterTheOther()
{
    ImportStage stage;
    stage.drop({u"one.csv"_s, u"two.csv"_s});
    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.text(u"import.name"_s), u"one.csv"_s);

    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(
        stage.dialog() && stage.dialog()->findChild<PlainLabel *>(u"import.name"_s)->text() == "two.csv"_L1);
    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.find<QDialog>(u"import"_s));
}

void TestImports::aFileThatCannotBeReadIsToldInTheBanner()
{
    ImportStage stage;
    stage.desk.importError = refused(u"import.unknown_format"_s, u"file"_s);

    stage.drop({u"scan.csv"_s});

    const auto words = [&] {
        QStringList all;
        const auto labels = stage.window->findChild<Banner *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text();
        return all;
    };
    Error named = *stage.desk.importError;
    named.value = u"scan.csv"_s;
    QTRY_VERIFY(words().contains(errorText(named)));
    QVERIFY(!stage.find<QDialog>(u"import"_s));
}

void TestImports::theFileIsChosenFromTheMenu()
{
    ImportStage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_VERIFY(stage.find<QFileDialog>(u"import.file"_s));
    QVERIFY(stage.find<QFileDialog>(u"import.file"_s)->nameFilters().constFirst().contains(u"*.csv"_s));
}

void TestImports::whoMayNothingMayNotImport()
{
    ImportStage stage;
    QAction *import = stage.window->commands()->import;
    stage.desk.deniedRights.insert(Right::Draft, refused(u"role.not_allowed"_s, u"draft"_s));
    QEvent back(QEvent::ActivationChange);
    QApplication::sendEvent(stage.window.get(), &back);
    QTest::qWait(50);
    QVERIFY(import->isEnabled()); // Payments may still come in.

    stage.desk.deniedRights.insert(Right::RecordPayment, refused(u"role.not_allowed"_s, u"record_payment"_s));
    QApplication::sendEvent(stage.window.get(), &back);

    QTRY_VERIFY(!import->isEnabled());
    QCOMPARE(import->toolTip(), ruleText(u"role.not_allowed"_s, {}, {}));
}

void TestImports::whatIsShownIsExported()
{
    ImportStage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.find<QAction>(u"invoices.filter.void"_s)->trigger();
    const QString path = stage.folder.filePath(u"void.xlsx"_s);

    stage.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.find<QFileDialog>(u"export.file"_s));
    emit stage.find<QFileDialog>(u"export.file"_s)->fileSelected(path);

    QTRY_COMPARE(stage.desk.exported.size(), 1);
    QCOMPARE(stage.desk.exported.constFirst().query->status, InvoiceQuery::Status::Void);
    QCOMPARE(stage.desk.exported.constFirst().format, ReportService::File::Xlsx);
    QCOMPARE(stage.desk.exported.constFirst().path, path);
    QTRY_COMPARE(stage.window->toast()->text(), u"Exported to void.xlsx."_s);
}

void TestImports::paymentsAreExportedAsCsv()
{
    ImportStage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.window->commands()->payments->trigger();
    stage.window->payments()->showFields({.from = {}, .through = {}, .currency = u"USD"_s});
    stage.window->commands()->exportShown->trigger();

    emit stage.find<QFileDialog>(u"export.file"_s)->fileSelected(stage.folder.filePath(u"all.csv"_s));

    QTRY_COMPARE(stage.desk.exported.size(), 1);
    QVERIFY(!stage.desk.exported.constFirst().query);
    QCOMPARE(stage.desk.exported.constFirst().payments, stage.window->payments()->query());
    QCOMPARE(stage.desk.exported.constFirst().payments.fields.currency, u"USD"_s);
    QCOMPARE(stage.desk.exported.constFirst().format, ReportService::File::Csv);
}
