#include "tests/core/service/tst_onlyread.h"

#include "core/net/RefusingTransport.h"
#include "core/secrets/BookSecretStore.h"
#include "core/secrets/ReadOnlySecretStore.h"
#include "core/secrets/SealedSecretStore.h"
#include "core/service/SecretsService.h"
#include "core/store/copyHeldBook.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Error held{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s, .value = u"far"_s};

//! A copy of a book, as a window shows it while another computer has that one.
struct Copy {
    explicit Copy(ServiceBook &given)
        : book(given)
    {
        must(copyHeldBook(given.database.path(), Workshop::bookPath(dir.path())));
    }

    ServiceBook &book;
    QTemporaryDir dir;
    MemorySecretStore secrets; //!< The keychain of this computer.
    SealedSecretStore sealed{book.dir.path(), SecretSeal::leastCost}; //!< That of the book itself.
    BookSecretStore keeping{sealed, secrets};
    ReadOnlySecretStore readSecrets{keeping, held};
    RefusingTransport transport{held};
    ChangeFeed feed;
    Workshop workshop{{.profile = dir.path(),
        .actor = u"person:ada"_s,
        .clock = book.clock,
        .secrets = readSecrets,
        .transport = transport,
        .feed = feed,
        .onlyRead = held,
        .keeping = &keeping}};
    SettingsService settings{workshop};
};

const SealedPlace place{.table = u"link"_s, .column = u"url"_s, .row = u"1"_s};

//! What work(vault) answers in a lane that may open what is sealed.
template <class Work>
Result<QByteArray> withVault(Workshop &workshop, Work work)
{
    return await(workshop.reads().run([&workshop, work](Database &database, const StopFlag &) {
        return workshop.book(database).and_then([&work](const Book &found) { return work(*found.vault); });
    }));
}

//! What lies in a folder. SQLite's shared memory is nobody's.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!info.fileName().endsWith(u"-shm") && file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

} // namespace

void TestOnlyRead::whatIsInACopyIsTold()
{
    ServiceBook book;
    must(await(book.settings.set(u"ui.region"_s, u"de_DE"_s)));
    Copy copy(book);

    QCOMPARE(await(copy.settings.all())->value(u"ui.region"_s), u"de_DE"_s);
}

void TestOnlyRead::nothingIsWrittenIntoACopy()
{
    ServiceBook book;
    Copy copy(book);

    QCOMPARE(ruleOf(await(copy.settings.set(u"ui.region"_s, u"de_DE"_s))), u"book.read_only"_s);
    QCOMPARE(ruleOf(await(copy.settings.set(u"company.phone"_s, u"1"_s))), u"book.read_only"_s);
}

void TestOnlyRead::noEffectIsPerformedFromACopy()
{
    ServiceBook book;
    Copy copy(book);
    std::atomic_bool hasRun = false;

    const Result<int> answer
        = await(copy.workshop.effects(u"smtp"_s).run([&hasRun](Database &, const StopFlag &) -> Result<int> {
              hasRun = true;
              return 1;
          }));

    QCOMPARE(ruleOf(answer), u"book.held_elsewhere"_s);
    QVERIFY(!hasRun);
    QCOMPARE(ruleOf(copy.transport.send({}, StopFlag())), u"book.held_elsewhere"_s);
}

void TestOnlyRead::noKeyIsMadeForACopy()
{
    ServiceBook book;
    must(book.database.execute(u"PRAGMA foreign_keys = OFF"_s));
    must(book.database.execute(u"DELETE FROM crypto_key"_s)); // As where nothing was sealed yet.
    Copy copy(book);

    const Result<bool> opened
        = await(copy.workshop.reads().run([&copy](Database &database, const StopFlag &) -> Result<bool> {
              return copy.workshop.book(database).transform([](const Book &) { return true; });
          }));

    QVERIFY(!opened);
    QVERIFY(copy.secrets.secrets.isEmpty());
    book.checksItself = false;
}

void TestOnlyRead::aPassphraseOpensWhatIsSealedAndChangesNothing()
{
    ServiceBook book;
    const SecretText passphrase("seven green bicycles");
    SealedSecretStore file(book.dir.path(), SecretSeal::leastCost);
    BookSecretStore there(file, book.secrets);
    Workshop own({.profile = book.dir.path(),
        .actor = u"person:mara"_s,
        .clock = book.clock,
        .secrets = there,
        .transport = book.transport,
        .feed = book.feed,
        .keeping = &there});
    must(await(SecretsService(own).usePassphrase(passphrase)));
    const QByteArray sealed
        = must(withVault(own, [](const Vault &vault) { return vault.seal("https://buy.example/1", place); }));
    Copy copy(book);
    SecretsService keys(copy.workshop);
    const auto opened = [&] {
        return withVault(copy.workshop, [&](const Vault &vault) { return vault.open(sealed, place); });
    };
    const auto before = filesIn(book.dir.path());
    QVERIFY(keys.isLocked());
    QCOMPARE(ruleOf(opened()), u"secret.passphrase_needed"_s);

    must(await(keys.unlock(passphrase)));

    QCOMPARE(must(opened()), QByteArray("https://buy.example/1"));
    const QString refused = u"book.held_elsewhere"_s;
    QCOMPARE(ruleOf(await(keys.changePassphrase(passphrase, SecretText("eight green bicycles")))), refused);
    QCOMPARE(ruleOf(await(keys.usePassphrase(passphrase))), refused);
    QCOMPARE(ruleOf(await(keys.useKeychain())), refused);
    QCOMPARE(filesIn(book.dir.path()), before);
    QVERIFY(!QFile::exists(SealedSecretStore::pathIn(copy.dir.path())));
    QVERIFY(copy.secrets.secrets.isEmpty());
}

void TestOnlyRead::nothingIsWrittenOnceTheBookIsTakenOver()
{
    ServiceBook book;
    std::atomic_bool isOurs = true;
    Workshop workshop({.profile = book.dir.path(),
        .actor = u"person:ada"_s,
        .clock = book.clock,
        .secrets = book.secrets,
        .transport = book.transport,
        .feed = book.feed,
        .guard = [&isOurs]() -> std::optional<Error> {
            return isOurs ? std::nullopt
                          : std::optional(Error{.kind = ErrorKind::Busy, .rule = u"book.taken_over"_s});
        }});
    SettingsService settings(workshop);
    must(await(settings.set(u"ui.region"_s, u"de_DE"_s)));

    isOurs = false;

    QCOMPARE(ruleOf(await(settings.set(u"ui.region"_s, u"tr_TR"_s))), u"book.taken_over"_s);
    QCOMPARE(await(settings.all())->value(u"ui.region"_s), u"de_DE"_s);
}
