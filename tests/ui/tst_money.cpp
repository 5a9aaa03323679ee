#include "tests/ui/tst_money.h"

#include "tests/ui/Stage.h"

#include "ui/payments/PaymentsPage.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RecordTableModel.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusTipEvent>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

Error refused(const QString &rule, const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .rule = rule, .field = field};
}

//! A window on the invoice of the pictures that most tests use: Adler & Söhne, 1,249.97 EUR open.
struct MoneyStage : Stage {
    explicit MoneyStage(qint64 key = 8)
    {
        desk.moneyIn = SampleDesk::picturePayments();
        emit desk.invoicesChanged();
        QTRY_VERIFY(isLoaded());
        choose(key);
    }

    void trigger(QAction *action) const
    {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        action->trigger();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    void choosePayment(int row) const
    {
        window->commands()->payments->trigger();
        auto *list = find<DataTable>(u"payments.table"_s);
        QTRY_VERIFY(list->model()->rowCount() > row);
        list->selectRow(row);
    }
    QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QString toast() const { return window->toast()->text(); }
    //! What stands beside a field; empty while nothing does.
    QString trouble(const QString &name) const
    {
        auto *label = find<PlainLabel>(name + u".trouble"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
};

} // namespace

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
    stage.press(Qt::Key_Return);

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

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.credited.size(), 1);
    QCOMPARE(stage.desk.credited.constFirst().lines, (QList<CreditedLine>{{0, 25000}, {1, 0}}));
}

void TestMoney::noLineChosenIsToldAtTheLines()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->creditNote);
    auto *some = stage.find<QWidget>(u"credit.some"_s);
    QTRY_VERIFY(some->isEnabled());
    QTest::keyClick(some, Qt::Key_Space);

    stage.press(Qt::Key_Return);

    QTRY_VERIFY(stage.trouble(u"credit.lines"_s).contains(u"Choose lines"_s));
    QVERIFY(stage.desk.credited.isEmpty());
}

void TestMoney::anInvoiceIsVoidedByKeysOnly()
{
    MoneyStage stage(20);
    stage.press(Qt::Key_Delete);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());

    QTest::keyClicks(QApplication::focusWidget(), u"Written twice"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.what, ApprovalMatter::What::Void);
    QCOMPARE(matter.invoice, InvoiceId(u"id-20"_s));
    QCOMPARE(matter.reason, u"Written twice"_s);
    QTRY_COMPARE(stage.toast(), u"INV-2026-001091 is void."_s);
}

void TestMoney::aVoidThatMustNotBeSaysWhy()
{
    MoneyStage stage;
    stage.desk.moneyError = refused(u"void.already_sent"_s, u"invoice"_s);
    stage.trigger(stage.window->commands()->voidInvoice);

    stage.press(Qt::Key_Return);

    QTRY_VERIFY(stage.trouble(u"void"_s).startsWith(u"This document was mailed"_s));
    stage.desk.moneyError = refused(u"reason.missing"_s, u"reason"_s);
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.trouble(u"void.reason"_s).startsWith(u"A reason is needed"_s));
    QCOMPARE(stage.trouble(u"void"_s), QString());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"void.reason"_s);
}

void TestMoney::aWriteOffNamesAmountCauseAndReason()
{
    MoneyStage stage;
    stage.trigger(stage.window->commands()->writeOff);
    QCOMPARE(stage.find<QLineEdit>(u"writeOff.amount"_s)->text(), u"1,249.97"_s);

    QTest::keyClicks(QApplication::focusWidget(), u"12.5"_s);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_End); // the bank's fee
    stage.type(u"writeOff.reason"_s, u"Fee abroad"_s);
    stage.press(Qt::Key_Return);

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

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.toast(),
        u"Asked for. A second person must agree before it is written off on INV-2026-001042."_s);
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
    MoneyStage stage;
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

void TestMoney::moneyLeftIsAllocatedByKeysOnly()
{
    MoneyStage stage;
    stage.choosePayment(0);

    stage.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QTRY_VERIFY(stage.find<QLineEdit>(u"allocate.allocation.id-8"_s));
    QCOMPARE(stage.find<QLineEdit>(u"allocate.allocation.id-8"_s)->text(), u"750.03"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allocate.allocation.id-8"_s);
    stage.type(u"allocate.allocation.id-8"_s, u"50.03"_s);
    QCOMPARE(stage.text(u"allocate.left"_s), u"€700.00"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.allocated.size(), 1);
    QCOMPARE(stage.desk.allocated.constFirst().source.payment, PaymentId(u"pay-1"_s));
    QCOMPARE(stage.desk.allocated.constFirst().orders,
        (QList<AllocationOrder>{{InvoiceId(u"id-8"_s), eur(5003)}}));
    QTRY_COMPARE(stage.toast(), u"Allocated."_s);
}

void TestMoney::moneyIsRefundedByKeysOnly()
{
    MoneyStage stage;
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), u"750.03"_s);

    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Down); // from the bank to cash
    stage.type(u"refund.reason"_s, u"Paid twice"_s);
    stage.desk.moneyError = refused(u"refund.above_credit"_s, u"amount"_s);
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.trouble(u"refund.amount"_s).startsWith(u"That is more than what is left"_s));
    stage.desk.moneyError.reset();
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.what, ApprovalMatter::What::Refund);
    QCOMPARE(matter.source.payment, PaymentId(u"pay-1"_s));
    QCOMPARE(matter.amount, eur(75003));
    QCOMPARE(matter.connection, u"cash"_s);
    QTRY_COMPARE(stage.toast(), u"Refund to Adler & Söhne GmbH booked."_s);
}

void TestMoney::aBouncedPaymentIsReversed()
{
    MoneyStage stage;
    stage.choosePayment(1);
    stage.trigger(stage.window->commands()->reversePayment);

    QTest::keyClicks(QApplication::focusWidget(), u"Returned debit"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.undone.size(), 1);
    QCOMPARE(stage.desk.undone.constFirst(), std::pair(u"pay-2"_s, u"Returned debit"_s));
    QTRY_COMPARE(stage.toast(), u"Payment of Nakamura Seiki K.K. reversed. What it paid is open again."_s);
}

void TestMoney::anUnknownPayerGetsACustomer()
{
    MoneyStage stage;
    for (const auto &name : {u"Adler & Söhne GmbH"_s, u"Ødegaard Møbler AS"_s, u"Ødegaard Nord"_s})
        stage.desk.customersKnown.append({.id = CustomerId(name), .name = name});
    stage.choosePayment(3);
    stage.trigger(stage.window->commands()->assignCustomer);
    auto *list = stage.find<QAbstractItemView>(u"assign.list"_s);

    QTest::keyClicks(QApplication::focusWidget(), u"odeg"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.assigned.size(), 1);
    QCOMPARE(
        stage.desk.assigned.constFirst(), std::pair(PaymentId(u"pay-4"_s), CustomerId(u"Ødegaard Nord"_s)));
    QTRY_COMPARE(stage.toast(), u"Payment assigned to Ødegaard Nord."_s);
}

void TestMoney::paymentsShowWhatIsRefundedAndLeft()
{
    MoneyStage stage;
    stage.choosePayment(0);
    const QAbstractItemModel &model = *stage.find<DataTable>(u"payments.table"_s)->model();
    const auto cell = [&](int row, const QString &title) {
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column).data().toString();
        return u"no such column"_s;
    };

    QCOMPARE(cell(0, u"Left"_s), u"750.03"_s);
    QCOMPARE(cell(0, u"Refunded"_s), u"0.00"_s);
    QCOMPARE(cell(6, u"Refunded"_s), u"500.00"_s);
    QCOMPARE(cell(6, u"Status"_s), u"Refunded"_s);
    QCOMPARE(cell(3, u"Customer"_s), u"Unknown payer"_s);
    QCOMPARE(cell(3, u"Status"_s), u"Needs customer"_s);
    QCOMPARE(cell(5, u"Status"_s), u"Reversed"_s);
    QCOMPARE(cell(7, u"Status"_s), u"Disputed"_s);
    QCOMPARE(cell(4, u"Pays"_s), u"INV-2026-001018, +2"_s);
    stage.find<DataTable>(u"payments.table"_s)->selectRow(0);
    QVERIFY(stage.window->payments()->selectionAsText(false).contains(u"\t2000.00\t0.00\t750.03\t"_s));
}

void TestMoney::eachPaymentOffersWhatItCanDo_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("offered");

    QTest::newRow("something left") << 0 << QStringList{u"allocate"_s, u"refund"_s, u"reversePayment"_s};
    QTest::newRow("all used") << 1 << QStringList{u"reversePayment"_s};
    QTest::newRow("nobody's") << 3 << QStringList{u"refund"_s, u"reversePayment"_s, u"assignCustomer"_s};
    QTest::newRow("reversed") << 5 << QStringList{};
    QTest::newRow("refunded") << 6 << QStringList{};
}

void TestMoney::eachPaymentOffersWhatItCanDo()
{
    QFETCH(const int, row);
    QFETCH(const QStringList, offered);
    MoneyStage stage;
    stage.choosePayment(row);

    QStringList found;
    for (const auto &name : {u"allocate"_s, u"refund"_s, u"reversePayment"_s, u"assignCustomer"_s})
        if (stage.find<QPushButton>(u"payments.action."_s + name)->isEnabled())
            found += name;

    QCOMPARE(found, offered);
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
