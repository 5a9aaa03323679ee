#include "tests/core/service/tst_onlyread.h"

#include "core/net/RefusingTransport.h"
#include "core/secrets/ReadOnlySecretStore.h"
#include "core/store/copyHeldBook.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
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
    MemorySecretStore secrets;
    ReadOnlySecretStore readSecrets{secrets, held};
    RefusingTransport transport{held};
    ChangeFeed feed;
    Workshop workshop{{.profile = dir.path(),
        .actor = u"person:ada"_s,
        .clock = book.clock,
        .secrets = readSecrets,
        .transport = transport,
        .feed = feed,
        .onlyRead = held}};
    SettingsService settings{workshop};
};

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
