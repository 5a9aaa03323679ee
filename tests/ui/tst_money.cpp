#include "tests/ui/tst_money.h"

#include "tests/ui/MoneyStage.h"

#include "ui/records/RecordWindow.h"
#include "ui/records/RecordWindows.h"
#include "ui/widgets/Notice.h"

#include <QAction>
#include <QCheckBox>
#include <QStatusTipEvent>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestMoney::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestMoney::aPaymentIsRecordedByKeysOnly()
{
    MoneyStage stage;
    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(stage.find<QLineEdit>(u"recordPayment.amount"_s)->text(), u"1,249.97"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recordPayment.amount"_s);

    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Down); // from bank to cash
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Minus); // yesterday
    stage.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Katrin Adler"_s);
    stage.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"RF18 5390"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.strokes(), 8); // Every field of the form is touched.
    const PaymentOrder &order = stage.desk.recorded.constFirst();
    QCOMPARE(order.customer, CustomerId(u"c-8"_s));
    QCOMPARE(order.amount, eur(124997));
    QCOMPARE(order.method, ManualMethod::Cash);
    QCOMPARE(order.on, SampleDesk::pictureDay().addDays(-1));
    QCOMPARE(order.payer, u"Katrin Adler"_s);
    QCOMPARE(order.reference, u"RF18 5390"_s);
    QCOMPARE(order.allocations, (QList<AllocationOrder>{{InvoiceId(u"id-8"_s), eur(124997)}}));
    QVERIFY(!order.closeShortfall);
    QTRY_COMPARE(stage.toast(), u"Payment of Adler & Söhne GmbH recorded."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"recordPayment"_s));
}

void TestMoney::whatIsLeftIsShownWhileTyping()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_COMPARE(stage.text(u"recordPayment.left"_s), u"€0.00"_s);

    stage.type(u"recordPayment.amount"_s, u"1500"_s);
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"€250.03"_s);
    QCOMPARE(stage.text(u"recordPayment.leftWords"_s), u"Left, stays credit of Adler & Söhne GmbH"_s);
    QCOMPARE(stage.find<QPushButton>(u"recordPayment.act"_s)->text(), u"Record €1,500.00"_s);

    stage.type(u"recordPayment.amount"_s, u"100"_s);
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"€0.00"_s);
    QCOMPARE(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s)->text(), u"100.00"_s);
}

void TestMoney::theSamePaymentTwiceIsWarnedOf()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    auto *notice = stage.find<Notice>(u"recordPayment.alike"_s);
    QVERIFY(notice->isHidden());

    stage.type(u"recordPayment.amount"_s, u"2000"_s);
    QTRY_VERIFY(!notice->isHidden());
    QVERIFY(notice->text().startsWith(u"A payment of the same amount, day and customer exists."_s));
    auto *date = stage.find<QLineEdit>(u"recordPayment.date"_s);
    date->setFocus();
    stage.press(Qt::Key_Minus); // On the day before nothing came.
    QTRY_VERIFY(notice->isHidden());
    stage.press(Qt::Key_Plus);
    QTRY_VERIFY(!notice->isHidden());
    stage.find<QPushButton>(u"recordPayment.alike.show"_s)->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_COMPARE(stage.window->records()->windows().size(), 1);
    QVERIFY(stage.desk.recorded.isEmpty());

    QApplication::setActiveWindow(stage.find<QDialog>(u"recordPayment"_s));
    date->setFocus();
    stage.press(Qt::Key_Return); // It is a warning, no refusal.
    QTRY_COMPARE(stage.desk.recorded.size(), 1);
}

void TestMoney::anAmountTypedForOneInvoiceStays()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));

    stage.type(u"recordPayment.allocation.id-8"_s, u"40"_s);
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"€1,209.97"_s);
    stage.type(u"recordPayment.amount"_s, u"30"_s);
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"-€10.00"_s);
    QCOMPARE(stage.text(u"recordPayment.leftWords"_s), u"More is handed out than there is"_s);
    stage.find<QCheckBox>(u"recordPayment.closeShortfall"_s)->setFocus();
    stage.press(Qt::Key_Space);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.desk.recorded.constFirst().allocations.constFirst().amount, eur(4000));
    QVERIFY(stage.desk.recorded.constFirst().closeShortfall);
}

void TestMoney::aRefusalStandsBesideItsField_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("place");

    QTest::newRow("amount") << u"money.not_positive"_s << u"amount"_s << u"recordPayment.amount"_s;
    QTest::newRow("date") << u"period.locked"_s << u"date"_s << u"recordPayment.date"_s;
    QTest::newRow("above open") << u"allocation.above_open"_s << u"amount"_s
                                << u"recordPayment.allocations"_s;
    QTest::newRow("rest too large") << u"shortfall.above_tolerance"_s << u"amount"_s
                                    << u"recordPayment.shortfall"_s;
    QTest::newRow("no field of its own")
        << u"role.not_allowed"_s << u"record_payment"_s << u"recordPayment"_s;
}

void TestMoney::aRefusalStandsBesideItsField()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    QFETCH(const QString, place);
    MoneyStage stage;
    stage.desk.moneyError = refused(rule, field);
    stage.trigger(stage.window->commands()->recordPayment);
    stage.type(u"recordPayment.amount"_s, u"77"_s);

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.trouble(place), errorText(*stage.desk.moneyError));
    QVERIFY(stage.dialog()->isVisible());
    QVERIFY(stage.find<QPushButton>(u"recordPayment.act"_s)->isEnabled());
    QCOMPARE(stage.find<QLineEdit>(u"recordPayment.reference"_s)->text(), QString());

    stage.desk.moneyError.reset();
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.desk.recorded.constFirst().amount, eur(7700));
}

void TestMoney::whatCannotBeReadIsNotAskedFor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");

    QTest::newRow("words") << u"recordPayment.amount"_s << u"much"_s << u"recordPayment.amount"_s;
    QTest::newRow("ambiguous") << u"recordPayment.amount"_s << u"1.234"_s << u"recordPayment.amount"_s;
    QTest::newRow("no such day") << u"recordPayment.date"_s << u"31/02/2026"_s << u"recordPayment.date"_s;
    QTest::newRow("allocation") << u"recordPayment.allocation.id-8"_s << u"x"_s
                                << u"recordPayment.allocations"_s;
}

void TestMoney::whatCannotBeReadIsNotAskedFor()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, place);
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));

    stage.type(field, typed);
    stage.press(Qt::Key_Return);

    QTRY_VERIFY(stage.trouble(place).contains(typed));
    QVERIFY(stage.desk.recorded.isEmpty());
}

void TestMoney::escLeavesNothingRecorded()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.find<QDialog>(u"recordPayment"_s));
    QVERIFY(stage.desk.recorded.isEmpty());
}

void TestMoney::theWholeInvoiceIsCreditedByKeysOnly()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->creditNote);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"credit.reason"_s);

    QTest::keyClicks(QApplication::focusWidget(), u"Agreed by phone"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.credited.size(), 1);
    const CreditOrder &order = stage.desk.credited.constFirst();
    QCOMPARE(order.invoice, InvoiceId(u"id-8"_s));
    QVERIFY(order.lines.isEmpty());
    QCOMPARE(order.reason, u"Agreed by phone"_s);
    QCOMPARE(order.on, SampleDesk::pictureDay());
    QTRY_COMPARE(stage.toast(), u"Credit note CN-2026-000007 about INV-2026-001042 issued."_s);
}

void TestMoney::linesAreCreditedWithQuantities()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->creditNote);
    auto *some = stage.find<QWidget>(u"credit.some"_s);
    QTRY_VERIFY(some->isEnabled());
    QTest::keyClick(some, Qt::Key_Space);
    QTest::keyClick(stage.find<QWidget>(u"credit.line.0"_s), Qt::Key_Space);
    QTest::keyClick(stage.find<QWidget>(u"credit.line.1"_s), Qt::Key_Space);
    stage.type(u"credit.quantity.0"_s, u"2,5"_s);
    stage.type(u"credit.reason"_s, u"Returned"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.credited.size(), 1);
    QCOMPARE(stage.desk.credited.constFirst().lines, (QList<CreditedLine>{{0, 25000}, {1, 10000}}));
}

void TestMoney::noLineChosenIsToldAtTheLines()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->creditNote);
    auto *some = stage.find<QWidget>(u"credit.some"_s);
    QTRY_VERIFY(some->isEnabled());
    QTest::keyClick(some, Qt::Key_Space);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.trouble(u"credit.lines"_s).contains(u"Choose lines"_s));
    QVERIFY(stage.desk.credited.isEmpty());
}

void TestMoney::anInvoiceIsVoidedByKeysOnly()
{
    MoneyStage stage(20);
    stage.press(Qt::Key_Delete);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());

    QTest::keyClicks(QApplication::focusWidget(), u"Written twice"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    QCOMPARE(stage.strokes(), 2);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.what, ApprovalMatter::What::Void);
    QCOMPARE(matter.invoice, InvoiceId(u"id-20"_s));
    QCOMPARE(matter.reason, u"Written twice"_s);
    QTRY_COMPARE(stage.toast(), u"INV-2026-001091 is void."_s);
}

void TestMoney::aVoidThatMustNotBeSaysWhy()
{
    MoneyStage stage(20);
    stage.desk.moneyError = refused(u"void.already_sent"_s, u"invoice"_s);
    stage.trigger(stage.window->commands()->voidInvoice);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.trouble(u"void"_s).startsWith(u"This document was mailed"_s));
    stage.desk.moneyError = refused(u"reason.missing"_s, u"reason"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.trouble(u"void.reason"_s).startsWith(u"A reason is needed"_s));
    QCOMPARE(stage.trouble(u"void"_s), QString());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"void.reason"_s);
}

void TestMoney::aWriteOffNamesAmountCauseAndReason()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->writeOff);
    QCOMPARE(stage.find<QLineEdit>(u"writeOff.amount"_s)->text(), u"1,249.97"_s);
    const auto *act = stage.find<QPushButton>(u"writeOff.act"_s);
    QCOMPARE(act->text(), u"Write off €1,249.97"_s);

    QTest::keyClicks(QApplication::focusWidget(), u"12.5"_s);
    QCOMPARE(act->text(), u"Write off €12.50"_s);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_End); // the bank's fee
    stage.type(u"writeOff.reason"_s, u"Fee abroad"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.what, ApprovalMatter::What::WriteOff);
    QCOMPARE(matter.amount, eur(1250));
    QCOMPARE(matter.cause, WriteOffCause::BankFee);
    QCOMPARE(matter.reason, u"Fee abroad"_s);
    QTRY_COMPARE(stage.toast(), u"Written off on INV-2026-001042."_s);
}

void TestMoney::aSecondPersonIsNamedWhereOneMustAgree()
{
    MoneyStage stage;
    stage.desk.needsSecondPerson = true;
    stage.trigger(stage.window->commands()->writeOff);
    stage.type(u"writeOff.reason"_s, u"Insolvent"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.toast(),
        u"Asked for. A second person must agree before it is written off on INV-2026-001042."_s);
}

void TestMoney::enterAloneBindsNothing_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<int>("payment"); // Row of the payment it is about; -1: the invoice.

    QTest::newRow("credit") << u"action.creditNote"_s << u"credit"_s << -1;
    QTest::newRow("void") << u"action.void"_s << u"void"_s << -1;
    QTest::newRow("write off") << u"action.writeOff"_s << u"writeOff"_s << -1;
    QTest::newRow("refund") << u"action.refund"_s << u"refund"_s << 0;
    QTest::newRow("reverse") << u"action.reversePayment"_s << u"reverse"_s << 1;
}

void TestMoney::enterAloneBindsNothing()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    QFETCH(const int, payment);
    MoneyStage stage(dialog == "void"_L1 ? 20 : 8);
    if (payment >= 0)
        stage.choosePayment(payment);
    stage.trigger(stage.find<QAction>(action));
    stage.type(dialog + u".reason"_s, u"Agreed"_s);
    auto *act = stage.find<QPushButton>(dialog + u".act"_s);
    const auto asked
        = [&] { return stage.desk.credited.size() + stage.desk.matters.size() + stage.desk.undone.size(); };

    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Enter);
    act->setFocus();
    stage.press(Qt::Key_Return);
    QTest::qWait(0);

    QCOMPARE(asked(), 0);
    QVERIFY(stage.dialog() && stage.dialog()->isVisible());
    QVERIFY(act->toolTip().endsWith(u"(Ctrl+Enter)"_s));
    stage.press(Qt::Key_Enter, Qt::ControlModifier);
    QTRY_COMPARE(asked(), 1);
}

void TestMoney::anInvoiceIsDuplicated()
{
    MoneyStage stage;

    stage.press(Qt::Key_D, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.duplicated, QList<InvoiceId>{InvoiceId(u"id-8"_s)});
    QTRY_COMPARE(stage.toast(), u"New draft made from INV-2026-001042."_s);
    stage.window->toast()->findChild<QAbstractButton *>()->click();
    QTRY_COMPARE(stage.window->invoices()->current(), InvoiceId(u"id-18"_s));
}

void TestMoney::whatTheRoleForbidsIsDisabledAndSaysWhy()
{
    MoneyStage stage(20);
    const Commands &commands = *stage.window->commands();
    QTRY_VERIFY(commands.voidInvoice->isEnabled());
    for (const Right right : {Right::Void, Right::Credit, Right::Issue, Right::RecordPayment})
        stage.desk.deniedRights.insert(right, refused(u"role.not_allowed"_s, u"void"_s));

    QEvent back(QEvent::ActivationChange);
    QApplication::sendEvent(stage.window.get(), &back);

    const QString why = ruleText(u"role.not_allowed"_s, {}, {});
    for (QAction *action : {commands.voidInvoice, commands.creditNote, commands.recordPayment}) {
        QTRY_VERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), why);
        QCOMPARE(action->statusTip(), why);
    }
    QVERIFY(commands.writeOff->isEnabled());
    QCOMPARE(commands.writeOff->statusTip(), QString());
    QVERIFY(!stage.find<QPushButton>(u"detail.primary"_s)->isEnabled());
    QCOMPARE(stage.find<QPushButton>(u"detail.primary"_s)->toolTip(), why);
    QCOMPARE(stage.find<QPushButton>(u"main.recordPayment"_s)->toolTip(), why);
    stage.press(Qt::Key_Delete);
    QVERIFY(!stage.dialog());

    QStatusTipEvent hover(why);
    QApplication::sendEvent(stage.window.get(), &hover);
    QCOMPARE(stage.text(u"status.left"_s), why);
}

void TestMoney::anAllocationIsTakenBack()
{
    MoneyStage stage(7);
    QTRY_VERIFY(stage.find<QPushButton>(u"detail.takeBack.a1"_s));

    stage.find<QPushButton>(u"detail.takeBack.a1"_s)->click();
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QTest::keyClicks(QApplication::focusWidget(), u"Wrong invoice"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.undone.size(), 1);
    QCOMPARE(stage.desk.undone.constFirst(), std::pair(u"a1"_s, u"Wrong invoice"_s));
    QTRY_VERIFY(stage.toast().startsWith(u"Taken back."_s));
}

void TestMoney::creditNotesAndTakenBackMoneyAreNamed()
{
    MoneyStage stage(7);
    QTRY_VERIFY(stage.find<QWidget>(u"detail.page.payments"_s));

    QStringList words;
    const auto labels = stage.find<QWidget>(u"detail.page.payments"_s)->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        words += label->text();

    QVERIFY(words.contains(u"Credit note CN-2026-000003"_s));
    QVERIFY(words.contains(u"Bank transfer"_s));
    QVERIFY(words.filter(u"taken back"_s).size() == 1);
    QVERIFY(!stage.find<QPushButton>(u"detail.takeBack.a3"_s));
}

void TestMoney::rareStatesAreFilteredFor_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("numbers");

    QTest::newRow("void") << u"void"_s << u"Void"_s << QStringList{u"INV-2026-001090"_s};
    QTest::newRow("written off") << u"writtenOff"_s << u"Written off"_s << QStringList{u"INV-2026-001011"_s};
    QTest::newRow("disputed") << u"disputed"_s << u"Disputed"_s << QStringList{u"INV-2026-000948"_s};
    QTest::newRow("partly paid") << u"partlyPaid"_s << u"Partly paid"_s
                                 << QStringList{u"INV-2026-000961"_s, u"INV-2026-001018"_s};
}

void TestMoney::rareStatesAreFilteredFor()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, word);
    QFETCH(const QStringList, numbers);
    MoneyStage stage;
    auto *pill = stage.find<QAbstractButton>(u"invoices.pill.more"_s);
    const auto shown = [&] {
        QStringList found;
        for (int row = 0; row < stage.table()->model()->rowCount(); ++row)
            found += stage.table()->model()->index(row, 0).data().toString();
        return found;
    };

    stage.find<QAction>(u"invoices.filter."_s + filter)->trigger();
    QTRY_COMPARE(shown(), numbers);
    QCOMPARE(pill->text(), word);
    QVERIFY(pill->isChecked());

    pill->click();
    QTRY_VERIFY(stage.isLoaded());
    QVERIFY(!pill->isChecked());
}

void TestMoney::namesOfOthersAreShownAsTheyAre_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");

    QTest::newRow("record") << u"action.recordPayment"_s << u"recordPayment"_s;
    QTest::newRow("credit") << u"action.creditNote"_s << u"credit"_s;
    QTest::newRow("void") << u"action.void"_s << u"void"_s;
    QTest::newRow("write off") << u"action.writeOff"_s << u"writeOff"_s;
    QTest::newRow("allocate") << u"action.allocate"_s << u"allocate"_s;
    QTest::newRow("refund") << u"action.refund"_s << u"refund"_s;
    QTest::newRow("reverse") << u"action.reversePayment"_s << u"reverse"_s;
}

void TestMoney::namesOfOthersAreShownAsTheyAre()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    const QString name = u"<img src=x><b>Paid</b>"_s;
    MoneyStage stage(12);
    if (dialog == "allocate"_L1 || dialog == "refund"_L1 || dialog == "reverse"_L1)
        stage.choosePayment(2);

    stage.trigger(stage.find<QAction>(action));

    auto *party = stage.find<PlainLabel>(dialog + u".party"_s);
    QVERIFY(party);
    QCOMPARE(party->text(), name);
    const auto labels = stage.dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}
