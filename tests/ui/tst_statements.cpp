#include "tests/ui/tst_statements.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CountedKeys.h"

#include "ui/imports/ImportActions.h"
#include "ui/reconcile/StatementActions.h"
#include "ui/reconcile/csvHead.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Toast.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestStatements::aFileIsLookedAtBeforeItIsKept()
{
    BankBench section;
    section.bank.report.file.version = u"camt.053.001.08"_s;
    section.bank.report.added = 12;
    section.bank.report.known = 3;
    StatementActions actions(section.bank, *section.page);
    QSignalSpy imported(&actions, &StatementActions::imported);

    actions.take({u"/tmp/one.xml"_s, u"/tmp/two.xml"_s});
    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
    QVERIFY(dialog->findChild<PlainLabel *>(u"statement.sum"_s)->text().contains(u"12"_s));
    QVERIFY(section.bank.asked.constLast().isTrial);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(imported.size(), qsizetype{1});
    QVERIFY(!section.bank.asked.at(1).isTrial);
    QCOMPARE(section.bank.asked.at(1).path, u"/tmp/one.xml"_s);
    QTRY_COMPARE(section.bank.asked.constLast().path, u"/tmp/two.xml"_s); // The next one is looked at.
    QVERIFY(section.bank.asked.constLast().isTrial);
}

void TestStatements::aStatementTakesOneKeyOnceItIsChosen()
{
    BankBench section;
    section.bank.report.added = 12;
    StatementActions actions(section.bank, *section.page);
    const QSignalSpy imported(&actions, &StatementActions::imported);
    CountedKeys keys;

    actions.take({u"/tmp/one.xml"_s}); // The chooser is the system's own.
    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
    keys.pressOn(*dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(imported.size(), qsizetype{1});
    QCOMPARE(keys.strokes(), 1);
}

void TestStatements::aFileThatCannotBeReadSaysWhereInThePlaceOfItsStatements()
{
    BankBench section;
    section.bank.importError = Error{.kind = ErrorKind::InvalidInput,
        .rule = u"bank_file.sum"_s,
        .field = u"line 12, entry 3, Amt"_s,
        .value = u"12,O0"_s};
    StatementActions actions(section.bank, *section.page);

    actions.take({u"/tmp/broken.xml"_s});

    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    const auto *said = dialog->findChild<EmptyState *>(u"statement.unreadable"_s);
    QTRY_VERIFY2(said->hint().contains(u"line 12, entry 3"_s), qPrintable(said->hint()));
    QVERIFY(said->isVisible());
    QTRY_COMPARE(said->geometry(), said->parentWidget()->rect());
    QVERIFY(said->height() > dialog->height() / 2);
    QVERIFY(!dialog->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
    QVERIFY(dialog->findChild<DataTable *>(u"statement.table"_s)->isHidden());
}

void TestStatements::insteadOfAFileThatCannotBeReadAnotherIsChosenByKeys()
{
    BankBench section;
    section.bank.importError = Error{.kind = ErrorKind::InvalidInput, .rule = u"bank_file.sum"_s};
    StatementActions actions(section.bank, *section.page);
    actions.take({u"/tmp/broken.xml"_s, u"/tmp/waits.xml"_s});
    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    auto *other = dialog->findChild<QPushButton *>(u"statement.other"_s);
    QTRY_COMPARE(dialog->focusWidget(), other); // On a real screen the window may not have the keys.

    QTest::keyClick(other, Qt::Key_Return);
    auto *chooser = dialog->findChild<QFileDialog *>(u"statement.file"_s);
    QTRY_VERIFY(chooser && chooser->isVisible());
    emit chooser->filesSelected({u"/tmp/right.xml"_s});

    QTRY_COMPARE(section.bank.asked.constLast().path, u"/tmp/right.xml"_s);
    QTRY_COMPARE(section.page->findChildren<QDialog *>(u"statement"_s).size(), qsizetype{1});
}

void TestStatements::aFileThatIsChosenAsTheWindowGoesIsTakenAllTheSame()
{
    BankBench section;
    section.bank.importError = Error{.kind = ErrorKind::InvalidInput, .rule = u"bank_file.sum"_s};
    StatementActions actions(section.bank, *section.page);
    actions.take({u"/tmp/broken.xml"_s});
    auto *dialog = section.page->findChild<QDialog *>(u"statement"_s);
    actions.choose();
    auto *chooser = dialog->findChild<QFileDialog *>(u"statement.file"_s);
    QVERIFY(chooser);

    dialog->close();
    emit chooser->filesSelected({u"/tmp/right.xml"_s});

    QTRY_COMPARE(section.bank.asked.constLast().path, u"/tmp/right.xml"_s);
}

void TestStatements::aCsvFileIsToldHowToBeRead()
{
    BankBench section;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"umsatz.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Buchung;Betrag;Name;Zweck\n03.11.2026;\"1.234,56\";Adler;\"A;B\"\nkein Tag;x;;\n");
    file.close();
    section.bank.guess.columns
        = {{BankCsvField::BookedOn, {u"Buchung"_s}}, {BankCsvField::Amount, {u"Betrag"_s}}};
    section.bank.guess.dateFormat = u"dd.MM.yyyy"_s;
    const ImportPreview preview
        = csvPreview(csvHead("a;b\n03.11.2026;\"1.234,56\"\n", section.bank.guess, 5), section.bank.guess);
    QCOMPARE(preview.headers, (QStringList{u"a"_s, u"b"_s}));
    StatementActions actions(section.bank, *section.page);

    actions.take({path});

    QTRY_VERIFY(section.page->findChild<QWidget *>(u"csvProfile"_s));
    const auto cell = [&](const QString &name) {
        return section.page->findChild<PlainLabel *>(u"import.cell.bank."_s + name)->text();
    };
    QVERIFY2(cell(u"booked_on.0"_s).contains(u"2026"_s), qPrintable(cell(u"booked_on.0"_s)));
    QVERIFY2(cell(u"amount.0"_s).contains(u"1,234.56"_s), qPrintable(cell(u"amount.0"_s)));
    QVERIFY(cell(u"booked_on.1"_s).startsWith(u"✗"_s)); // It is no day.
    auto *payer = section.page->findChild<QComboBox *>(u"import.column.bank.payer"_s);
    payer->setFocus();
    QTest::keyClick(payer, Qt::Key_N); // "Name"
    QTRY_COMPARE(section.bank.asked.constLast().csv->columns.at(BankCsvField::Payer), QStringList{u"Name"_s});
    auto *account = section.page->findChild<QLineEdit *>(u"csvProfile.account"_s);
    account->setFocus();
    QTest::keyClicks(account, u"DE89370400440532013000"_s);
    QTest::keyClick(account, Qt::Key_Tab);
    QTRY_COMPARE(section.bank.asked.constLast().csv->account, u"DE89370400440532013000"_s);
    QTest::keyClicks(section.page->findChild<QLineEdit *>(u"csvProfile.name"_s), u"Sparkasse"_s);
    QTRY_VERIFY(section.page->findChild<QPushButton *>(u"statement.act"_s)->isEnabled());
    QTest::keyClick(section.page->findChild<QDialog *>(u"statement"_s), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(section.bank.saved.size(), qsizetype{1});
    QCOMPARE(section.bank.saved.constFirst().name, u"Sparkasse"_s);
}

void TestStatements::amongFilesToImportOnesOfABankAreGivenOn()
{
    const QTemporaryDir folder;
    const auto made = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    const QString camt
        = made(u"nov.xml"_s, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"/>");
    const QString invoice = made(u"rechnung.xml"_s, "<Invoice/>");
    const QString swift = made(u"nov.STA"_s, ":20:STARTUMSE\r\n");
    SampleDesk desk;
    desk.importPreview = {.isTable = false, .rows = 1, .outcome = {.added = 1}};
    QWidget window;
    Toast toast(&window, 0);
    ImportActions actions(desk, toast, window);
    const QSignalSpy found(&actions, &ImportActions::statementsFound);

    actions.take({camt, invoice, swift});

    QTRY_COMPARE(found.size(), qsizetype{1});
    QCOMPARE(found.constFirst().constFirst().toStringList(), (QStringList{camt, swift}));
    QCOMPARE(desk.imported.size(), qsizetype{1});
    QCOMPARE(desk.imported.constFirst().second.fileName, u"rechnung.xml"_s);
}
