#include "tests/core/store/tst_crmstatement.h"

#include "core/store/CrmStatement.h"
#include "core/store/Sha256.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

struct Book {
    QTemporaryDir folder;
    Database database{u"crm statement"_s, folder.filePath(u"book.quittance"_s)};

    Book()
    {
        Q_ASSERT(!database.openError());
        const Result<void> made = database.execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, what)"_s);
        Q_ASSERT(made.has_value());
    }
};

} // namespace

Q_DECLARE_METATYPE(quittance::CrmValue)

void TestCrmStatement::bindsWhatItIsGiven_data()
{
    QTest::addColumn<CrmValue>("bound");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("read");
    QTest::newRow("nothing") << CrmValue() << u"null"_s << QVariant();
    QTest::newRow("a null text") << CrmValue(QString()) << u"null"_s << QVariant();
    QTest::newRow("a null text where the column wants one")
        << CrmValue::text({}) << u"text"_s << QVariant(u""_s);
    QTest::newRow("an empty text") << CrmValue(u""_s) << u"text"_s << QVariant(u""_s);
    QTest::newRow("a text") << CrmValue(u"Żółć 北京 😀"_s) << u"text"_s << QVariant(u"Żółć 北京 😀"_s);
    QTest::newRow("a text with a zero in it") << CrmValue(u"a\0b"_s) << u"text"_s << QVariant(u"a\0b"_s);
    QTest::newRow("bytes of a text") << CrmValue::utf8("{\"a\":1}") << u"text"_s << QVariant(u"{\"a\":1}"_s);
    QTest::newRow("bytes") << CrmValue(QByteArray("\0\xff", 2)) << u"blob"_s
                           << QVariant(QByteArray("\0\xff", 2));
    QTest::newRow("a large number") << CrmValue(qint64{-9'007'199'254'740'993}) << u"integer"_s
                                    << QVariant(qint64{-9'007'199'254'740'993});
    QTest::newRow("a time") << CrmValue::time(QDateTime::fromMSecsSinceEpoch(86'400'123, Qt::UTC))
                            << u"integer"_s << QVariant(qint64{86'400'123});
    QTest::newRow("no time") << CrmValue::time({}) << u"null"_s << QVariant();
}

void TestCrmStatement::bindsWhatItIsGiven()
{
    QFETCH(CrmValue, bound);
    Book book;
    CrmStatement put(book.database, u"INSERT INTO thing (id, what) VALUES (?, ?)"_s);
    QVERIFY(put.execute({1, bound}));
    QVERIFY(put.execute({qint64{2}, bound})); // The statement is used again.
    CrmStatement read(book.database, u"SELECT typeof(what), what FROM thing WHERE id = ?"_s);
    for (const int id : {1, 2}) {
        const Result<CrmStatement::Rows *> rows = read.run({id});
        QVERIFY(rows && (*rows)->next());
        QTEST((*rows)->value(0).toString(), "type");
        QTEST((*rows)->value(1), "read");
        QVERIFY(!(*rows)->next());
    }
}

void TestCrmStatement::readsRowsOneAfterAnother()
{
    Book book;
    CrmStatement put(book.database, u"INSERT INTO thing (id, what) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
    for (const int id : {3, 1, 2}) {
        const Result<CrmStatement::Rows *> added = put.run({id, QString::number(id)});
        QVERIFY(added);
        QCOMPARE((*added)->numRowsAffected(), 1);
    }
    CrmStatement read(book.database, u"SELECT what FROM thing WHERE id > ? ORDER BY id"_s);
    for (int round = 0; round < 2; ++round) {
        const Result<CrmStatement::Rows *> rows = read.run({1});
        QVERIFY(rows);
        QStringList seen;
        while ((*rows)->next())
            seen.append((*rows)->value(0).toString());
        QCOMPARE(seen, (QStringList{u"2"_s, u"3"_s}));
    }
}

void TestCrmStatement::leavesNoLockWhereRowsWereLeft()
{
    Book book;
    CrmStatement put(book.database, u"INSERT INTO thing (id, what) VALUES (?, ?)"_s);
    for (int id = 0; id < 100; ++id)
        QVERIFY(put.execute({id, u"x"_s}));
    CrmStatement read(book.database, u"SELECT id FROM thing"_s);
    const Result<CrmStatement::Rows *> rows = read.run({});
    QVERIFY(rows && (*rows)->next());
    (*rows)->finish();
    QVERIFY(!(*rows)->next());
    QVERIFY(book.database.execute(u"DROP TABLE thing"_s)); // SQLite refuses while it is being read.
}

void TestCrmStatement::saysWhatSqliteRefused()
{
    Book book;
    CrmStatement wrong(book.database, u"SELECT nothing FROM thing"_s);
    const Result<CrmStatement::Rows *> unknown = wrong.run({});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Storage);
    QVERIFY(unknown.error().detail.contains(u"nothing"_s));

    CrmStatement put(book.database, u"INSERT INTO thing (id, what) VALUES (?, ?)"_s);
    QVERIFY(put.execute({1, u"first"_s}));
    const Result<void> twice = put.execute({1, u"a secret"_s});
    QVERIFY(!twice);
    QVERIFY(!twice.error().detail.contains(u"secret"_s));
    QVERIFY(put.execute({2, u"second"_s})); // It goes on after a refusal.
}

void TestCrmStatement::hashesAsQtDoes_data()
{
    QTest::addColumn<QList<QByteArray>>("parts");
    QTest::newRow("nothing") << QList<QByteArray>();
    QTest::newRow("one part") << QList<QByteArray>{"abc"};
    QTest::newRow("parts with an empty one") << QList<QByteArray>{"a", "", "bc"};
    QTest::newRow("more than a block") << QList<QByteArray>{QByteArray(1000, 'x'), QByteArray(64, '\0')};
}

void TestCrmStatement::hashesAsQtDoes()
{
    QFETCH(QList<QByteArray>, parts);
    Sha256 hash;
    for (int round = 0; round < 2; ++round) {
        QCryptographicHash expected(QCryptographicHash::Sha256);
        for (const QByteArray &part : parts) {
            hash.add(part);
            expected.addData(part);
        }
        QCOMPARE(hash.result().toHex(), expected.result().toHex());
    }
}
