#include "tests/ui/tst_crm.h"

#include "tests/ui/CrmWizard.h"
#include "tests/ui/SampleConnectDesk.h"
#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/Stage.h"

#include "ui/connect/ConnectDialog.h"
#include "ui/connect/connectWays.h"
#include "ui/crm/ContactDetail.h"
#include "ui/crm/CrmStatusBar.h"
#include "ui/text/ActivityText.h"
#include "ui/text/ConnectText.h"
#include "ui/text/CrmText.h"
#include "ui/text/SyncPace.h"
#include "ui/widgets/DataTable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=x><b>Paid</b>"_s;

template <class T>
T *find(const QWidget &window, const QString &name)
{
    return window.findChild<T *>(name);
}

QString textOf(const QWidget &window, const QString &name)
{
    const auto *label = window.findChild<PlainLabel *>(name);
    return label ? label->text() : QString();
}

ContactRow contact()
{
    return {.connection = ConnectionId(u"hubspot"_s),
        .remoteId = u"77"_s,
        .kind = ContactRow::Kind::Company,
        .name = hostile,
        .email = u"ap@adler.example"_s,
        .phone = {},
        .company = {},
        .domain = u"adler.example"_s,
        .owner = u"Ada Kern"_s,
        .changedThere = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()),
        .customer = {}};
}

struct DetailStage {
    DetailStage()
        : detail(desk, crm, QTimeZone("Europe/Berlin"), nullptr)
    {
        detail.resize(1000, 240);
        detail.show();
    }

    SampleDesk desk;
    SampleCrmDesk crm;
    ContactDetail detail;
};

} // namespace

void TestCrm::aKeyIsCheckedAndKeptByKeysAlone()
{
    CrmWizard wizard(u"hubspot-token"_s);
    QSignalSpy connected(wizard.dialog, &ConnectDialog::connected);
    wizard.type(u"token"_s, u"  pat-eu1-hush  "_s);

    wizard.keys.pressOn(*find<QLineEdit>(*wizard.dialog, u"connect.token"_s), Qt::Key_Return);

    QTRY_COMPARE(textOf(*wizard.dialog, u"connect.account"_s), u"Brightwater <b>GmbH</b>"_s);
    QCOMPARE(wizard.desk.given.constLast().token.reveal(), QByteArray("pat-eu1-hush"));
    QVERIFY(wizard.desk.kept.isEmpty());
    QTRY_VERIFY(wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    wizard.act();
    QTRY_VERIFY(wizard.button(u"changeMapping"_s) && wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QTRY_VERIFY(wizard.desk.looks == 1 && wizard.button(u"act"_s)->isEnabled());
    QVERIFY(wizard.desk.kept.isEmpty());
    wizard.act();
    QTRY_COMPARE(connected.size(), qsizetype{1});
    QCOMPARE(wizard.keys.strokes(), 5); // Account, what comes, mapping and dry run are seen, then it is kept.
    QCOMPARE(wizard.desk.kept, QList<bool>{false});
}

void TestCrm::nothingIsKeptWhenTheAccountIsNotWanted()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.type(u"token"_s, u"pat"_s);
    wizard.act();
    QTRY_VERIFY(wizard.button(u"back"_s)->isVisible());

    QTest::keyClick(wizard.dialog.data(), Qt::Key_Escape);

    QTRY_VERIFY(!wizard.dialog || !wizard.dialog->isVisible());
    QVERIFY(wizard.desk.kept.isEmpty());
    QTRY_VERIFY(wizard.desk.forgets > 0);
}

void TestCrm::aMissingPermissionThatIsNeededForbidsToConnect()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.trial.scopes[0].state = CrmScope::State::Missing;
    wizard.type(u"token"_s, u"pat"_s);

    wizard.act();

    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.scope.crm.objects.companies.read"_s));
    QVERIFY(!wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QVERIFY(wizard.desk.kept.isEmpty());
}

void TestCrm::anotherAccountNeedsAWordOfItsOwn()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.trial.formerAccount = u"Nordwind"_s;
    wizard.type(u"token"_s, u"pat"_s);
    wizard.act();
    QTRY_VERIFY(find<QCheckBox>(*wizard.dialog, u"connect.leave"_s));
    QVERIFY(!wizard.button(u"act"_s)->isEnabled());

    QTest::keyClick(find<QCheckBox>(*wizard.dialog, u"connect.leave"_s), Qt::Key_Space);
    QVERIFY(wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    wizard.act();
    QTRY_VERIFY(wizard.button(u"changeMapping"_s) && wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QTRY_VERIFY(wizard.desk.looks == 1 && wizard.button(u"act"_s)->isEnabled());
    wizard.act();

    QTRY_COMPARE(wizard.desk.kept, QList<bool>{true});
}

void TestCrm::aRefusalSaysWhatToDoAndKeepsWhatWasTyped()
{
    CrmWizard wizard(u"hubspot-token"_s);
    wizard.desk.error = Error{.kind = ErrorKind::Unauthorized, .rule = u"hubspot.token_refused"_s};
    wizard.act();
    QVERIFY(find<QWidget>(*wizard.dialog, u"connect.token.trouble"_s)->isVisible()); // Beneath its field.
    QVERIFY(wizard.desk.given.isEmpty());
    wizard.type(u"token"_s, u"pat-bad"_s);
    QVERIFY(!find<QWidget>(*wizard.dialog, u"connect.token.trouble"_s)->isVisible());

    wizard.act();

    QTRY_VERIFY(textOf(*wizard.dialog, u"connect.trouble"_s).contains(u"HubSpot"_s));
    QCOMPARE(find<QLineEdit>(*wizard.dialog, u"connect.token"_s)->text(), u"pat-bad"_s);
    QVERIFY(wizard.button(u"act"_s)->isEnabled());
}

void TestCrm::leavingEndsTheWaitForTheBrowser()
{
    CrmWizard wizard(u"salesforce-app"_s);
    wizard.desk.waits = true;
    wizard.type(u"host"_s, u"nordwind.my.salesforce.com/"_s);
    wizard.type(u"id"_s, u"3MVG9"_s);
    wizard.act();
    QCOMPARE(wizard.desk.given.constLast().url, u"https://nordwind.my.salesforce.com"_s);
    wizard.desk.browser(QUrl(u"https://nordwind.my.salesforce.com/services/oauth2/authorize"_s), false);
    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.wait"_s)->isVisible());
    const int before = wizard.desk.stops;

    QTest::keyClick(wizard.dialog.data(), Qt::Key_Escape);

    QTRY_VERIFY(wizard.desk.stops > before);
}

void TestCrm::withoutAFreePortAnAddressIsAskedFor()
{
    CrmWizard wizard(u"hubspot-app"_s);
    wizard.desk.waits = true;
    wizard.type(u"id"_s, u"app-1"_s);
    wizard.type(u"secret"_s, u"hush"_s);
    wizard.act();

    wizard.desk.browser(QUrl(u"https://app.hubspot.com/oauth/authorize"_s), true);

    auto *address = find<QLineEdit>(*wizard.dialog, u"connect.address"_s);
    QTRY_VERIFY(address->isVisible());
    QTest::keyClicks(address, u"http://localhost:17171/crm/hubspot?code=c"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(wizard.desk.pasted, QByteArrayList{"http://localhost:17171/crm/hubspot?code=c"});
    QVERIFY(address->text().isEmpty()); // It held a code.
}

void TestCrm::whatAnAdministratorEntersCanBeCopied()
{
    for (const ConnectWay &way : connectWays()) {
        CrmWizard wizard(way.key);
        for (qsizetype i = 0; i < way.steps.size(); ++i) {
            if (way.steps.at(i).copy.isEmpty())
                continue;
            auto *copy = wizard.button(u"copy%1"_s.arg(i));
            QVERIFY2(copy, qPrintable(way.key));
            copy->click();
            QCOMPARE(QApplication::clipboard()->text(), way.steps.at(i).copy);
        }
    }
}

void TestCrm::nothingIsConnectedFromAnEmptySectionButByItsButton()
{
    Stage stage;
    SampleConnectDesk connecting;
    QVERIFY(!stage.window->commands()->connectCrm->isEnabled()); // The sample desk connects nothing.

    auto *dialog = new ConnectDialog(connecting, {}, stage.window.get());
    dialog->open();

    auto *ways = find<QListWidget>(*dialog, u"connect.ways"_s);
    QCOMPARE(ways->count(), 3);
    QCOMPARE(dialog->focusWidget(), ways);
    delete dialog;
    QVERIFY(connecting.given.isEmpty());
}

void TestCrm::contactsShowWhoTheyAreAndWhatWasDone()
{
    DetailStage stage;
    stage.crm.done = {{.connection = ConnectionId(u"hubspot"_s),
        .remoteId = u"n-1"_s,
        .kind = Interaction::Kind::Call,
        .subject = u"Asked for a later date"_s,
        .text = {},
        .at = QDateTime(QDate(2026, 11, 19), QTime(8, 0), QTimeZone::utc()),
        .owner = u"Ada Kern"_s}};

    stage.detail.showContact(contact());

    QCOMPARE(textOf(stage.detail, u"contact.email"_s), u"ap@adler.example"_s);
    QCOMPARE(textOf(stage.detail, u"contact.phone"_s), u"–"_s);
    QTRY_VERIFY(!find<QWidget>(stage.detail, u"contact.noTimeline"_s)->isVisible());
    QStringList said;
    for (const PlainLabel *label : stage.detail.findChildren<PlainLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(u"Call: Asked for a later date"_s));
}

void TestCrm::aLinkedContactNamesItsCustomer()
{
    DetailStage stage;
    ContactRow linked = contact();
    linked.customer = CustomerId(u"c-1"_s);
    linked.customerName = u"Çınar Yapı San. ve Tic. A.Ş."_s; // The full stop is the name's own.

    stage.detail.showContact(linked);

    QCOMPARE(textOf(stage.detail, u"contact.whose"_s), u"Linked to Çınar Yapı San. ve Tic. A.Ş."_s);
    linked.customerName.clear();
    stage.detail.showContact(linked);
    QCOMPARE(textOf(stage.detail, u"contact.whose"_s), u"Linked to a customer of ours."_s);
}

void TestCrm::hostileNamesStayLetters()
{
    DetailStage stage;
    stage.crm.maybes = {{.record = contact(),
        .customer = CustomerId(u"c-1"_s),
        .customerName = hostile,
        .reasons = {u"email"_s}}};
    stage.crm.done = {{.connection = ConnectionId(u"hubspot"_s), .subject = hostile, .text = hostile}};

    stage.detail.setCandidates(stage.crm.maybes);
    stage.detail.showContact(contact());

    QCOMPARE(textOf(stage.detail, u"contact.name"_s), hostile);
    QTRY_VERIFY(!find<QWidget>(stage.detail, u"contact.noTimeline"_s)->isVisible());
    for (const QLabel *label : stage.detail.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCrm::aContactBecomesACustomerInOneStep()
{
    DetailStage stage;
    QSignalSpy said(&stage.detail, &ContactDetail::said);
    stage.detail.showContact(contact());

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.adopt"_s), Qt::Key_Space);

    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(stage.crm.adopted.size(), qsizetype{1});
    QCOMPARE(stage.crm.adopted.constFirst().first, u"77"_s);
}

void TestCrm::whatLooksKnownTakesASecondWord()
{
    DetailStage stage;
    stage.crm.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"crm.looks_known"_s};
    QSignalSpy failed(&stage.detail, &ContactDetail::failed);
    stage.detail.showContact(contact());
    auto *adopt = find<QPushButton>(stage.detail, u"contact.adopt"_s);

    adopt->click();
    QTRY_COMPARE(failed.size(), qsizetype{1});
    QVERIFY(!stage.crm.adopted.constLast().second);
    adopt->click();

    QTRY_COMPARE(stage.crm.adopted.size(), qsizetype{2});
    QVERIFY(stage.crm.adopted.constLast().second);
}

void TestCrm::aCandidateIsLinkedForItsReasons()
{
    DetailStage stage;
    stage.detail.setCandidates({{.record = contact(),
        .customer = CustomerId(u"c-1"_s),
        .customerName = u"Adler"_s,
        .reasons = {u"vat_id"_s, u"email"_s}}});
    stage.detail.showContact(contact());
    QCOMPARE(textOf(stage.detail, u"contact.maybe0"_s), u"May be Adler: same VAT id, same e-mail address."_s);

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.link0"_s), Qt::Key_Space);

    QTRY_COMPARE(stage.crm.linked.size(), qsizetype{1});
    QCOMPARE(stage.crm.linked.constFirst().first, CustomerId(u"c-1"_s));
}

void TestCrm::theStatusSaysWhatIsParkedAndWhenItGoesOn()
{
    CrmStatus status{.connection = ConnectionId(u"hubspot"_s)};
    status.syncedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc());
    status.resumesAt = status.syncedAt.addSecs(600);
    status.backlog = 3;
    status.conflicts = 2;
    status.quotaUsed = 41;
    status.quotaMax = 250'000;
    status.parked = {{.push = {}, .customer = {}, .customerName = hostile, .answer = u"INVALID_EMAIL"_s}};
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = {status};

    const QTimeZone zone("Europe/Berlin");
    CrmStatusBar bar(desk, crm, zone, nullptr);
    bar.resize(1000, 80);
    bar.show();

    QTRY_VERIFY(textOf(bar, u"crm.status0"_s).contains(u"10:00"_s));
    QVERIFY(textOf(bar, u"crm.status0"_s).contains(u"3 waiting to be told"_s));
    QVERIFY(textOf(bar, u"crm.status0"_s).contains(u"41 of 250,000"_s));
    QVERIFY(textOf(bar, u"crm.status0"_s).contains(u"goes on at"_s));
    QVERIFY(find<QPushButton>(bar, u"crm.conflicts"_s)->text().contains(u"2"_s));
    QVERIFY(crmTroubleText(status, status.syncedAt, zone).contains(u"INVALID_EMAIL"_s));
    QVERIFY(crmTroubleText(status, status.syncedAt, zone).contains(hostile));
    // Access that ends soon is said before it ends.
    CrmStatus idle{.connection = ConnectionId(u"salesforce"_s), .syncedAt = status.syncedAt};
    QVERIFY(crmTroubleText(idle, idle.syncedAt.addDays(24), zone).isEmpty());
    QVERIFY(crmTroubleText(idle, idle.syncedAt.addDays(25), zone).contains(u"25"_s));
}

void TestCrm::anAccountThatTellsNoNameIsCalledByItsNumber_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("HubSpot's host") << u"app.hubspot.com"_s
                                    << u"HubSpot account 48151623 (app.hubspot.com)"_s;
    QTest::newRow("another data centre")
        << u"app-eu1.hubspot.com"_s << u"HubSpot account 48151623 (app-eu1.hubspot.com)"_s;
    QTest::newRow("nothing") << QString() << u"HubSpot account 48151623"_s;
    QTest::newRow("a name") << u"Brightwater"_s << u"Brightwater"_s; // Its number stands below it.
}

void TestCrm::anAccountThatTellsNoNameIsCalledByItsNumber()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);

    CrmTrial trial;
    trial.connection = ConnectionId(u"hubspot"_s);
    trial.account = u"48151623"_s;
    trial.name = name;

    QCOMPARE(crmAccountText(trial), text);
}

void TestCrm::theTroubleOfAnotherAccountNamesTheExpectedOne()
{
    CrmStatus status{.connection = ConnectionId(u"hubspot"_s), .account = u"48151623"_s};
    status.accessTroubleSince = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc());
    status.accessTrouble = u"crm.other_account"_s;
    const QTimeZone zone = QTimeZone::utc();
    QVERIFY(crmTroubleText(status, status.accessTroubleSince, zone).contains(u"48151623"_s));

    status.accessTrouble = u"hubspot.token_refused"_s;
    QVERIFY(!crmTroubleText(status, status.accessTroubleSince, zone).contains(u"48151623"_s));
}

void TestCrm::aFieldThatWasNotTakenIsNamed()
{
    CrmStatus status{.connection = ConnectionId(u"hubspot"_s)};
    status.parked = {{.push = {},
        .customer = {},
        .customerName = hostile,
        .answer = u"crm.value_too_long"_s,
        .fields = {{.name = u"state"_s, .rule = u"crm.value_too_long"_s},
            {.name = u"zip"_s, .rule = u"hubspot.value_refused"_s}}}};

    const QString text = crmTroubleText(status, QDateTime(), QTimeZone::utc());

    QVERIFY(text.contains(u"(state, zip)"_s));
    QVERIFY(text.contains(hostile));
    QVERIFY(text.contains(u"longer than the CRM's field allows"_s));
    const ActivityLine line{.kind = u"CrmPushRejected"_s,
        .party = u"Nordwind AG"_s,
        .words = u"state"_s,
        .reason = u"crm.value_too_long"_s};
    QVERIFY(activityText(line).contains(u"Nordwind AG: state: This is longer"_s));
}

void TestCrm::accessThatWasRefusedStaysInViewForBothServices_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("name");
    QTest::newRow("a key HubSpot refuses") << u"hubspot"_s << u"hubspot.token_refused"_s << u"HubSpot"_s;
    QTest::newRow("a sign-in Salesforce ended")
        << u"salesforce"_s << u"oauth.grant_refused"_s << u"Salesforce"_s;
    QTest::newRow("a key of another account") << u"hubspot"_s << u"crm.other_account"_s << u"HubSpot"_s;
}

void TestCrm::accessThatWasRefusedStaysInViewForBothServices()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, rule);
    QFETCH(const QString, name);
    CrmStatus well{.connection = ConnectionId(connection == u"hubspot"_s ? u"salesforce"_s : u"hubspot"_s)};
    well.brokenMappings = 1;
    CrmStatus shut{.connection = ConnectionId(connection)};
    shut.accessTrouble = rule;
    shut.accessTroubleSince = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc());
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = {well, shut};
    CrmStatusBar bar(desk, crm, QTimeZone("Europe/Berlin"), nullptr);
    bar.resize(1000, 120);
    bar.show();
    QSignalSpy wanted(&bar, &CrmStatusBar::connectWanted);
    auto *again = find<QPushButton>(bar, u"crm.trouble.again"_s);
    QVERIFY(again);
    QTRY_VERIFY(again->isVisible());

    const QString said = textOf(bar, u"crm.trouble.text"_s);
    QVERIFY2(said.startsWith(name), qPrintable(said)); // Before what the other one lacks.
    QVERIFY(said.contains(u"10:00"_s));
    QVERIFY(said.contains(u'\n'));

    QTest::keyClick(again, Qt::Key_Space);

    QCOMPARE(wanted.size(), qsizetype{1});
}

void TestCrm::aSyncSaysHowFarItIsAndHowLongItTakes()
{
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = {{.connection = ConnectionId(u"hubspot"_s)}};
    CrmStatusBar bar(desk, crm, QTimeZone("Europe/Berlin"), nullptr);
    bar.show();
    QTRY_VERIFY(!textOf(bar, u"crm.status0"_s).isEmpty());
    QSignalSpy stop(&bar, &CrmStatusBar::stopWanted);

    emit desk.syncProgressed({ConnectionId(u"hubspot"_s), u"contacts"_s, 412, 1204});

    QVERIFY(textOf(bar, u"crm.progress"_s).contains(u"412 of 1,204"_s));
    QTest::keyClick(find<QPushButton>(bar, u"crm.stop"_s), Qt::Key_Space);
    QCOMPARE(stop.size(), qsizetype{1});
    emit desk.syncFinished();
    QVERIFY(!find<QWidget>(bar, u"crm.stop"_s)->isVisible());
}

void TestCrm::thePaceIsThatOfTheLastHalfMinute()
{
    SyncPace pace;
    const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc());
    const auto at = [&](qint64 second, qint64 done) {
        return pace.secondsLeft(
            {ConnectionId(u"hubspot"_s), u"contacts"_s, done, 10'000}, start.addSecs(second));
    };
    QVERIFY(!at(0, 0));
    QVERIFY(!at(2, 200)); // Two seconds say nothing.
    QCOMPARE(at(10, 1'000), std::optional<qint64>(90));
    for (qint64 second = 11; second <= 60; ++second)
        at(second, 1'000 + (second - 10) * 10); // It slowed down.
    QCOMPARE(at(61, 1'510), std::optional<qint64>(849));
    // Another stage has a pace of its own, and what is not counted has none.
    QVERIFY(!pace.secondsLeft({ConnectionId(u"hubspot"_s), u"notes"_s, 5, 0}, start.addSecs(62)));
    QVERIFY(!pace.secondsLeft({ConnectionId(u"hubspot"_s), u"notes"_s, 50, 0}, start.addSecs(70)));
}
