#include "tests/core/store/tst_bookfile.h"

#include "core/store/BookFile.h"
#include "core/store/Migrations.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/journal/CheckedBook.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

qint64 number(Database &database, const QString &sql)
{
    QSqlQuery row = must(database.query(sql));
    return row.next() ? row.value(0).toLongLong() : -1;
}

//! A SQLite file that these statements made.
void makeFile(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"maker"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestBookFile::aNewFileIsStampedAndUpToDate()
{
    CheckedBook book;
    const QStringList migrations = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);

    QVERIFY(!book.database.openError());
    QCOMPARE(number(book.database, u"PRAGMA application_id"_s), bookApplicationId);
    QCOMPARE(number(book.database, u"PRAGMA user_version"_s), migrations.last().section(u'_', 0, 0).toInt());
    QCOMPARE(number(book.database, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(number(book.database, u"PRAGMA wal_autocheckpoint"_s), 0);
}

void TestBookFile::openingAgainChangesNothing()
{
    CheckedBook book;
    must(SettingTable(book.database).set(u"a"_s, u"b"_s));

    Database again(u"again"_s, book.database.path());

    QVERIFY(!again.openError());
    QCOMPARE(must(SettingTable(again).value(u"a"_s)), u"b"_s);
}

void TestBookFile::refusesAFile_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("rule");

    const QString stamp = u"PRAGMA application_id = %1"_s.arg(bookApplicationId);
    QTest::newRow("of a newer program")
        << QStringList{stamp, u"PRAGMA user_version = 9999"_s} << u"book.newer_program"_s;
    QTest::newRow("of another program, stamped")
        << QStringList{u"PRAGMA application_id = 42"_s, u"CREATE TABLE t (a)"_s} << u"book.not_a_book"_s;
    QTest::newRow("of another program, with a version")
        << QStringList{u"CREATE TABLE t (a)"_s, u"PRAGMA user_version = 1"_s} << u"book.not_a_book"_s;
    QTest::newRow("of another program, without a stamp")
        << QStringList{u"CREATE TABLE bookmarks (a)"_s} << u"book.not_a_book"_s;
    QTest::newRow("where a migration does not fit")
        << QStringList{stamp, u"CREATE TABLE entry (a)"_s} << u"book.migration_failed"_s;
}

void TestBookFile::refusesAFile()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, rule);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"other.sqlite"_s);
    makeFile(path, statements);

    const Database database(u"other"_s, path);

    QVERIFY(database.openError());
    QCOMPARE(database.openError()->rule, rule);
    QCOMPARE(database.openError()->kind, ErrorKind::Storage);
}

void TestBookFile::aRefusedFileStaysAsItWas()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"letter.txt"_s);
    const QByteArray letter = QByteArray("Dear Sir or Madam,\n").repeated(400);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();

    {
        const Database database(u"letter"_s, path);
        QVERIFY(database.openError());
        QCOMPARE(database.openError()->rule, u"book.not_a_book"_s);
    }

    QCOMPARE(bytesOf(path), letter);
}

void TestBookFile::damagedPagesAreToldAsSuch()
{
    constexpr qsizetype pageSize = 4096; // SQLite's own.
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"torn.sqlite"_s);
    makeFile(path, {u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (1)"_s});
    const QByteArray good = bytesOf(path);
    QVERIFY(good.size() > pageSize);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(good.first(pageSize) + QByteArray(good.size() - pageSize, '\xff'));
    file.close();

    Database database(u"torn"_s, path, Database::Open::AsItIs);
    QVERIFY(!database.openError());

    const Result<QSqlQuery> row = database.query(u"SELECT a FROM t"_s);
    QCOMPARE(ruleOf(row), u"book.pages_damaged"_s);
    QCOMPARE(row.error().kind, ErrorKind::Storage);
}

void TestBookFile::aFailedTransactionLeavesNothing()
{
    CheckedBook book;
    SettingTable settings(book.database);

    const auto done = Transaction::run(book.database, [&]() -> Result<void> {
        must(settings.set(u"a"_s, u"1"_s));
        return invalid(u"changed.my_mind"_s, {}, {});
    });

    QCOMPARE(ruleOf(done), u"changed.my_mind"_s);
    QCOMPARE(must(settings.value(u"a"_s)), QString());
    must(Transaction::run(book.database, [&] { return settings.set(u"a"_s, u"2"_s); })); // None is left open.
    QCOMPARE(must(settings.value(u"a"_s)), u"2"_s);
}

void TestBookFile::aTransactionSeesWhatItWrites()
{
    CheckedBook book;
    Database other(u"other"_s, book.database.path(), Database::Open::AsItIs);

    must(Transaction::run(book.database, [&]() -> Result<void> {
        must(SettingTable(book.database).set(u"a"_s, u"1"_s));
        QTest::qCompare(
            must(SettingTable(book.database).value(u"a"_s)), u"1"_s, "own", "1", __FILE__, __LINE__);
        QTest::qCompare(
            must(SettingTable(other).value(u"a"_s)), QString(), "other", "none", __FILE__, __LINE__);
        return {};
    }));

    QCOMPARE(must(SettingTable(other).value(u"a"_s)), u"1"_s);
}

void TestBookFile::whatCanBeBroughtInAgainDoesNotWaitForTheDisk_data()
{
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("kept");
    QTest::newRow("committed") << true << u"Rye"_s;
    QTest::newRow("rolled back") << false << u"before"_s;
}

void TestBookFile::whatCanBeBroughtInAgainDoesNotWaitForTheDisk()
{
    QFETCH(const bool, works);
    QFETCH(const QString, kept);
    constexpr qint64 full = 2;
    constexpr qint64 normal = 1;
    CheckedBook book;
    Database database(u"ordinary"_s, book.database.path(), Database::Open::AsItIs);
    SettingTable settings(database);
    must(settings.set(u"company.name"_s, u"before"_s));
    const QString mode = u"PRAGMA synchronous"_s;
    QCOMPARE(number(database, mode), full);

    qint64 meanwhile = 0;
    const Result<void> done = Transaction::runRepeatable(database, [&]() -> Result<void> {
        meanwhile = number(database, mode);
        if (const Result<void> set = settings.set(u"company.name"_s, u"Rye"_s); !set)
            return set;
        return works ? Result<void>() : invalid(u"changed.my_mind"_s, {}, {});
    });

    QCOMPARE(done.has_value(), works);
    QCOMPARE(meanwhile, normal);
    QCOMPARE(number(database, mode), full);
    QCOMPARE(must(settings.value(u"company.name"_s)), kept);
}

void TestBookFile::twoConnectionsNeverLoseAWrite()
{
    CheckedBook book;
    constexpr int rounds = 40;
    const auto work = [path = book.database.path()](const QString &name) {
        Database mine(name, path, Database::Open::AsItIs);
        SettingTable settings(mine);
        for (int i = 0; i < rounds; ++i)
            must(Transaction::run(mine, [&]() -> Result<void> {
                const QString count = must(settings.value(u"count"_s));
                return settings.set(u"count"_s, QString::number(count.toInt() + 1));
            }));
    };

    const std::unique_ptr<QThread> first(QThread::create(work, u"first"_s));
    const std::unique_ptr<QThread> second(QThread::create(work, u"second"_s));
    first->start();
    second->start();
    QVERIFY(first->wait() && second->wait());

    QCOMPARE(must(SettingTable(book.database).value(u"count"_s)).toInt(), 2 * rounds);
}

void TestBookFile::howASearchIndexIsLaidOutIsNoPartOfABook()
{
    CheckedBook book;

    QStringList names;
    for (const BookFile::Table &table : must(BookFile(book.database).tablesExcept({u"invoice"_s})))
        names.append(table.name);

    QVERIFY(names.contains(u"entry"_s) && names.contains(u"draft"_s));
    QVERIFY2(names.filter(u"invoice_search"_s).isEmpty(), qPrintable(names.join(u' ')));
}

void TestBookFile::aTableIsTheSameOnlyWithTheSameRows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("different");

    QTest::newRow("nothing happened") << u"SELECT 1"_s << QStringList();
    QTest::newRow("written anew in another order")
        << u"CREATE TEMP TABLE kept AS SELECT * FROM cursor; DELETE FROM cursor; "
           "INSERT INTO cursor SELECT * FROM kept ORDER BY name DESC"_s
        << QStringList();
    QTest::newRow("a new column") << u"ALTER TABLE cursor ADD COLUMN more TEXT"_s << QStringList();
    QTest::newRow("a row is missing") << u"DELETE FROM cursor WHERE name = 'b'"_s << QStringList{u"cursor"_s};
    QTest::newRow("a row more") << u"INSERT INTO setting VALUES ('x', 'y')"_s << QStringList{u"setting"_s};
    QTest::newRow("a value is another")
        << u"UPDATE cursor SET value = value || ' ' WHERE name = 'a'"_s << QStringList{u"cursor"_s};
    QTest::newRow("a column is gone")
        << u"ALTER TABLE cursor DROP COLUMN value"_s << QStringList{u"cursor"_s};
    QTest::newRow("the table is gone") << u"DROP TABLE cursor"_s << QStringList{u"cursor"_s};
}

void TestBookFile::aTableIsTheSameOnlyWithTheSameRows()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, different);
    CheckedBook book;
    Database other(u"other"_s, book.dir.filePath(u"other.sqlite"_s));
    for (Database *database : {&book.database, &other})
        must(database->execute(u"INSERT INTO cursor VALUES ('stripe', 'a', '1', 'x'), ('stripe', 'b', '2', "
                               "'x'), ('hubspot', 'a', '1', 'x')"_s));

    for (const QString &statement : sql.split(u';'))
        must(other.execute(statement));

    QStringList found;
    for (const BookFile::Table &table : must(BookFile(book.database).tablesExcept({u"crypto_key"_s})))
        if (BookFile(other).digest(table) != BookFile(book.database).digest(table))
            found.append(table.name);
    QCOMPARE(found, different);
}
