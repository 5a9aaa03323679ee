#include "tests/core/service/tst_crmaccount.h"

#include "core/crm/CrmSchemaShelf.h"
#include "core/service/ConnectService.h"
#include "core/service/CrmService.h"
#include "core/service/syncNotes.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/CrmRecordTable.h"
#include "tests/core/service/ServiceBook.h"
#include "tests/core/service/TwoCrmAccounts.h"

#include <QScopeGuard>
#include <QSemaphore>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ContactRow::Kind;

namespace {

const QString otherAccount = u"crm.other_account"_s;

//! A book that knows one CRM, with our own fields made there and everything read.
struct Office {
    explicit Office(const QString &connection)
        : crmName(connection)
        , world(clock)
        , workshop({.profile = book.dir.path(),
              .actor = u"cli:mara"_s,
              .clock = clock,
              .secrets = book.secrets,
              .transport = world,
              .feed = book.feed})
    {
        clock.time = book.clock.time;
        if (connection == "salesforce"_L1)
            must(await(settings.set(
                u"salesforce.client_id"_s, QString::fromLatin1(sandbox::SalesforceTokens::clientId))));
        setAddress(false);
        setToken(false);
    }

    void setAddress(bool isStranger)
    {
        must(await(settings.set(crmName + u".base_url"_s, TwoCrmAccounts::addressOf(crmName, isStranger))));
    }
    void setToken(bool isStranger)
    {
        must(await(settings.setSecret(id(), crmName == "hubspot"_L1 ? u"token"_s : u"refresh_token"_s,
            SecretText(world.tokenOf(crmName, isStranger)))));
    }
    //! how: "address", "token", or both.
    void go(bool isStranger, const QString &how)
    {
        if (how.contains("address"_L1))
            setAddress(isStranger);
        if (how.contains("token"_L1))
            setToken(isStranger);
        world.forgetAsked();
    }

    void syncFirst()
    {
        (void)must(await(crm.makeFields(crmName)));
        const SyncReport report = must(await(sync.sync(SyncService::Scope::Contacts)));
        for (const SyncProblem &problem : report.problems)
            qWarning() << problem.error.rule << problem.error.detail;
        world.forgetAsked();
    }
    //! The company there is a customer here.
    CustomerId linked()
    {
        const CustomerId customer = book.addCustomer(u"Nordwind AG"_s, u"ap@nordwind.example"_s).id;
        must(await(crm.link(customer, crmName, Kind::Company, world.company(crmName))));
        return customer;
    }
    CrmRecordRow mirrored()
    {
        return must(await(workshop.observe(u"test"_s).run(
            [this](Database &database, const StopFlag &) -> Result<CrmRecordRow> {
                return CrmRecordTable(database, id(), Kind::Company)
                    .find(world.company(crmName))
                    .transform([](const auto &row) { return row.value_or(CrmRecordRow()); });
            })));
    }
    //! Why a sync had to end before its time; empty: it had not.
    QString limitOf(SyncService::Scope scope)
    {
        const QList<SyncProblem> problems = must(await(sync.sync(scope))).problems;
        const auto found = std::ranges::find_if(problems, [this](const SyncProblem &problem) {
            return problem.connection == id() && problem.error.kind == ErrorKind::RateLimited;
        });
        return found == problems.end() ? QString() : found->error.rule;
    }
    bool isKnown()
    {
        return must(await(
            workshop.observe(u"test"_s).run([this](Database &database, const StopFlag &) -> Result<bool> {
                return CrmConnectionTable(database).find(id()).transform(
                    [](const auto &row) { return row.has_value(); });
            })));
    }
    CrmStatus status() { return must(await(crm.status())).first(); }
    OutboxRow row(const EntryId &effect)
    {
        const QList<OutboxRow> rows = must(await(sync.outbox()));
        const auto found = std::ranges::find(rows, effect, &OutboxRow::id);
        return found == rows.end() ? OutboxRow() : *found;
    }
    QStringList askedMore() { return world.askedMore(crmName, true); }
    //! Questions to our account that only tell whose it is.
    qsizetype questions()
    {
        return world.asked(crmName, false).filter(u"account-info"_s).size()
            + world.asked(crmName, false).filter(u"Organization"_s).size();
    }
    ConnectionId id() const { return ConnectionId(crmName); }

    const QString crmName;
    ServiceBook book;
    FakeClock clock;
    TwoCrmAccounts world;
    Workshop workshop;
    SettingsService settings{workshop};
    SyncService sync{workshop};
    CrmService crm{workshop};
};

void bothServices()
{
    QTest::addColumn<QString>("connection");
    QTest::newRow("HubSpot") << u"hubspot"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s;
}

//! Whatever leads to a stranger's account.
void allWays()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("how");
    QTest::newRow("HubSpot under another address") << u"hubspot"_s << u"address"_s;
    QTest::newRow("HubSpot with a token replaced by hand") << u"hubspot"_s << u"token"_s;
    // A sign-in belongs to the host it was given at.
    QTest::newRow("Salesforce with another sign-in") << u"salesforce"_s << u"address token"_s;
}

} // namespace

void TestCrmAccount::anotherAccountIsToldNothingAndWhatIsToBeToldWaits_data()
{
    allWays();
}

void TestCrmAccount::anotherAccountIsToldNothingAndWhatIsToBeToldWaits()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, how);
    Office office(connection);
    office.syncFirst();
    const CustomerId customer = office.linked();
    const QList<EntryId> pushes = must(await(office.crm.push(customer)));
    QCOMPARE(pushes.size(), 1);
    const CrmRecordRow before = office.mirrored();
    QCOMPARE(before.remoteId, office.world.company(connection));
    office.go(true, how);

    const SyncReport report = must(await(office.sync.runOutbox(true)));

    QCOMPARE(report.problems.size(), 1);
    const Error error = report.problems.first().error;
    QCOMPARE(error.rule, otherAccount);
    QVERIFY(error.value.contains(office.world.accountOf(connection, true)));
    QVERIFY(error.expected.contains(office.world.accountOf(connection, false)));
    QVERIFY(!office.world.asked(connection, true).isEmpty());
    QCOMPARE(office.askedMore(), QStringList());
    QCOMPARE(office.row(pushes.first()).attempts, 0);
    QVERIFY(office.mirrored() == before);
    QCOMPARE(must(await(office.crm.recordOf(connection, customer))), before.remoteId);
    const CrmStatus status = office.status();
    QCOMPARE(status.backlog, 1);
    QVERIFY(status.parked.isEmpty());
    QCOMPARE(status.accessTrouble, otherAccount);

    office.go(false, how);
    const SyncReport back = must(await(office.sync.runOutbox(true)));

    QCOMPARE(back.crmTold, 1);
    QVERIFY(office.status().accessTrouble.isEmpty());
    QCOMPARE(office.row(pushes.first()).state, OutboxState::Done);
}

void TestCrmAccount::noCustomerIsMadeInAnotherAccount_data()
{
    allWays();
}

void TestCrmAccount::noCustomerIsMadeInAnotherAccount()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, how);
    Office office(connection);
    office.syncFirst();
    const CustomerId customer = office.book.addCustomer(u"Falke KG"_s, u"ap@falke.example"_s).id;
    const qsizetype ours = office.world.companies(connection, false);
    const qsizetype theirs = office.world.companies(connection, true);
    must(await(office.crm.create(connection, customer, true)));
    office.go(true, how);

    const SyncReport report = must(await(office.sync.runOutbox(true)));

    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().error.rule, otherAccount);
    QCOMPARE(office.world.companies(connection, true), theirs);
    QCOMPARE(must(await(office.crm.recordOf(connection, customer))), QString());

    office.go(false, how);
    QCOMPARE(must(await(office.sync.runOutbox(true))).crmTold, 1);

    QCOMPARE(office.world.companies(connection, false), ours + 1);
    QVERIFY(!must(await(office.crm.recordOf(connection, customer))).isEmpty());
}

void TestCrmAccount::noFieldsAreMadeInOrReadFromAnotherAccount_data()
{
    allWays();
}

void TestCrmAccount::noFieldsAreMadeInOrReadFromAnotherAccount()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, how);
    Office office(connection);
    office.syncFirst();
    const CrmMapping mapping = must(await(office.crm.mapping(connection))).first();
    office.go(true, how);

    QCOMPARE(ruleOf(await(office.crm.makeFields(connection))), otherAccount);
    QCOMPARE(ruleOf(await(office.crm.refreshSchema(connection))), otherAccount);
    QCOMPARE(ruleOf(await(office.crm.previewThere(connection, mapping))), otherAccount);

    QVERIFY(!office.world.asked(connection, true).isEmpty());
    QCOMPARE(office.askedMore(), QStringList());
    QCOMPARE(office.status().accessTrouble, otherAccount);
}

void TestCrmAccount::aTestSaysWhichAccountIsExpected_data()
{
    allWays();
}

void TestCrmAccount::aTestSaysWhichAccountIsExpected()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, how);
    Office office(connection);
    office.syncFirst();
    QCOMPARE(
        must(await(office.settings.test(office.id()))).account, office.world.accountOf(connection, false));
    office.go(true, how);

    const Result<ConnectionTest> test = await(office.settings.test(office.id()));

    QCOMPARE(ruleOf(test), otherAccount);
    QVERIFY(test.error().value.contains(office.world.accountOf(connection, true)));
    QVERIFY(test.error().expected.contains(office.world.accountOf(connection, false)));
    QCOMPARE(office.status().accessTrouble, otherAccount);

    office.go(false, how);
    QVERIFY(await(office.settings.test(office.id())));
    QVERIFY(office.status().accessTrouble.isEmpty());
}

void TestCrmAccount::theAccountIsToldApartWhereverItIsNamed_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("label");
    QTest::newRow("HubSpot, which tells no name") << u"hubspot"_s << u"%1 (app.hubspot.com)"_s;
    QTest::newRow("Salesforce, where a sandbox has the same name")
        << u"salesforce"_s << u"Nordwind AG (%1)"_s;
}

void TestCrmAccount::theAccountIsToldApartWhereverItIsNamed()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, label);
    Office office(connection);
    const QString expected = label.arg(office.world.accountOf(connection, false));
    const auto listed = [&] {
        const QList<ConnectionRow> rows = must(await(office.settings.connections()));
        return std::ranges::find(rows, office.id(), &ConnectionRow::id)->account;
    };
    QCOMPARE(listed(), QString()); // Nobody has asked it yet.
    office.syncFirst();

    QCOMPARE(listed(), expected);
    QCOMPARE(office.status().account, expected);
    const QList<ConnectionState> states = must(await(office.settings.connectionStates()));
    QCOMPARE(std::ranges::find(states, office.id(), &ConnectionState::id)->label, expected);
    office.go(true, u"address token"_s);
    QCOMPARE(await(office.settings.test(office.id())).error().expected, expected);
}

void TestCrmAccount::aTestOfWhatWasNeverUsedBindsTheBookToNothing_data()
{
    bothServices();
}

void TestCrmAccount::aTestOfWhatWasNeverUsedBindsTheBookToNothing()
{
    QFETCH(const QString, connection);
    Office office(connection);

    QVERIFY(await(office.settings.test(office.id())));
    QVERIFY(!office.isKnown());

    office.syncFirst();
    QVERIFY(office.isKnown());
}

void TestCrmAccount::aRunAsksOnceWhoseAccountItIsAndNotAtAllWhereNothingIsDue_data()
{
    bothServices();
}

void TestCrmAccount::aRunAsksOnceWhoseAccountItIsAndNotAtAllWhereNothingIsDue()
{
    QFETCH(const QString, connection);
    Office office(connection);
    office.syncFirst();
    QCOMPARE(must(await(office.crm.push(office.linked(), 60s))).size(), 1); // It can still be taken back.
    office.world.forgetAsked();
    must(await(office.sync.runOutbox()));
    QCOMPARE(office.world.asked(connection, false), QStringList());
    const CustomerId made = office.book.addCustomer(u"Falke KG"_s, u"ap@falke.example"_s).id;
    must(await(office.crm.create(connection, made, true)));
    office.clock.time = office.clock.time.addSecs(61);

    QCOMPARE(must(await(office.sync.runOutbox())).crmTold, 2);

    QCOMPARE(office.questions(), 1);
}

void TestCrmAccount::whatIsBeingToldEndsBeforeAnotherAccountIsKept()
{
    QSemaphore telling;
    QSemaphore mayGoOn;
    Office office(u"hubspot"_s);
    ConnectService connect(office.workshop);
    const auto letGo = qScopeGuard([&mayGoOn] { mayGoOn.release(); });
    office.syncFirst();
    const CustomerId customer = office.linked();
    QCOMPARE(must(await(office.crm.push(customer))).size(), 1);
    QVERIFY(await(connect.tryToken(
        {.connection = office.id(), .token = SecretText(office.world.tokenOf(office.crmName, true))})));
    office.world.forgetAsked();
    office.world.before = [&](const HttpRequest &request) {
        if (!request.url.path().endsWith("/batch/update"_L1))
            return;
        telling.release();
        mayGoOn.acquire();
    };
    const auto run = office.sync.runOutbox();
    QVERIFY(telling.tryAcquire(1, 10'000));

    const auto kept = connect.keep(office.id(), true);

    QVERIFY(!QTest::qWaitFor([&kept] { return kept.isFinished(); }, 200));
    mayGoOn.release();
    QCOMPARE(must(await(run)).crmTold, 1);
    QVERIFY(await(kept));
    QCOMPARE(office.askedMore(), QStringList());
    QCOMPARE(must(await(office.crm.recordOf(office.crmName, customer))), QString()); // Nothing came after.
}

void TestCrmAccount::fieldsOfAFormerAccountAreNotThoseOfTheNext()
{
    Office office(u"hubspot"_s);
    ConnectService connect(office.workshop);
    office.syncFirst();
    CrmSchemaShelf &shelf = office.workshop.crmSchemas();
    shelf.put(u"told a moment ago"_s, Kind::Company, {}, office.clock.now());
    const auto isKnownAfter = [&](bool isStranger) {
        must(await(connect.tryToken({.connection = office.id(),
            .token = SecretText(office.world.tokenOf(office.crmName, isStranger))})));
        must(await(connect.keep(office.id(), true)));
        return shelf.fresh(u"told a moment ago"_s, Kind::Company, office.clock.now()).has_value();
    };

    QVERIFY(isKnownAfter(false));
    QVERIFY(!isKnownAfter(true));
}

void TestCrmAccount::aSignInThatRestedForAWeekIsRenewedByASync()
{
    Office office(u"salesforce"_s);
    office.syncFirst();
    const auto syncAfter = [&](int days) {
        office.clock.time = office.clock.time.addDays(days);
        return must(await(office.sync.sync(SyncService::Scope::Contacts))).contactsKnown;
    };
    QCOMPARE(office.world.renewals(), 1);

    QVERIFY(syncAfter(6) > 0);
    QCOMPARE(office.world.renewals(), 1); // The session is good and was used.
    QVERIFY(syncAfter(2) > 0);
    QCOMPARE(office.world.renewals(), 2);
    QVERIFY(syncAfter(1) > 0);
    QCOMPARE(office.world.renewals(), 2);
}

void TestCrmAccount::aRoundLeavesCallsToOthersAndAPersonGoesOn()
{
    Office office(u"salesforce"_s);
    office.syncFirst();
    office.world.setUsage(8'000, 10'000);

    QCOMPARE(office.limitOf(SyncService::Scope::Round), u"salesforce.usage_background"_s);

    QCOMPARE(office.limitOf(SyncService::Scope::Contacts), QString());
    QCOMPARE(office.limitOf(SyncService::Scope::Everything), QString());
}

void TestCrmAccount::callsOfOursAreCountedByTheDay()
{
    Office office(u"salesforce"_s);
    office.syncFirst();
    const auto spend = [&office](qint64 calls) {
        return await(office.workshop.observe(u"test"_s).run([&](Database &database, const StopFlag &) {
            noteCrmQuota(
                office.workshop, database, office.crmName, {.used = 9, .most = 10'000, .own = calls});
            return ownCrmCalls(database, office.crmName, office.clock.now());
        }));
    };
    const qint64 bySync = must(spend(0));
    QVERIFY(bySync > 0);
    QCOMPARE(must(spend(2'500)), bySync + 2'500);
    office.world.setUsage(3'000, 10'000);

    QCOMPARE(office.limitOf(SyncService::Scope::Round), u"salesforce.usage_background"_s);

    office.clock.time = office.clock.time.addDays(1);
    QCOMPARE(office.limitOf(SyncService::Scope::Round), QString());
}

void TestCrmAccount::withoutANetworkWhatIsToBeToldIsTriedLater_data()
{
    bothServices();
}

void TestCrmAccount::withoutANetworkWhatIsToBeToldIsTriedLater()
{
    QFETCH(const QString, connection);
    Office office(connection);
    office.syncFirst();
    const QList<EntryId> pushes = must(await(office.crm.push(office.linked())));
    QCOMPARE(pushes.size(), 1);
    office.world.isOffline = true;

    const SyncReport report = must(await(office.sync.runOutbox()));

    QVERIFY(report.problems.isEmpty());
    const OutboxRow row = office.row(pushes.first());
    QCOMPARE(row.state, OutboxState::Waiting);
    QCOMPARE(row.attempts, 1);
    QCOMPARE(row.answer, u"net.unreachable"_s);
    office.world.isOffline = false;
    QCOMPARE(must(await(office.sync.runOutbox(true))).crmTold, 1);
}
