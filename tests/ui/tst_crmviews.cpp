#include "tests/ui/tst_crmviews.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/LongWords.h"
#include "tests/ui/lengths.h"

#include "ui/crm/CrmStatusBar.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/records/RecordWindow.h"
#include "ui/records/RecordWindows.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/tipText.h"

#include <QTabBar>
#include <QTemporaryDir>

#include <optional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<b>Paid</b> & done"_s;
const QDateTime morning(QDate(2026, 11, 18), QTime(8, 5), QTimeZone::utc());

InteractionRow interaction(qint64 key, const QString &subject)
{
    InteractionRow row;
    row.key = key;
    row.what.connection = ConnectionId(u"hubspot"_s);
    row.what.remoteId = QString::number(key);
    row.what.kind = Interaction::Kind::Call;
    row.what.subject = subject;
    row.what.status = u"NOT_STARTED"_s;
    row.what.at = morning;
    row.what.owner = u"Ada Kern"_s;
    return row;
}

CrmSyncRun run(qint64 key, CrmSyncRun::Outcome outcome)
{
    CrmSyncRun run;
    run.key = key;
    run.connection = ConnectionId(u"hubspot"_s);
    run.startedAt = morning;
    run.outcome = outcome;
    if (outcome != CrmSyncRun::Outcome::UnderWay && outcome != CrmSyncRun::Outcome::CutOff)
        run.endedAt = morning.addSecs(185);
    return run;
}

//! Two CRMs of which there is much to tell.
QList<CrmStatus> muchToTell()
{
    CrmStatus hubspot{.connection = ConnectionId(u"hubspot"_s), .syncedAt = morning};
    hubspot.companies = 18'204;
    hubspot.persons = 41'377;
    hubspot.linked = 612;
    hubspot.conflicts = 9;
    hubspot.backlog = 14;
    hubspot.resumesAt = morning.addSecs(600);
    hubspot.quotaUsed = 41'000;
    hubspot.quotaMax = 250'000;
    CrmStatus salesforce = hubspot;
    salesforce.connection = ConnectionId(u"salesforce"_s);
    salesforce.accessTrouble = u"oauth.grant_refused"_s;
    salesforce.accessTroubleSince = morning;
    return {hubspot, salesforce};
}

struct Views {
    explicit Views(WindowFacts given = facts())
        : stage(std::move(given))
    {
    }

    DataTable *table(const QString &section) const { return stage.find<DataTable>(section + u".table"_s); }
    QString cell(const QString &section, int row, int column, int role = Qt::DisplayRole) const
    {
        return table(section)->model()->index(row, column).data(role).toString();
    }

    Stage stage;
};

bool isShown(const Views &views, const QString &section)
{
    return views.table(section)->isVisible();
}

} // namespace

void TestCrmViews::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("tables are driven by keys on the offscreen screen only");
}

void TestCrmViews::theTablesAreReachedByKeys()
{
    Views views;
    views.stage.window->commands()->contacts->trigger();
    QVERIFY(isShown(views, u"contacts"_s));
    const auto tabs = [&] {
        for (auto *bar : views.stage.window->findChildren<QTabBar *>(u"crm.views"_s))
            if (bar->isVisible())
                return bar;
        return static_cast<QTabBar *>(nullptr);
    };
    tabs()->setFocus();

    views.stage.press(Qt::Key_Right);
    QVERIFY(isShown(views, u"interactions"_s));
    QVERIFY(tabs()->hasFocus());
    QCOMPARE(tabs()->currentIndex(), 1);
    views.stage.press(Qt::Key_Right);
    QVERIFY(isShown(views, u"crmRuns"_s));
    views.stage.press(Qt::Key_Left);
    views.stage.press(Qt::Key_Left);
    QVERIFY(isShown(views, u"contacts"_s));
    QCOMPARE(tabs()->currentIndex(), 0);
    QVERIFY(views.stage.find<QAbstractButton>(u"sidebar.contacts"_s)->isChecked());
}

void TestCrmViews::theSectionsAreLeftAsOneByKeys()
{
    Views views;
    views.stage.window->commands()->crmRuns->trigger();
    QVERIFY(isShown(views, u"crmRuns"_s));

    views.stage.window->commands()->nextSection->trigger();
    QVERIFY(views.stage.find<QAbstractButton>(u"sidebar.reconcile"_s)->isChecked());
    views.stage.window->commands()->interactions->trigger();
    views.stage.window->commands()->previousSection->trigger();
    QVERIFY(views.stage.find<QAbstractButton>(u"sidebar.customers"_s)->isChecked());
}

void TestCrmViews::interactionsTellWhoDidWhatWithWhom()
{
    Views views;
    InteractionRow row = interaction(7, hostile);
    row.what.text = u"Asked for a later date."_s;
    row.customer = CustomerId(u"c-1"_s);
    row.customerName = u"Adler & <i>Söhne</i>"_s;
    views.stage.desk.interactions = {row, interaction(6, {})};

    views.stage.window->commands()->interactions->trigger();

    const QString section = u"interactions"_s;
    QTRY_COMPARE(views.table(section)->model()->rowCount(), 2);
    QTRY_COMPARE(views.cell(section, 0, 2), hostile);
    QVERIFY(views.cell(section, 0, 0).contains(u"09:05"_s));
    QCOMPARE(views.cell(section, 0, 1), u"Call"_s);
    QCOMPARE(views.cell(section, 0, 3), u"Adler & <i>Söhne</i>"_s);
    QCOMPARE(views.cell(section, 0, 4), u"Ada Kern"_s);
    QCOMPARE(views.cell(section, 0, 5), u"Not started"_s);
    QCOMPARE(views.cell(section, 1, 2), u"–"_s);
    QCOMPARE(views.cell(section, 1, 3), u"–"_s);
    QVERIFY(views.cell(section, 0, 2, Qt::AccessibleTextRole).startsWith(hostile));
}

void TestCrmViews::interactionsAreFiltered()
{
    Views views;
    views.stage.desk.interactions = {interaction(7, u"Offer"_s), interaction(6, u"Reminder"_s)};
    views.stage.window->commands()->interactions->trigger();
    const QString section = u"interactions"_s;
    QTRY_COMPARE(views.table(section)->model()->rowCount(), 2);

    QVERIFY(views.stage.window->commands()->filter->isEnabled());
    views.stage.window->commands()->filter->trigger();
    auto *filter = views.stage.find<FilterField>(u"interactions.filter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"remind"_s);

    QTRY_COMPARE(views.table(section)->model()->rowCount(), 1);
    QTRY_COMPARE(views.cell(section, 0, 2), u"Reminder"_s);
    QTest::keyClicks(filter, u"x"_s);
    QTRY_VERIFY(views.stage.find<QWidget>(u"interactions.noMatch"_s)->isVisible());
}

void TestCrmViews::theCustomerOfAnInteractionOpens()
{
    Views views;
    InteractionRow known = interaction(7, u"Offer"_s);
    known.customer = CustomerId(u"c-1"_s);
    known.customerName = u"Adler"_s;
    views.stage.desk.interactions = {known, interaction(6, u"Cold call"_s)};
    const Commands &commands = *views.stage.window->commands();
    commands.interactions->trigger();
    DataTable &table = *views.table(u"interactions"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);

    goToRow(table, 0);
    QTRY_VERIFY(commands.openRecord->isEnabled());
    goToRow(table, 1);
    QTRY_VERIFY(!commands.openRecord->isEnabled()); // Nobody's.
}

void TestCrmViews::anInvoiceShowsWhatCrmsHaveOfItsCustomer()
{
    CustomerStage stage;
    stage.crm.stands = {CrmStatus{.connection = ConnectionId(u"hubspot"_s), .syncedAt = morning},
        CrmStatus{.connection = ConnectionId(u"salesforce"_s)}};
    stage.customers.records = {{.record = {.connection = ConnectionId(u"hubspot"_s),
                                    .remoteId = u"77"_s,
                                    .kind = ContactRow::Kind::Company,
                                    .name = hostile,
                                    .owner = u"Ada Kern"_s},
        .state = CustomerDetail::Record::State::Linked}};
    stage.window->commands()->invoices->trigger();
    QTRY_VERIFY(stage.find<QWidget>(u"detail.page.facts"_s));
    const InvoiceRow row = *stage.window->invoices()->currentRow();
    QTest::qWait(20);
    QVERIFY(!stage.find<PlainLabel>(u"detail.crm.name0"_s)); // Not asked for before it is looked at.

    stage.window->invoices()->pane()->openTab(u"crm"_s);

    QTRY_COMPARE(stage.text(u"detail.crm.name0"_s), hostile);
    QCOMPARE(stage.text(u"detail.crm.owner0"_s), u"Ada Kern"_s);
    QTRY_VERIFY(!stage.text(u"detail.crm.synced0"_s).isEmpty());
    QCOMPARE(stage.text(u"detail.crm.none.salesforce"_s), u"No record in Salesforce."_s);
    QVERIFY(!stage.find<QPushButton>(u"detail.crm.unlink0"_s)); // It is only read here.
    QVERIFY(!stage.find<QPushButton>(u"detail.crm.make.salesforce"_s));

    stage.customers.records[0].record.owner = u"Mara Lindqvist"_s;
    emit stage.desk.invoicesChanged(); // The tab stays, and what is in it follows.
    QTRY_COMPARE(stage.text(u"detail.crm.owner0"_s), u"Mara Lindqvist"_s);
    auto *open = stage.find<QPushButton>(u"detail.crm.openCustomer"_s);
    QVERIFY(open->isVisible());
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_COMPARE(stage.window->records()->windows().size(), 1);
    const FoundRecord &opened = stage.window->records()->windows().constFirst()->record();
    QCOMPARE(opened.kind, RecordKind::Customer);
    QCOMPARE(opened.id, row.customerId.text());
}

void TestCrmViews::theActOfARecordEndsWhereTheOthersOfThePaneEnd()
{
    CustomerStage stage;
    stage.customers.records = {{.record = {.connection = ConnectionId(u"hubspot"_s),
                                    .remoteId = u"77"_s,
                                    .kind = ContactRow::Kind::Company,
                                    .name = hostile},
        .state = CustomerDetail::Record::State::Linked}};
    stage.choose(u"Adler & Söhne GmbH"_s);
    stage.window->commands()->customerCrm->trigger();
    const auto shown = [&](const QString &name) -> QPushButton * {
        for (auto *button : stage.window->findChildren<QPushButton *>(name))
            if (button->isVisible() && button->width() > 0)
                return button;
        return nullptr;
    };
    const auto toTheEnd = [&](const QString &name) {
        const QPushButton *button = shown(name);
        return button ? button->parentWidget()->width() - button->geometry().right() : -1;
    };
    QTRY_VERIFY(shown(u"customer.crm.unlink0"_s));

    QTRY_COMPARE(toTheEnd(u"customer.crm.unlink0"_s), toTheEnd(u"customer.otherActs"_s));
}

void TestCrmViews::aSyncTellsWhatItBroughtAndHowItEnded()
{
    Views views;
    using Outcome = CrmSyncRun::Outcome;
    CrmSyncRun done = run(5, Outcome::Done);
    done.isFull = true;
    done.pulled = 1'204;
    done.pushed = 3;
    done.conflicts = 2;
    CrmSyncRun failed = run(4, Outcome::Failed);
    failed.pulled = 400;
    failed.errors = 1;
    failed.trouble = Error{.kind = ErrorKind::Offline, .rule = {}};
    CrmSyncRun stopped = run(3, Outcome::Stopped);
    stopped.isResumed = true;
    CrmSyncRun partly = run(2, Outcome::Done);
    partly.errors = 2;
    partly.refused = 1;
    partly.trouble = Error{.kind = ErrorKind::BadReply, .rule = {}};
    views.stage.desk.crmRuns = {done, failed, stopped, partly, run(1, Outcome::CutOff)};

    views.stage.window->commands()->crmRuns->trigger();

    const QString section = u"crmRuns"_s;
    QTRY_COMPARE(views.table(section)->model()->rowCount(), 5);
    QVERIFY(views.cell(section, 0, 0).contains(u"09:05"_s));
    QCOMPARE(views.cell(section, 0, 2), u"Full check"_s);
    QCOMPARE(views.cell(section, 0, 3), u"3 min 5 s"_s);
    QCOMPARE(views.cell(section, 0, 4, CellTable::rawRole), u"1204"_s);
    QCOMPARE(views.cell(section, 0, 5), u"3"_s);
    QCOMPARE(views.cell(section, 0, 6), u"2"_s);
    QCOMPARE(views.cell(section, 0, 7), u"0"_s);
    QCOMPARE(views.cell(section, 0, 8), u"Done"_s);
    QCOMPARE(views.cell(section, 1, 8), u"Failed"_s);
    QCOMPARE(views.cell(section, 1, 4), u"400"_s); // What came before it failed.
    QVERIFY(views.cell(section, 1, 9).size() > 10);
    QCOMPARE(views.cell(section, 2, 2), u"Taken up again"_s);
    QCOMPARE(views.cell(section, 2, 8), u"Stopped"_s);
    QVERIFY(views.cell(section, 2, 9).contains(u"takes up the rest"_s));
    QCOMPARE(views.cell(section, 3, 7), u"3"_s);
    QCOMPARE(views.cell(section, 3, 8), u"Done in part"_s);
    QCOMPARE(views.cell(section, 4, 8), u"Cut off"_s);
    QCOMPARE(views.cell(section, 4, 3), u"–"_s);
}

void TestCrmViews::aSyncWithoutAnEndWasCutOffUnlessOneIsRunning()
{
    Views views;
    views.stage.desk.crmRuns = {run(1, CrmSyncRun::Outcome::UnderWay)};
    views.stage.window->commands()->crmRuns->trigger();
    const QString section = u"crmRuns"_s;
    QTRY_COMPARE(views.table(section)->model()->rowCount(), 1);
    QCOMPARE(views.cell(section, 0, 8), u"Cut off"_s);

    emit views.stage.desk.syncStarted();
    QTRY_COMPARE(views.cell(section, 0, 8), u"Syncing"_s);
    emit views.stage.desk.syncFinished();
    QTRY_COMPARE(views.cell(section, 0, 8), u"Cut off"_s);
}

void TestCrmViews::theTableIsRememberedOverAStart()
{
    const QTemporaryDir dir;
    WindowFacts remembering = facts();
    remembering.stateFile = dir.filePath(u"state.ini"_s);
    {
        const Views views(remembering);
        views.stage.window->commands()->crmRuns->trigger();
        views.stage.window->close();
    }

    const Views again(remembering);

    QVERIFY(isShown(again, u"crmRuns"_s));
    QVERIFY(again.stage.find<QAbstractButton>(u"sidebar.contacts"_s)->isChecked());
}

void TestCrmViews::theStatusDropsWholePartsBeforeItCutsAWord_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1700, 1096, 1000, 904})
        QTest::addRow("%d wide", width) << width;
}

void TestCrmViews::theStatusDropsWholePartsBeforeItCutsAWord()
{
    QFETCH(const int, width);
    const LongWords longWords;
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = muchToTell();
    CrmStatusBar bar(desk, crm, QTimeZone("Europe/Berlin"), nullptr);
    bar.resize(width, 160);
    bar.show();
    const PlainLabel *stands = nullptr;
    QTRY_VERIFY((stands = bar.findChild<PlainLabel *>(u"crm.status0"_s)));

    emit desk.syncProgressed({ConnectionId(u"hubspot"_s), u"contacts"_s, 412, 1204});
    const auto *progress = bar.findChild<PlainLabel *>(u"crm.progress"_s);
    QTest::qWait(50); // laid out

    QCOMPARE(bar.width(), width);
    QCOMPARE(cutOff(bar), QStringList());
    QVERIFY(stands->shownText().startsWith(u"HubSpot: "_s));
    QVERIFY2(!stands->shownText().contains(u'…'), qPrintable(stands->shownText()));
    QVERIFY2(!progress->shownText().contains(u'…'), qPrintable(progress->shownText()));
}

void TestCrmViews::theBarTellsWhichAccountOfACrmItIsAbout()
{
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = muchToTell();
    crm.stands.first().account = u"<b>Nordwind</b> AG (00D5i000001AbCdEAK)"_s;
    CrmStatusBar bar(desk, crm, QTimeZone("Europe/Berlin"), nullptr);
    bar.resize(4000, 160);
    bar.show();
    const PlainLabel *stands = nullptr;
    QTRY_VERIFY((stands = bar.findChild<PlainLabel *>(u"crm.status0"_s)));
    const QString account = u"HubSpot account <b>Nordwind</b> AG (00D5i000001AbCdEAK)"_s;

    QTRY_COMPARE(stands->toolTip(), tipText(account));

    bar.resize(600, 160); // Below the whole of what is cut.
    QTRY_COMPARE(stands->toolTip(), tipText(stands->text() + u'\n' + account));
}

void TestCrmViews::theSidebarCountsConflictsThatWait()
{
    CustomerStage stage;
    const auto said = [&] { return stage.find<QWidget>(u"sidebar.contacts"_s)->accessibleName(); };
    const auto becomes = [&](const QList<CrmStatus> &stands) {
        stage.crm.stands = stands;
        emit stage.desk.contactsChanged();
    };

    becomes(muchToTell());
    QTRY_COMPARE(said(), u"CRM sync, 18 conflicts to review"_s); // Nine of each CRM.
    CrmStatus one{.connection = ConnectionId(u"hubspot"_s)};
    one.conflicts = 1;
    becomes({one});
    QTRY_COMPARE(said(), u"CRM sync, 1 conflict to review"_s);
    one.conflicts = 0;
    becomes({one});

    QTRY_COMPARE(said(), u"CRM sync"_s);
}

void TestCrmViews::aLowWindowLeavesRowsAndWholeButtons_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isLinked");

    for (const bool isLong : {false, true})
        for (const bool isLinked : {false, true})
            QTest::addRow("%s, %s", isLong ? "long words" : "English", isLinked ? "linked" : "not linked")
                << isLong << isLinked;
}

void TestCrmViews::aLowWindowLeavesRowsAndWholeButtons()
{
    QFETCH(const bool, isLong);
    QFETCH(const bool, isLinked);
    std::optional<LongWords> longWords;
    if (isLong)
        longWords.emplace();
    CustomerStage stage;
    ContactRow contact{.connection = ConnectionId(u"hubspot"_s), .remoteId = u"1"_s, .name = hostile};
    contact.customer = CustomerId(isLinked ? u"c-1"_s : QString());
    contact.customerName = isLinked ? u"Adler & Söhne GmbH"_s : QString();
    for (qint64 key = 1; key <= 20; ++key) {
        contact.key = key;
        contact.remoteId = QString::number(key);
        stage.desk.people.append(contact);
    }
    stage.crm.stands = muchToTell();
    emit stage.desk.contactsChanged();
    stage.window->resize(960, 600);
    stage.window->commands()->contacts->trigger();
    auto *table = stage.find<DataTable>(u"contacts.table"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    goToRow(*table, 0);
    auto *act = stage.find<QPushButton>(isLinked ? u"contact.unlink"_s : u"contact.adopt"_s);
    QTRY_VERIFY(act->isVisible());

    QTRY_VERIFY(stage.find<QWidget>(u"crm.trouble"_s)->isVisible());
    QTest::qWait(50); // laid out
    QCOMPARE(stage.window->height(), 600);
    QVERIFY(table->viewport()->height() >= 3 * 30);
    QCOMPARE(cutOff(*table->parentWidget()), QStringList());

    act->setFocus();
    QTRY_COMPARE(act->visibleRegion().boundingRect(), act->rect());
}
