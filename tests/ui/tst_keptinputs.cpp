#include "tests/ui/tst_keptinputs.h"

#include "tests/ui/MoneyStage.h"

#include <QComboBox>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QString typed(const MoneyStage &stage, const QString &field)
{
    const auto *line = stage.find<QLineEdit>(field);
    return line ? line->text() : QString();
}

//! Records a payment that is refused, and leaves it.
void leaveRefused(MoneyStage &stage)
{
    stage.trigger(stage.window->commands()->recordPayment);
    stage.type(u"recordPayment.amount"_s, u"500"_s);
    stage.type(u"recordPayment.reference"_s, u"RF18 5390"_s);
    auto *method = stage.find<QComboBox>(u"recordPayment.method"_s);
    QTest::keyClick(method, Qt::Key_Down);
    stage.desk.moneyError = refused(u"period.locked"_s, u"date"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!stage.trouble(u"recordPayment.date"_s).isEmpty());
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"recordPayment"_s));
    stage.desk.moneyError.reset();
}

} // namespace

void TestKeptInputs::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestKeptInputs::aRefusedPaymentIsThereAgainUntilItIsRecorded()
{
    MoneyStage stage;
    leaveRefused(stage);

    stage.trigger(stage.window->commands()->recordPayment);

    QCOMPARE(typed(stage, u"recordPayment.amount"_s), u"500.00"_s);
    QCOMPARE(typed(stage, u"recordPayment.reference"_s), u"RF18 5390"_s);
    QCOMPARE(stage.find<QComboBox>(u"recordPayment.method"_s)->currentIndex(), 1);
    QVERIFY(stage.find<QWidget>(u"recordPayment.again"_s)->isVisible());
    QTRY_COMPARE(stage.find<QPushButton>(u"recordPayment.act"_s)->text(), u"Record €500.00"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!stage.find<QDialog>(u"recordPayment"_s));
    stage.trigger(stage.window->commands()->recordPayment);
    QCOMPARE(typed(stage, u"recordPayment.reference"_s), QString());
    QVERIFY(!stage.find<QWidget>(u"recordPayment.again"_s)->isVisible());
}

void TestKeptInputs::aRefusedRefundIsThereAgain()
{
    MoneyStage stage;
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    stage.type(u"refund.amount"_s, u"20"_s);
    stage.type(u"refund.reason"_s, u"Paid twice"_s);
    stage.desk.moneyError = refused(u"refund.above_credit"_s, u"amount"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!stage.trouble(u"refund.amount"_s).isEmpty());
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"refund"_s));

    stage.trigger(stage.window->commands()->refund);

    QCOMPARE(typed(stage, u"refund.amount"_s), u"20.00"_s);
    QCOMPARE(typed(stage, u"refund.reason"_s), u"Paid twice"_s);
    QCOMPARE(stage.find<QPushButton>(u"refund.act"_s)->text(), u"Refund €20.00"_s); // As if it was typed.
}

void TestKeptInputs::anotherSubjectStartsAfresh()
{
    MoneyStage stage;
    leaveRefused(stage);
    stage.choose(14);

    QTRY_VERIFY(stage.window->commands()->recordPayment->isEnabled());
    stage.trigger(stage.window->commands()->recordPayment);

    QCOMPARE(typed(stage, u"recordPayment.reference"_s), QString());
}

void TestKeptInputs::whatWasLeftWithoutARefusalIsForgotten()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    stage.type(u"recordPayment.reference"_s, u"RF18 5390"_s);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"recordPayment"_s));

    stage.trigger(stage.window->commands()->recordPayment);

    QCOMPARE(typed(stage, u"recordPayment.reference"_s), QString());
}
