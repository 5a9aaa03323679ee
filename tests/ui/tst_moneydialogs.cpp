#include "tests/ui/tst_moneydialogs.h"

#include "tests/ui/CardStage.h"
#include "tests/ui/SampleSettingsDesk.h"

#include "ui/text/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void loseTheNetwork(MoneyStage &stage)
{
    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(fail(Error{.kind = ErrorKind::Offline}));
    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"Offline"_s));
}

//! What a payment pays of the invoice of the pictures.
AllocationRow allocationOf(const QString &payment, Money amount)
{
    return {.id = EntryId(payment + QString::number(amount.minor())),
        .source = {.payment = PaymentId(payment), .creditNote = {}},
        .invoice = InvoiceId(u"id-8"_s),
        .number = u"INV-2026-001042"_s,
        .amount = amount};
}

//! Leaves the amount of a payment as it can be read in two ways, until that is asked about.
void askTwoReadings(const MoneyStage &stage)
{
    stage.type(u"recordPayment.amount"_s, u"1.234"_s);
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(stage.find<QFrame>(u"amount.question"_s));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"amount.question.grouped"_s);
}

} // namespace

void TestMoneyDialogs::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestMoneyDialogs::theTextOnTheStatementIsLookedAtWhenItIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("room");

    QTest::newRow("fine") << u"BRIGHTWATER 1042"_s << QString() << u"16 of 22 characters"_s;
    QTest::newRow("none") << QString() << QString() << u"0 of 22 characters"_s;
    QTest::newRow("too long") << u"BRIGHTWATER INVOICE 1042"_s << u"card.statement_too_long"_s
                              << u"24 of 22 characters"_s;
    QTest::newRow("marks") << u"INV*1042"_s << u"card.statement_letters"_s << u"8 of 22 characters"_s;
    QTest::newRow("not Latin") << u"Çelik 1042"_s << u"card.statement_letters"_s << u"10 of 22 characters"_s;
    QTest::newRow("digits alone") << u"2026-1042"_s << u"card.statement_no_letter"_s
                                  << u"9 of 22 characters"_s;
}

void TestMoneyDialogs::theTextOnTheStatementIsLookedAtWhenItIsLeft()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rule);
    QFETCH(const QString, room);
    CardStage stage;
    stage.openCharge();
    QCOMPARE(stage.find<QLineEdit>(u"charge.statement"_s)->text(), u"INV 1042"_s);
    QCOMPARE(stage.text(u"charge.statement.room"_s), u"8 of 22 characters"_s);

    stage.type(u"charge.statement"_s, typed.isEmpty() ? u" "_s : typed);
    QCOMPARE(stage.text(u"charge.statement.room"_s), room);
    QCOMPARE(stage.trouble(u"charge.statement"_s), QString()); // not while typing
    stage.press(Qt::Key_Tab);

    if (rule.isEmpty()) {
        QTest::qWait(20);
        QCOMPARE(stage.trouble(u"charge.statement"_s), QString());
        return;
    }
    QTRY_VERIFY(stage.trouble(u"charge.statement"_s).startsWith(ruleText(rule, {}, {})));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"charge.reason"_s); // nobody is held back
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"charge.statement"_s);
    QVERIFY(stage.desk.cardDesk.charged.isEmpty());
    stage.type(u"charge.statement"_s, u"I"_s);
    QCOMPARE(stage.trouble(u"charge.statement"_s), QString());
}

void TestMoneyDialogs::aWrongAmountIsToldWhenItsFieldIsLeft()
{
    CardStage stage;
    stage.openCharge();

    stage.type(u"charge.amount"_s, u"1250"_s);
    QCOMPARE(stage.trouble(u"charge.amount"_s), QString());
    stage.press(Qt::Key_Tab);

    QTRY_VERIFY(stage.trouble(u"charge.amount"_s).startsWith(ruleText(u"charge.above_open"_s, {}, {})));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"charge.statement"_s);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
}

void TestMoneyDialogs::statementAndReasonGoWithTheCharge()
{
    CardStage stage;
    stage.openCharge();

    stage.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Office 1042"_s);
    stage.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u" agreed by phone "_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.cardDesk.charged.size(), 1);
    QCOMPARE(stage.desk.cardDesk.charged.constFirst().statement, u"Office 1042"_s);
    QCOMPARE(stage.desk.cardDesk.charged.constFirst().reason, u"agreed by phone"_s);
}

void TestMoneyDialogs::aChargeOfflineSaysThatItLeavesLater()
{
    CardStage stage;
    loseTheNetwork(stage);
    stage.openCharge();

    QCOMPARE(stage.find<QPushButton>(u"charge.act"_s)->text(), u"Charge €1,249.97 when online"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.cardDesk.charged.size(), 1); // It is written down all the same.
    QTRY_COMPARE(stage.toast(), u"The card for INV-2026-001042 is charged when online."_s);
}

void TestMoneyDialogs::aRefundOfflineSaysThatItLeavesLater()
{
    MoneyStage stage;
    loseTheNetwork(stage);
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    const auto *act = stage.find<QPushButton>(u"refund.act"_s);
    QCOMPARE(act->text(), u"Refund €750.03 when online"_s);

    stage.find<QComboBox>(u"refund.from"_s)->setCurrentIndex(1); // By hand nothing has to leave.

    QCOMPARE(act->text(), u"Refund €750.03"_s);
}

void TestMoneyDialogs::aLinkOfflineSaysThatItIsMadeLater()
{
    MoneyStage stage;
    loseTheNetwork(stage);
    stage.trigger(stage.window->commands()->sendLink);

    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s));
    QCOMPARE(stage.find<QPushButton>(u"sendLink.send"_s)->text(), u"Send when online"_s);
    QCOMPARE(stage.find<QPushButton>(u"sendLink.copyOnly"_s)->text(), u"&Make link when online"_s);
}

void TestMoneyDialogs::aRefundIsToldOnceItIsDone()
{
    MoneyStage stage;
    stage.desk.leftWaiting = {EntryId(u"refund-1"_s)};
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    auto *tell = stage.find<QCheckBox>(u"refund.tell"_s);
    QTRY_VERIFY(tell->isEnabled());
    QCOMPARE(stage.text(u"refund.tell.to"_s), u"buchhaltung@adler.example"_s);
    QVERIFY(!tell->isChecked());
    QVERIFY(stage.text(u"refund.meaning"_s).endsWith(u"The customer is told nothing."_s));

    stage.press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(tell->isChecked());
    QVERIFY(!stage.text(u"refund.meaning"_s).contains(u"nothing"_s));
    stage.type(u"refund.amount"_s, u"20"_s);
    stage.type(u"refund.reason"_s, u"Paid twice"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.mailDesk.sent.size(), 1);
    const MailOrder &order = stage.desk.mailDesk.sent.constFirst();
    QCOMPARE(order.kind, MailKind::Statement);
    QCOMPARE(order.customer, stage.desk.moneyIn.constFirst().customerId);
    QCOMPARE(order.refunded, std::optional(eur(2'000)));
    QCOMPARE(order.after, EntryId(u"refund-1"_s));
    QCOMPARE(order.hold, std::chrono::seconds(10));
    QVERIFY(order.again);
}

void TestMoneyDialogs::whatIsOnlyAskedForIsNotTold()
{
    MoneyStage stage;
    stage.desk.needsSecondPerson = true;
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    auto *tell = stage.find<QCheckBox>(u"refund.tell"_s);
    QTRY_VERIFY(tell->isEnabled());
    tell->setChecked(true);
    stage.type(u"refund.reason"_s, u"Paid twice"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.toast().startsWith(u"Asked for."_s));
    stage.find<QPushButton>(u"toast.close"_s)->click();
    QTRY_COMPARE(stage.toast(), u"Adler & Söhne GmbH is told nothing yet, for nothing is paid back yet."_s);
    QVERIFY(stage.desk.mailDesk.sent.isEmpty());
}

void TestMoneyDialogs::withoutAnAddressNobodyIsTold()
{
    MoneyStage stage;
    stage.desk.mailDesk.error = refused(u"link.no_address"_s, u"to"_s);
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);

    QTRY_VERIFY(!stage.text(u"refund.tell.to"_s).isEmpty());
    QVERIFY(!stage.find<QCheckBox>(u"refund.tell"_s)->isEnabled());
    QCOMPARE(stage.text(u"refund.tell.to"_s), errorText(*stage.desk.mailDesk.error));
}

void TestMoneyDialogs::theFeeThatIsKeptHasItsLine()
{
    MoneyStage stage;
    stage.desk.moneyIn.first().fee = eur(1'135);
    emit stage.desk.invoicesChanged();
    stage.choosePayment(0);
    QTRY_COMPARE(stage.window->payments()->currentRow()->fee, eur(1'135));
    stage.trigger(stage.window->commands()->refund);
    const auto *fee = stage.find<PlainLabel>(u"refund.fee"_s);

    QVERIFY(fee->isVisible());
    QCOMPARE(fee->text(), u"Fee not returned by Stripe: 11.35\u00a0EUR"_s);
    stage.find<QComboBox>(u"refund.from"_s)->setCurrentIndex(1); // From the bank nobody took one.
    QVERIFY(!fee->isVisible());
}

void TestMoneyDialogs::aRefundIsLookedAtWhenItsFieldIsLeft()
{
    MoneyStage stage;
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);

    stage.type(u"refund.amount"_s, u"750.04"_s);
    QCOMPARE(stage.trouble(u"refund.amount"_s), QString());
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(stage.trouble(u"refund.amount"_s).startsWith(ruleText(u"refund.above_credit"_s, {}, {})));
    stage.type(u"refund.amount"_s, u"5"_s);
    QCOMPARE(stage.trouble(u"refund.amount"_s), QString());

    stage.type(u"refund.date"_s, u"soon"_s);
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(stage.trouble(u"refund.date"_s).startsWith(u"“soon” is no day."_s));
}

void TestMoneyDialogs::aCreditNoteIsOfferedInstead()
{
    MoneyStage stage;
    stage.choose(9); // paid by one card
    stage.trigger(stage.window->commands()->refund);

    stage.find<QPushButton>(u"refund.creditNote"_s)->click();

    QTRY_VERIFY(stage.find<QDialog>(u"credit"_s));
    QVERIFY(stage.desk.matters.isEmpty());
}

void TestMoneyDialogs::aRefundSaysWhichInvoiceOpensAgain()
{
    MoneyStage stage;
    stage.desk.listDesk.standing
        = {allocationOf(u"pay-1"_s, eur(124'900)), allocationOf(u"pay-1"_s, eur(97))};
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    auto *choice = stage.find<QComboBox>(u"refund.payment"_s);
    QVERIFY(choice);
    QCOMPARE(choice->count(), 2); // What is left, and one invoice that was paid in parts.
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), u"750.03"_s);
    QVERIFY(!stage.text(u"refund.meaning"_s).contains(u"is open again"_s));

    choice->setCurrentIndex(1);
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), u"1,249.97"_s);
    QCOMPARE(stage.text(u"refund.after.title"_s), u"Paid of INV-2026-001042 after the refund"_s);
    QCOMPARE(stage.text(u"refund.after.before"_s), u"€1,249.97"_s);
    QCOMPARE(stage.text(u"refund.after.after"_s), u"€0.00"_s);
    QVERIFY(stage.text(u"refund.meaning"_s).contains(u"INV-2026-001042 is open again"_s));
    choice->setCurrentIndex(0);
    QCOMPARE(stage.text(u"refund.after.title"_s), u"Left after the refund"_s);
    choice->setCurrentIndex(1);
    stage.type(u"refund.amount"_s, u"100"_s);
    stage.type(u"refund.reason"_s, u"Returned"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.invoice, InvoiceId(u"id-8"_s));
    QCOMPARE(matter.source.payment, PaymentId(u"pay-1"_s));
    QCOMPARE(matter.amount, eur(10'000));
}

void TestMoneyDialogs::whatAPaymentPaysCanBePaidBack()
{
    MoneyStage stage;
    stage.desk.listDesk.standing = {allocationOf(u"pay-2"_s, stage.desk.moneyIn.at(1).amount)};
    stage.choosePayment(1); // Nothing is left of it.
    stage.trigger(stage.window->commands()->refund);
    QVERIFY(!stage.find<QComboBox>(u"refund.payment"_s)); // There is nothing to choose.
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), u"145,000"_s);

    stage.type(u"refund.reason"_s, u"Returned"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    QCOMPARE(stage.desk.matters.constFirst().invoice, InvoiceId(u"id-8"_s));
    QCOMPARE(stage.desk.matters.constFirst().amount, stage.desk.moneyIn.at(1).amount);
}

void TestMoneyDialogs::aDayThatCannotBeIsToldWhenItsFieldIsLeft_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");

    for (const QString &dialog : {u"recordPayment"_s, u"credit"_s, u"writeOff"_s, u"void"_s}) {
        QTest::addRow("locked, %s", qPrintable(dialog)) << dialog << u"31/10/2026"_s << u"period.locked"_s;
        QTest::addRow("to come, %s", qPrintable(dialog)) << dialog << u"01/01/2099"_s << u"date.in_future"_s;
        QTest::addRow("fine, %s", qPrintable(dialog)) << dialog << u"01/11/2026"_s << QString();
    }
}

void TestMoneyDialogs::aDayThatCannotBeIsToldWhenItsFieldIsLeft()
{
    QFETCH(const QString, dialog);
    QFETCH(const QString, typed);
    QFETCH(const QString, rule);
    SampleSettingsDesk settings;
    settings.locked = QDate(2026, 10, 31);
    MoneyStage stage(dialog == "void"_L1 ? 20 : 8);
    stage.desk.settingsDesk = &settings;
    const Commands &commands = *stage.window->commands();
    stage.trigger(dialog == "recordPayment"_L1 ? commands.recordPayment
            : dialog == "credit"_L1            ? commands.creditNote
            : dialog == "writeOff"_L1          ? commands.writeOff
                                               : commands.voidInvoice);
    QTest::qWait(20); // Which period is locked is asked for.

    stage.type(dialog + u".date"_s, typed);
    QCOMPARE(stage.trouble(dialog + u".date"_s), QString());
    stage.press(Qt::Key_Tab);

    if (rule.isEmpty()) {
        QTest::qWait(20);
        QCOMPARE(stage.trouble(dialog + u".date"_s), QString());
    } else {
        QTRY_VERIFY(stage.trouble(dialog + u".date"_s).startsWith(ruleText(rule, {}, {})));
        QVERIFY(QApplication::focusWidget()->objectName() != dialog + u".date"_s); // Nobody is held back.
    }
}

void TestMoneyDialogs::anAllocationIsLookedAtWhenItsFieldIsLeft()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));

    stage.type(u"recordPayment.allocation.id-8"_s, u"1249.98"_s);
    QCOMPARE(stage.trouble(u"recordPayment.allocations"_s), QString());
    stage.press(Qt::Key_Tab);

    QTRY_VERIFY(stage.trouble(u"recordPayment.allocations"_s)
                    .startsWith(ruleText(u"allocation.above_open"_s, {}, {})));
}

void TestMoneyDialogs::aCreditedQuantityIsLookedAtWhenItsFieldIsLeft()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->creditNote);
    auto *some = stage.find<QRadioButton>(u"credit.some"_s);
    QTRY_VERIFY(some->isEnabled());
    some->setChecked(true);
    stage.find<QCheckBox>(u"credit.line.0"_s)->setChecked(true);

    stage.type(u"credit.quantity.0"_s, u"0"_s);
    stage.press(Qt::Key_Tab);

    QTRY_VERIFY(stage.trouble(u"credit.lines"_s).startsWith(ruleText(u"credit.quantity"_s, {}, {})));
}

void TestMoneyDialogs::theAccountIsAskedForWhereThereAreSeveral_data()
{
    QTest::addColumn<QStringList>("ours");
    QTest::addColumn<bool>("asked");

    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("one") << QStringList{u"DE89 •••• 3000"_s} << false;
    QTest::newRow("two") << QStringList{u"DE89 •••• 3000"_s, u"TR33 •••• 1326"_s} << true;
}

void TestMoneyDialogs::theAccountIsAskedForWhereThereAreSeveral()
{
    QFETCH(const QStringList, ours);
    QFETCH(const bool, asked);
    MoneyStage stage;
    stage.desk.listDesk.ours = ours;
    stage.trigger(stage.window->commands()->recordPayment);
    auto *account = stage.find<QComboBox>(u"recordPayment.account"_s);
    QTRY_COMPARE(account->count(), ours.size() + 1);
    QCOMPARE(account->isVisible(), asked);
    QCOMPARE(account->currentText(), u"Not said"_s);

    auto *method = stage.find<QComboBox>(u"recordPayment.method"_s);
    account->setCurrentIndex(account->count() - 1);
    method->setCurrentIndex(1); // Cash comes to none.
    QVERIFY(!account->isVisible());
    method->setCurrentIndex(0);
    QCOMPARE(account->isVisible(), asked);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.desk.recorded.constFirst().account, asked ? ours.constLast() : QString());
}

void TestMoneyDialogs::anUntouchedFieldIsNotToldOf()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    stage.find<QLineEdit>(u"recordPayment.amount"_s)->clear(); // Not typed: as a dialog that opens empty.

    stage.press(Qt::Key_Tab);
    QTest::qWait(20);

    QCOMPARE(stage.trouble(u"recordPayment.amount"_s), QString());
}

void TestMoneyDialogs::theQuestionOfTwoReadingsCoversNoField()
{
    const MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    const auto *method = stage.find<QComboBox>(u"recordPayment.method"_s);

    askTwoReadings(stage);

    const auto *question = stage.find<QFrame>(u"amount.question"_s);
    const auto place
        = [](const QWidget *widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
    QTRY_VERIFY(place(question).bottom() < place(method).top());
    const int under = place(stage.find<QLineEdit>(u"recordPayment.amount"_s)).bottom();
    QVERIFY(place(stage.find<QFrame>(u"amount.question.panel"_s)).top() - under > 4); // It does not touch.
    stage.press(Qt::Key_1, Qt::ShiftModifier); // So a French keyboard says it.
    QTRY_VERIFY(!stage.find<QFrame>(u"amount.question"_s));
    QTRY_VERIFY(method->hasFocus());
}

void TestMoneyDialogs::whatReadsTwoWaysIsNotRecorded_data()
{
    QTest::addColumn<bool>("byKeys");

    QTest::newRow("by keys") << true;
    QTest::newRow("by the button") << false;
}

void TestMoneyDialogs::whatReadsTwoWaysIsNotRecorded()
{
    QFETCH(const bool, byKeys);
    const MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    auto *act = stage.find<QPushButton>(u"recordPayment.act"_s);
    askTwoReadings(stage);
    QCOMPARE(act->text(), u"Record payment"_s); // Of no amount that stands there no more.

    if (byKeys)
        stage.press(Qt::Key_Return, Qt::ControlModifier);
    else
        act->click();

    QTRY_VERIFY(stage.trouble(u"recordPayment.amount"_s).contains(u"1.234"_s));
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.amount"_s)->hasFocus());
    QTRY_VERIFY(!stage.find<QFrame>(u"amount.question"_s));
    QVERIFY(stage.desk.recorded.isEmpty());
}

void TestMoneyDialogs::typingOnTakesBackWhatWasTold()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    stage.type(u"recordPayment.amount"_s, u"0"_s);
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(
        stage.trouble(u"recordPayment.amount"_s).startsWith(ruleText(u"money.not_positive"_s, {}, {})));

    stage.type(u"recordPayment.amount"_s, u"1"_s);

    QCOMPARE(stage.trouble(u"recordPayment.amount"_s), QString());
    stage.press(Qt::Key_Tab);
    QTest::qWait(20);
    QCOMPARE(stage.trouble(u"recordPayment.amount"_s), QString());
}
