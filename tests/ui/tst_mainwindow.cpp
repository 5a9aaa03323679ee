#include "tests/ui/tst_mainwindow.h"

#include "tests/ui/SampleDesk.h"

#include "ui/demo/GuidePanel.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceTable.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

WindowFacts facts()
{
    return {.company = u"Brightwater GmbH"_s,
        .modeStripe = u"Stripe …4f2a – no real money moves"_s,
        .modeWord = u"TEST"_s,
        .today = SampleDesk::pictureDay(),
        .zone = QTimeZone("Europe/Berlin"),
        .stateFile = {},
        .guide = {}};
}

//! A window on sample values, shown and active, with its first rows there.
struct Stage {
    explicit Stage(WindowFacts given = facts(), QList<InvoiceRow> rows = SampleDesk::pictureRows())
        : theme(*qApp)
    {
        desk.invoices = std::move(rows);
        window = std::make_unique<MainWindow>(desk, theme, std::move(given));
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    bool isLoaded() const { return table()->model()->rowCount() == desk.invoices.size(); }
    InvoiceTable *table() const { return window->invoices()->table(); }
    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    QString text(const QString &name) const { return find<PlainLabel>(name)->text(); }

    //! Makes the row with this key current and waits until the pane shows it.
    void choose(qint64 key) const
    {
        auto *model = static_cast<InvoiceTableModel *>(table()->model());
        table()->setFocus();
        table()->selectRow(model->rowOfKey(key));
        QTRY_VERIFY(find<QWidget>(u"detail.page.facts"_s));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target
            = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        if (QApplication::focusWidget() && target->isAncestorOf(QApplication::focusWidget()))
            target = QApplication::focusWidget();
        QTest::keyClick(target, key, modifiers);
    }

    Theme theme;
    SampleDesk desk;
    std::unique_ptr<MainWindow> window;
};

} // namespace

void TestMainWindow::aDraftIsIssuedByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"issue"_s) && stage.find<QDialog>(u"issue"_s)->isActiveWindow());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.issued.size(), 1);
    QCOMPARE(stage.desk.issued.constFirst(), QList<InvoiceId>{InvoiceId(u"id-18"_s)});
    QTRY_COMPARE(stage.window->toast()->text(), u"Invoice INV-2026-001096 issued."_s);
    QTRY_COMPARE(stage.text(u"detail.number"_s), u"INV-2026-001096"_s);
    QTRY_COMPARE(stage.table()->currentIndex().siblingAtColumn(0).data().toString(), u"INV-2026-001096"_s);
    QVERIFY(stage.table()->selectionModel()->isSelected(stage.table()->currentIndex()));
    QTRY_COMPARE(stage.find<QPushButton>(u"detail.primary"_s)->text(), u"Send payment link"_s);
}

void TestMainWindow::enterDoesNotIssue()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"issue"_s) && stage.find<QDialog>(u"issue"_s)->isActiveWindow());

    QTest::keyClick(stage.find<QDialog>(u"issue"_s), Qt::Key_Return);

    QVERIFY(stage.find<QDialog>(u"issue"_s)->isVisible());
    QVERIFY(stage.desk.issued.isEmpty());
}

void TestMainWindow::escLeavesWithoutEffect()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"issue"_s) && stage.find<QDialog>(u"issue"_s)->isActiveWindow());

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.find<QDialog>(u"issue"_s));
    QVERIFY(stage.desk.issued.isEmpty());
}

void TestMainWindow::aLinkIsSentByKeysOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(14 + 6); // never mailed

    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QDialog>(u"sendLink"_s));
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.desk.sent.size(), 1);
    const SendLinkOrder &order = stage.desk.sent.constFirst();
    QCOMPARE(order.to, u"buchhaltung@adler.example"_s);
    QVERIFY(!order.again);
    QTRY_COMPARE(stage.window->toast()->text(), u"Payment link for INV-2026-001091 is on its way."_s);
    QTRY_VERIFY(!stage.find<QDialog>(u"sendLink"_s));
}

void TestMainWindow::aCheckThatFailsStopsTheMail()
{
    Stage stage;
    stage.desk.checks = {{LinkCheck::What::AddressWellFormed, false, u"not an address"_s}};
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(20);

    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<Chip>(u"sendLink.verdict"_s));
    QTRY_COMPARE(stage.find<Chip>(u"sendLink.verdict"_s)->look().text, u"Cannot be sent"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    QVERIFY(stage.desk.sent.isEmpty());
}

void TestMainWindow::aRefusalStaysInTheDialogWithWhatWasTyped()
{
    Stage stage;
    stage.desk.sendError = Error{.kind = ErrorKind::Busy};
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(20);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(stage.find<QPushButton>(u"sendLink.send"_s)
        && stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
    auto *to = stage.find<QLineEdit>(u"sendLink.to"_s);
    to->clear();
    QTest::keyClicks(to, u"ap@adler.example"_s);

    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(stage.text(u"sendLink.trouble"_s).startsWith(u"Another task is still running."_s));
    QCOMPARE(to->text(), u"ap@adler.example"_s);
    QVERIFY(stage.find<QPushButton>(u"sendLink.send"_s)->isEnabled());
}

void TestMainWindow::theSyncButtonIsStopWhileItRuns()
{
    Stage stage;
    auto *button = stage.find<QPushButton>(u"main.sync"_s);
    QCOMPARE(button->text(), u"Sync"_s);

    stage.press(Qt::Key_F5);
    QTRY_COMPARE(button->text(), u"Stop"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(stage.desk.stopped);
    stage.desk.finishSync(fail(Error{.kind = ErrorKind::Cancelled}));

    QTRY_COMPARE(button->text(), u"Sync"_s);
    QCOMPARE(stage.desk.synced, QList{SyncService::Scope::Everything});
}

void TestMainWindow::whatSyncDidIsSaidInAToast()
{
    Stage stage;
    stage.window->commands()->syncContacts->trigger();

    stage.desk.finishSync(SyncReport{.contactsChanged = 1'500});

    QTRY_COMPARE(stage.window->toast()->text(), u"Synced: 1,500 contacts brought."_s);
    QVERIFY(stage.text(u"status.right"_s).contains(u"Synced "_s));
}

void TestMainWindow::aFailedSyncIsABannerAndOfflineIsNot()
{
    Stage stage;
    auto *banner = stage.find<QWidget>(u"banner"_s);

    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(fail(Error{.kind = ErrorKind::Offline}));
    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"Offline"_s));
    QVERIFY(!banner->isVisible());

    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(fail(Error{.kind = ErrorKind::Unauthorized}));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(stage.text(u"banner.text"_s).contains(u"refused the key"_s));
}

void TestMainWindow::theFilterNarrowsAndEscWidens()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"cinar"_s);
    QTRY_COMPARE(stage.table()->model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"xx"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"invoices.noMatch"_s)->isVisible());
    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(stage.isLoaded());
    QVERIFY(!stage.find<QWidget>(u"invoices.noMatch"_s)->isVisible());
}

void TestMainWindow::selectingTwoCurrenciesShowsTwoSums()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *model = static_cast<InvoiceTableModel *>(stage.table()->model());
    stage.table()->clearSelection();

    for (const qint64 key : {5, 7, 8})
        stage.table()->selectionModel()->select(
            model->index(model->rowOfKey(key), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    QTRY_COMPARE(stage.text(u"invoices.selected"_s), u"3 selected"_s);
    const QString sums = stage.text(u"invoices.selectedSums"_s);
    QVERIFY2(sums.contains(u"€4,210.00"_s) && sums.contains(u"$120.00"_s), qPrintable(sums));
}

void TestMainWindow::theThirdClickReturnsToTheDefaultOrder()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *model = static_cast<InvoiceTableModel *>(stage.table()->model());
    const auto click = [&] { emit stage.table()->orderWanted(static_cast<int>(InvoiceColumn::Customer)); };

    click();
    QCOMPARE(model->query().sort, InvoiceQuery::Sort::Customer);
    QVERIFY(!model->query().descending);
    click();
    QVERIFY(model->query().descending);
    click();

    QCOMPARE(model->query().sort, InvoiceQuery::Sort::Due);
    QVERIFY(!model->query().descending);
}

void TestMainWindow::hostileNamesAreDrawnLiterally()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(12);

    QTRY_COMPARE(stage.text(u"detail.customer"_s), u"<img src=x><b>Paid</b>"_s);
    QCOMPARE(stage.find<PlainLabel>(u"detail.customer"_s)->textFormat(), Qt::PlainText);
}

void TestMainWindow::everyCommandIsInTheMenusAndHasAName()
{
    Stage stage;
    QSet<QString> names;
    for (const QAction *action : stage.window->commands()->all()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        QVERIFY(!action->associatedObjects().isEmpty());
    }
}

void TestMainWindow::theStateSurvives()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    {
        Stage stage(given);
        QTRY_VERIFY(stage.isLoaded());
        stage.choose(8);
        emit stage.table()->orderWanted(static_cast<int>(InvoiceColumn::Open));
        stage.window->commands()->detailPane->trigger();
        stage.window->commands()->compact->trigger();
        stage.window->close();
    }

    Stage again(given);
    QTRY_VERIFY(again.isLoaded());

    auto *model = static_cast<InvoiceTableModel *>(again.table()->model());
    QCOMPARE(model->query().sort, InvoiceQuery::Sort::Open);
    QVERIFY(!again.window->invoices()->isPaneShown());
    QVERIFY(again.window->commands()->compact->isChecked());
    QTRY_COMPARE(again.window->invoices()->current(), InvoiceId(u"id-8"_s));
}

void TestMainWindow::theWindowGoesWhileEverythingLoads()
{
    auto stage = std::make_unique<Stage>();
    stage->window->commands()->syncAll->trigger();

    stage->window.reset();
    stage->desk.finishSync(SyncReport{});
    emit stage->desk.invoicesChanged();

    QTest::qWait(0); // delivers what was posted
    QVERIFY(!stage->window);
}

void TestMainWindow::rowsAreCopiedAsTabSeparatedRawValues()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);

    stage.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().startsWith(u"Number\tCustomer"_s));
    QVERIFY2(lines.constLast().contains(u"\t1249.97\tEUR\t"_s), qPrintable(lines.constLast()));
}

void TestMainWindow::theGuideTicksItselfOff()
{
    WindowFacts given = facts();
    given.guide = Guide{.invoice = InvoiceId(u"id-18"_s), .proveBooks = {}};
    Stage stage(given);
    const auto done = [&] { return stage.window->guide()->done(); };
    QVERIFY(!done()[0]);

    stage.desk.people
        = {ContactRow{.connection = ConnectionId(u"hubspot"_s), .remoteId = u"1"_s, .name = u"Adler"_s}};
    emit stage.desk.contactsChanged();
    QTRY_VERIFY(done()[0]);

    InvoiceRow &row = stage.desk.invoices[17];
    row.state = InvoiceState::Open;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(done()[1]);

    row.link = LinkState::Active;
    row.lastMail = MailState::Accepted;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(done()[2]);
    QVERIFY(!done()[3]);

    row.state = InvoiceState::Paid;
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(done()[4]);
    QVERIFY(!done()[5]);
    QTRY_VERIFY(stage.find<QPushButton>(u"guide.step6"_s)->isEnabled());
    QTest::mouseClick(stage.find<QPushButton>(u"guide.step6"_s), Qt::LeftButton);
    QTRY_VERIFY(done()[5]);
}

void TestMainWindow::eachStateHasOnePrimaryAction_data()
{
    QTest::addColumn<qint64>("key");
    QTest::addColumn<QString>("text");

    QTest::newRow("draft") << qint64{18} << u"Issue…"_s;
    QTest::newRow("open") << qint64{20} << u"Send payment link"_s;
    QTest::newRow("overdue and mailed") << qint64{8} << u"Send reminder"_s;
    QTest::newRow("partly paid") << qint64{7} << u"Send link for the rest"_s;
    QTest::newRow("processing") << qint64{11} << u"Show payment"_s;
    QTest::newRow("paid") << qint64{4} << QString();
    QTest::newRow("void") << qint64{19} << QString();
}

void TestMainWindow::eachStateHasOnePrimaryAction()
{
    QFETCH(const qint64, key);
    QFETCH(const QString, text);
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());

    stage.choose(key);

    auto *primary = stage.find<QPushButton>(u"detail.primary"_s);
    QTRY_COMPARE(primary->isVisible() ? primary->text() : QString(), text);
}

void TestMainWindow::outboxSaysWhatNeedsYou()
{
    Stage stage;
    stage.desk.effects = {OutboxRow{.id = EntryId(u"1"_s), .state = OutboxState::Refused, .answer = u"550"_s},
        OutboxRow{.id = EntryId(u"2"_s), .state = OutboxState::Waiting}};

    emit stage.desk.outboxChanged();

    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"1 need you in Outbox"_s));
    QTRY_VERIFY(stage.find<QWidget>(u"sidebar.outbox"_s)->accessibleName().contains(u"1 need you"_s));
}

void TestMainWindow::anUncertainMailIsDecidedByAPerson()
{
    Stage stage;
    stage.desk.effects
        = {OutboxRow{.id = EntryId(u"7"_s), .to = u"ap@adler.example"_s, .state = OutboxState::Uncertain}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!stage.find<QWidget>(u"outbox.decision"_s)->isVisible());

    table->selectRow(0);
    QVERIFY(stage.find<QWidget>(u"outbox.decision"_s)->isVisible());
    QVERIFY(stage.text(u"outbox.question"_s).contains(u"ap@adler.example"_s));
    QTest::mouseClick(stage.find<QPushButton>(u"outbox.arrived"_s), Qt::LeftButton);

    QTRY_COMPARE(stage.desk.resolved.size(), 1);
    QCOMPARE(stage.desk.resolved.constFirst(), std::pair(EntryId(u"7"_s), Resolution::Accepted));
}

void TestMainWindow::activityShowsTheJournalAndFollowsToItsBeginning()
{
    Stage stage;
    for (qint64 seq = 1'200; seq > 0; --seq)
        stage.desk.journal.append({.seq = seq, .kind = u"LinkIssued"_s});

    stage.window->commands()->activity->trigger();
    auto *table = stage.find<DataTable>(u"activity.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 500);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Payment link created"_s);
    table->scrollToBottom();
    QTRY_COMPARE(table->model()->rowCount(), 1'000);
    table->scrollToBottom();

    QTRY_COMPARE(table->model()->rowCount(), 1'200);
}

void TestMainWindow::aConnectionThatFailedIsNamed()
{
    Stage stage;
    stage.window->commands()->syncAll->trigger();

    SyncReport report{.paymentsBooked = 1};
    report.problems = {{ConnectionId(u"hubspot"_s),
        Error{.kind = ErrorKind::Unauthorized, .rule = u"hubspot.token_refused"_s}}};
    stage.desk.finishSync(report);

    QTRY_VERIFY(stage.find<QWidget>(u"banner"_s)->isVisible());
    QVERIFY(stage.text(u"banner.text"_s).startsWith(u"HubSpot: HubSpot refused the token."_s));
    QVERIFY(stage.window->toast()->text().contains(u"1 payment booked"_s));
}

void TestMainWindow::searchFindsInvoicesAndCommands()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.press(Qt::Key_K, Qt::ControlModifier);
    auto *results = stage.find<QListWidget>(u"palette.results"_s);
    QTRY_VERIFY(results->isVisible());

    QTest::keyClicks(QApplication::focusWidget(), u"fjord"_s);
    QTRY_COMPARE(results->findItems(u"Fjordlys"_s, Qt::MatchContains).size(), 2);
    stage.press(Qt::Key_Return);

    QTRY_COMPARE(stage.window->invoices()->current(), InvoiceId(u"id-1"_s));
}

void TestMainWindow::typingJumpsInTheSortedColumn()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    emit stage.table()->orderWanted(static_cast<int>(InvoiceColumn::Customer));
    QTRY_COMPARE(stage.table()->model()->index(0, 1).data().toString(), u"<img src=x><b>Paid</b>"_s);
    stage.table()->setFocus();

    QTest::keyClicks(stage.table(), u"sor"_s);

    QTRY_COMPARE(
        stage.table()->currentIndex().siblingAtColumn(1).data().toString(), u"Søren & Bjørk Studio"_s);
}

void TestMainWindow::inANarrowWindowThePaneComesOnDemand()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *pane = stage.find<QWidget>(u"invoices.pane"_s);
    QTRY_VERIFY(pane->isVisible());

    stage.window->resize(960, 600);
    QTRY_VERIFY(!pane->isVisible());
    QVERIFY(!stage.window->commands()->detailPane->isChecked());
    stage.press(Qt::Key_F9);

    QTRY_VERIFY(pane->isVisible());
    QCOMPARE(pane->parentWidget(), stage.window->invoices());
    QCOMPARE(pane->geometry().right(), stage.window->invoices()->rect().right());

    stage.window->resize(1280, 800);
    QTRY_VERIFY(pane->parentWidget() != stage.window->invoices());
    QVERIFY(pane->isVisible());
}

void TestMainWindow::wordsFollowTheAppearance()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const auto *words = stage.find<PlainLabel>(u"status.right"_s);

    stage.window->commands()->lookDark->trigger();
    QTRY_COMPARE(words->palette().color(QPalette::WindowText), darkTokens().secondary);
    stage.window->commands()->lookLight->trigger();

    QTRY_COMPARE(words->palette().color(QPalette::WindowText), lightTokens().secondary);
}
