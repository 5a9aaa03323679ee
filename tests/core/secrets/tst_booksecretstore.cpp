#include "tests/core/secrets/tst_booksecretstore.h"

#include "core/secrets/BookSecretStore.h"
#include "core/secrets/SealedSecretStore.h"
#include "tests/fakes/MemorySecretStore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const SecretText passphrase("seven green bicycles");
const QStringList names{u"vault/key"_s, u"stripe/api_key"_s, u"smtp/user"_s, u"smtp/password"_s};
const Error unusable{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};

//! A keychain with habits.
class OddKeychain final : public SecretStore
{
public:
    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override
    {
        return forgets ? Result<std::optional<SecretText>>(std::nullopt) : kept.read(connection, field);
    }
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override
    {
        return kept.write(connection, field, secret);
    }
    Result<void> remove(const QString &connection, const QString &field) override
    {
        return clings ? Result<void>(fail(unusable)) : kept.remove(connection, field);
    }

    MemorySecretStore kept;
    bool forgets = false; //!< As one does that is locked and has nobody to ask.
    bool clings = false;
};

struct Shelf {
    QTemporaryDir folder;
    OddKeychain keychain;
    SealedSecretStore sealed{folder.path(), SecretSeal::leastCost};
    BookSecretStore book{sealed, keychain};

    QByteArray secret(const QString &name)
    {
        const auto found = book.read(name.section(u'/', 0, 0), name.section(u'/', 1));
        return found && *found ? (*found)->reveal() : QByteArray();
    }
};

template <class T>
QString ruleOf(const Result<T> &result)
{
    return result ? QString() : result.error().rule;
}

} // namespace

void TestBookSecretStore::usesTheKeychainWhereNoFileIs()
{
    Shelf shelf;

    QVERIFY(shelf.book.write(u"smtp"_s, u"user"_s, SecretText("mara")));

    QCOMPARE(shelf.book.place(), SecretsPlace::Keychain);
    QVERIFY(!shelf.book.isLocked());
    QCOMPARE(shelf.keychain.kept.secrets.value(u"smtp/user"_s), QByteArray("mara"));
    QVERIFY(shelf.book.tryKeychain());
    shelf.keychain.kept.trouble = unusable;
    QCOMPARE(ruleOf(shelf.book.tryKeychain()), u"secret.keychain_unusable"_s);
}

void TestBookSecretStore::movingToAPassphraseEmptiesTheKeychain()
{
    Shelf shelf;
    shelf.keychain.kept.secrets
        = {{u"vault/key"_s, "k"}, {u"stripe/api_key"_s, "rk"}, {u"else/where"_s, "x"}};

    const Result<SecretsMove> moved = shelf.book.moveToPassphrase(passphrase, names);

    QVERIFY(moved);
    QCOMPARE(*moved, (SecretsMove{.moved = 2, .left = {}}));
    QCOMPARE(shelf.book.place(), SecretsPlace::Passphrase);
    QVERIFY(!shelf.book.isLocked());
    QCOMPARE(shelf.secret(u"vault/key"_s), QByteArray("k"));
    QCOMPARE(shelf.secret(u"stripe/api_key"_s), QByteArray("rk"));
    QCOMPARE(shelf.keychain.kept.secrets.keys(), QStringList{u"else/where"_s}); // Not ours.

    QVERIFY(shelf.book.write(u"smtp"_s, u"user"_s, SecretText("mara")));
    QVERIFY(!shelf.keychain.kept.secrets.contains(u"smtp/user"_s));
    SealedSecretStore later(shelf.folder.path());
    QVERIFY(BookSecretStore(later, shelf.keychain).isLocked());
}

void TestBookSecretStore::withoutAKeychainAPassphraseBeginsWithNothing()
{
    Shelf shelf;
    shelf.keychain.kept.trouble = unusable;

    const Result<SecretsMove> moved = shelf.book.moveToPassphrase(passphrase, names);

    QVERIFY(moved);
    QCOMPARE(*moved, (SecretsMove{.moved = 0, .left = unusable}));
    QVERIFY(shelf.book.write(u"smtp"_s, u"user"_s, SecretText("mara")));
    QCOMPARE(shelf.secret(u"smtp/user"_s), QByteArray("mara"));
}

void TestBookSecretStore::aSecondMoveBringsWhatTheKeychainHadKept()
{
    Shelf shelf;
    shelf.keychain.kept.secrets = {{u"vault/key"_s, "k"}};
    shelf.keychain.kept.trouble = unusable;
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    QVERIFY(shelf.secret(u"vault/key"_s).isEmpty());

    shelf.keychain.kept.trouble.reset();
    const Result<SecretsMove> moved = shelf.book.moveToPassphrase(passphrase, names);

    QVERIFY(moved);
    QCOMPARE(*moved, (SecretsMove{.moved = 1, .left = {}}));
    QCOMPARE(shelf.secret(u"vault/key"_s), QByteArray("k"));
    QVERIFY(shelf.keychain.kept.secrets.isEmpty());
}

void TestBookSecretStore::whatIsThereAlreadyIsNewerThanTheKeychains()
{
    Shelf shelf;
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    QVERIFY(shelf.book.write(u"stripe"_s, u"api_key"_s, SecretText("new")));
    shelf.keychain.kept.secrets = {{u"stripe/api_key"_s, "old"}};

    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));

    QCOMPARE(shelf.secret(u"stripe/api_key"_s), QByteArray("new"));
    QVERIFY(shelf.keychain.kept.secrets.isEmpty());
}

void TestBookSecretStore::aWrongPassphraseMovesNothing()
{
    Shelf shelf;
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    shelf.keychain.kept.secrets = {{u"vault/key"_s, "k"}};

    QCOMPARE(ruleOf(shelf.book.moveToPassphrase(SecretText("eight green bicycles"), names)),
        u"secret.passphrase_wrong"_s);

    QCOMPARE(shelf.keychain.kept.secrets.value(u"vault/key"_s), QByteArray("k"));
    QVERIFY(shelf.secret(u"vault/key"_s).isEmpty());
}

void TestBookSecretStore::movingBackEmptiesTheFile()
{
    Shelf shelf;
    shelf.keychain.kept.secrets = {{u"vault/key"_s, "k"}};
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    QVERIFY(shelf.book.write(u"smtp"_s, u"user"_s, SecretText("mara")));

    const Result<SecretsMove> moved = shelf.book.moveToKeychain();

    QVERIFY(moved);
    QCOMPARE(moved->moved, 2);
    QVERIFY(!shelf.sealed.isThere());
    QCOMPARE(shelf.book.place(), SecretsPlace::Keychain);
    QCOMPARE(shelf.keychain.kept.secrets,
        (QHash<QString, QByteArray>{{u"vault/key"_s, "k"}, {u"smtp/user"_s, "mara"}}));
    QCOMPARE(shelf.secret(u"smtp/user"_s), QByteArray("mara"));
    QCOMPARE(shelf.book.moveToKeychain()->moved, 0); // There already.
}

void TestBookSecretStore::aKeychainThatForgetsLeavesTheFileInPlace()
{
    Shelf shelf;
    shelf.keychain.kept.secrets = {{u"vault/key"_s, "k"}};
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    shelf.keychain.forgets = true;

    QCOMPARE(ruleOf(shelf.book.moveToKeychain()), u"secret.keychain_unusable"_s);

    QVERIFY(shelf.sealed.isThere());
    QCOMPARE(shelf.secret(u"vault/key"_s), QByteArray("k"));
}

void TestBookSecretStore::aKeychainThatTakesNothingLeavesTheFileInPlace()
{
    Shelf shelf;
    shelf.keychain.kept.secrets = {{u"vault/key"_s, "k"}};
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    shelf.keychain.kept.trouble = unusable;

    QCOMPARE(ruleOf(shelf.book.moveToKeychain()), u"secret.keychain_unusable"_s);

    QVERIFY(shelf.sealed.isThere());
    QCOMPARE(shelf.secret(u"vault/key"_s), QByteArray("k"));
}

void TestBookSecretStore::aKeychainThatLetsNothingGoIsTold()
{
    Shelf shelf;
    shelf.keychain.kept.secrets = {{u"vault/key"_s, "k"}};
    shelf.keychain.clings = true;

    const Result<SecretsMove> moved = shelf.book.moveToPassphrase(passphrase, names);

    QVERIFY(moved);
    QCOMPARE(*moved, (SecretsMove{.moved = 1, .left = unusable}));
    QCOMPARE(shelf.secret(u"vault/key"_s), QByteArray("k"));
}

void TestBookSecretStore::aFolderThatIsGoneForAMomentIsNotTheKeychain()
{
    Shelf shelf;
    QVERIFY(shelf.book.moveToPassphrase(passphrase, names));
    QVERIFY(shelf.book.write(u"salesforce"_s, u"refresh_token"_s, SecretText("old")));
    const QString folder = shelf.folder.path();
    QVERIFY(QDir().rename(folder, folder + u"-away"_s));

    QCOMPARE(shelf.book.place(), SecretsPlace::Passphrase);
    QVERIFY(!shelf.book.read(u"salesforce"_s, u"refresh_token"_s));
    QCOMPARE(ruleOf(shelf.book.write(u"salesforce"_s, u"refresh_token"_s, SecretText("new"))),
        u"disk.unwritable"_s);
    QVERIFY(QDir().rename(folder + u"-away"_s, folder));

    QVERIFY(shelf.keychain.kept.secrets.isEmpty());
    QCOMPARE(shelf.secret(u"salesforce/refresh_token"_s), QByteArray("old"));
}
