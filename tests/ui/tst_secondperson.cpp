#include "tests/ui/tst_secondperson.h"

#include "tests/ui/MoneyStage.h"
#include "tests/ui/ReportStage.h"
#include "tests/ui/lengths.h"

#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

WaitingApproval requestOf(const QString &id, const QString &who)
{
    return {.request = {.id = EntryId(id),
                .askedBy = who,
                .askedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 15), QTimeZone::utc()),
                .matter = {.what = ApprovalMatter::What::WriteOff,
                    .invoice = InvoiceId(u"id-8"_s),
                    .amount = eur(124997),
                    .reason = u"Insolvent"_s,
                    .on = SampleDesk::pictureDay()}},
        .askedBy = who,
        .document = u"INV-2026-001042"_s,
        .customer = u"Adler & Söhne GmbH"_s};
}

WaitingApproval ownRequest()
{
    WaitingApproval own = requestOf(u"own"_s, u"Mara"_s);
    own.isOwn = true;
    own.obstacle = refused(u"approval.same_person"_s, u"id"_s);
    own.obstacle->value = u"mara"_s; // Their login.
    return own;
}

//! A window in which the waiting requests are shown.
struct ApprovalStage : MoneyStage {
    explicit ApprovalStage(QList<WaitingApproval> waiting)
    {
        desk.approvalDesk.requests = std::move(waiting);
        trigger(window->commands()->approvals);
        QTRY_COMPARE(list()->topLevelItemCount(), desk.approvalDesk.requests.size());
    }

    QTreeWidget *list() const { return find<QTreeWidget>(u"approvals.list"_s); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(u"approvals."_s + name); }
};

} // namespace

void TestSecondPerson::initTestCase()
{
    // As in TestActions: which window has the keys is up to the window manager of a real screen.
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven by keys on the offscreen screen only");
}

void TestSecondPerson::aboveTheLimitTheButtonAsksInsteadOfActing()
{
    MoneyStage stage;
    stage.desk.approvalDesk.limit = eur(100'00);
    stage.trigger(stage.window->commands()->writeOff);
    const auto *act = stage.find<QPushButton>(u"writeOff.act"_s);
    const auto *why = stage.find<PlainLabel>(u"writeOff.secondPerson"_s);

    QTRY_COMPARE(act->text(), u"Request approval"_s);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"100.00\u00A0EUR"_s), qPrintable(why->text()));

    stage.type(u"writeOff.amount"_s, u"100"_s);
    QTRY_COMPARE(act->text(), u"Write off €100.00"_s);
    QVERIFY(!why->isVisible());
}

void TestSecondPerson::thatASecondPersonIsNeededIsReadWithoutScrolling()
{
    MoneyStage stage;
    stage.desk.approvalDesk.limit = eur(100'00);
    stage.trigger(stage.window->commands()->writeOff);
    const auto *why = stage.find<PlainLabel>(u"writeOff.secondPerson"_s);
    QTRY_VERIFY(why && why->isVisible());

    const auto *area = stage.find<QScrollArea>(u"writeOff.area"_s);

    QTRY_VERIFY(why->height() >= why->heightForWidth(why->width()));
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    QTRY_VERIFY(
        area->viewport()->rect().contains(QRect(why->mapTo(area->viewport(), QPoint()), why->size())));
}

void TestSecondPerson::anAmountInQuestionIsSaidToNeedNobody()
{
    MoneyStage stage;
    stage.desk.approvalDesk.limit = eur(100'00);
    stage.trigger(stage.window->commands()->writeOff);
    const auto *act = stage.find<QPushButton>(u"writeOff.act"_s);
    QTRY_COMPARE(act->text(), u"Request approval"_s);

    auto *amount = stage.find<QLineEdit>(u"writeOff.amount"_s);
    amount->selectAll();
    amount->insert(u"1.234"_s); // As pasted: above the limit it is in one reading only.

    QTRY_COMPARE(act->text(), u"Write off"_s);
    QVERIFY(!stage.find<PlainLabel>(u"writeOff.secondPerson"_s)->isVisible());
}

void TestSecondPerson::aRefundAboveTheLimitAsksToo()
{
    MoneyStage stage;
    stage.desk.approvalDesk.limit = eur(1'00);
    stage.choosePayment(0);
    stage.trigger(stage.window->commands()->refund);
    const auto *act = stage.find<QPushButton>(u"refund.act"_s);

    QTRY_COMPARE(act->text(), u"Request approval"_s);
    stage.type(u"refund.amount"_s, u"1"_s);
    QTRY_VERIFY2(act->text().startsWith(u"Refund "_s), qPrintable(act->text()));
}

void TestSecondPerson::whatWasAskedForIsShownOnDemand()
{
    MoneyStage stage;
    stage.desk.approvalDesk.limit = eur(100'00);
    stage.desk.needsSecondPerson = true;
    stage.trigger(stage.window->commands()->writeOff);
    stage.type(u"writeOff.reason"_s, u"Insolvent"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.toast().startsWith(u"Asked for."_s));
    QTRY_VERIFY(!stage.find<QDialog>(u"writeOff"_s));

    auto *show = stage.window->toast()->findChild<QAbstractButton *>(u"toast.action"_s);
    QVERIFY(show);
    QCOMPARE(show->text(), u"Show request"_s);
    show->click();

    QTRY_VERIFY(stage.find<QDialog>(u"approvals"_s));
}

void TestSecondPerson::whatWaitsIsApprovedByKeys()
{
    const ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s), requestOf(u"second"_s, u"Ada"_s)});
    const QTreeWidgetItem *row = stage.list()->topLevelItem(0);
    QCOMPARE(row->text(1), u"Otto"_s);
    QCOMPARE(row->text(2), u"Write off"_s);
    QCOMPARE(row->text(3), u"Adler & Söhne GmbH · INV-2026-001042"_s);
    QCOMPARE(row->text(4), u"1,249.97\u00A0EUR"_s);
    QCOMPARE(stage.text(u"approvals.why"_s), u"Reason: Insolvent"_s);

    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.approvalDesk.approved, QList<EntryId>{EntryId(u"second"_s)});
    QTRY_COMPARE(stage.toast(), u"Approved. 1,249.97\u00A0EUR is written off on INV-2026-001042."_s);
    QTRY_COMPARE(stage.list()->topLevelItemCount(), 1);
    QTRY_VERIFY(stage.button(u"approve"_s)->isEnabled());
}

void TestSecondPerson::theRequestsStandAsHighAsOtherRows()
{
    const ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s), requestOf(u"second"_s, u"Ada"_s)});

    for (int row = 0; row < 2; ++row)
        QVERIFY(stage.list()->visualItemRect(stage.list()->topLevelItem(row)).height() >= 24);
}

void TestSecondPerson::theRequestsHaveTheLettersOfOtherTables()
{
    const ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s)});
    QCOMPARE(stage.list()->font().pixelSize(), fonts::small().pixelSize());
}

void TestSecondPerson::anEmptyListHasWholeTitles()
{
    const ApprovalStage stage({});
    const QHeaderView *header = stage.list()->header();

    for (int column = 0; column < header->count(); ++column) {
        const QString title = stage.list()->headerItem()->text(column);
        const int needed = QFontMetrics(fonts::small()).horizontalAdvance(title) + 12;
        QVERIFY2(header->sectionSize(column) >= needed,
            qPrintable(u"%1: %2 of %3"_s.arg(title).arg(header->sectionSize(column)).arg(needed)));
    }
}

void TestSecondPerson::enterAloneApprovesNothing()
{
    const ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s)});

    stage.press(Qt::Key_Return);
    stage.button(u"approve"_s)->setFocus();
    stage.press(Qt::Key_Return);
    QTest::qWait(0);

    QVERIFY(stage.desk.approvalDesk.approved.isEmpty());
    QVERIFY(stage.find<QDialog>(u"approvals"_s));
}

void TestSecondPerson::anOwnRequestCannotBeApprovedButTakenBack()
{
    const ApprovalStage stage({ownRequest()});
    QVERIFY(!stage.button(u"approve"_s)->isEnabled());
    QVERIFY(stage.button(u"approve"_s)->toolTip().contains(u"Whoever asked cannot also agree."_s));
    const QString told = stage.text(u"approvals.obstacle"_s);
    QVERIFY2(told.contains(u"Whoever asked cannot also agree."_s), qPrintable(told));
    QVERIFY2(!told.contains(u"mara"_s), qPrintable(told)); // Who asked stands in the list.
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    QVERIFY(stage.desk.approvalDesk.approved.isEmpty());

    QCOMPARE(stage.button(u"refuse"_s)->text(), u"&Take request back"_s);
    stage.type(u"approvals.reason"_s, u"They paid"_s);
    stage.button(u"refuse"_s)->setFocus();
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.desk.approvalDesk.refused.size(), 1);
    QCOMPARE(stage.desk.approvalDesk.refused.constFirst().second, u"They paid"_s);
    QTRY_COMPARE(stage.text(u"approvals.state"_s), u"Nothing waits for a second person."_s);
}

void TestSecondPerson::refusingNeedsAReason()
{
    const ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s)});

    stage.button(u"refuse"_s)->setFocus();
    stage.press(Qt::Key_Return);

    QTRY_VERIFY(stage.find<PlainLabel>(u"approvals.trouble"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"approvals.reason"_s);
    QVERIFY(stage.button(u"refuse"_s)->isEnabled());
}

void TestSecondPerson::whatCannotBeDoneAnyMoreSaysWhy()
{
    ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s)});
    stage.desk.approvalDesk.error = refused(u"approval.decided"_s, u"id"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.text(u"approvals.trouble"_s).contains(u"decided already"_s));
    QVERIFY(stage.find<PlainLabel>(u"approvals.trouble"_s)->isVisible());
    QCOMPARE(stage.list()->topLevelItemCount(), 1);
}

void TestSecondPerson::leavingBeforeTheAnswerLosesNothing_data()
{
    QTest::addColumn<bool>("byFrame");
    QTest::newRow("by Esc") << false;
    QTest::newRow("by the frame of the dialog") << true;
}

void TestSecondPerson::leavingBeforeTheAnswerLosesNothing()
{
    QFETCH(const bool, byFrame);
    const ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s)});
    auto *dialog = stage.find<QDialog>(u"approvals"_s);

    // The answer comes by the event loop: it is left before.
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    if (byFrame)
        dialog->close();
    else
        QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isHidden());

    QTRY_COMPARE(stage.toast(), u"Approved. 1,249.97\u00A0EUR is written off on INV-2026-001042."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"approvals"_s));
}

void TestSecondPerson::aRefusalBringsTheDialogBack()
{
    ApprovalStage stage({requestOf(u"first"_s, u"Otto"_s)});
    stage.desk.approvalDesk.error = refused(u"approval.decided"_s, u"id"_s);
    auto *dialog = stage.find<QDialog>(u"approvals"_s);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    dialog->close();

    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(stage.text(u"approvals.trouble"_s).contains(u"decided already"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QDialog>(u"approvals"_s));
}

void TestSecondPerson::theDashboardTellsWhatWaitsAndLeadsThere()
{
    SampleReportDesk reports;
    reports.bookNeeds.approvals = {.count = 2, .askedBy = {u"Otto"_s}, .sums = {eur(124997)}};
    const ReportStage stage(std::move(reports));
    stage.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(stage.button(u"dashboard.need.0"_s) && stage.button(u"dashboard.need.0"_s)->isVisible());
    QVERIFY(stage.spoken(u"dashboard.need.0"_s).contains(u"2 requests wait for your approval · Otto"_s));

    QVERIFY(stage.tabTo(u"dashboard.need.0"_s));
    stage.press(Qt::Key_Space);

    QTRY_VERIFY(stage.find<QDialog>(u"approvals"_s));
}

void TestSecondPerson::amountsAreReadAloudWithoutTheMarksOfAMirroredLine()
{
    const RightToLeft mirrored(true);
    const ApprovalStage stage({requestOf(u"one"_s, u"Ada"_s)});
    constexpr int amount = 4;

    const QTreeWidgetItem *item = stage.list()->topLevelItem(0);

    QCOMPARE(item->text(amount), u"\u20681,249.97\u00A0EUR\u2069"_s);
    QCOMPARE(item->data(amount, Qt::AccessibleTextRole).toString(), u"1,249.97\u00A0EUR"_s);
}
