#include "tests/ui/tst_records.h"

#include "tests/ui/MoneyStage.h"

#include "ui/editor/CustomerField.h"
#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/records/RecordWindow.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/UserGuide.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Banner.h"

#include <QListWidget>
#include <QPointer>
#include <QTreeWidget>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QList<RecordWindow *> windowsOf(const Stage &stage)
{
    return stage.window->records()->windows();
}

OutboxRow beingSent(const QString &id)
{
    return {.id = EntryId(id), .what = OutboxWhat::Mail, .state = OutboxState::Sending};
}

} // namespace

void TestRecords::enterOpensAnInvoiceAndCtrlWClosesIt()
{
    const MoneyStage stage;

    stage.press(Qt::Key_Return);
    QTRY_COMPARE(windowsOf(stage).size(), 1);
    RecordWindow *window = windowsOf(stage).constFirst();
    QTRY_VERIFY(window->windowTitle().startsWith(u"INV-2026-001042"_s));
    QTRY_VERIFY(window->findChild<QWidget *>(u"detail.page.facts"_s));
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);

    QTRY_VERIFY(windowsOf(stage).isEmpty());
    QVERIFY(stage.window->isVisible());
}

void TestRecords::severalRecordsAreOpenAtOnceAndEachOnce()
{
    const MoneyStage stage;
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(windowsOf(stage).size(), 1);
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.choose(5);

    stage.press(Qt::Key_Return);
    QTRY_COMPARE(windowsOf(stage).size(), 2);
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.press(Qt::Key_Return);

    QTest::qWait(0); // delivers what was posted
    QCOMPARE(windowsOf(stage).size(), 2);
}

void TestRecords::aPaymentHasAWindowToo()
{
    const MoneyStage stage;
    stage.choosePayment(0);
    stage.find<DataTable>(u"payments.table"_s)->setFocus();

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(windowsOf(stage).size(), 1);
    QTRY_VERIFY(windowsOf(stage).constFirst()->findChild<PlainLabel *>(u"payment.left"_s));
}

void TestRecords::enterOnADraftOpensTheEditor()
{
    const MoneyStage stage(18);

    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.window->editors()->windows().size(), 1);
    QVERIFY(windowsOf(stage).isEmpty());
}

void TestRecords::theWindowFollowsTheBook()
{
    MoneyStage stage;
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(windowsOf(stage).size(), 1);

    for (InvoiceRow &row : stage.desk.invoices)
        if (row.id == InvoiceId(u"id-8"_s))
            row.customer = u"Adler & Sons"_s;
    emit stage.desk.invoicesChanged();

    QTRY_VERIFY(windowsOf(stage).constFirst()->windowTitle().endsWith(u"Adler & Sons"_s));
}

void TestRecords::theJournalOfAnItemShowsNumbersHashesAndPostings()
{
    MoneyStage stage;
    stage.desk.journal = {{.seq = 1'024,
        .entry = EntryId(u"e-1"_s),
        .occurredAt = QDateTime(QDate(2026, 11, 20), QTime(9, 5), QTimeZone::utc()),
        .actor = u"person:mara"_s,
        .kind = u"InvoiceIssued"_s,
        .subject = u"id-8"_s,
        .number = u"INV-2026-001042"_s,
        .amount = eur(124'997),
        .hash = QByteArray(32, '\x5a')}};

    stage.press(Qt::Key_J, Qt::ControlModifier);

    QTRY_VERIFY(stage.dialog());
    auto *tree = stage.find<QTreeWidget>(u"journal.entries"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    const QTreeWidgetItem *entry = tree->topLevelItem(0);
    QCOMPARE(entry->text(5), u"1024"_s);
    QCOMPARE(entry->text(6), u"5a5a5a5a"_s);
    QCOMPARE(entry->childCount(), 2);
    QCOMPARE(entry->child(0)->text(0), u"Receivables"_s);
    QCOMPARE(entry->child(0)->text(1), u"1,249.97\u00A0EUR"_s);
    QCOMPARE(entry->child(1)->text(2), u"1,249.97\u00A0EUR"_s);
}

void TestRecords::theRingInTheJournalStandsRoundTheWholeEntry()
{
    const MoneyStage stage;

    stage.press(Qt::Key_J, Qt::ControlModifier);

    QTRY_VERIFY(stage.dialog());
    QVERIFY(stage.find<QTreeWidget>(u"journal.entries"_s)->allColumnsShowFocus());
}

void TestRecords::closingTheMainWindowClosesThem()
{
    const MoneyStage stage;
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(windowsOf(stage).size(), 1);
    const QPointer<RecordWindow> window = windowsOf(stage).constFirst();

    stage.window->close();

    QTRY_VERIFY(!window);
}

void TestRecords::theWorstMessageIsShownAndTheOthersAreCounted()
{
    const Stage stage;
    Banner *banner = stage.window->banner();

    banner->tell({.key = u"a"_s, .tone = Tone::Warning, .text = u"warning"_s});
    banner->tell({.key = u"b"_s, .tone = Tone::Danger, .text = u"danger"_s});
    banner->tell({.key = u"c"_s, .tone = Tone::Info, .text = u"information"_s});

    QCOMPARE(stage.text(u"banner.text"_s), u"danger"_s);
    auto *more = stage.find<QPushButton>(u"banner.more"_s);
    QCOMPARE(more->text(), u"2 more"_s);
    more->setFocus();
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.text(u"banner.text"_s), u"warning"_s);
    auto *close = stage.find<QPushButton>(u"banner.close"_s);
    close->setFocus();
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.text(u"banner.text"_s), u"danger"_s);
    banner->drop(u"b"_s);
    QCOMPARE(stage.text(u"banner.text"_s), u"information"_s);
    QVERIFY(!more->isVisible());
    banner->drop(u"c"_s);
    QVERIFY(!banner->isVisible());
}

void TestRecords::aMessageAboutMoneyIsNotDismissed()
{
    Stage stage;
    stage.window->commands()->syncAll->trigger();
    SyncReport report;
    report.problems = {{ConnectionId(u"stripe"_s), Error{.kind = ErrorKind::Unauthorized}},
        {ConnectionId(u"hubspot"_s), Error{.kind = ErrorKind::Unauthorized}}};

    stage.desk.finishSync(report);

    QTRY_COMPARE(stage.window->banner()->count(), 2);
    auto *close = stage.find<QPushButton>(u"banner.close"_s);
    const bool isMoney = stage.text(u"banner.text"_s).startsWith(u"Stripe"_s);
    QCOMPARE(close->isVisible(), !isMoney);
    stage.find<QPushButton>(u"banner.more"_s)->click();
    QCOMPARE(close->isVisible(), isMoney);

    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(SyncReport{});
    QTRY_VERIFY(!stage.window->banner()->isVisible());
}

void TestRecords::quittingAsksWhileMailsAreBeingSent()
{
    Stage stage;
    stage.desk.effects = {beingSent(u"a"_s), beingSent(u"b"_s)};
    emit stage.desk.outboxChanged();
    QTRY_COMPARE(stage.find<DataTable>(u"outbox.table"_s)->model()->rowCount(), 2);

    stage.press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(stage.text(u"quit.question"_s), u"2 mails are being sent."_s);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(stage.window->isVisible());
    stage.window->activateWindow();
    QTRY_VERIFY(stage.window->isActiveWindow());

    stage.press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    stage.find<QPushButton>(u"quit.now"_s)->click();

    QTRY_VERIFY(!stage.window->isVisible());
}

void TestRecords::quittingAfterThemWaits()
{
    Stage stage;
    stage.desk.effects = {beingSent(u"a"_s)};
    emit stage.desk.outboxChanged();
    QTRY_COMPARE(stage.find<DataTable>(u"outbox.table"_s)->model()->rowCount(), 1);
    stage.press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());

    stage.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(stage.window->isVisible());
    stage.desk.effects.first().state = OutboxState::Done;
    emit stage.desk.outboxChanged();

    QTRY_VERIFY(!stage.window->isVisible());
}

void TestRecords::aQuitThatAnEditorCalledOffAsksAnew()
{
    Stage stage;
    stage.desk.effects = {beingSent(u"a"_s)};
    emit stage.desk.outboxChanged();
    QTRY_COMPARE(stage.find<DataTable>(u"outbox.table"_s)->model()->rowCount(), 1);
    stage.window->editors()->newInvoice();
    const EditorWindow *unfinished = stage.window->editors()->windows().constFirst();
    emit unfinished->findChild<CustomerField *>()->newWanted(u"Linde"_s);
    stage.window->close();
    QTRY_VERIFY(QApplication::activeModalWidget());
    stage.find<QPushButton>(u"quit.now"_s)->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(stage.window->isVisible()); // The new customer is asked about first.

    stage.window->close();

    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->objectName(), u"quit"_s);
}

void TestRecords::f1ShowsTheGuideAboutThePage()
{
    const Stage stage;

    stage.press(Qt::Key_F1);

    auto *help = stage.find<HelpWindow>(u"help"_s);
    QTRY_VERIFY(help && help->isVisible());
    QVERIFY2(help->section().contains(u"Invoices"_s), qPrintable(help->section()));
    help->close();
}

void TestRecords::theGuideSpeaksTheLanguageOfTheWindow()
{
    const QStringList english = guide::sections();
    Languages languages;
    QVERIFY(languages.choose(u"tr"_s));
    const Stage stage;

    stage.press(Qt::Key_F1);

    auto *help = stage.find<HelpWindow>(u"help"_s);
    QTRY_VERIFY(help && help->isVisible());
    QCOMPARE(guide::sections().size(), english.size());
    QVERIFY2(help->section().contains(u"Faturalar"_s), qPrintable(help->section()));
    QVERIFY(!english.contains(help->section()));
    help->close();
}

void TestRecords::theGuideHasASectionForEveryPage()
{
    QVERIFY(guide::sections().size() > 5);
    for (const QString &word : {u"Invoices"_s, u"Customers"_s, u"Get paid"_s, u"Payments by hand"_s,
             u"Close a month"_s, u"Where things stand"_s, u"Dashboard"_s})
        QVERIFY2(!guide::sectionAbout(word).isEmpty(), qPrintable(word));
}
