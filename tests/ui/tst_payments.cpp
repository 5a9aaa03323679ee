#include "tests/ui/tst_payments.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"

#include "ui/cards/ModeBadge.h"
#include "ui/payments/RefundDialog.h"
#include "ui/payments/paidParts.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/SumStrip.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestPayments::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestPayments::moneyLeftIsAllocatedByKeysOnly()
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
    QCOMPARE(stage.strokes(), 2);
    QCOMPARE(stage.desk.allocated.constFirst().source.payment, PaymentId(u"pay-1"_s));
    QCOMPARE(stage.desk.allocated.constFirst().orders,
        (QList<AllocationOrder>{{InvoiceId(u"id-8"_s), eur(5003)}}));
    QTRY_COMPARE(stage.toast(), u"Allocated."_s);
}

void TestPayments::moneyIsRefundedByKeysOnly()
{
    MoneyStage stage;
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), u"750.03"_s);

    const auto *mode = stage.find<ModeBadge>(u"refund.mode"_s);
    QCOMPARE(mode->word(), u"TEST"_s);
    QCOMPARE(mode->account(), u"Stripe …4f2a – no real money moves"_s);
    QCOMPARE(stage.find<QPushButton>(u"refund.act"_s)->text(), u"Refund €750.03"_s);
    QCOMPARE(stage.text(u"refund.after.after"_s), u"€0.00"_s);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Down); // from Stripe, the way it came, to the bank…
    stage.press(Qt::Key_Down); // …and to cash
    QCOMPARE(mode->word(), QString());
    stage.type(u"refund.reason"_s, u"Paid twice"_s);
    stage.desk.moneyError = refused(u"refund.above_credit"_s, u"amount"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.trouble(u"refund.amount"_s).startsWith(u"That is more than what is left"_s));
    stage.desk.moneyError.reset();
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.what, ApprovalMatter::What::Refund);
    QCOMPARE(matter.source.payment, PaymentId(u"pay-1"_s));
    QCOMPARE(matter.amount, eur(75003));
    QCOMPARE(matter.connection, u"cash"_s);
    QTRY_COMPARE(stage.toast(),
        u"Refund to Adler & Söhne GmbH written down. What goes through Stripe is in Outbox."_s);
}

void TestPayments::aBouncedPaymentIsReversed()
{
    MoneyStage stage;
    stage.choosePayment(1);
    stage.trigger(stage.window->commands()->reversePayment);

    QTest::keyClicks(QApplication::focusWidget(), u"Returned debit"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.undone.size(), 1);
    QCOMPARE(stage.desk.undone.constFirst(), std::pair(u"pay-2"_s, u"Returned debit"_s));
    QTRY_COMPARE(stage.toast(), u"Payment of Nakamura Seiki K.K. reversed. What it paid is open again."_s);
}

void TestPayments::anUnknownPayerGetsACustomer()
{
    MoneyStage stage;
    for (const auto &name : {u"Adler & Söhne GmbH"_s, u"Ødegaard Møbler AS"_s, u"Ødegaard Nord"_s})
        stage.desk.customersKnown.append({.id = CustomerId(name), .name = name});
    stage.choosePayment(3);
    stage.trigger(stage.window->commands()->assignCustomer);
    auto *list = stage.find<QAbstractItemView>(u"assign.list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto *act = stage.find<QPushButton>(u"assign.act"_s);
    QVERIFY(!act->isEnabled());
    QCOMPARE(act->toolTip(), u"Choose the customer first."_s);
    stage.press(Qt::Key_Return); // Nobody is chosen yet: it is not whoever comes first.
    QTRY_COMPARE(stage.trouble(u"assign.customer"_s), u"Choose the customer first."_s);
    QVERIFY(stage.desk.assigned.isEmpty());

    QTest::keyClicks(QApplication::focusWidget(), u"odeg"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(act->isEnabled());
    QCOMPARE(stage.trouble(u"assign.customer"_s), QString());
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.assigned.size(), 1);
    QCOMPARE(
        stage.desk.assigned.constFirst(), std::pair(PaymentId(u"pay-4"_s), CustomerId(u"Ødegaard Nord"_s)));
    QTRY_COMPARE(stage.toast(), u"Payment assigned to Ødegaard Nord."_s);
}

void TestPayments::whoIsChosenInCustomersPaidUnlessAnotherIsNamed()
{
    CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    const QString last = stage.names().constLast();
    stage.choose(last);

    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"payer"_s);
    const auto *list = stage.find<QAbstractItemView>(u"payer.list"_s);
    QTRY_VERIFY(stage.find<QPushButton>(u"payer.next"_s)->isEnabled());
    QVERIFY(list->currentIndex().data().toString().startsWith(last));
    stage.desk.customersKnown = {{.id = CustomerId(u"other"_s), .name = u"Aalto Oy"_s}};
    QTest::keyClicks(QApplication::focusWidget(), u"aalto"_s); // Stands in place of the name.
    QTRY_VERIFY(list->currentIndex().data().toString().startsWith(u"Aalto Oy"_s));
}

void TestPayments::whosePaymentIsChosenPaysAgain()
{
    MoneyStage stage;
    stage.choosePayment(0);
    const PaymentRow payment = *stage.window->payments()->currentRow();
    stage.desk.customersKnown = {{.id = CustomerId(u"first"_s), .name = u"Aalto "_s + payment.customer},
        {.id = payment.customerId, .name = payment.customer}};

    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog());
    QTRY_VERIFY(stage.find<QPushButton>(u"payer.next"_s)->isEnabled());
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->objectName() == "recordPayment"_L1);
    stage.type(u"recordPayment.amount"_s, u"20"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.recorded.size(), 1);
    QCOMPARE(stage.desk.recorded.constFirst().customer, payment.customerId);
}

void TestPayments::withoutAChoiceNobodyPaid()
{
    MoneyStage stage;
    stage.desk.customersKnown = {{.id = CustomerId(u"first"_s), .name = u"Aalto Oy"_s}};
    stage.window->commands()->activity->trigger();

    stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog());
    QTRY_COMPARE(stage.find<QAbstractItemView>(u"payer.list"_s)->model()->rowCount(), 1);
    const auto *next = stage.find<QPushButton>(u"payer.next"_s);
    QVERIFY(!next->isEnabled());
    QCOMPARE(next->toolTip(), u"Choose the customer first."_s);
    QCOMPARE(stage.text(u"payer.whyNot"_s), u"Choose the customer first."_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.dialog()->objectName(), u"payer"_s);

    stage.press(Qt::Key_Down);
    QVERIFY(next->isEnabled());
    QCOMPARE(stage.text(u"payer.whyNot"_s), QString());
}

void TestPayments::aPaidInvoiceIsRefundedInOneAct()
{
    const QString hostile = u"<img src=x><b>Paid</b>"_s;
    MoneyStage stage;
    for (InvoiceRow &row : stage.desk.invoices)
        if (row.key == 9)
            row.customer = hostile;
    emit stage.desk.invoicesChanged();
    stage.choose(9); // paid by one card
    QTRY_VERIFY(stage.window->commands()->refund->isEnabled());
    const InvoiceRow row = *stage.window->invoices()->currentRow();

    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(stage.text(u"refund.party"_s), hostile);
    QVERIFY(!stage.find<QComboBox>(u"refund.payment"_s)); // there is nothing to choose
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), moneyText(row.total));
    QCOMPARE(stage.text(u"refund.after.before"_s), moneyWithSymbol(row.open));
    QCOMPARE(stage.text(u"refund.after.after"_s), moneyWithSymbol(row.total));
    QVERIFY(stage.text(u"refund.meaning"_s).contains(row.number.text() + u" is open again"_s));
    stage.type(u"refund.reason"_s, u"Returned"_s);
    stage.press(Qt::Key_Return);
    QVERIFY(stage.desk.matters.isEmpty());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.matters.size(), 1);
    const ApprovalMatter &matter = stage.desk.matters.constFirst();
    QCOMPARE(matter.invoice, row.id);
    QCOMPARE(matter.source.payment, PaymentId(u"p"_s));
    QCOMPARE(matter.amount, row.total);
    QCOMPARE(matter.connection, u"stripe"_s);
}

void TestPayments::whatPaidAnInvoiceIsChosenWhereItWasSeveral()
{
    const auto paid = [](const QString &id, const QString &method, qint64 minor, bool isDisputed) {
        PaymentRow row{
            .id = PaymentId(id), .method = method, .connection = u"stripe"_s, .amount = eur(minor)};
        row.isDisputed = isDisputed;
        return row;
    };
    InvoiceDetail detail;
    detail.row.id = InvoiceId(u"i"_s);
    detail.row.total = eur(100'00);
    detail.payments = {paid(u"small"_s, u"cash"_s, 30'00, false),
        paid(u"large"_s, u"Visa •••• 4242"_s, 90'00, false), paid(u"contested"_s, u"bank"_s, 10'00, true)};
    const auto allocate = [&](const QString &id, qint64 minor, bool isReversed) {
        detail.allocations.append({.source = {.payment = PaymentId(id), .creditNote = {}},
            .invoice = detail.row.id,
            .amount = eur(minor),
            .isReversed = isReversed});
    };
    allocate(u"small"_s, 20'00, false);
    allocate(u"small"_s, 10'00, true); // taken back
    allocate(u"large"_s, 40'00, false);
    allocate(u"large"_s, 30'00, false);
    allocate(u"contested"_s, 10'00, false);

    const QList<PaidPart> parts = paidParts(detail);

    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).payment.id, PaymentId(u"large"_s)); // the one that paid most of it is proposed
    QCOMPARE(parts.at(0).amount, eur(70'00));
    QCOMPARE(parts.at(1).amount, eur(20'00));

    std::optional<RefundAnswer> answer;
    auto *dialog = new RefundDialog(
        {.title = u"Refund"_s,
            .subject = {},
            .sources = {{.name = u"A"_s, .most = eur(70'00), .provider = u"stripe"_s},
                {.name = u"B"_s, .most = eur(20'00), .provider = {}}},
            .testAccount = {},
            .document = u"INV-1"_s,
            .open = eur(0)},
        SampleDesk::pictureDay(),
        [&](const RefundAnswer &given) {
            answer = given;
            return QtFuture::makeReadyFuture(Result<CommandOutcome>(CommandOutcome{}));
        },
        nullptr);
    dialog->open();
    auto *choice = dialog->findChild<QComboBox *>(u"refund.payment"_s);
    QVERIFY(choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"refund.amount"_s)->text(), u"20.00"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(answer);
    QCOMPARE(answer->source, 1);
    QCOMPARE(answer->amount, eur(20'00));
    QCOMPARE(answer->connection, u"bank"_s);
}

void TestPayments::paymentsShowWhatIsRefundedAndLeft()
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

    QCOMPARE(cell(0, u"Unallocated"_s), u"750.03"_s);
    QCOMPARE(cell(0, u"Fee"_s), u"0.00"_s);
    QCOMPARE(cell(7, u"Fee"_s), u"112.20"_s);
    QCOMPARE(cell(7, u"Net"_s), u"7,367.80"_s);
    QCOMPARE(cell(7, u"Payout"_s), u"19/11/2026"_s);
    QCOMPARE(cell(6, u"Fee"_s), u"–"_s); // not told yet, which is not nothing
    QCOMPARE(cell(6, u"Net"_s), u"–"_s);
    QCOMPARE(cell(6, u"Payout"_s), u"–"_s);
    QCOMPARE(cell(0, u"Refunded"_s), u"0.00"_s);
    QCOMPARE(cell(6, u"Refunded"_s), u"500.00"_s);
    QCOMPARE(cell(6, u"Status"_s), u"Refunded"_s);
    QCOMPARE(cell(3, u"Customer"_s), u"Unknown payer"_s);
    QCOMPARE(cell(3, u"Status"_s), u"Needs customer"_s);
    QCOMPARE(cell(5, u"Status"_s), u"Reversed"_s);
    QCOMPARE(cell(7, u"Status"_s), u"Disputed"_s);
    QCOMPARE(cell(4, u"Pays"_s), u"INV-2026-001018, +2"_s);
    goToRow(*stage.find<DataTable>(u"payments.table"_s), 0);
    const QString copied = stage.window->payments()->selectionAsText(false);
    QVERIFY2(copied.contains(u"\t2000.00\t0.00\t2000.00\t750.03\t"_s), qPrintable(copied));
}

void TestPayments::whatIsSelectedIsSummedByAmountAndByWhatIsLeft()
{
    MoneyStage stage;
    stage.choosePayment(0);
    stage.find<DataTable>(u"payments.table"_s)->setFocus();
    const auto sum
        = [](qint64 minor, const char *code) { return moneyWithSymbol(Money(minor, Currency::of(code))); };
    const QString amounts
        = u"Amount %1  ·  %2"_s.arg(sum(200'000, "EUR"), sum(145'000, "JPY")); // Never added.

    stage.press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(
        stage.text(u"payments.selectedSums"_s), amounts + u"  ·  Unallocated %1"_s.arg(sum(75'003, "EUR")));

    stage.press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(stage.text(u"payments.selected"_s), u"3 selected"_s);
    QTRY_VERIFY(stage.text(u"payments.selectedSums"_s).contains(sum(64'000, "USD")));
}

void TestPayments::whatIsLeftOfAllIsSummedOnceHoweverMuchIsSelected()
{
    constexpr int many = 5'001; // So many are not asked for row by row.
    MoneyStage stage;
    PaymentRow row = stage.desk.moneyIn.constFirst();
    row.amount = eur(300);
    row.unallocated = eur(100);
    stage.desk.moneyIn.clear();
    for (int i = 0; i < many; ++i) {
        row.id = PaymentId(u"many-%1"_s.arg(i));
        stage.desk.moneyIn.append(row);
    }
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payments->trigger();
    QTRY_COMPARE(stage.find<DataTable>(u"payments.table"_s)->model()->rowCount(), many);
    const QString left = moneyWithSymbol(eur(100 * many));
    const auto *strip = stage.window->payments()->findChild<SumStrip *>();
    QTRY_VERIFY2(strip->shownText().contains(left), qPrintable(strip->shownText()));
    QTest::qWait(50); // Whoever looked at the first page only looks once more.
    const int asked = stage.desk.listDesk.leftAsked;

    stage.window->commands()->selectAll->trigger();

    QTRY_COMPARE(stage.text(u"payments.selectedSums"_s),
        u"Amount %1  ·  Unallocated %2"_s.arg(moneyWithSymbol(eur(300 * many)), left));
    QCOMPARE(stage.desk.listDesk.leftAsked, asked);
}

void TestPayments::aFeeInAnotherCurrencyIsNamedAndNotSubtracted()
{
    MoneyStage stage;
    stage.desk.moneyIn[0].fee = Money(250, Currency::of("USD"));
    stage.desk.moneyIn[2].connection = u"bank"_s; // by hand: nobody took a fee that could be told
    stage.desk.moneyIn[2].isFeeKnown = false;
    emit stage.desk.invoicesChanged();
    stage.choosePayment(0);
    const QAbstractItemModel &model = *stage.find<DataTable>(u"payments.table"_s)->model();

    QTRY_COMPARE(model.index(0, 4).data().toString(), u"2.50\u00a0USD"_s);
    QCOMPARE(model.index(0, 5).data().toString(), u"–"_s);
    QCOMPARE(model.index(2, 4).data().toString(), u"0.00"_s);
    QCOMPARE(model.index(2, 5).data().toString(), u"640.00"_s);
}

void TestPayments::columnsFoldWhereThereIsNoRoom()
{
    MoneyStage stage;
    stage.choosePayment(0);
    const auto *list = stage.find<DataTable>(u"payments.table"_s);
    const auto shown = [&] {
        QStringList titles;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            if (!list->isColumnHidden(column))
                titles += list->model()->headerData(column, Qt::Horizontal).toString();
        return titles.join(u' ');
    };
    QTRY_COMPARE(shown(), u"Date Customer Method Amount Fee Net Unallocated Cur. Status Pays"_s);

    stage.window->resize(1700, 800);
    QTRY_COMPARE(
        shown(), u"Date Customer Method Amount Fee Net Refunded Unallocated Cur. Status Pays Payout"_s);
    stage.window->resize(960, 600);
    QTRY_COMPARE(shown(), u"Date Customer Method Amount Unallocated Cur. Status Pays"_s);
    QVERIFY2(list->columnWidth(1) >= 96, qPrintable(QString::number(list->columnWidth(1))));
}

void TestPayments::eachPaymentOffersWhatItCanDo_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("offered");

    QTest::newRow("something left") << 0 << QStringList{u"allocate"_s, u"refund"_s, u"reversePayment"_s};
    QTest::newRow("all used") << 1 << QStringList{u"refund"_s, u"reversePayment"_s};
    QTest::newRow("nobody's") << 3 << QStringList{u"refund"_s, u"reversePayment"_s, u"assignCustomer"_s};
    QTest::newRow("reversed") << 5 << QStringList{};
    QTest::newRow("refunded") << 6 << QStringList{};
}

void TestPayments::eachPaymentOffersWhatItCanDo()
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
