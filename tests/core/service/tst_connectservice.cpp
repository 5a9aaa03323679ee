#include "tests/core/service/tst_connectservice.h"

#include "core/service/ConnectService.h"
#include "core/service/connections.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/service/HubSpotDoor.h"
#include "tests/core/service/ServiceBook.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpServer>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);

//! A book whose outside is HubSpot, and a person before a browser.
struct Office {
    explicit Office(const QString &actor = u"cli:mara"_s)
        : workshop({.profile = book.dir.path(),
            .actor = actor,
            .clock = door.clock,
            .secrets = book.secrets,
            .transport = door,
            .feed = book.feed})
    {
        door.clock.time = book.clock.time;
    }

    CrmCredentials app() const
    {
        return {.connection = hubspot, .clientId = door.clientId, .clientSecret = SecretText(secret)};
    }
    Result<CrmTrial> signIn(const QByteArray &otherState = {})
    {
        return await(connect.trySignIn(
            app(),
            [=, this](const QUrl &url, bool wantsAddress) {
                page = url;
                pastes = wantsAddress;
                std::function<void(const SecretText &)> paste;
                if (wantsAddress)
                    paste = [this](const SecretText &address) { connect.pasteAddress(address); };
                door.approve(url, paste, otherState);
            },
            "<p>Done"));
    }
    Result<CrmTrial> tryToken() const
    {
        return await(const_cast<ConnectService &>(connect).tryToken(
            {.connection = hubspot, .token = SecretText("pat-eu1-secret")}));
    }
    //! What a sync would begin with.
    Result<ConnectionTest> test() { return await(settings.test(hubspot)); }
    template <class Work>
    auto run(Work work)
    {
        return await(workshop.observe(hubspot.text()).run([work](Database &database, const StopFlag &) {
            return work(database);
        }));
    }
    Result<void> syncedWith(const QString &account)
    {
        return run([account](Database &database) {
            return Transaction::run(database, [&] {
                return CrmConnectionTable(database)
                    .save({.id = hubspot,
                        .provider = u"hubspot"_s,
                        .accountId = account,
                        .accountName = u"Nordwind"_s,
                        .version = u"2026-09"_s})
                    .and_then([&] {
                        return CrmLinkTable(database).link(
                            CustomerId(u"c-1"_s), hubspot, ContactRow::Kind::Company, u"77"_s);
                    });
            });
        });
    }

    ServiceBook book;
    HubSpotDoor door;
    Workshop workshop;
    ConnectService connect{workshop};
    SettingsService settings{workshop};
    QByteArray secret = "hush-app-secret-0001";
    QUrl page; //!< What the browser was sent to.
    bool pastes = false; //!< Its address had to be pasted.
};

QString ruleOf(const auto &result)
{
    return result ? QString() : result.error().rule;
}

CrmScope::State stateOf(const CrmTrial &trial, const QString &name)
{
    const auto found = std::ranges::find(trial.scopes, name, &CrmScope::name);
    return found == trial.scopes.end() ? CrmScope::State::NotTold : found->state;
}

//! Everything below a folder, and what else there is to search.
QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QStringList *heard = nullptr;
void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    heard->append(message);
}

} // namespace

void TestConnectService::nothingIsKeptBeforeAPersonHasSeenTheAccount()
{
    Office office;
    const auto secretsBefore = office.book.secrets.secrets;
    const auto settingsBefore = await(office.settings.all());

    const Result<CrmTrial> trial = office.signIn();

    QVERIFY2(trial, qPrintable(ruleOf(trial)));
    QCOMPARE(trial->account, u"4711"_s);
    QCOMPARE(trial->currency, u"EUR"_s);
    QVERIFY(trial->suffices() && trial->formerAccount.isEmpty());
    QVERIFY(office.book.secrets.secrets == secretsBefore);
    QCOMPARE(*await(office.settings.all()), *settingsBefore);
    QCOMPARE(ruleOf(office.test()), u"secret.missing"_s);
}

void TestConnectService::whatIsKeptOpensTheAccountAfterwards()
{
    Office office;
    QCOMPARE(ruleOf(await(office.connect.keep(hubspot, false))), u"connection.not_tried"_s);
    QVERIFY(office.signIn());

    const Result<CrmTrial> kept = await(office.connect.keep(hubspot, false));

    QVERIFY2(kept, qPrintable(ruleOf(kept)));
    const Result<ConnectionTest> test = office.test();
    QVERIFY2(test, qPrintable(ruleOf(test)));
    QCOMPARE(test->account, u"4711"_s);
    QCOMPARE(office.page.host(), u"app.hubspot.com"_s);
    QVERIFY(office.page.query().contains(u"code_challenge_method=S256"_s));
}

void TestConnectService::whatIsToComeIsKeptWithTheAccount()
{
    Office office;
    const Result<CrmTrial> first = office.signIn();
    QVERIFY(first && first->bringsInteractions && first->writesBack);
    const CrmBringing bringing{.interactions = false, .writesBack = false};

    QVERIFY(await(office.connect.keep(hubspot, false, bringing)));

    const Result<CrmTrial> again = office.signIn();
    QVERIFY(again && !again->bringsInteractions && !again->writesBack);
    QVERIFY(await(office.connect.keep(hubspot, false))); // What is not said stays.
    const Result<CrmTrial> later = office.signIn();
    QVERIFY(later && !later->bringsInteractions && !later->writesBack);
}

void TestConnectService::aDryRunLooksAndKeepsNothing()
{
    Office office;
    QCOMPARE(ruleOf(await(office.connect.dryRun(hubspot))), u"connection.not_tried"_s);
    QVERIFY(office.signIn());
    const auto secretsBefore = office.book.secrets.secrets;
    const auto settingsBefore = await(office.settings.all());

    const Result<CrmDryRun> found = await(office.connect.dryRun(hubspot));

    QVERIFY2(found, qPrintable(ruleOf(found)));
    QCOMPARE(
        found->alike + found->doubtful + found->linked + found->fresh(), found->companies + found->persons);
    QVERIFY(office.book.secrets.secrets == secretsBefore);
    QCOMPARE(*await(office.settings.all()), *settingsBefore);
}

void TestConnectService::aTokenShowsItsAccountAndItsPermissionsOneByOne()
{
    Office office;

    const Result<CrmTrial> trial = office.tryToken();

    QVERIFY2(trial, qPrintable(ruleOf(trial)));
    QCOMPARE(trial->account, u"4711"_s);
    QCOMPARE(stateOf(*trial, u"crm.objects.companies.read"_s), CrmScope::State::Given);
    QCOMPARE(stateOf(*trial, u"crm.objects.owners.read"_s), CrmScope::State::Given);
    QCOMPARE(stateOf(*trial, u"crm.schemas.companies.read"_s), CrmScope::State::Given);
    QCOMPARE(stateOf(*trial, u"crm.schemas.contacts.read"_s), CrmScope::State::Given);
    // A token does not tell what it may write.
    QCOMPARE(stateOf(*trial, u"crm.objects.companies.write"_s), CrmScope::State::NotTold);
    QVERIFY(await(office.connect.keep(hubspot, false)));
    QCOMPARE(office.book.secrets.secrets.value(u"hubspot/token"_s), QByteArray("pat-eu1-secret"));
}

void TestConnectService::aMissingPermissionIsNamedAndEndsNothing()
{
    Office office;
    office.door.crm.hiddenScopes = {u"crm.objects.owners.read"_s, u"crm.schemas.contacts.read"_s};

    const Result<CrmTrial> trial = office.tryToken();

    QVERIFY2(trial, qPrintable(ruleOf(trial)));
    QCOMPARE(stateOf(*trial, u"crm.objects.owners.read"_s), CrmScope::State::Missing);
    QCOMPARE(stateOf(*trial, u"crm.schemas.companies.read"_s), CrmScope::State::Given);
    QCOMPARE(stateOf(*trial, u"crm.schemas.contacts.read"_s), CrmScope::State::Missing);
    QVERIFY(trial->suffices());
}

void TestConnectService::aSignInTellsWhatItMayWrite()
{
    Office office;

    const Result<CrmTrial> trial = office.signIn();

    QVERIFY(trial);
    QCOMPARE(stateOf(*trial, u"crm.objects.companies.write"_s), CrmScope::State::Given);
    QCOMPARE(stateOf(*trial, u"crm.objects.contacts.write"_s), CrmScope::State::Missing);
}

void TestConnectService::inv17AWrongStateIsAnErrorWithoutATokenCall()
{
    Office office;

    const Result<CrmTrial> trial = office.signIn("somebody-elses-state");

    QCOMPARE(ruleOf(trial), u"oauth.wrong_state"_s);
    QCOMPARE(office.door.tokenCalls, qsizetype{0});
}

void TestConnectService::aCodeOfSomebodyElseIsNotTaken()
{
    Office office;
    office.door.losesChallenge = true;

    const Result<CrmTrial> trial = office.signIn();

    QCOMPARE(ruleOf(trial), u"oauth.grant_refused"_s);
    QCOMPARE(ruleOf(await(office.connect.keep(hubspot, false))), u"connection.not_tried"_s);
}

void TestConnectService::aGrantOfAnotherAccountThanItOpensIsNotTaken()
{
    Office office;
    office.door.grantOf = 1000;

    QCOMPARE(ruleOf(office.signIn()), u"oauth.unexpected_reply"_s);
    QCOMPARE(ruleOf(await(office.connect.keep(hubspot, false))), u"connection.not_tried"_s);
}

void TestConnectService::aWrongSecretIsAFaultOfTheAppAndNotOfTheAccess()
{
    Office office;
    office.secret = "hush-another-secret";

    QCOMPARE(ruleOf(office.signIn()), u"oauth.client_refused"_s);

    // Later, too: somebody has made a new secret there. The access is still good.
    office.secret = office.door.clientSecret;
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));
    office.door.clientSecret = "hush-new-secret-0002";
    office.door.clock.time = office.door.clock.time.addSecs(3600);
    QCOMPARE(ruleOf(office.test()), u"oauth.client_refused"_s);
    QVERIFY(
        await(office.settings.setSecret(hubspot, u"client_secret"_s, SecretText("hush-new-secret-0002"))));
    QVERIFY(office.test());
}

void TestConnectService::inv6TheLatestRefreshTokenIsKeptAndTheOldOneNeverSentAgain()
{
    Office office;
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));

    for (int hour = 0; hour < 4; ++hour) {
        office.door.clock.time = office.door.clock.time.addSecs(3600);
        QVERIFY(office.test());
    }

    QCOMPARE(office.door.refreshed.size(), qsizetype{4});
    QStringList once = office.door.refreshed;
    QCOMPARE(once.removeDuplicates(), qsizetype{0});
}

void TestConnectService::aRefreshTokenThatIsNotReplacedStaysGood()
{
    Office office;
    office.door.rotates = false;
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));

    for (int hour = 0; hour < 3; ++hour) {
        office.door.clock.time = office.door.clock.time.addSecs(3600);
        QVERIFY(office.test());
    }

    QStringList sent = office.door.refreshed;
    QCOMPARE(sent.size(), qsizetype{3});
    QCOMPARE(sent.removeDuplicates(), qsizetype{2});
}

void TestConnectService::accessThatEndedAsksForANewSignIn()
{
    Office office;
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));
    office.door.dead = u"BAD_REFRESH_TOKEN"_s;
    office.door.clock.time = office.door.clock.time.addSecs(3600);

    QCOMPARE(ruleOf(office.test()), u"oauth.grant_refused"_s);
    QCOMPARE(ruleOf(office.test()), u"oauth.grant_refused"_s);
    QCOMPARE(office.door.tokenCalls, qsizetype{2}); // What is dead is not asked again.

    office.door.dead.clear();
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));
    QVERIFY(office.test());
}

void TestConnectService::aFaultNobodyKnowsLeavesTheAccess()
{
    Office office;
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));
    office.door.clock.time = office.door.clock.time.addSecs(3600);
    office.door.dead = u"BAD_CLIENT_WEATHER"_s;

    QCOMPARE(ruleOf(office.test()), u"oauth.client_refused"_s);

    office.door.dead.clear();
    QVERIFY(office.test());
}

void TestConnectService::anotherAccountIsRefusedUnlessItIsAskedFor()
{
    Office office;
    QVERIFY(office.syncedWith(u"1000"_s));

    const Result<CrmTrial> trial = office.signIn();

    QVERIFY(trial);
    QCOMPARE(trial->formerAccount, u"Nordwind (1000)"_s);
    const Result<CrmTrial> refused = await(office.connect.keep(hubspot, false));
    QCOMPARE(ruleOf(refused), u"crm.other_account"_s);
    QCOMPARE(ruleOf(office.test()), u"secret.missing"_s); // Nothing was kept.
    QVERIFY(await(office.connect.keep(hubspot, true)));
    QVERIFY(office.test());
}

void TestConnectService::anotherAccountTakesNothingOfTheFormerAlong()
{
    Office office;
    QVERIFY(office.syncedWith(u"1000"_s));
    QVERIFY(office.signIn());

    QVERIFY(await(office.connect.keep(hubspot, true)));

    const auto known
        = office.run([](Database &database) { return CrmConnectionTable(database).find(hubspot); });
    QVERIFY(known && !*known);
    const auto linked = office.run([](Database &database) {
        return CrmLinkTable(database).customersOf(hubspot, ContactRow::Kind::Company, u"77"_s);
    });
    QVERIFY(linked && linked->isEmpty());
}

void TestConnectService::aTokenGivenAfterASignInTakesItsPlace()
{
    Office office;
    QVERIFY(office.signIn());
    QVERIFY(await(office.connect.keep(hubspot, false)));
    office.door.crm.token = "pat-eu1-secret"; // What was signed in is no longer taken.

    QVERIFY(office.tryToken());
    QVERIFY(await(office.connect.keep(hubspot, false)));

    QVERIFY(office.test());
    QCOMPARE(office.door.tokenCalls, qsizetype{1}); // Nobody tried to renew the sign-in.
}

void TestConnectService::withoutAFreePortTheAddressIsPasted()
{
    Office office;
    QTcpServer others[3];
    for (int i = 0; i < 3; ++i)
        (void)others[i].listen(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(17171 + i));

    const Result<CrmTrial> trial = office.signIn();

    QVERIFY2(trial, qPrintable(ruleOf(trial)));
    QCOMPARE(trial->account, u"4711"_s);
    QVERIFY(office.pastes);
}

void TestConnectService::aPastedAddressThatIsNotOursIsNotTaken()
{
    Office office;
    QTcpServer others[3];
    for (int i = 0; i < 3; ++i)
        (void)others[i].listen(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(17171 + i));

    const Result<CrmTrial> trial = await(office.connect.trySignIn(
        office.app(),
        [&](const QUrl &, bool) {
            office.connect.pasteAddress(SecretText("https://evil.example/crm/hubspot?code=hush-code"));
        },
        "<p>Done"));

    QCOMPARE(ruleOf(trial), u"oauth.not_the_address"_s);
    QVERIFY(!trial.error().value.contains(u"hush"_s));
    QCOMPARE(office.door.tokenCalls, qsizetype{0});
}

void TestConnectService::stoppingEndsTheWaitForTheBrowser()
{
    Office office;

    const Result<CrmTrial> trial = await(office.connect.trySignIn(
        office.app(), [&](const QUrl &, bool) { office.connect.stop(); }, "<p>Done"));

    QCOMPARE(ruleOf(trial), u"oauth.stopped"_s);
}

void TestConnectService::onlyAnOwnerConnects()
{
    Office office(u"cli:eve"_s);
    must(await(office.book.control.saveStaff({.login = u"mara"_s, .name = u"Mara"_s, .role = Role::Owner})));

    QCOMPARE(ruleOf(office.tryToken()), u"role.not_listed"_s);
    QCOMPARE(ruleOf(office.signIn()), u"role.not_listed"_s);
    QVERIFY(office.door.asked.isEmpty());
}

void TestConnectService::inv17NoTokenSecretCodeOrVerifierIsLeftAnywhere()
{
    QStringList said;
    heard = &said;
    const QtMessageHandler before = qInstallMessageHandler(hear);
    QStringList errors;
    QByteArray bytes;
    QByteArrayList secrets;
    QList<HttpRequest> asked;
    QByteArray pages;
    {
        Office office;
        const auto tell = [&](const auto &result) {
            if (!result)
                errors << result.error().rule << result.error().field << result.error().value
                       << result.error().detail << result.error().providerText;
        };
        tell(office.signIn("somebody-elses-state"));
        tell(office.signIn());
        tell(await(office.connect.keep(hubspot, false)));
        office.door.clock.time = office.door.clock.time.addSecs(3600);
        tell(office.test());
        office.door.dead = u"BAD_REFRESH_TOKEN"_s;
        office.door.clock.time = office.door.clock.time.addSecs(3600);
        tell(office.test());
        bytes = allBytes(office.book.dir.path());
        secrets = office.door.secrets + QByteArrayList{office.door.clientSecret};
        asked = office.door.asked;
        pages = office.page.toEncoded();
    }
    qInstallMessageHandler(before);
    heard = nullptr;

    QVERIFY(secrets.size() >= 7);
    QVERIFY(!errors.isEmpty());
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!bytes.contains(secret), secret.constData());
        QVERIFY2(!said.join(u'\n').toUtf8().contains(secret), secret.constData());
        QVERIFY2(!errors.join(u'\n').toUtf8().contains(secret), secret.constData());
        QVERIFY2(!pages.contains(secret), secret.constData());
        for (const HttpRequest &request : std::as_const(asked))
            QVERIFY2(!request.url.toEncoded().contains(secret), secret.constData());
    }
}
