#include "tests/ui/tst_mainwindow.h"

#include "tests/ui/Stage.h"

#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

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

void TestMainWindow::whatCouldNotBeSyncedIsNotCalledSynced_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("booked");
    QTest::addColumn<QString>("said");

    QTest::newRow("offline") << ErrorKind::Offline << qint64{0}
                             << u"Not everything could be synced: this computer is offline."_s;
    QTest::newRow("offline, and something came")
        << ErrorKind::Offline << qint64{1}
        << u"Not everything could be synced: this computer is offline. 1 payment booked."_s;
    QTest::newRow("refused") << ErrorKind::Secret << qint64{0} << u"Not everything could be synced."_s;
    QTest::newRow("refused, and something came")
        << ErrorKind::Secret << qint64{2} << u"Not everything could be synced. 2 payments booked."_s;
}

void TestMainWindow::whatCouldNotBeSyncedIsNotCalledSynced()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const qint64, booked);
    QFETCH(const QString, said);
    Stage stage;
    stage.window->commands()->syncAll->trigger();

    stage.desk.finishSync(SyncReport{.paymentsBooked = booked,
        .problems = {{.connection = ConnectionId(u"stripe"_s), .error = {.kind = kind}}}});

    QTRY_COMPARE(stage.window->toast()->text(), said);
}

void TestMainWindow::aBookWithoutConnectionsIsNotToldSoUnasked()
{
    Stage stage;
    stage.window->syncByItself();

    stage.desk.finishSync(SyncReport{.nobodyToAsk = true});

    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"Nothing is connected"_s));
    QVERIFY(!stage.window->toast()->isVisible());
    QVERIFY(!stage.text(u"status.left"_s).contains(u"Nothing was synced"_s));
}

void TestMainWindow::onceSyncedTheWindowSyncsByItselfWithoutAToast()
{
    Stage stage;
    auto *rounds = stage.find<QTimer>(u"main.syncRounds"_s);
    QCOMPARE(rounds->interval(), 15 * 60 * 1000);
    rounds->start(1);
    QTest::qWait(20);
    QVERIFY(stage.desk.synced.isEmpty()); // Nobody has synced this book yet.
    rounds->setInterval(15 * 60 * 1000);
    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(SyncReport{.contactsChanged = 1});
    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"(next "_s));
    const QString told = stage.window->toast()->text();

    rounds->start(1);
    QTRY_COMPARE(stage.desk.synced.size(), 2);
    QCOMPARE(stage.desk.synced.last(), SyncService::Scope::Round); // Nobody waits for it.
    rounds->setInterval(15 * 60 * 1000);
    stage.desk.finishSync(SyncReport{.contactsChanged = 1'500});

    QTRY_VERIFY(rounds->isActive() && rounds->remainingTime() > 60'000);
    QTest::qWait(20);
    QCOMPARE(stage.window->toast()->text(), told);
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

void TestMainWindow::selectedSumsAreAskedAgainOnlyForWhatIsSelected()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *model = static_cast<InvoiceTableModel *>(stage.table()->model());
    const auto pay = [&](qint64 key, qint64 minor) {
        const auto row = std::ranges::find(stage.desk.invoices, key, &InvoiceRow::key);
        row->open = Money(minor, row->open.currency());
        emit stage.desk.invoicesChanged();
        QTRY_COMPARE(model->rowAt(model->rowOfKey(key))->open.minor(), minor);
        QTest::qWait(0); // What that asks for.
    };
    stage.table()->clearSelection();
    for (const qint64 key : {5, 7, 8})
        stage.table()->selectionModel()->select(
            model->index(model->rowOfKey(key), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(stage.text(u"invoices.selectedSums"_s).contains(u"€4,210.00"_s));
    const int asked = stage.desk.rowQuestions;

    pay(4, 77);
    QCOMPARE(stage.desk.rowQuestions, asked + 1); // The rows near the eye.

    pay(8, 78);
    QTRY_COMPARE(stage.desk.rowQuestions, asked + 3);
    QTRY_VERIFY(!stage.text(u"invoices.selectedSums"_s).contains(u"€4,210.00"_s));
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

void TestMainWindow::lettersAreUniqueInEachMenu()
{
    Stage stage;
    const QList<QAction *> menus = stage.window->menuBar()->actions();
    for (const QAction *menu : menus) {
        QMap<QChar, QString> taken;
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark < 0)
                continue;
            const QChar letter = action->text().at(mark + 1).toLower();
            QVERIFY2(!taken.contains(letter), qPrintable(action->text() + u" and "_s + taken.value(letter)));
            taken.insert(letter, action->text());
        }
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

void TestMainWindow::anInvoiceThatCameWhileAnotherSectionWasInViewHasItsTabs()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    QSettings(given.stateFile, QSettings::IniFormat).setValue(u"window/room"_s, u"dashboard"_s);
    const Stage stage(given);
    QTRY_VERIFY(stage.find<QWidget>(u"detail.page.facts"_s));
    const auto *tabs = stage.find<QTabBar>(u"detail.tabs"_s);
    QVERIFY(!tabs->isVisible());

    stage.press(Qt::Key_2, Qt::ControlModifier);

    QTRY_VERIFY(tabs->isVisible());
    QVERIFY(tabs->sizeHint().height() > 0);
    QTRY_COMPARE(tabs->height(), tabs->sizeHint().height());
}

void TestMainWindow::aDraftWhoseEditorWasClosedIsSoonForgotten()
{
    const QTemporaryDir folder;
    WindowFacts given = facts();
    given.stateFile = folder.filePath(u"window.ini"_s);
    const auto kept = [&] {
        return QSettings(given.stateFile, QSettings::IniFormat).value(u"window/drafts"_s).toStringList();
    };
    Stage stage(given);
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(18);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.window->editors()->windows().size(), 1);
    QTRY_COMPARE(kept(), QStringList{u"id-18"_s});

    stage.window->editors()->windows().constFirst()->close();

    QTRY_COMPARE(kept(), QStringList()); // A crash would find none.
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

    const auto copied = [] { return QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts); };
    QTRY_COMPARE(copied().size(), 2); // Rows that are not held are fetched first.
    const QStringList lines = copied();
    QVERIFY(lines.constFirst().startsWith(u"Number\tCustomer"_s));
    QVERIFY2(lines.constLast().contains(u"\t1249.97\tEUR\t"_s), qPrintable(lines.constLast()));
}

void TestMainWindow::thatRowsWereCopiedIsSaidForSomeSecondsOnly()
{
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);
    stage.window->commands()->syncAll->trigger();
    const QString lasting = stage.text(u"status.left"_s);
    QVERIFY(!lasting.isEmpty());

    stage.press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(stage.text(u"status.left"_s), u"Rows copied."_s);
    auto *seconds = stage.find<QTimer>(u"status.mentioned"_s);
    QVERIFY(seconds->isActive() && seconds->interval() < 10'000);
    seconds->start(1);

    QTRY_COMPARE(stage.text(u"status.left"_s), lasting); // What goes on is said again.
}

void TestMainWindow::activityShowsTheJournalAndFollowsToItsBeginning()
{
    Stage stage;
    for (qint64 seq = 1'200; seq > 0; --seq)
        stage.desk.journal.append({.seq = seq, .kind = u"LinkIssued"_s});

    stage.window->commands()->activity->trigger();
    auto *table = stage.find<DataTable>(u"activity.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1'200);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Payment link created"_s);
    table->scrollToBottom();

    QTRY_COMPARE(table->model()->index(1'199, 4).data().toString(), u"1"_s);
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

void TestMainWindow::aSyncOfLongAgoIsSaidUntilThereIsAnother()
{
    WindowFacts told = facts();
    told.syncedAt = QDateTime::currentDateTimeUtc().addSecs(-3'600);
    const Stage fresh(told);
    QVERIFY(!fresh.find<QWidget>(u"banner"_s)->isVisible());
    told.syncedAt = told.syncedAt.addDays(-2);

    Stage stage(told);

    QTRY_VERIFY(stage.find<QWidget>(u"banner"_s)->isVisible());
    const QString year = QString::number(told.syncedAt.date().year());
    QVERIFY(stage.text(u"banner.text"_s).startsWith(u"Nothing was synced since "_s));
    QVERIFY(stage.text(u"banner.text"_s).contains(year));
    QVERIFY(stage.text(u"status.right"_s).contains(year)); // An hour alone would be taken for today's.
    stage.find<QPushButton>(u"banner.action"_s)->click();
    QTRY_COMPARE(stage.desk.synced.size(), 1);
    stage.desk.finishSync(SyncReport{});
    QTRY_VERIFY(!stage.find<QWidget>(u"banner"_s)->isVisible());
}

void TestMainWindow::whereNothingIsConnectedNothingIsCalledSynced()
{
    Stage stage;
    stage.window->commands()->syncAll->trigger();

    stage.desk.finishSync(SyncReport{.nobodyToAsk = true});

    QTRY_COMPARE(stage.window->toast()->text(),
        u"Nothing was synced: no CRM and no payment provider is connected. Connect one in Settings."_s);
    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"Nothing is connected"_s));
    QVERIFY(!stage.text(u"status.right"_s).contains(u"Synced"_s));

    stage.window->commands()->syncAll->trigger();
    stage.desk.finishSync(SyncReport{});
    QTRY_VERIFY(stage.text(u"status.right"_s).contains(u"Synced "_s));
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
