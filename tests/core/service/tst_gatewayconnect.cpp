#include "tests/core/service/tst_gatewayconnect.h"

#include "core/service/GatewayConnectService.h"
#include "core/service/PayWayService.h"
#include "core/store/CursorTable.h"
#include "tests/core/service/ServiceBook.h"
#include "tests/sandbox/paypal/PayPalSandbox.h"
#include "tests/sandbox/paypal/PayPalTokens.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId stripe(u"stripe"_s);
const ConnectionId paypal(u"paypal"_s);
const QByteArray goodKey = "rk_test_fedcba9876543210";

//! A book that no provider is connected to, and both stand-ins.
struct Office {
    Office()
    {
        book.secrets.secrets.remove(u"stripe/api_key"_s);
        paypalSandbox.setBases(
            QUrl(u"https://api-m.sandbox.paypal.com"_s), QUrl(u"https://www.sandbox.paypal.com"_s));
        book.transport.serve(QUrl(u"https://api-m.sandbox.paypal.com"_s), paypalGate);
    }

    GatewayConnectService &connecting() { return book.settings.gateways(); }
    Result<GatewayTrial> tryStripe(const QByteArray &key = goodKey)
    {
        return await(
            connecting().tryKey({.connection = stripe, .secrets = {{u"api_key"_s, SecretText(key)}}}));
    }
    Result<void> keepStripe(const GatewayWishes &wishes) { return await(connecting().keep(stripe, wishes)); }
    static GatewayWishes wishes()
    {
        return {.label = u"Brightwater (test)"_s,
            .ways = {PayWay::Page, PayWay::BankTransfer},
            .completeFrom = QDate(2026, 2, 1)};
    }
    QString setting(const QString &key) { return must(await(book.settings.all())).value(key); }
    ConnectionState state(const ConnectionId &id)
    {
        const QList<ConnectionState> states = must(await(book.settings.connectionStates()));
        return *std::ranges::find(states, id, &ConnectionState::id);
    }

    ServiceBook book;
    sandbox::PayPalSandbox paypalSandbox{book.sandboxClock, 7};
    sandbox::SandboxGate paypalGate{paypalSandbox};
};

} // namespace

void TestGatewayConnect::aKeyShowsItsModeAndItsPermissionsBeforeItIsKept()
{
    Office office;
    const auto secretsBefore = office.book.secrets.secrets;
    const auto settingsBefore = must(await(office.book.settings.all()));

    const GatewayTrial trial = must(office.tryStripe("rk_test_without__refund_write__balance_read"));

    QVERIFY(!trial.live);
    QVERIFY(trial.keyHint.startsWith(u"rk_test_…"_s));
    QVERIFY(trial.suffices() && trial.lacksSomething());
    const auto refunds = std::ranges::find(trial.permissions, u"Refunds Write"_s, &KeyPermission::name);
    QVERIFY(refunds != trial.permissions.end() && !refunds->granted);
    QCOMPARE(refunds->purpose, KeyPermission::Purpose::Refunds);
    QCOMPARE(trial.ways, (QList<PayWay>{PayWay::Page, PayWay::Checkout, PayWay::BankTransfer}));
    QVERIFY(office.book.secrets.secrets == secretsBefore);
    QCOMPARE(must(await(office.book.settings.all())), settingsBefore);
    QVERIFY(!office.state(stripe).isSetUp);
}

void TestGatewayConnect::whatIsKeptOpensTheAccountAfterwards()
{
    Office office;
    QCOMPARE(ruleOf(office.keepStripe(Office::wishes())), u"connection.not_tried"_s);
    must(office.tryStripe());

    QCOMPARE(ruleOf(office.keepStripe({.label = {}, .ways = {}, .completeFrom = {}})), u"gateway.no_way"_s);
    must(office.keepStripe(Office::wishes()));

    QCOMPARE(office.book.secrets.secrets.value(u"stripe/api_key"_s), goodKey);
    QCOMPARE(office.setting(u"stripe.label"_s), u"Brightwater (test)"_s);
    QCOMPARE(office.setting(u"stripe.ways"_s), u"page bank_transfer"_s);
    QCOMPARE(office.setting(u"stripe.complete_from"_s), u"2026-02-01"_s);
    QCOMPARE(office.setting(u"payments.gateway"_s), u"stripe"_s);
    QVERIFY(await(office.book.settings.test(stripe)));
    const GatewayFacts facts = must(await(office.book.settings.gateway()));
    QVERIFY(facts.configured && !facts.live);
    QCOMPARE(facts.label, u"Brightwater (test)"_s);
    const GatewayStanding standing = must(await(office.connecting().standing(stripe)));
    QCOMPARE(standing.wishes, Office::wishes());
}

void TestGatewayConnect::payPalIsTriedInTheWorldThatWasChosen()
{
    Office office;
    const auto given = [](bool isSandbox) {
        return GatewayCredentials{.connection = paypal,
            .secrets = {{u"client_id"_s, SecretText(sandbox::PayPalTokens::clientId)},
                {u"client_secret"_s, SecretText(sandbox::PayPalTokens::clientSecret)}},
            .isSandbox = isSandbox};
    };
    QVERIFY(!await(office.connecting().tryKey(given(false)))); // Nobody serves the live address here.

    const Result<GatewayTrial> trial = await(office.connecting().tryKey(given(true)));

    QVERIFY2(trial, qPrintable(ruleOf(trial)));
    QVERIFY(!trial->live);
    QCOMPARE(trial->ways, (QList<PayWay>{PayWay::Page, PayWay::Checkout}));
    GatewayWishes wishes = Office::wishes();
    wishes.ways = {PayWay::Page};
    wishes.isUsual = false;
    must(await(office.connecting().keep(paypal, wishes)));
    QCOMPARE(office.setting(u"paypal.base_url"_s), u"https://api-m.sandbox.paypal.com"_s);
    QVERIFY(office.setting(u"payments.gateway"_s).isEmpty());
    QVERIFY(await(office.book.settings.test(paypal)));
    QVERIFY(must(await(office.connecting().standing(paypal))).isSandbox);
}

void TestGatewayConnect::aKeyThatCannotBeRightIsNamedBeforeAnythingIsAsked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("rule");

    QTest::newRow("publishable") << QByteArray("pk_test_0123456789abcdef") << u"stripe.key_publishable"_s;
    QTest::newRow("of a webhook") << QByteArray("whsec_0123456789abcdef") << u"stripe.key_webhook"_s;
    QTest::newRow("empty") << QByteArray() << u"stripe.key_empty"_s;
    QTest::newRow("something else") << QByteArray("hunter2") << u"stripe.key_malformed"_s;
}

void TestGatewayConnect::aKeyThatCannotBeRightIsNamedBeforeAnythingIsAsked()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, rule);
    Office office;

    const Result<GatewayTrial> trial = office.tryStripe(key);

    QCOMPARE(ruleOf(trial), rule);
    QCOMPARE(trial.error().field, u"api_key"_s);
    QCOMPARE(trial.error().kind, ErrorKind::InvalidInput);
    QVERIFY(key.isEmpty() || !trial.error().value.contains(QString::fromLatin1(key)));
}

void TestGatewayConnect::aKeyOfTheOtherModeIsRefused()
{
    Office office;
    must(CursorTable(office.book.database).set(u"stripe"_s, u"mode"_s, u"test"_s, office.book.clock.now()));

    const Result<GatewayTrial> trial = office.tryStripe("rk_live_fedcba9876543210");

    QCOMPARE(ruleOf(trial), u"gateway.other_mode"_s);
    QCOMPARE(trial.error().value, u"rk_live_…3210"_s);
}

void TestGatewayConnect::troubleOfTheOtherSideIsTold_data()
{
    QTest::addColumn<sandbox::Fault::Kind>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("no network") << sandbox::Fault::Kind::CutBefore << 0 << ErrorKind::Uncertain;
    QTest::newRow("a refused key") << sandbox::Fault::Kind::Status << 401 << ErrorKind::Unauthorized;
}

void TestGatewayConnect::troubleOfTheOtherSideIsTold()
{
    QFETCH(const sandbox::Fault::Kind, fault);
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    Office office;
    office.book.gate.faults().add(
        {.kind = fault, .status = status, .code = {}, .field = {}, .method = {}, .path = {}, .times = -1});

    const Result<GatewayTrial> trial = office.tryStripe();

    QVERIFY(!trial);
    QCOMPARE(trial.error().kind, kind);
    QCOMPARE(ruleOf(office.keepStripe(Office::wishes())), u"connection.not_tried"_s);
}

void TestGatewayConnect::aLockedKeychainKeepsNothing()
{
    Office office;
    must(office.tryStripe());
    const auto before = must(await(office.book.settings.all()));
    office.book.secrets.trouble = Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};

    QCOMPARE(ruleOf(office.keepStripe(Office::wishes())), u"secret.keychain_unusable"_s);

    QCOMPARE(must(await(office.book.settings.all())), before);
    office.book.secrets.trouble.reset();
    must(office.keepStripe(Office::wishes())); // What was tried is still there.
}

void TestGatewayConnect::aWayThatIsSwitchedOffIsNotOffered()
{
    Office office;
    must(office.tryStripe());
    must(office.keepStripe(Office::wishes())); // Pages to pay at once are left out.
    must(await(office.book.settings.set(u"stripe.return_page"_s, u"https://brightwater.example/thanks"_s)));
    PayWayService payWays(office.book.workshop);
    const InvoiceId id = office.book.addIssued();

    QCOMPARE(ruleOf(await(payWays.openPayPage(id))), u"gateway.way_off"_s);

    must(await(office.book.settings.set(u"stripe.ways"_s, u"page checkout"_s)));
    must(await(payWays.openPayPage(id)));
    QCOMPARE(ruleOf(await(office.book.settings.set(u"stripe.ways"_s, u"page barter"_s))),
        u"setting.way_unknown"_s);
    QCOMPARE(
        ruleOf(await(office.book.settings.set(u"stripe.complete_from"_s, u"soon"_s))), u"date.malformed"_s);
}

void TestGatewayConnect::completenessBeginsOnTheDayThatWasSet()
{
    Office office;
    must(office.tryStripe());
    must(office.keepStripe(Office::wishes()));
    const QDate today(2026, 3, 1);

    QCOMPARE(
        must(await(office.book.sync.completeness({}, QDate(2026, 1, 1), today))).from, QDate(2026, 2, 1));
    QCOMPARE(
        must(await(office.book.sync.completeness({}, QDate(2026, 2, 20), today))).from, QDate(2026, 2, 20));
}

void TestGatewayConnect::connectionsTellHowTheyStand()
{
    Office office;
    QVERIFY(!office.state(stripe).isSetUp && !office.state(stripe).trouble);
    must(office.tryStripe());
    must(office.keepStripe(Office::wishes()));

    const ConnectionState state = office.state(stripe);

    QVERIFY(state.isSetUp && !state.trouble);
    QCOMPARE(state.live, std::optional(false));
    QCOMPARE(state.keyHint, u"rk_test_…3210"_s);
    QCOMPARE(state.label, u"Brightwater (test)"_s);
    QVERIFY(state.syncedAt.isNull());
    must(await(office.book.sync.sync(SyncService::Scope::Payments, false)));
    QVERIFY(office.state(stripe).syncedAt.isValid());
    office.book.secrets.trouble = Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};
    QCOMPARE(office.state(stripe).trouble->rule, u"secret.keychain_unusable"_s);
}

void TestGatewayConnect::disconnectingTakesTheKeyAndNothingElse()
{
    Office office;
    must(office.tryStripe());
    must(office.keepStripe(Office::wishes()));

    must(await(office.book.settings.disconnect(stripe)));

    QVERIFY(!office.book.secrets.secrets.contains(u"stripe/api_key"_s));
    QVERIFY(office.book.secrets.secrets.contains(u"vault/key"_s));
    QVERIFY(!office.state(stripe).isSetUp);
    QCOMPARE(must(await(office.connecting().standing(stripe))).wishes.label, u"Brightwater (test)"_s);
    QCOMPARE(
        ruleOf(await(office.book.settings.disconnect(ConnectionId(u"barter"_s)))), u"connection.unknown"_s);
}

void TestGatewayConnect::onlyAnOwnerConnects()
{
    Office office;
    must(office.tryStripe());
    must(await(office.book.control.saveStaff({.login = u"otto"_s, .name = u"Otto"_s, .role = Role::Owner})));

    QCOMPARE(ruleOf(office.tryStripe()), u"role.not_listed"_s);
    QCOMPARE(ruleOf(await(office.book.settings.disconnect(stripe))), u"role.not_listed"_s);
}

void TestGatewayConnect::aCopyOfTheBookIsWhole()
{
    Office office;
    const InvoiceId id = office.book.addIssued();
    const QString path = office.book.dir.filePath(u"copy of it.sqlite"_s);

    must(await(office.book.settings.saveCopy(path)));

    Database copy(u"copy"_s, path, Database::Open::AsItIs);
    QVERIFY(!copy.openError());
    QVERIFY(InvoiceTable(copy).byId(id));
    QCOMPARE(ruleOf(await(office.book.settings.saveCopy(path))), u"copy.exists"_s);
    QCOMPARE(ruleOf(await(office.book.settings.saveCopy(office.book.dir.filePath(u"none/copy.sqlite"_s)))),
        u"file.unwritable"_s);
}
