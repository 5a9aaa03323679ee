#include "tests/core/service/tst_secretsservice.h"

#include "core/secrets/BookSecretStore.h"
#include "core/secrets/SealedSecretStore.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/service/ServiceBook.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <memory>
#include <utility>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const SecretText passphrase("seven green bicycles");
const SecretText other("eight green bicycles");
const SealedPlace place{.table = u"link"_s, .column = u"url"_s, .row = u"1"_s};

//! A start of the program with a book: what was unlocked before is locked again.
struct Start {
    explicit Start(ServiceBook &of)
        : book(of)
    {
    }

    Result<QByteArray> opened(const QByteArray &sealed)
    {
        return await(workshop.observe(u"test"_s).run([this, sealed](Database &database, const StopFlag &) {
            return workshop.book(database).and_then(
                [&](const Book &found) { return found.vault->open(sealed, place); });
        }));
    }
    Result<QByteArray> sealed(const QByteArray &plain)
    {
        return await(workshop.observe(u"test"_s).run([this, plain](Database &database, const StopFlag &) {
            return workshop.book(database).and_then(
                [&](const Book &found) { return found.vault->seal(plain, place); });
        }));
    }

    ServiceBook &book;
    SealedSecretStore file{book.dir.path(), SecretSeal::leastCost};
    BookSecretStore keeping{file, book.secrets};
    ChangeFeed feed;
    Workshop workshop{{.profile = book.dir.path(),
        .actor = u"cli:mara"_s,
        .clock = book.clock,
        .secrets = keeping,
        .transport = book.transport,
        .feed = feed,
        .keeping = &keeping}};
    SecretsService secrets{workshop};
};

//! A keychain that answers as the real ones do: through the thread of the window.
class KeychainOfTheWindow final : public SecretStore
{
public:
    explicit KeychainOfTheWindow(SecretStore &kept)
        : m_kept(kept)
    {
    }

    QSemaphore asked;

    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override
    {
        return answered().and_then([&] { return m_kept.read(connection, field); });
    }
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override
    {
        return answered().and_then([&] { return m_kept.write(connection, field, secret); });
    }
    Result<void> remove(const QString &connection, const QString &field) override
    {
        return answered().and_then([&] { return m_kept.remove(connection, field); });
    }

private:
    Result<void> answered()
    {
        const auto box = std::make_shared<QSemaphore>();
        QMetaObject::invokeMethod(
            qApp, [box] { box->release(); }, Qt::QueuedConnection);
        asked.release();
        if (box->tryAcquire(1, 10'000))
            return {};
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s});
    }

    SecretStore &m_kept;
};

} // namespace

void TestSecretsService::everySecretOfABookMovesAndComesBack()
{
    ServiceBook book;
    Start start(book);
    must(start.sealed("x")); // The vault has its key.
    for (const QString &name : {u"stripe/api_key"_s, u"paypal/client_id"_s, u"paypal/client_secret"_s,
             u"hubspot/token"_s, u"salesforce/refresh_token"_s, u"smtp/user"_s, u"smtp/password"_s})
        book.secrets.secrets.insert(name, name.toUtf8());
    const auto before = book.secrets.secrets;

    const SecretsMove moved = must(await(start.secrets.usePassphrase(passphrase)));

    QCOMPARE(start.secrets.place(), SecretsPlace::Passphrase);
    QVERIFY2(book.secrets.secrets.isEmpty(), qPrintable(book.secrets.secrets.keys().join(u' ')));
    QCOMPARE(moved, (SecretsMove{.moved = before.size(), .left = {}}));

    QCOMPARE(must(await(start.secrets.useKeychain())).moved, before.size());
    QCOMPARE(start.secrets.place(), SecretsPlace::Keychain);
    QCOMPARE(book.secrets.secrets, before);
}

void TestSecretsService::aKeychainThatSaysItHasNothingIsToldOf()
{
    ServiceBook book;
    Start start(book);
    must(start.sealed("x"));
    const auto before = std::exchange(book.secrets.secrets, {}); // Locked, with nobody to ask.

    const SecretsMove moved = must(await(start.secrets.usePassphrase(passphrase)));

    QCOMPARE(moved.moved, 0);
    QVERIFY(moved.left);
    QCOMPARE(moved.left->rule, u"secret.keychain_unusable"_s);

    book.secrets.secrets = before;
    QCOMPARE(must(await(start.secrets.usePassphrase(passphrase))),
        (SecretsMove{.moved = before.size(), .left = {}}));
}

void TestSecretsService::aNextStartOpensTheVaultOnceThePassphraseIsGiven()
{
    ServiceBook book;
    QByteArray sealed;
    {
        Start first(book);
        must(await(first.secrets.usePassphrase(passphrase)));
        sealed = must(first.sealed("https://buy.stripe.com/one"));
    }
    Start next(book);
    QVERIFY(next.secrets.isLocked());
    QCOMPARE(ruleOf(next.opened(sealed)), u"secret.passphrase_needed"_s);
    QCOMPARE(ruleOf(await(next.secrets.unlock(other))), u"secret.passphrase_wrong"_s);
    QVERIFY(next.secrets.isLocked());

    must(await(next.secrets.unlock(passphrase)));

    QVERIFY(!next.secrets.isLocked());
    QCOMPARE(must(next.opened(sealed)), QByteArray("https://buy.stripe.com/one"));
    must(await(next.secrets.changePassphrase(passphrase, other)));
    QCOMPARE(must(next.opened(sealed)), QByteArray("https://buy.stripe.com/one"));
    Start last(book);
    QCOMPARE(ruleOf(await(last.secrets.unlock(passphrase))), u"secret.passphrase_wrong"_s);
    must(await(last.secrets.unlock(other)));
}

void TestSecretsService::whoeverShowsWhatDependsOnSecretsIsTold()
{
    ServiceBook book;
    Start start(book);
    const QSignalSpy changed(&start.feed, &ChangeFeed::settingsChanged);

    must(await(start.secrets.usePassphrase(passphrase)));
    QTRY_COMPARE(changed.count(), 1);
    must(await(start.secrets.unlock(passphrase)));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!await(start.secrets.unlock(other)));
    must(await(start.secrets.useKeychain()));
    QTRY_COMPARE(changed.count(), 3);
}

void TestSecretsService::whoMayNotManageTheBookMovesNothingAndStillUnlocks()
{
    ServiceBook book;
    Start start(book);
    must(await(start.secrets.usePassphrase(passphrase)));
    must(await(book.control.saveStaff({.login = u"otto"_s, .name = u"Otto"_s, .role = Role::Owner})));

    QCOMPARE(ruleOf(await(start.secrets.useKeychain())), u"role.not_listed"_s);
    QCOMPARE(ruleOf(await(start.secrets.usePassphrase(passphrase))), u"role.not_listed"_s);
    QCOMPARE(ruleOf(await(start.secrets.changePassphrase(passphrase, other))), u"role.not_listed"_s);

    QCOMPARE(start.secrets.place(), SecretsPlace::Passphrase);
    must(await(start.secrets.unlock(passphrase)));
}

void TestSecretsService::aBookWithoutAChoiceKeepsToTheKeychain()
{
    ServiceBook book;

    QCOMPARE(book.settings.secrets().place(), SecretsPlace::Keychain);
    QVERIFY(!book.settings.secrets().isLocked());
    QCOMPARE(ruleOf(await(book.settings.secrets().usePassphrase(passphrase))), u"secret.keychain_unusable"_s);
}

void TestSecretsService::whileAKeychainIsAskedTheWindowGetsItsLanes()
{
    ServiceBook book;
    KeychainOfTheWindow keychain(book.secrets);
    Workshop workshop({.profile = book.dir.path(),
        .actor = u"cli:mara"_s,
        .clock = book.clock,
        .secrets = keychain,
        .transport = book.transport,
        .feed = book.feed});
    const auto sealed = workshop.observe(u"stripe"_s).run([&workshop](Database &database, const StopFlag &) {
        return workshop.book(database).and_then(
            [](const Book &found) { return found.vault->seal("plain"_ba, place); });
    });
    QVERIFY(keychain.asked.tryAcquire(1, 10'000));

    (void)workshop.effects(u"mail"_s); // What a sync does in the window's thread.
    (void)workshop.gatewayTransport(u"stripe"_s);
    must(await(sealed));
}
