#include "tests/core/store/tst_heldbook.h"

#include "core/store/BookHealthQuery.h"
#include "core/store/Checkpointer.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "core/store/copyHeldBook.h"
#include "tests/core/journal/CheckedBook.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void keep(Database &database, const QString &key, const QString &value)
{
    must(Transaction::run(database, [&] { return SettingTable(database).set(key, value); }));
}

QString valueIn(const QString &path, const QString &key)
{
    Database database(u"looked-at"_s, path, Database::Open::ToRead);
    return database.openError() ? database.openError()->rule : must(SettingTable(database).value(key));
}

} // namespace

void TestHeldBook::aCopyHasWhatIsCommittedOnly()
{
    CheckedBook book;
    const QString copy = book.dir.filePath(u"copy.sqlite"_s);
    keep(book.database, u"a"_s, u"committed"_s);
    must(Transaction::run(book.database, [&]() -> Result<void> {
        must(SettingTable(book.database).set(u"a"_s, u"under way"_s));
        must(copyHeldBook(book.database.path(), copy));
        return {};
    }));

    QCOMPARE(valueIn(copy, u"a"_s), u"committed"_s);
    QVERIFY(!QFileInfo::exists(copy + u"-wal"_s)); // Nothing is needed beside it.
}

void TestHeldBook::theBookItselfStaysAsItIs()
{
    CheckedBook book;
    keep(book.database, u"a"_s, u"1"_s);
    const QString path = book.database.path();
    const QByteArray file = bytesOf(path);
    const QByteArray log = bytesOf(path + u"-wal"_s);

    must(copyHeldBook(path, book.dir.filePath(u"copy.sqlite"_s)));

    QCOMPARE(bytesOf(path), file);
    QCOMPARE(bytesOf(path + u"-wal"_s), log);
}

void TestHeldBook::aCopyTakesThePlaceOfTheOneBefore()
{
    CheckedBook book;
    const QString copy = book.dir.filePath(u"copy.sqlite"_s);
    keep(book.database, u"a"_s, u"1"_s);
    must(copyHeldBook(book.database.path(), copy));
    keep(book.database, u"a"_s, u"2"_s);

    must(copyHeldBook(book.database.path(), copy));

    QCOMPARE(valueIn(copy, u"a"_s), u"2"_s);
}

void TestHeldBook::aCopyIsWholeWhateverIsWrittenMeanwhile()
{
    CheckedBook book;
    const QString path = book.database.path();
    const QString copy = book.dir.filePath(u"copy.sqlite"_s);
    keep(book.database, u"a"_s, u"0"_s);
    keep(book.database, u"b"_s, u"0"_s);
    std::atomic_bool ends = false;
    const std::unique_ptr<QThread> writer(QThread::create([&ends, path] {
        Database mine(u"writer"_s, path, Database::Open::AsItIs);
        SettingTable settings(mine);
        for (int round = 1; !ends; ++round) {
            must(Transaction::run(mine, [&]() -> Result<void> {
                must(settings.set(u"a"_s, QString::number(round)));
                return settings.set(u"b"_s, QString::number(round));
            }));
            if (round % 20 == 0)
                must(Checkpointer(path).run());
        }
    }));
    writer->start();

    int good = 0;
    for (int i = 0; i < 10; ++i) {
        const Result<void> copied = copyHeldBook(path, copy);
        if (!copied) { // It says so rather than showing half of it.
            QTest::qCompare(copied.error().rule, u"book.busy"_s, "rule", "busy", __FILE__, __LINE__);
            continue;
        }
        ++good;
        QTest::qCompare(valueIn(copy, u"a"_s), valueIn(copy, u"b"_s), "a", "b", __FILE__, __LINE__);
        QTest::qVerify(isWholeBook(copy), "isWholeBook(copy)", "", __FILE__, __LINE__);
    }
    ends = true;
    writer->wait();

    QVERIFY(good > 0);
}

void TestHeldBook::whatIsNotThereCannotBeCopied()
{
    const QTemporaryDir dir;

    QCOMPARE(ruleOf(copyHeldBook(dir.filePath(u"none.sqlite"_s), dir.filePath(u"copy.sqlite"_s))),
        u"file.unreadable"_s);

    QVERIFY(!QFileInfo::exists(dir.filePath(u"copy.sqlite"_s)));
}

void TestHeldBook::aBookToReadTakesNothing()
{
    CheckedBook book;
    const QString copy = book.dir.filePath(u"copy.sqlite"_s);
    must(copyHeldBook(book.database.path(), copy));
    Database database(u"to-read"_s, copy, Database::Open::ToRead);
    QVERIFY(!database.openError());

    const Result<void> written
        = Transaction::run(database, [&] { return SettingTable(database).set(u"a"_s, u"1"_s); });

    QCOMPARE(ruleOf(written), u"book.read_only"_s);
    QCOMPARE(ruleOf(database.execute(u"DELETE FROM setting"_s)), u"book.read_only"_s);
}

void TestHeldBook::aBookToReadLetsAsk()
{
    CheckedBook book;
    const QString copy = book.dir.filePath(u"copy.sqlite"_s);
    keep(book.database, u"a"_s, u"1"_s);
    must(copyHeldBook(book.database.path(), copy));
    Database database(u"to-read"_s, copy, Database::Open::ToRead);

    // Some look at things in a transaction, and put what they find aside for themselves.
    const Result<QString> seen
        = Transaction::run(database, [&] { return SettingTable(database).value(u"a"_s); });
    const Result<void> aside = database.execute(u"CREATE TEMP TABLE aside AS SELECT 1 AS one"_s);

    QCOMPARE(must(seen), u"1"_s);
    QCOMPARE(ruleOf(aside), QString());
}

void TestHeldBook::aGuardKeepsATransactionFromBeginning()
{
    bool isOurs = true; // Asked once more when the book closes.
    CheckedBook book;
    keep(book.database, u"a"_s, u"1"_s);
    book.database.setGuard([&isOurs]() -> std::optional<Error> {
        return isOurs ? std::nullopt
                      : std::optional(Error{.kind = ErrorKind::Busy, .rule = u"book.taken_over"_s});
    });
    keep(book.database, u"a"_s, u"2"_s);

    isOurs = false;
    bool hasRun = false;
    const Result<void> refused = Transaction::run(book.database, [&hasRun]() -> Result<void> {
        hasRun = true;
        return {};
    });

    QCOMPARE(ruleOf(refused), u"book.taken_over"_s);
    QVERIFY(!hasRun);
    QCOMPARE(must(SettingTable(book.database).value(u"a"_s)), u"2"_s);
}

void TestHeldBook::whatWasTakenOverIsLeftAloneWhenItCloses()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"book.sqlite"_s);
    const QString log = path + u"-wal"_s;
    auto database = std::make_unique<Database>(u"mine"_s, path);
    keep(*database, u"a"_s, u"1"_s);
    database.reset();
    QVERIFY(!QFileInfo::exists(log)); // As a book is closed otherwise.
    database = std::make_unique<Database>(u"mine"_s, path, Database::Open::AsItIs);
    keep(*database, u"a"_s, u"2"_s);
    const QByteArray file = bytesOf(path);
    const QByteArray written = bytesOf(log);
    QVERIFY(!written.isEmpty());

    database->setGuard(
        [] { return std::optional(Error{.kind = ErrorKind::Busy, .rule = u"book.taken_over"_s}); });
    database.reset();

    QCOMPARE(bytesOf(path), file);
    QCOMPARE(bytesOf(log), written);
}
