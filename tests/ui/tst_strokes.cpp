#include "tests/ui/tst_strokes.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"
#include "tests/ui/isReady.h"
#include "tests/ui/selectRows.h"

#include <QGuiApplication>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Twenty movements: every tenth fits nothing, the others are certain.
QList<BankLineRow> twentyMovements()
{
    const QList<BankLineRow> picture = SampleBankDesk::pictureLines();
    QList<BankLineRow> rows;
    for (qint64 no = 1; no <= 20; ++no) {
        BankLineRow row = picture.at(no % 10 == 0 ? 4 : 1);
        row.no = no;
        row.key = u"line-%1"_s.arg(no);
        rows.append(row);
    }
    return rows;
}

} // namespace

void TestStrokes::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestStrokes::twentyMovementsTakeTwentyKeys()
{
    BankBench section;
    section.bank.rows = twentyMovements();
    emit section.desk.invoicesChanged();
    QTRY_COMPARE(section.table->model()->rowCount(), 20);
    goToRow(*section.table, 0);

    qint64 last = 0;
    for (int left = 20; left > 0; --left) {
        QTRY_COMPARE(section.table->model()->rowCount(), left);
        QTRY_VERIFY(section.page->current() && section.page->current()->no != last); // Nobody went there.
        last = section.page->current()->no;
        section.press(section.page->current()->proposals.isEmpty() ? Qt::Key_I : Qt::Key_Return);
    }

    QTRY_COMPARE(section.table->model()->rowCount(), 0);
    QCOMPARE(section.bank.matched.size(), qsizetype{18});
    QCOMPARE(section.bank.aside.size(), qsizetype{2});
    QCOMPARE(section.keys.strokes(), 20);
}

void TestStrokes::manyPaymentLinksTakeTwoKeysAndTheSelection()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    selectRows(stage, 4);
    QTRY_VERIFY(stage.window->commands()->sendLink->isEnabled());

    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!stage.desk.mailDesk.sent.isEmpty());
    for (const MailOrder &order : stage.desk.mailDesk.sent)
        QCOMPARE(order.kind, MailKind::PaymentLink);
    QCOMPARE(stage.strokes(), 3 + 2);
}

void TestStrokes::manyRemindersTakeThreeKeysAndTheSelection()
{
    const Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    selectRows(stage, 4);
    QTRY_VERIFY(stage.window->commands()->sendReminder->isEnabled());

    stage.command(u"Send reminder"_s);
    QTRY_VERIFY(isReady(*stage.window, u"bulkMail.send"_s));
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(!stage.desk.mailDesk.sent.isEmpty());
    for (const MailOrder &order : stage.desk.mailDesk.sent)
        QCOMPARE(order.kind, MailKind::Reminder);
    QCOMPARE(stage.strokes(), 3 + 3);
}

void TestStrokes::aPaymentOfTheWholeTakesTwoKeys()
{
    const MoneyStage stage;

    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.desk.recorded.constFirst().amount, eur(124997));
    QCOMPARE(stage.strokes(), 2);
}

void TestStrokes::aRefundTakesFiveKeys()
{
    const MoneyStage stage;
    stage.choosePayment(0);
    QTRY_VERIFY(stage.window->commands()->refund->isEnabled());

    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"refund.amount"_s);
    for (const auto &next : {u"refund.from"_s, u"refund.date"_s, u"refund.reason"_s}) {
        stage.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
    CountedKeys::write(u"Paid twice"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    QCOMPARE(stage.desk.matters.constFirst().what, ApprovalMatter::What::Refund);
    QCOMPARE(stage.strokes(), 5);
}

void TestStrokes::aCreditNoteTakesThreeKeys()
{
    const MoneyStage stage;
    QTRY_VERIFY(stage.window->commands()->creditNote->isEnabled());

    stage.command(u"Credit note"_s);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"credit.reason"_s);
    CountedKeys::write(u"Agreed by phone"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.credited.size(), 1);
    QCOMPARE(stage.strokes(), 3);
}

void TestStrokes::aWriteOffTakesSixKeys()
{
    const MoneyStage stage;
    QTRY_VERIFY(stage.window->commands()->writeOff->isEnabled());

    stage.command(u"Write off"_s);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"writeOff.amount"_s);
    for (const auto &next : {u"writeOff.cause"_s, u"writeOff.date"_s, u"writeOff.reason"_s}) {
        stage.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
    CountedKeys::write(u"Insolvent"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    QCOMPARE(stage.desk.matters.constFirst().what, ApprovalMatter::What::WriteOff);
    QCOMPARE(stage.strokes(), 6);
}

void TestStrokes::aStatementTakesThreeKeys()
{
    const CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(stage.names().constFirst());
    QTRY_VERIFY(stage.window->commands()->sendStatement->isEnabled());
    CountedKeys keys;
    const auto list = [&] { return stage.find<QListWidget>(u"palette.results"_s); };

    keys.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(list() && list()->isVisible());
    QTest::keyClicks(stage.find<QLineEdit>(u"palette.text"_s), u"Send statement"_s);
    QTRY_VERIFY(list()->currentItem() && list()->currentItem()->text() == u"Send statement…"_s);
    keys.pressOn(*stage.find<QLineEdit>(u"palette.text"_s), Qt::Key_Return);
    QTRY_VERIFY(isReady(*stage.window, u"sendStatement.send"_s));
    keys.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    QCOMPARE(stage.desk.mailDesk.sent.constFirst().kind, MailKind::Statement);
    QCOMPARE(keys.strokes(), 3);
}
