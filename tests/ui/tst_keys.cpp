#include "tests/ui/tst_keys.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"
#include "tests/ui/accessible.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/invoices/FilterBar.h"
#include "ui/style/keysText.h"

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QList<QAction *> sections(const Commands &commands)
{
    return {commands.invoices, commands.payments, commands.payouts, commands.customers, commands.contacts,
        commands.reconcile, commands.outbox, commands.activity};
}

//! Each act before its keys.
QStringList wordsOfCheatSheet()
{
    QStringList words;
    const QList<PlainLabel *> labels = QApplication::activeModalWidget()->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        words += label->text();
    return words;
}

} // namespace

void TestKeys::everyControlOfEverySectionHasANameAndARole()
{
    const MoneyStage stage;

    for (QAction *section : sections(*stage.window->commands())) {
        section->trigger();
        QTest::qWait(0); // delivers what was posted
        const QStringList found = nameless(*stage.window);
        QVERIFY2(found.isEmpty(), qPrintable(section->text() + u": "_s + found.join(u", "_s)));
    }
}

void TestKeys::everyControlOfADialogHasANameAndItsLetterAlone_data()
{
    QTest::addColumn<QString>("action");

    for (const char *name : {"recordPayment", "creditNote", "void", "writeOff", "sendLink", "chargeCard",
             "savedCards", "repeat", "schedules", "deletedDrafts", "shortcuts", "journal", "returnPage"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestKeys::everyControlOfADialogHasANameAndItsLetterAlone()
{
    QFETCH(const QString, action);
    const MoneyStage stage(action == "void"_L1 ? 20 : 8);
    auto *command = stage.find<QAction>(u"action."_s + action);
    QVERIFY(command);
    if (!command->isEnabled())
        QSKIP("Not possible for the sample invoice");

    command->trigger();
    QTRY_VERIFY(stage.dialog());

    QVERIFY2(nameless(*stage.dialog()).isEmpty(), qPrintable(nameless(*stage.dialog()).join(u", "_s)));
    QVERIFY2(
        sharedLetters(*stage.dialog()).isEmpty(), qPrintable(sharedLetters(*stage.dialog()).join(u", "_s)));
}

void TestKeys::noTwoPossibleActsShareKeys()
{
    const MoneyStage stage;
    const Commands &commands = *stage.window->commands();

    for (const qint64 key : {8, 18, 5}) {
        commands.invoices->trigger();
        stage.choose(key);
        QVERIFY2(sharedKeys(commands.all()).isEmpty(), qPrintable(sharedKeys(commands.all()).join(u", "_s)));
        for (QAction *section : sections(commands)) {
            section->trigger();
            QVERIFY2(
                sharedKeys(commands.all()).isEmpty(), qPrintable(sharedKeys(commands.all()).join(u", "_s)));
        }
    }
}

void TestKeys::theKeysOfTheSpecificationAreThere_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("action");

    const auto row = [](const char *keys, const char *action) { QTest::newRow(keys) << keys << action; };
    row("Ctrl+K", "search");
    row("Ctrl+F", "filter");
    row("F6", "nextPane");
    row("Shift+F6", "previousPane");
    row("F5", "syncAll");
    row("Shift+F5", "fullCheck");
    row("Return", "openRecord");
    row("Ctrl+N", "newHere");
    row("Ctrl+I", "newInvoice");
    row("Ctrl+Return", "primary");
    row("Ctrl+L", "sendLink");
    row("Ctrl+Shift+L", "copyLink");
    row("Ctrl+Shift+P", "recordPayment");
    row("Ctrl+Shift+K", "chargeCard");
    row("Ctrl+D", "duplicate");
    row("Del", "deleteDraft");
    row("Ctrl+J", "journal");
    row("Ctrl+A", "selectAll");
    row("Ctrl+Shift+A", "selectNone");
    row("Ctrl+C", "copy");
    row("Ctrl+Shift+C", "copyWithHeaders");
    row("Ctrl+Shift+X", "export");
    row("Ctrl+Z", "undo");
    row("Ctrl+Shift+Z", "redo");
    row("F9", "detailPane");
    row("Ctrl+B", "sidebar");
    row("F1", "help");
    row("Shift+F1", "shortcuts");
    row("Ctrl+W", "closeWindow");
    row("Ctrl+Q", "quit");
    row("Ctrl+PgUp", "previousSection");
    row("Ctrl+PgDown", "nextSection");
}

void TestKeys::theKeysOfTheSpecificationAreThere()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, action);
    const Stage stage;

    const auto *found = stage.find<QAction>(u"action."_s + action);

    QVERIFY(found);
    QVERIFY2(found->shortcuts().contains(QKeySequence(keys)), qPrintable(found->shortcut().toString()));
}

void TestKeys::anEntryIsDrawnWhereItsNeighboursAre()
{
    const Stage stage;
    QStringList bare;
    const QList<QMenu *> menus = stage.window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QList<QAction *> group; // What stands between two lines.
        QList<QAction *> entries = menu->actions();
        entries.append(nullptr);
        for (QAction *entry : std::as_const(entries)) {
            if (entry && !entry->isSeparator()) {
                if (!entry->menu() && !entry->isCheckable()) // A mark stands where the drawing would.
                    group.append(entry);
                continue;
            }
            const auto isBare = [](const QAction *each) { return each->icon().pixmap(16).isNull(); };
            if (!std::ranges::all_of(group, isBare))
                for (const QAction *each : std::as_const(group))
                    if (isBare(each))
                        bare.append(each->objectName());
            group.clear();
        }
    }

    QVERIFY(menus.size() >= 8);
    QCOMPARE(bare, QStringList());
    QVERIFY(!stage.window->commands()->deleteDraft->icon().isNull());
}

void TestKeys::ctrlEnterAllocatesWhatIsLeftOfAPayment()
{
    MoneyStage stage;
    stage.desk.moneyIn[0].customerId = CustomerId(u"c-8"_s);
    stage.desk.moneyIn[0].unallocated = stage.desk.moneyIn[0].amount;
    stage.desk.moneyIn[0].pays.clear();
    emit stage.desk.invoicesChanged();
    stage.choosePayment(0);
    QTRY_VERIFY(stage.window->commands()->allocate->isEnabled());
    QCOMPARE(stage.window->commands()->primary->text(), u"Allocate…"_s);
    stage.find<DataTable>(u"payments.table"_s)->setFocus();

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"allocate"_s);
}

void TestKeys::everyActHasATooltipWithItsKeys()
{
    const Stage stage;

    for (const QAction *action : stage.window->commands()->all()) {
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        if (action->shortcut().isEmpty() || !action->statusTip().isEmpty())
            continue; // The reason why it cannot be done stands there.
        const QString keys = keysText(action->shortcut());
        QVERIFY2(action->toolTip().contains(keys), qPrintable(action->objectName()));
    }
}

void TestKeys::f6WalksThePanesAndShiftF6WalksBack()
{
    const MoneyStage stage;
    const auto isIn = [](const QWidget *pane) {
        const QWidget *now = QApplication::focusWidget();
        return now && (now == pane || pane->isAncestorOf(now));
    };
    const auto *sidebar = stage.find<QWidget>(u"sidebar"_s);
    const auto *pane = stage.find<QWidget>(u"invoices.pane"_s);
    const QWidget *filter = stage.window->invoices()->filter();
    QVERIFY(isIn(stage.table()));

    stage.press(Qt::Key_F6);
    QVERIFY(isIn(pane));
    stage.press(Qt::Key_F6);
    QVERIFY(isIn(sidebar));
    stage.press(Qt::Key_F6);
    QVERIFY(isIn(filter));
    stage.press(Qt::Key_F6);
    QVERIFY(isIn(stage.table()));
    stage.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(filter));
    stage.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(sidebar));
    stage.press(Qt::Key_F6, Qt::ShiftModifier);

    QVERIFY(isIn(pane));
}

void TestKeys::theKeysBelongToThePageFromTheStart()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    QSettings(given.stateFile, QSettings::IniFormat).setValue(u"window/room"_s, u"dashboard"_s);
    const Stage stage(given);
    QVERIFY(stage.window->dashboard()->isAncestorOf(stage.window->focusWidget()));
    QTRY_VERIFY(stage.isLoaded());

    stage.press(Qt::Key_2, Qt::ControlModifier);
    stage.press(Qt::Key_Home);
    stage.press(Qt::Key_Down);

    QVERIFY(stage.table()->hasFocus());
    QCOMPARE(stage.table()->currentIndex().row(), 1);
}

void TestKeys::aSectionIsEnteredAtItsTable_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("table");

    QTest::newRow("Payments") << int(Qt::Key_3) << u"payments.table"_s;
    QTest::newRow("CRM sync") << int(Qt::Key_5) << u"contacts.table"_s;
    QTest::newRow("Outbox") << int(Qt::Key_7) << u"outbox.table"_s;
    QTest::newRow("Activity") << int(Qt::Key_8) << u"activity.table"_s;
}

void TestKeys::aSectionIsEnteredAtItsTable()
{
    QFETCH(const int, key);
    QFETCH(const QString, table);
    const MoneyStage stage;

    stage.press(static_cast<Qt::Key>(key), Qt::ControlModifier);
    // At what an empty one offers instead.
    const auto *entered = stage.find<DataTable>(table);
    QVERIFY(entered->hasFocus() || entered->isAncestorOf(QApplication::focusWidget()));

    stage.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(stage.table()->hasFocus());
}

void TestKeys::theSidebarKeepsTheKeysWhileSectionsAreTurned()
{
    const MoneyStage stage;
    auto *payments = stage.find<QAbstractButton>(u"sidebar.payments"_s);
    payments->setFocus();

    payments->click();

    QVERIFY(stage.window->payments()->isVisible());
    QVERIFY(payments->hasFocus());
}

void TestKeys::newHereIsWhatTheSectionIsAbout()
{
    const CustomerStage stage;

    stage.press(Qt::Key_N, Qt::ControlModifier);

    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"customerEditor"_s);
}

void TestKeys::aPaymentIsRecordedWithoutASelection()
{
    MoneyStage stage;
    Customer adler;
    adler.id = stage.window->invoices()->currentRow()->customerId;
    adler.name = u"Adler & Söhne GmbH"_s;
    stage.desk.customersKnown = {adler};
    stage.window->commands()->activity->trigger();

    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"payer"_s);
    QTRY_VERIFY(stage.dialog()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"adler"_s);
    QTRY_VERIFY(stage.find<QPushButton>(u"payer.next"_s)->isEnabled());
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->objectName() == "recordPayment"_L1);
    stage.type(u"recordPayment.amount"_s, u"20*5"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.desk.recorded.constFirst().customer, adler.id);
    QCOMPARE(stage.desk.recorded.constFirst().amount, eur(10'000));
}

void TestKeys::anInvoiceForACustomerIsBegunByOneKey()
{
    CustomerStage stage;
    stage.choose(u"Adler & Söhne GmbH"_s);
    QCOMPARE(stage.window->commands()->primary->text(), u"New invoice"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    const auto *editors = stage.window->findChild<EditorActions *>();
    QTRY_COMPARE(editors->windows().size(), 1);
    QCOMPARE(editors->windows().constFirst()->windowTitle(), u"Invoice for Adler & Söhne GmbH"_s);
}

void TestKeys::theCheatSheetNamesEveryKey()
{
    const Stage stage;

    stage.press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());

    const QStringList words = wordsOfCheatSheet();
    for (const QAction *action : stage.window->commands()->all())
        if (!action->shortcut().isEmpty())
            QVERIFY2(words.contains(keysText(action->shortcut())), qPrintable(action->objectName()));
}

void TestKeys::theCheatSheetNamesTheLettersOfReconcile()
{
    const Stage stage;

    stage.press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());

    const QStringList words = wordsOfCheatSheet();
    for (const QString &keys : {u"1…9"_s, u"Enter"_s, u"M, Space"_s, u"S"_s, u"I"_s, u"U"_s}) {
        const qsizetype place = words.lastIndexOf(keys);
        QVERIFY2(place > 0 && words.at(place - 1).startsWith(u"Reconcile: "_s), qPrintable(keys));
    }
}

void TestKeys::enterIsCalledTheSameWhicheverKeyItIs()
{
    QCOMPARE(keysText(QKeySequence(u"Ctrl+Return"_s)), keysText(QKeySequence(u"Ctrl+Enter"_s)));
    QCOMPARE(keysText(QKeySequence(u"Return"_s)), u"Enter"_s);
    QCOMPARE(keysText(QKeySequence(u"Ctrl+Shift+K"_s)), u"Ctrl+Shift+K"_s);
}

void TestKeys::aScreenReadersToggleIsAClick()
{
    const MoneyStage stage;
    auto *section = stage.find<QAbstractButton>(u"sidebar.payments"_s);
    QAccessibleInterface *met = QAccessible::queryAccessibleInterface(section);
    QCOMPARE(met->role(), QAccessible::RadioButton);
    QVERIFY(!met->state().checked);
    QVERIFY(met->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));

    met->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    QTRY_VERIFY(stage.window->payments()->isVisible());
    QVERIFY(met->state().checked);
}

void TestKeys::whatAnInputAidWritesCountsAsTyped()
{
    const MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_COMPARE(stage.text(u"recordPayment.left"_s), u"€0.00"_s);
    auto *amount = stage.find<QLineEdit>(u"recordPayment.amount"_s);
    QAccessibleInterface *met = QAccessible::queryAccessibleInterface(amount);
    QVERIFY(met->editableTextInterface());
    QCOMPARE(met->textInterface()->text(0, 5), u"1,249"_s);

    met->editableTextInterface()->replaceText(0, met->textInterface()->characterCount(), u"1500"_s);

    QCOMPARE(amount->text(), u"1500"_s);
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"€250.03"_s);
}

void TestKeys::whatAnInputAidCannotWriteStaysAsItWas()
{
    QLineEdit field;
    field.setText(u"as it is"_s);
    field.setReadOnly(true);
    QLineEdit secret;
    secret.setEchoMode(QLineEdit::Password);
    secret.setText(u"hush"_s);

    QAccessible::queryAccessibleInterface(&field)->editableTextInterface()->deleteText(0, 5);

    QCOMPARE(field.text(), u"as it is"_s);
    const QAccessibleInterface *met = QAccessible::queryAccessibleInterface(&secret);
    QVERIFY(met->state().passwordEdit);
    QCOMPARE(met->text(QAccessible::Value), u"****"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&secret)->textInterface()->text(0, 4), QString());
}

void TestKeys::aRowThatAnInputAidSelectsIsTheCurrentOne()
{
    const MoneyStage stage;
    stage.press(Qt::Key_Down); // No key is held any more, as the platform knows it.
    const int before = stage.table()->currentIndex().row();
    const int wanted = before == 3 ? 4 : 3;

    stage.table()->selectionModel()->select(stage.table()->model()->index(wanted, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    QTRY_COMPARE(stage.table()->currentIndex().row(), wanted);
    QCOMPARE(stage.table()->selectedCount(), 1);
}

void TestKeys::aMenuClosesWhenItsEntryIsPressedFromOutside()
{
    const MoneyStage stage;
    QMenu *view = stage.window->menuBar()->actions().at(2)->menu();
    view->popup(stage.window->mapToGlobal(QPoint(80, 20)));
    QTRY_VERIFY(view->isVisible());

    stage.window->commands()->payments->trigger(); // As Qt does it for a screen reader.

    QTRY_VERIFY(!view->isVisible());
    QVERIFY(stage.window->payments()->isVisible());
}
