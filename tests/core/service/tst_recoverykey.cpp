#include "tests/core/service/tst_recoverykey.h"

#include "core/service/recoveryKey.h"
#include "core/store/SecretOverflowTable.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const SealedPlace place{.table = u"link"_s, .column = u"url"_s, .row = u"1"_s};
const QByteArray plain("https://buy.stripe.com/one");
constexpr auto variable = "QUITTANCE_SECRET_VAULT_RECOVERY";

//! Seals in a lane of that workshop.
Result<QByteArray> sealedIn(Workshop &workshop)
{
    return await(workshop.observe(u"test"_s).run([&workshop](Database &database, const StopFlag &) {
        return workshop.book(database).and_then(
            [](const Book &book) { return book.vault->seal(plain, place); });
    }));
}

Result<QByteArray> openedIn(Workshop &workshop, const QByteArray &sealed)
{
    return await(workshop.observe(u"test"_s).run([&workshop, sealed](Database &database, const StopFlag &) {
        return workshop.book(database).and_then(
            [&](const Book &book) { return book.vault->open(sealed, place); });
    }));
}

SecretText madeKey(ServiceBook &book)
{
    return SecretText(must(await(book.settings.makeRecoveryKey())).toLatin1());
}

SecretText keptKey(ServiceBook &book)
{
    const SecretText key = madeKey(book);
    must(await(book.settings.keepRecoveryKey(key)));
    return key;
}

//! A copy of a book on another computer, whose keychain knows nothing of it.
struct Elsewhere {
    explicit Elsewhere(ServiceBook &of)
        : source(of)
    {
    }

    static std::unique_ptr<QTemporaryDir> copyOf(ServiceBook &book)
    {
        auto dir = std::make_unique<QTemporaryDir>();
        must(await(book.settings.saveCopy(Workshop::bookPath(dir->path()))));
        return dir;
    }

    ServiceBook &source;
    std::unique_ptr<QTemporaryDir> dir = copyOf(source); // Before a lane makes a book of its own there.
    MemorySecretStore secrets;
    ChangeFeed feed;
    Workshop workshop{{.profile = dir->path(),
        .actor = u"cli:mara"_s,
        .clock = source.clock,
        .secrets = secrets,
        .transport = source.transport,
        .feed = feed}};
    SettingsService settings{workshop};
};

} // namespace

void TestRecoveryKey::aMadeKeyOpensNothingBeforeItIsKept()
{
    ServiceBook book;
    const SecretText key = madeKey(book);
    must(sealedIn(book.workshop)); // The vault's key is in use.

    QCOMPARE(ruleOf(await(book.settings.useRecoveryKey(key))), u"recovery.none"_s);
    QVERIFY(must(await(book.settings.all())).value(recoveryKeyAtKey).isEmpty());

    must(await(book.settings.keepRecoveryKey(key)));
    QCOMPARE(must(await(book.settings.useRecoveryKey(key))), KeyKept::InKeychain);
    QVERIFY(!must(await(book.settings.all())).value(recoveryKeyAtKey).isEmpty());
    QVERIFY(madeKey(book).reveal() != key.reveal());
}

void TestRecoveryKey::opensACopyOnAComputerWithoutTheKey()
{
    ServiceBook book;
    const QByteArray sealed = must(sealedIn(book.workshop));
    const SecretText key = keptKey(book);
    Elsewhere there(book);
    QCOMPARE(ruleOf(openedIn(there.workshop, sealed)), u"vault.key_missing"_s);

    QCOMPARE(
        must(await(there.settings.useRecoveryKey(SecretText(key.reveal().toLower())))), KeyKept::InKeychain);

    QCOMPARE(must(openedIn(there.workshop, sealed)), plain);
    QCOMPARE(there.secrets.secrets.value(u"vault/key"_s), book.secrets.secrets.value(u"vault/key"_s));
}

void TestRecoveryKey::opensACopyWithoutAnyKeychainUntilTheProgramEnds()
{
    ServiceBook book;
    const QByteArray sealed = must(sealedIn(book.workshop));
    const SecretText key = keptKey(book);
    Elsewhere there(book);
    there.secrets.trouble = Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};
    QCOMPARE(ruleOf(openedIn(there.workshop, sealed)), u"secret.keychain_unusable"_s);

    QCOMPARE(must(await(there.settings.useRecoveryKey(key))), KeyKept::ForNow);

    QCOMPARE(must(openedIn(there.workshop, sealed)), plain);
    QVERIFY(there.secrets.secrets.isEmpty());
}

void TestRecoveryKey::anotherKeyIsRefusedAndChangesNothing()
{
    ServiceBook book;
    const QByteArray sealed = must(sealedIn(book.workshop));
    (void)keptKey(book);
    const SecretText other = madeKey(book);
    Elsewhere there(book);

    const auto refused = await(there.settings.useRecoveryKey(other));

    QCOMPARE(ruleOf(refused), u"recovery.wrong"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Secret);
    QVERIFY(refused.error().value.isEmpty());
    QVERIFY(there.secrets.secrets.isEmpty());
    QCOMPARE(ruleOf(openedIn(there.workshop, sealed)), u"vault.key_missing"_s);
    QCOMPARE(ruleOf(await(there.settings.useRecoveryKey(SecretText("1234-5678")))), u"recovery.malformed"_s);
}

void TestRecoveryKey::theKeyBeforeOpensNoLongerButOlderCopies()
{
    ServiceBook book;
    must(sealedIn(book.workshop));
    const SecretText first = keptKey(book);
    Elsewhere before(book);
    const SecretText second = keptKey(book);
    Elsewhere after(book);

    QCOMPARE(ruleOf(await(after.settings.useRecoveryKey(first))), u"recovery.wrong"_s);
    QVERIFY(await(after.settings.useRecoveryKey(second)));
    QCOMPARE(ruleOf(await(before.settings.useRecoveryKey(second))), u"recovery.wrong"_s);
    QVERIFY(await(before.settings.useRecoveryKey(first)));
}

void TestRecoveryKey::anAlteredEnvelopeIsRefused()
{
    ServiceBook book;
    const SecretText key = keptKey(book);
    SecretOverflowTable overflow(book.database);
    const QByteArray envelope = *must(overflow.find(u"vault"_s, u"recovery"_s));
    // Cut; then version, cost, salt, and what is sealed.
    QList<QByteArray> altered{envelope.chopped(1), envelope.first(3)};
    for (const qsizetype at : {0, 1, 2, 18, 40}) {
        altered.append(envelope);
        altered.last()[at] = static_cast<char>(envelope.at(at) ^ 1);
    }
    altered.append(envelope);
    altered.last()[1] = 60; // Work for longer than anybody waits.

    for (const QByteArray &each : altered) {
        must(overflow.put(u"vault"_s, u"recovery"_s, each));
        QCOMPARE(ruleOf(await(book.settings.useRecoveryKey(key))), u"recovery.wrong"_s);
    }
    must(overflow.put(u"vault"_s, u"recovery"_s, envelope));
    QVERIFY(await(book.settings.useRecoveryKey(key)));
}

void TestRecoveryKey::aVariableOpensABookForCommands()
{
    ServiceBook book;
    const QByteArray sealed = must(sealedIn(book.workshop));
    const SecretText key = keptKey(book);
    Elsewhere there(book);
    there.secrets.trouble = Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s};
    const auto unset = qScopeGuard([] { qunsetenv(variable); });

    qputenv(variable, madeKey(book).reveal());
    QCOMPARE(ruleOf(openedIn(there.workshop, sealed)), u"recovery.wrong"_s);
    qputenv(variable, key.reveal());

    QCOMPARE(must(openedIn(there.workshop, sealed)), plain);
}

void TestRecoveryKey::onlyWhoManagesTheBookKeepsOne()
{
    ServiceBook book;
    listStaff(book);
    const SecretText key(must(makeRecoveryKey()).toLatin1());
    {
        Workshop clerks{{.profile = book.dir.path(),
            .actor = u"cli:carl"_s,
            .clock = book.clock,
            .secrets = book.secrets,
            .transport = book.transport,
            .feed = book.feed}};
        SettingsService settings(clerks);

        QCOMPARE(ruleOf(await(settings.keepRecoveryKey(key))), u"role.not_allowed"_s);
        QCOMPARE(ruleOf(await(settings.useRecoveryKey(key))), u"recovery.none"_s);
    }

    must(await(book.settings.keepRecoveryKey(key)));
}

void TestRecoveryKey::standsInNoFileOfTheBook()
{
    ServiceBook book;
    must(sealedIn(book.workshop));
    const SecretText key = keptKey(book);
    const QByteArray vaultKey = QByteArray(32, 'k');
    QList<QByteArray> secrets{
        key.reveal(), QByteArray(key.reveal()).replace("-", ""), vaultKey, vaultKey.toBase64()};

    int looked = 0;
    QDirIterator files(book.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++looked;
        for (const QByteArray &secret : secrets)
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
    }
    QVERIFY(looked > 0);
    const QMap<QString, QString> settings = must(await(book.settings.all()));
    for (const QString &value : settings)
        QVERIFY(!value.contains(QString::fromLatin1(key.reveal())));
}
