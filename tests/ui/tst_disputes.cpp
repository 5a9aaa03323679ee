#include "tests/ui/tst_disputes.h"

#include "tests/ui/MoneyStage.h"

#include "ui/payments/paymentRecord.h"
#include "ui/payments/slippedIn.h"
#include "ui/text/DisputeText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QHeaderView>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A window on the payments of the pictures, two of which are disputed; the disputed invoice is chosen.
struct DisputeStage : MoneyStage {
    DisputeStage()
        : MoneyStage(1)
    {
        desk.contested = SampleDesk::pictureDisputes();
        emit desk.invoicesChanged();
        const auto told = [this] { return !find<Notice>(u"detail.dispute"_s)->text().isEmpty(); };
        QTRY_VERIFY(told());
    }

    DataTable *list() const { return find<DataTable>(u"payments.table"_s); }
    QString cell(int row, const QString &title) const
    {
        const QAbstractItemModel &model = *list()->model();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return list()->isColumnHidden(column) ? u"hidden"_s
                                                      : model.index(row, column).data().toString();
        return u"no such column"_s;
    }
};

Dispute dispute(const QString &status, qint64 withdrawn, QDate respondBy, const QString &reason)
{
    return {.id = u"stripe:test:du_1"_s,
        .payment = PaymentId(u"p"_s),
        .connection = u"stripe"_s,
        .amount = eur(74800),
        .withdrawn = eur(withdrawn),
        .status = status,
        .reason = reason,
        .openedOn = SampleDesk::pictureDay(),
        .respondBy = respondBy};
}

} // namespace

void TestDisputes::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("keys are pressed on the offscreen screen only");
}

void TestDisputes::aSentenceSaysWhatIsGoneAndUntilWhenToAnswer_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("withdrawn");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");

    QTest::newRow("to be answered")
        << u"needs_response"_s << qint64{74800} << 7 << u"fraudulent"_s
        << u"The payer disputes 748.00\u00a0EUR: they did not make this payment (fraud). "
           "748.00\u00a0EUR is withdrawn meanwhile. Answer at Stripe by 30/11/2026, in 7 days."_s;
    QTest::newRow("an inquiry")
        << u"warning_needs_response"_s << qint64{0} << 1 << u"duplicate"_s
        << u"The payer's bank asks about 748.00\u00a0EUR: they paid twice. No money has "
           "moved. Answer at Stripe by 24/11/2026, tomorrow."_s;
    QTest::newRow("today") << u"needs_response"_s << qint64{100} << 0 << QString()
                           << u"The payer disputes 748.00\u00a0EUR. 1.00\u00a0EUR is withdrawn meanwhile. "
                              "Answer at Stripe by 23/11/2026, today."_s;
    QTest::newRow("too late")
        << u"needs_response"_s << qint64{74800} << -3 << u"general"_s
        << u"The payer disputes 748.00\u00a0EUR: no reason of its own. 748.00\u00a0EUR is "
           "withdrawn meanwhile. An answer was due on 20/11/2026, 3 days ago."_s;
    QTest::newRow("answered")
        << u"under_review"_s << qint64{74800} << -3 << u"new_word_%1"_s
        << u"The payer disputes 748.00\u00a0EUR: new_word_%1. 748.00\u00a0EUR is withdrawn "
           "meanwhile. The answer is with the bank, which decides."_s;
}

void TestDisputes::aSentenceSaysWhatIsGoneAndUntilWhenToAnswer()
{
    QFETCH(const QString, status);
    QFETCH(const qint64, withdrawn);
    QFETCH(const int, daysLeft);
    QFETCH(const QString, reason);
    QFETCH(const QString, text);
    const QDate today = SampleDesk::pictureDay();

    QCOMPARE(disputeText(dispute(status, withdrawn, today.addDays(daysLeft), reason), today), text);
}

void TestDisputes::severalAreCountedWithTheFirstDay()
{
    const QDate today = SampleDesk::pictureDay();
    const Dispute late = dispute(u"needs_response"_s, 1, today.addDays(9), {});
    const Dispute soon = dispute(u"warning_needs_response"_s, 0, today.addDays(2), {});
    const Dispute answered = dispute(u"under_review"_s, 1, today.addDays(1), {});

    QCOMPARE(disputesText({}, today), QString());
    QCOMPARE(disputesText({answered}, today), u"One dispute is open."_s);
    QCOMPARE(disputesText({late, soon, answered}, today),
        u"3 disputes are open. The first answer is due on 25/11/2026, in 2 days."_s);
}

void TestDisputes::aDisputedInvoiceLeadsToItsDisputeByOneKey()
{
    DisputeStage stage;
    QCOMPARE(stage.window->commands()->primary->text(), u"Open dispute"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.list()->isVisible());
    QTRY_VERIFY(stage.window->payments()->currentDispute());
    QCOMPARE(stage.window->payments()->currentRow()->id, PaymentId(u"pay-8"_s));
    QVERIFY(stage.find<QAbstractButton>(u"payments.disputed"_s)->isChecked());
    QVERIFY(stage.find<Notice>(u"payments.dispute"_s)->text().contains(u"Answer at Stripe by 30/11/2026"_s));
    QCOMPARE(QApplication::focusWidget(), stage.list());
}

void TestDisputes::theInvoiceTellsOfItsDispute()
{
    DisputeStage stage;

    QCOMPARE(stage.find<Notice>(u"detail.dispute"_s)->text(),
        disputeText(stage.desk.contested.constFirst(), SampleDesk::pictureDay()));
    stage.choose(5);
    QTRY_COMPARE(stage.find<Notice>(u"detail.dispute"_s)->text(), QString());
}

void TestDisputes::disputesAreListedTheMostUrgentFirst()
{
    DisputeStage stage;
    stage.choosePayment(0);
    QVERIFY(stage.find<Notice>(u"payments.dispute"_s)->text().startsWith(u"2 disputes are open."_s));
    QCOMPARE(stage.cell(0, u"Answer by"_s), u"hidden"_s);

    stage.window->commands()->disputes->trigger();

    QTRY_COMPARE(stage.list()->model()->rowCount(), 2);
    QCOMPARE(stage.cell(0, u"Customer"_s), u"Fjordlys Kraft AS"_s);
    QCOMPARE(stage.cell(0, u"Answer by"_s), u"30/11/2026"_s);
    QCOMPARE(stage.cell(0, u"Withdrawn"_s), u"7,480.00"_s);
    QCOMPARE(stage.cell(0, u"Unallocated"_s), u"hidden"_s);
    QCOMPARE(stage.cell(1, u"Withdrawn"_s), u"0"_s);
    QVERIFY(stage.window->findChild<PlainLabel *>(u"payments.shown"_s)->text().startsWith(u"2 shown"_s));
    stage.find<QAbstractButton>(u"payments.all"_s)->click();
    QTRY_COMPARE(stage.list()->model()->rowCount(), stage.desk.moneyIn.size());
}

void TestDisputes::theHeadSaysWhatTheDisputedFollow()
{
    DisputeStage stage;
    stage.choosePayment(0);
    const QHeaderView *head = stage.list()->horizontalHeader();
    QCOMPARE(head->sortIndicatorSection(), static_cast<int>(PaymentColumn::Date));

    stage.window->commands()->disputes->trigger();
    QCOMPARE(head->sortIndicatorSection(), static_cast<int>(PaymentColumn::AnswerBy));
    QCOMPARE(head->sortIndicatorOrder(), Qt::AscendingOrder);
    emit stage.list()->orderWanted(static_cast<int>(PaymentColumn::Amount), false);
    QCOMPARE(head->sortIndicatorSection(), static_cast<int>(PaymentColumn::AnswerBy));

    stage.find<QAbstractButton>(u"payments.all"_s)->click();
    QCOMPARE(head->sortIndicatorSection(), static_cast<int>(PaymentColumn::Date));
    QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestDisputes::aDisputeOverAnOldPaymentIsListedToo()
{
    DisputeStage stage;
    stage.desk.contested[0].payment = PaymentId(u"years-ago"_s);
    emit stage.desk.invoicesChanged();
    stage.window->commands()->disputes->trigger();

    QTRY_COMPARE(stage.cell(0, u"Customer"_s), u"Unknown payer"_s);
    QCOMPARE(stage.cell(0, u"Amount"_s), u"7,480.00"_s);
    QCOMPARE(stage.cell(0, u"Status"_s), u"Disputed"_s);
    QVERIFY(!stage.window->commands()->refund->isEnabled());
}

void TestDisputes::theProvidersPageIsOpened()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    DisputeStage stage;
    QCOMPARE(stage.window->commands()->openAtProvider->text().remove(u'&'), u"Open in Stripe"_s);

    stage.find<QPushButton>(u"detail.dispute.open"_s)->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(u"https://provider.example/du_1QDfraud"_s)});
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.window->payments()->currentDispute());
    stage.find<QPushButton>(u"payments.dispute.open"_s)->click();

    QTRY_COMPARE(m_opened.size(), 2);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestDisputes::whatIsDisputedIsNotRefunded()
{
    DisputeStage stage;
    stage.desk.moneyIn[7].unallocated = stage.desk.moneyIn[7].amount;
    emit stage.desk.invoicesChanged();

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.window->payments()->currentDispute());
    QCOMPARE(stage.window->payments()->currentRow()->unallocated, eur(748000));
    QVERIFY(!stage.window->commands()->refund->isEnabled());
    QCOMPARE(stage.find<Notice>(u"payments.slippedIn"_s)->text(), QString());
}

void TestDisputes::theSidebarCountsThoseToAnswer()
{
    DisputeStage stage;
    auto *button = stage.find<QWidget>(u"sidebar.payments"_s);
    QTRY_COMPARE(button->accessibleName(), u"Payments, 2 disputes to answer"_s);

    stage.desk.contested[0].status = u"under_review"_s;
    emit stage.desk.invoicesChanged();

    QTRY_COMPARE(button->accessibleName(), u"Payments, 1 dispute to answer"_s);
}

void TestDisputes::noDisputeIsSaidInWords()
{
    MoneyStage stage;
    stage.window->commands()->disputes->trigger();

    auto *empty = stage.find<EmptyState>(u"payments.empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Nothing is disputed."_s);
    stage.find<QAbstractButton>(u"payments.all"_s)->click();
    QTRY_VERIFY(!empty->isVisible());
}

void TestDisputes::moneyThatPaysNothingIsRefundedByOneKey()
{
    MoneyStage stage;
    stage.desk.moneyIn[0].unallocated = stage.desk.moneyIn[0].amount;
    stage.desk.moneyIn[0].pays.clear();
    emit stage.desk.invoicesChanged();
    stage.choosePayment(0);
    const auto *notice = stage.find<Notice>(u"payments.slippedIn"_s);
    QTRY_VERIFY(notice->text().contains(u"came through Stripe on 23/11/2026 and pays nothing"_s));
    QVERIFY(notice->text().contains(u"credit of Adler & Söhne GmbH"_s));

    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(stage.find<QLineEdit>(u"refund.amount"_s)->text(), u"2,000.00"_s);
    stage.type(u"refund.reason"_s, u"Paid after the link was closed"_s);
    stage.press(Qt::Key_Return);
    QVERIFY(stage.desk.matters.isEmpty()); // Enter moves no money…
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.desk.matters.size(), 1); // …Ctrl+Enter does.
    QCOMPARE(stage.desk.matters.constFirst().connection, u"stripe"_s);
    QCOMPARE(stage.desk.matters.constFirst().amount, eur(200000));
}

void TestDisputes::aSettledInvoiceOffersTheRefundOfWhatCameTooLate()
{
    MoneyStage stage(5);
    PaymentRow late = stage.desk.moneyIn.constFirst();
    late.id = PaymentId(u"late"_s);
    late.customerId = CustomerId(u"c-9"_s);
    late.customer = u"Ødegaard Møbler AS"_s;
    late.amount = late.unallocated = eur(98050);
    late.pays.clear();
    stage.desk.moneyIn.prepend(late);
    stage.desk.credits = {{.source = {.payment = late.id, .creditNote = {}},
        .left = late.unallocated,
        .customer = late.customerId,
        .name = late.method,
        .since = late.bookedOn}};
    emit stage.desk.invoicesChanged();

    stage.choose(9); // paid
    const auto *notice = stage.find<Notice>(u"detail.slippedIn"_s);
    QTRY_VERIFY(notice->text().startsWith(u"980.50\u00a0EUR came through Stripe"_s));
    stage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(stage.text(u"refund.party"_s), u"Ødegaard Møbler AS"_s);
    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.dialog());
    stage.choose(8); // open, and somebody else's
    QTRY_COMPARE(notice->text(), QString());
    QVERIFY(!stage.window->commands()->refund->isEnabled());
}

void TestDisputes::whatIsNeededOrByHandIsNoSlip_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<bool>("disputed");
    QTest::addColumn<bool>("slipped");

    QTest::newRow("all of it is left") << u"stripe"_s << qint64{1000} << u"c"_s << false << true;
    QTest::newRow("a part pays something") << u"stripe"_s << qint64{400} << u"c"_s << false << true;
    QTest::newRow("all of it pays something") << u"stripe"_s << qint64{0} << u"c"_s << false << false;
    QTest::newRow("by hand") << u"bank"_s << qint64{1000} << u"c"_s << false << false;
    QTest::newRow("nobody's") << u"stripe"_s << qint64{1000} << QString() << false << false;
    QTest::newRow("disputed") << u"stripe"_s << qint64{1000} << u"c"_s << true << false;
}

void TestDisputes::whatIsNeededOrByHandIsNoSlip()
{
    QFETCH(const QString, connection);
    QFETCH(const qint64, left);
    QFETCH(const QString, customer);
    QFETCH(const bool, disputed);
    QFETCH(const bool, slipped);

    QCOMPARE(hasSlippedIn({.customerId = CustomerId(customer),
                 .connection = connection,
                 .amount = eur(1000),
                 .unallocated = eur(left),
                 .isDisputed = disputed}),
        slipped);
}
