#include "tests/core/store/tst_database.h"

#include "core/store/Database.h"
#include "tests/core/journal/CheckedBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Rows of a table of the connection's own, "a=1", in their order.
QStringList rowsOf(Database &database)
{
    QStringList rows;
    auto query = must(database.query(u"SELECT name, worth FROM kept ORDER BY rowid"_s));
    while (query.next()) {
        rows.append(u"%1=%2"_s.arg(
            query.value(0).toString(), query.isNull(1) ? u"null"_s : query.value(1).toString()));
    }
    return rows;
}

Result<void> put(Database &database, const QString &name, const QVariant &worth)
{
    return database.execute(u"INSERT INTO kept (name, worth) VALUES (:name, :worth)"_s,
        {{":name"_L1, name}, {":worth"_L1, worth}});
}

struct Kept : TestBook {
    Kept() { must(database.execute(u"CREATE TEMP TABLE kept (name TEXT PRIMARY KEY, worth)"_s)); }
};

} // namespace

void TestDatabase::aStatementThatRunsAgainTakesItsOwnValuesOnly()
{
    Kept book;
    must(put(book.database, u"a"_s, 1));
    must(put(book.database, u"b"_s, QVariant()));
    must(put(book.database, u"c"_s, u"three"_s));
    // The same text with a value less than before: what nobody named is null, not the former one.
    const QString both = u"INSERT INTO kept (name, worth) VALUES (:name, :worth)"_s;
    must(book.database.execute(both, {{":name"_L1, u"d"_s}}));
    QCOMPARE(rowsOf(book.database), (QStringList{u"a=1"_s, u"b=null"_s, u"c=three"_s, u"d=null"_s}));
}

void TestDatabase::whatARowRefusedDoesNotTroubleTheNext()
{
    Kept book;
    must(put(book.database, u"a"_s, 1));
    const Result<void> twice = put(book.database, u"a"_s, 2);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Storage);
    must(put(book.database, u"b"_s, 3));
    QCOMPARE(rowsOf(book.database), (QStringList{u"a=1"_s, u"b=3"_s}));
}

void TestDatabase::aStatementKnowsTheTableAsItIsNow()
{
    Kept book;
    must(put(book.database, u"a"_s, 1));
    must(book.database.execute(u"DROP TABLE kept"_s));
    QVERIFY(!put(book.database, u"b"_s, 2));
    must(book.database.execute(u"CREATE TEMP TABLE kept (more INTEGER DEFAULT 7, worth, name TEXT)"_s));
    must(put(book.database, u"c"_s, 3));
    QCOMPARE(rowsOf(book.database), QStringList{u"c=3"_s});
}

void TestDatabase::whatWasExecutedHoldsNothingOpen()
{
    Kept book;
    must(put(book.database, u"a"_s, 1));
    // Whose first row was met and no other asked for: a lock of such a statement would refuse both.
    must(book.database.execute(u"SELECT name FROM kept UNION ALL SELECT 'z'"_s));
    must(book.database.execute(u"DROP TABLE kept"_s));
    must(book.database.execute(u"VACUUM"_s));
}

void TestDatabase::moreTextsThanAreKeptAllRun()
{
    Kept book;
    for (int i = 0; i < 600; ++i) {
        must(book.database.execute(u"INSERT INTO kept (name, worth) VALUES (:name, %1)"_s.arg(i),
            {{":name"_L1, QString::number(i)}}));
    }
    must(put(book.database, u"last"_s, 1));
    QCOMPARE(rowsOf(book.database).size(), 601);
}
