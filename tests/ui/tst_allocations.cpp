#include "tests/ui/tst_allocations.h"

#include "tests/ui/MoneyStage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Of Adler & Söhne: what is left of a transfer and of a note.
QList<Credit> twoCredits()
{
    const CustomerId adler(u"c-8"_s);
    return {{.source = {.payment = PaymentId(u"pay-1"_s), .creditNote = {}},
                .left = eur(75003),
                .customer = adler,
                .name = u"bank"_s,
                .since = QDate(2026, 11, 2)},
        {.source = {.payment = {}, .creditNote = InvoiceId(u"cn-1"_s)},
            .left = eur(10000),
            .customer = adler,
            .name = u"CN-2026-000003"_s,
            .since = QDate(2026, 11, 9)}};
}

} // namespace

void TestAllocations::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestAllocations::anotherCustomerMayPay()
{
    MoneyStage stage;
    for (const auto &name : {u"Adler Holding AG"_s, u"Brandt Orgelbau"_s})
        stage.desk.customersKnown.append({.id = CustomerId(name), .name = name});
    stage.desk.customersKnown.append({.id = CustomerId(u"c-8"_s), .name = u"Adler & Söhne GmbH"_s});
    stage.trigger(stage.window->commands()->recordPayment);
    stage.type(u"recordPayment.amount"_s, u"1500"_s);

    stage.find<QCheckBox>(u"recordPayment.thirdParty"_s)->setFocus();
    stage.press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recordPayment.other"_s);
    auto *list = stage.find<QAbstractItemView>(u"recordPayment.other.list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2); // Its own customer is not offered.
    QVERIFY(!list->currentIndex().isValid()); // It is not whoever comes first.
    QCOMPARE(stage.text(u"recordPayment.leftWords"_s), u"Left, stays credit of who pays"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"adler"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(stage.text(u"recordPayment.leftWords"_s), u"Left, stays credit of Adler Holding AG"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    const PaymentOrder &order = stage.desk.recorded.constFirst();
    QCOMPARE(order.customer, CustomerId(u"Adler Holding AG"_s));
    QVERIFY(order.thirdParty);
    QCOMPARE(order.allocations, (QList<AllocationOrder>{{InvoiceId(u"id-8"_s), eur(124997)}}));
}

void TestAllocations::anotherCustomerHasToBeNamed()
{
    MoneyStage stage;
    stage.desk.customersKnown = {{.id = CustomerId(u"c-5"_s), .name = u"Maison Lefèvre SARL"_s}};
    stage.trigger(stage.window->commands()->recordPayment);
    QTest::keyClick(stage.find<QCheckBox>(u"recordPayment.thirdParty"_s), Qt::Key_Space);
    QTRY_COMPARE(stage.find<QAbstractItemView>(u"recordPayment.other.list"_s)->model()->rowCount(), 1);

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.trouble(u"recordPayment.thirdParty"_s), u"Choose the customer first."_s);
    QVERIFY(stage.desk.recorded.isEmpty());
}

void TestAllocations::anAmountInQuestionPaysNothingUntilItIsAnswered_data()
{
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<QString>("part");

    QTest::newRow("thousands") << Qt::Key_1 << u"1,234.00"_s;
    QTest::newRow("a fraction") << Qt::Key_2 << u"1.23"_s;
}

void TestAllocations::anAmountInQuestionPaysNothingUntilItIsAnswered()
{
    QFETCH(const Qt::Key, answer);
    QFETCH(const QString, part);
    const MoneyStage stage;
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));
    const auto *field = stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s);

    stage.type(u"recordPayment.amount"_s, u"1.23"_s);
    QCOMPARE(field->text(), u"1.23"_s);
    QTest::keyClick(stage.find<QLineEdit>(u"recordPayment.amount"_s), Qt::Key_4);
    QCOMPARE(field->text(), QString());
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"–"_s);
    QCOMPARE(stage.text(u"recordPayment.leftWords"_s), u"Left: not known yet"_s);
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(stage.find<QFrame>(u"amount.question"_s));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"amount.question.grouped"_s);
    QCOMPARE(field->text(), QString());
    stage.press(answer);

    QTRY_COMPARE(field->text(), part);
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"€0.00"_s);
}

void TestAllocations::aPartInQuestionLeavesTheRestUnknown()
{
    const MoneyStage stage;
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->allocate);
    QTRY_VERIFY(stage.find<QLineEdit>(u"allocate.allocation.id-8"_s));
    QCOMPARE(stage.text(u"allocate.left"_s), u"€0.00"_s);

    stage.type(u"allocate.allocation.id-8"_s, u"1.234"_s);
    QCOMPARE(stage.text(u"allocate.left"_s), u"–"_s);
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(stage.find<QFrame>(u"amount.question"_s));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"amount.question.grouped"_s);
    stage.press(Qt::Key_2);

    QTRY_COMPARE(stage.text(u"allocate.left"_s), u"€748.80"_s);
}

void TestAllocations::fiveHundredOpenInvoicesAreAllPaid()
{
    MoneyStage stage;
    QList<InvoiceRow> many = SampleDesk::manyRows(500);
    for (InvoiceRow &row : many) {
        row.key += 5'000;
        row.id = InvoiceId(u"many-%1"_s.arg(row.key));
        row.customerId = CustomerId(u"c-8"_s);
        row.customer = u"Adler & Söhne GmbH"_s;
        row.open = row.total = eur(100);
    }
    stage.desk.invoices += many;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.trigger(stage.window->commands()->recordPayment);
    auto *more = stage.find<QPushButton>(u"recordPayment.more"_s);
    QTRY_VERIFY(more->isVisible());

    stage.type(u"recordPayment.amount"_s, u"1749.97"_s); // all of 1,249.97 and of 500 × 1.00
    QCOMPARE(stage.text(u"recordPayment.left"_s), u"€0.00"_s);
    QCOMPARE(more->text(), u"Show the next of 401 more; 401 of them get something"_s);
    const auto fields = [&] {
        return stage.dialog()
            ->findChildren<QLineEdit *>(QRegularExpression(u"^recordPayment\\.allocation"_s))
            .size();
    };
    QCOMPARE(fields(), 100);
    more->setFocus();
    stage.press(Qt::Key_Return);
    QCOMPARE(fields(), 200);
    QCOMPARE(more->text(), u"Show the next of 301 more; 301 of them get something"_s);
    stage.find<QLineEdit>(u"recordPayment.reference"_s)->setFocus();
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    const QList<AllocationOrder> &orders = stage.desk.recorded.constFirst().allocations;
    QCOMPARE(orders.size(), 501);
    QCOMPARE(orders.constFirst(), (AllocationOrder{InvoiceId(u"id-8"_s), eur(124997)}));
    QVERIFY(std::all_of(orders.cbegin() + 1, orders.cend(),
        [](const AllocationOrder &order) { return order.amount == eur(100); }));
}

void TestAllocations::aHighWindowLeavesThePartsRoom()
{
    MoneyStage stage;
    stage.window->resize(1920, 1080);
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));

    stage.find<QCheckBox>(u"recordPayment.thirdParty"_s)->click();

    QTRY_VERIFY(stage.dialog()->height() > 660);
    QTRY_COMPARE(stage.find<QScrollArea>(u"recordPayment.area"_s)->verticalScrollBar()->maximum(), 0);
}

void TestAllocations::manyPartsScrollInALowDialog()
{
    MoneyStage stage;
    stage.desk.customersKnown.append({.id = CustomerId(u"c-1"_s), .name = u"Adler Holding AG"_s});
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));
    const auto *bar = stage.find<QScrollArea>(u"recordPayment.area"_s)->verticalScrollBar();
    QTRY_COMPARE(bar->maximum(), 0); // One part fits.
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());

    QList<InvoiceRow> more = SampleDesk::manyRows(3);
    for (InvoiceRow &row : more) {
        row.key += 5'000;
        row.id = InvoiceId(u"more-%1"_s.arg(row.key));
        row.customerId = CustomerId(u"c-8"_s);
        row.open = row.total = eur(100);
    }
    stage.desk.invoices += more;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.trigger(stage.window->commands()->recordPayment);
    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.more-5003"_s));
    auto *method = stage.find<QComboBox>(u"recordPayment.method"_s);
    method->setFocus();
    stage.find<QCheckBox>(u"recordPayment.thirdParty"_s)->click();

    const auto *area = stage.find<QScrollArea>(u"recordPayment.area"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(stage.dialog()->height() <= 660);
    const QWidget *other = QApplication::focusWidget();
    QCOMPARE(other->objectName(), u"recordPayment.other"_s);
    QTRY_COMPARE(other->visibleRegion().boundingRect().size(), other->size());
    method->setFocus(); // Back to the top, and what has the keys comes into view.
    QTRY_COMPARE(method->visibleRegion().boundingRect().size(), method->size());

    QWheelEvent wheel(QPointF(5, 5), method->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(method, &wheel);
    QVERIFY(!wheel.isAccepted()); // It scrolls what the choice stands in.
    QCOMPARE(method->currentIndex(), 0);
}

void TestAllocations::namesakesAreNotMixedUp()
{
    MoneyStage stage;
    InvoiceRow other = stage.desk.invoices.at(7);
    other.key = 900;
    other.id = InvoiceId(u"namesake"_s);
    other.customerId = CustomerId(u"c-namesake"_s);
    stage.desk.invoices.append(other);
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(900);
    stage.trigger(stage.window->commands()->recordPayment);

    QTRY_VERIFY(stage.find<QLineEdit>(u"recordPayment.allocation.namesake"_s));
    QVERIFY(!stage.find<QLineEdit>(u"recordPayment.allocation.id-8"_s));
}

void TestAllocations::moneyPaysAnotherCustomersInvoices()
{
    MoneyStage stage;
    stage.desk.customersKnown = {{.id = CustomerId(u"c-5"_s), .name = u"Maison Lefèvre SARL"_s}};
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->allocate);

    QTest::keyClick(stage.find<QCheckBox>(u"allocate.thirdParty"_s), Qt::Key_Space);
    QTRY_COMPARE(stage.find<QAbstractItemView>(u"allocate.other.list"_s)->model()->rowCount(), 1);
    stage.press(Qt::Key_Down);
    QTRY_VERIFY(stage.find<QLineEdit>(u"allocate.allocation.id-5"_s));
    QVERIFY(!stage.find<QLineEdit>(u"allocate.allocation.id-8"_s));
    QCOMPARE(stage.find<QLineEdit>(u"allocate.allocation.id-5"_s)->text(), u"750.03"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allocate.other"_s);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.allocated.size(), 1);
    QVERIFY(stage.desk.allocated.constFirst().thirdParty);
    QCOMPARE(stage.desk.allocated.constFirst().orders,
        (QList<AllocationOrder>{{InvoiceId(u"id-5"_s), eur(75003)}}));
}

void TestAllocations::whereNothingIsOpenNothingIsAllocated()
{
    MoneyStage stage;
    stage.desk.moneyIn[0].customerId = CustomerId(u"owes nothing"_s);
    emit stage.desk.invoicesChanged();
    stage.desk.customersKnown = {{.id = CustomerId(u"c-5"_s), .name = u"Maison Lefèvre SARL"_s}};
    stage.choosePayment(0);
    QTRY_COMPARE(stage.window->payments()->currentRow()->customerId, CustomerId(u"owes nothing"_s));
    stage.trigger(stage.window->commands()->allocate);
    const auto *act = stage.find<QPushButton>(u"allocate.act"_s);

    QTRY_COMPARE(act->toolTip(), u"Nothing is open in EUR; all of it stays credit."_s);
    QVERIFY(!act->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"allocate.thirdParty"_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.trouble(u"allocate.allocations"_s), QString());
    QVERIFY(stage.desk.allocated.isEmpty());

    stage.press(Qt::Key_Space); // Another customer's invoices can still be paid by it.
    QTRY_COMPARE(stage.find<QAbstractItemView>(u"allocate.other.list"_s)->model()->rowCount(), 1);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.trouble(u"allocate.thirdParty"_s), u"Choose the customer first."_s);
    stage.press(Qt::Key_Down);
    QTRY_VERIFY(act->isEnabled());
}

void TestAllocations::creditOfTheCustomerIsShownAndUsed()
{
    MoneyStage stage;
    stage.desk.credits = twoCredits();
    QVERIFY(!stage.window->commands()->allocate->isEnabled());
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.window->commands()->allocate->isEnabled());
    QCOMPARE(stage.text(u"detail.credit"_s), u"€850.03"_s);
    QVERIFY(!stage.window->commands()->refund->isEnabled()); // It is paid back where it is from.

    stage.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    auto *source = stage.find<QComboBox>(u"allocate.source"_s);
    QCOMPARE(source->currentText(), u"Bank transfer, 02/11/2026  ·  750.03 EUR"_s);
    source->setFocus();
    stage.press(Qt::Key_Down);
    QCOMPARE(source->currentText(), u"Credit note CN-2026-000003, 09/11/2026  ·  100.00 EUR"_s);
    QCOMPARE(stage.find<QLineEdit>(u"allocate.allocation.id-8"_s)->text(), u"100.00"_s);
    stage.find<QLineEdit>(u"allocate.allocation.id-8"_s)->setFocus();
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.allocated.size(), 1);
    QCOMPARE(stage.desk.allocated.constFirst().source.creditNote, InvoiceId(u"cn-1"_s));
    QVERIFY(!stage.desk.allocated.constFirst().thirdParty);
}

void TestAllocations::tabReadsOnFromWhereTheCreditIsFrom()
{
    MoneyStage stage;
    stage.desk.credits = twoCredits();
    emit stage.desk.invoicesChanged();
    stage.trigger(stage.window->commands()->allocate);
    QTRY_VERIFY(stage.find<QLineEdit>(u"allocate.allocation.id-8"_s));
    stage.find<QComboBox>(u"allocate.source"_s)->setFocus();

    stage.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allocate.allocation.id-8"_s);

    stage.press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allocate.source"_s);
}

void TestAllocations::aCreditNoteIsAllocatedAndRefunded()
{
    MoneyStage stage;
    InvoiceRow note = stage.desk.invoices.at(7);
    note.key = 900;
    note.id = InvoiceId(u"cn-1"_s);
    note.number = InvoiceNumber(u"CN-2026-000003"_s);
    note.type = DocumentType::CreditNote;
    note.state = InvoiceState::Credited;
    note.total = eur(30000);
    note.open = eur(0);
    stage.desk.invoices.append(note);
    stage.desk.credits = {{.source = {.payment = {}, .creditNote = note.id},
        .left = eur(25000),
        .customer = note.customerId,
        .name = note.number.text(),
        .since = QDate(2026, 11, 9)}};
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(900);
    QTRY_VERIFY(stage.window->commands()->refund->isEnabled());

    stage.find<QPushButton>(u"detail.useCredit"_s)->click();
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QTRY_COMPARE(stage.text(u"allocate.figure"_s), u"€250.00"_s);
    QTRY_COMPARE(stage.find<QLineEdit>(u"allocate.allocation.id-8"_s)->text(), u"250.00"_s);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.desk.allocated.size(), 1);
    QCOMPARE(stage.desk.allocated.constFirst().source.creditNote, note.id);
    QTRY_VERIFY(!stage.dialog());

    stage.trigger(stage.window->commands()->refund);
    stage.type(u"refund.reason"_s, u"Wants it back"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.matters.size(), 1);
    QCOMPARE(stage.desk.matters.constFirst().source.creditNote, note.id);
    QCOMPARE(stage.desk.matters.constFirst().amount, eur(25000));
}

void TestAllocations::aCreditNoteIsNeitherPaidNorWrittenOff()
{
    MoneyStage stage;
    InvoiceRow note = stage.desk.invoices.at(7);
    note.key = 900;
    note.id = InvoiceId(u"cn-1"_s);
    note.type = DocumentType::CreditNote;
    note.state = InvoiceState::Credited;
    note.total = eur(30000);
    note.open = eur(0);
    stage.desk.invoices.append(note);
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(900);

    const auto words = [&stage] {
        QStringList texts;
        if (const auto *page = stage.find<QWidget>(u"detail.page.facts"_s))
            for (const PlainLabel *label : page->findChildren<PlainLabel *>())
                texts += label->text();
        return texts;
    };

    QTRY_VERIFY(words().contains(u"Total"_s) && !words().contains(u"Paid"_s));
    QVERIFY2(!words().contains(u"Written off"_s), qPrintable(words().join(u'|')));
}

void TestAllocations::theActOfACreditNoteSaysWhatItCredits_data()
{
    QTest::addColumn<qint64>("creditedBefore");
    QTest::addColumn<bool>("isLine");
    QTest::addColumn<QString>("act");

    QTest::newRow("the whole") << qint64{0} << false << u"Credit €1,249.97"_s;
    QTest::newRow("what is left of it") << qint64{24997} << false << u"Credit €1,000.00"_s;
    QTest::newRow("nothing is left") << qint64{124997} << false << u"Issue credit note"_s;
    QTest::newRow("a line with its tax") << qint64{0} << true << u"Credit €624.99"_s;
    QTest::newRow("a line of which a part may be credited")
        << qint64{24997} << true << u"Issue credit note"_s;
}

void TestAllocations::theActOfACreditNoteSaysWhatItCredits()
{
    QFETCH(const qint64, creditedBefore);
    QFETCH(const bool, isLine);
    QFETCH(const QString, act);
    MoneyStage stage;
    stage.desk.creditedMinor = creditedBefore;
    stage.trigger(stage.window->commands()->creditNote);
    auto *some = stage.find<QAbstractButton>(u"credit.some"_s);
    QTRY_VERIFY(some->isEnabled()); // The lines are here.

    if (isLine) {
        some->click();
        QCOMPARE(stage.find<QPushButton>(u"credit.act"_s)->text(), u"Issue credit note"_s); // Of nothing yet.
        stage.find<QCheckBox>(u"credit.line.0"_s)->click();
    }

    QTRY_COMPARE(stage.find<QPushButton>(u"credit.act"_s)->text(), act);
}
