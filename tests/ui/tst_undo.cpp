#include "tests/ui/tst_undo.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/SampleBankDesk.h"

#include "ui/invoices/InvoiceTableView.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableColumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QPromise>
#include <QSignalSpy>

#include <utility>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

UndoStack::Step done()
{
    return [] { return QtFuture::makeReadyFuture(Result<void>()); };
}

UndoStack::Act act(const QString &name)
{
    return {.name = name, .undone = {}, .undo = done(), .redo = done()};
}

} // namespace

void TestUndo::theMenuNamesWhatIsTakenBack()
{
    MoneyStage stage;
    stage.choose(18);
    QCOMPARE(stage.window->commands()->undo->text(), u"&Undo"_s);

    stage.press(Qt::Key_Delete);

    QTRY_COMPARE(stage.window->commands()->undo->text(), u"&Undo: Delete draft"_s);
    QVERIFY(stage.window->commands()->undo->isEnabled());
    QVERIFY(!stage.window->commands()->redo->isEnabled());
}

void TestUndo::theMenuNamesADecisionByAmountAndPayer()
{
    SampleBankDesk bank;
    bank.rows = SampleBankDesk::pictureLines();
    SampleDesk desk;
    desk.bankDesk = &bank;
    Theme theme(*qApp);
    MainWindow window(desk, theme, facts());
    window.show();
    window.commands()->reconcile->trigger();
    auto *table = window.findChild<DataTable *>(u"bank.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 8);

    QTest::keyClick(table, Qt::Key_Return);

    const QAction &undo = *window.commands()->undo;
    QTRY_COMPARE(undo.text(), u"&Undo: Decision about 1,659.97\u00a0EUR of Adler && Söhne GmbH"_s);
    QVERIFY(undo.toolTip().contains(u"Adler & Söhne"_s));
}

void TestUndo::aDraftGoesComesAndGoesAgainByKeys()
{
    MoneyStage stage;
    stage.choose(18);
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 1);
    QTRY_VERIFY(stage.window->commands()->undo->isEnabled());

    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.broughtBack.size(), 1);
    QTRY_COMPARE(stage.window->commands()->redo->text(), u"&Redo: Delete draft"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 2);
    QTRY_VERIFY(stage.window->commands()->undo->isEnabled());
    stage.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.broughtBack.size(), 2);
}

void TestUndo::aDraftThatComesBackKeepsTheFilterItFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");

    QTest::newRow("it fits") << u"Bergström"_s << u"Bergström"_s;
    QTest::newRow("it does not") << u"Adler"_s << QString();
}

void TestUndo::aDraftThatComesBackKeepsTheFilterItFits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, left);
    MoneyStage stage(18);
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 1);
    QTRY_VERIFY(stage.window->commands()->undo->isEnabled());
    auto *filter = stage.find<FilterField>(u"invoices.filter"_s);
    filter->setText(text);
    QTRY_VERIFY(stage.table()->model()->rowCount() < stage.desk.invoices.size());

    stage.window->commands()->undo->trigger();

    QTRY_VERIFY(stage.window->invoices()->currentRow() && stage.window->invoices()->currentRow()->key == 18);
    QTRY_COMPARE(filter->text(), left);
}

void TestUndo::aFilterWithNothingToTakeBackLeavesTheKeysToTheWindow()
{
    MoneyStage stage(18);
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 1);
    QTRY_VERIFY(stage.window->commands()->undo->isEnabled());
    auto *filter = stage.find<FilterField>(u"invoices.filter"_s);
    filter->setFocus();

    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.broughtBack.size(), 1);
    QTRY_VERIFY(stage.window->commands()->redo->isEnabled());
    filter->setFocus();
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 2);
}

void TestUndo::aFilterTakesBackWhatWasTypedFirst()
{
    MoneyStage stage(18);
    stage.press(Qt::Key_Delete);
    QTRY_COMPARE(stage.desk.deletedDrafts.size(), 1);
    QTRY_VERIFY(stage.window->commands()->undo->isEnabled());
    auto *filter = stage.find<FilterField>(u"invoices.filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"Adler"_s);

    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(filter->text(), QString());
    QVERIFY(stage.desk.broughtBack.isEmpty());
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(filter->text(), u"Adler"_s);
}

void TestUndo::anAllocationIsTakenBackAndMadeAgain()
{
    MoneyStage stage;
    stage.choosePayment(0);
    int row = 0;
    while (!stage.window->commands()->allocate->isEnabled() && row < stage.desk.moneyIn.size())
        stage.choosePayment(row++);
    stage.trigger(stage.window->commands()->allocate);
    QTRY_VERIFY(stage.find<QPushButton>(u"allocate.act"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.allocated.size(), 1);
    QTRY_COMPARE(stage.window->commands()->undo->text(), u"&Undo: Allocate"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    stage.window->activateWindow();

    stage.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_VERIFY(!stage.desk.undone.isEmpty());
    QTRY_COMPARE(stage.window->commands()->redo->text(), u"&Redo: Allocate"_s);
    QTRY_COMPARE(stage.toast(), u"The allocation is taken back."_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stage.desk.allocated.size(), 2);
    QTRY_COMPARE(stage.toast(), u"Allocated."_s); // No longer that it is taken back.
    QCOMPARE(stage.desk.allocated.constFirst().orders, stage.desk.allocated.constLast().orders);
}

void TestUndo::aMailThatIsHeldIsTakenBackByKeysUntilItIsSent()
{
    UndoStack stack;
    int taken = 0;
    stack.push({.name = u"Send"_s,
        .undone = {},
        .undo =
            [&taken] {
                ++taken;
                return QtFuture::makeReadyFuture(Result<void>());
            },
        .redo = {},
        .until = QDeadlineTimer(20)});
    QCOMPARE(stack.undoName(), u"Send"_s);

    QTRY_COMPARE(stack.undoName(), QString());
    stack.undo();

    QCOMPARE(taken, 0);
}

void TestUndo::aDismissalIsTakenBackAndMadeAgain()
{
    MoneyStage stage;
    const EntryId effect(u"5"_s);
    stage.desk.effects = {OutboxRow{.id = effect, .state = OutboxState::Refused, .answer = u"550"_s}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    stage.find<QPushButton>(u"outbox.dismiss"_s)->click();
    QTRY_COMPARE(stage.window->commands()->undo->text(), u"&Undo: Dismiss"_s);
    const auto needsYou = [&] {
        return stage.find<QWidget>(u"sidebar.outbox"_s)->accessibleName().contains(u"1 need you"_s);
    };
    QTRY_VERIFY(!needsYou());

    stage.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_VERIFY(needsYou());
    QTRY_COMPARE(stage.toast(), u"No longer dismissed. It needs you again."_s);
    QCOMPARE(stage.desk.resolved.constLast(), std::pair(effect, Resolution::Recalled));
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!needsYou());
    QCOMPARE(stage.desk.resolved.constLast(), std::pair(effect, Resolution::Dismissed));
}

void TestUndo::whatTheBooksRefuseIsNotOfferedAgain()
{
    UndoStack stack;
    QSignalSpy failed(&stack, &UndoStack::failed);
    stack.push({.name = u"Allocate"_s,
        .undone = {},
        .undo
        = [] { return QtFuture::makeReadyFuture(Result<void>(fail(Error{.rule = u"period.locked"_s}))); },
        .redo = done()});

    stack.undo();

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(stack.undoName(), QString());
    QCOMPARE(stack.redoName(), QString());
}

void TestUndo::aNewActEndsWhatCouldBeDoneAgain()
{
    UndoStack stack;
    stack.push(act(u"first"_s));
    stack.undo();
    QTRY_COMPARE(stack.redoName(), u"first"_s);

    stack.push(act(u"second"_s));

    QCOMPARE(stack.redoName(), QString());
    QCOMPARE(stack.undoName(), u"second"_s);
}

void TestUndo::oneStepAtATime()
{
    UndoStack stack;
    QPromise<Result<void>> answer;
    answer.start();
    stack.push(act(u"first"_s));
    stack.push(
        {.name = u"second"_s, .undone = {}, .undo = [&answer] { return answer.future(); }, .redo = done()});

    stack.undo();
    stack.undo(); // Impatience takes back no more than one.
    answer.addResult(Result<void>());
    answer.finish();

    QTRY_COMPARE(stack.redoName(), u"second"_s);
    QCOMPARE(stack.undoName(), u"first"_s);
}

void TestUndo::columnsComeBack()
{
    MoneyStage stage;
    TableColumns &columns = *stage.table()->columns();
    constexpr int issued = static_cast<int>(InvoiceColumn::Issued);
    columns.setShown(issued, false);
    QTRY_COMPARE(stage.window->commands()->undo->text(), u"&Undo: Change columns"_s);

    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(columns.isShown(issued));
    QTRY_VERIFY(stage.window->commands()->redo->isEnabled());
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_VERIFY(!columns.isShown(issued));
}

void TestUndo::columnsOfAPlainTableComeBackToTheirPlaces()
{
    MoneyStage stage;
    stage.choosePayment(0);
    TableColumns &columns = *stage.find<DataTable>(u"payments.table"_s)->columns();
    const QList<int> usual = columns.order();
    QList<int> other = usual;
    std::swap(other[1], other[2]);
    columns.choose(QSet<int>(usual.cbegin(), usual.cend()), other);
    QTRY_COMPARE(stage.window->commands()->undo->text(), u"&Undo: Change columns"_s);
    QCOMPARE(columns.order(), other);
    stage.find<DataTable>(u"payments.table"_s)->horizontalHeader()->resizeSection(0, 133);

    stage.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(columns.order(), usual);
    QCOMPARE(columns.width(0), std::optional(133)); // What was dragged since then stays.
}
