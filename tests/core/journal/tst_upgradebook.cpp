#include "tests/core/journal/tst_upgradebook.h"

#include "core/journal/Replay.h"
#include "core/journal/UpgradeBook.h"
#include "core/journal/Verify.h"
#include "core/store/BankLineTable.h"
#include "core/store/BookFile.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/Migrations.h"
#include "core/store/SettingTable.h"
#include "tests/core/journal/CheckedBook.h"
#include "tests/core/journal/OldBook.h"
#include "tests/core/journal/sampleEntries.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTest>
#include <QTimeZone>

#include <filesystem>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A book of this program, and one of the program before it with the same journal.
class TwoBooks
{
public:
    CheckedBook book;
    QString path = book.dir.filePath(u"profile/book.sqlite"_s);
    QString backups = book.dir.filePath(u"profile/backup"_s);
    UpgradePlan plan{.path = path,
        .backupDirectory = backups,
        .now = QDateTime(QDate(2026, 11, 25), QTime(9, 30, 5), QTimeZone::utc()),
        .freeBytes = {}};

    explicit TwoBooks(int schema = previousSchema())
    {
        must(book.append(sampleEntries()));
        must(SettingTable(book.database).set(u"safety.hold_seconds"_s, u"10"_s));
        QDir().mkpath(book.dir.filePath(u"profile"_s));
        makeOldBook(path, book.database.path(), schema);
    }

    QStringList keptFiles() const { return QDir(backups).entryList(QDir::Files, QDir::Name); }
    QStringList filesBeside() const
    {
        return QDir(book.dir.filePath(u"profile"_s)).entryList(QDir::Files, QDir::Name);
    }
    QString schemaAt(const QString &file) const { return valueIn(file, u"PRAGMA user_version"_s); }
    //! What an older program would look at: all entries are there, the file is whole, and it says its own
    //! schema.
    bool isTheOldBook(const QString &file) const
    {
        return schemaAt(file).toInt() == previousSchema()
            && valueIn(file, u"SELECT COUNT(*) FROM entry"_s).toLongLong() == sampleEntries().size()
            && valueIn(file, u"PRAGMA integrity_check"_s) == "ok"_L1;
    }
};

QString postingSums()
{
    return u"SELECT group_concat(line, '; ') FROM (SELECT account || currency || SUM(amount_minor) AS line "
           "FROM posting GROUP BY account, currency ORDER BY 1)"_s;
}

} // namespace

void TestUpgradeBook::anOldBookBecomesANewOneWithTheSameContent()
{
    const TwoBooks two;
    const QString before = valueIn(two.path, postingSums());

    const BookUpgrade done = must(upgradeBook(two.plan));

    QCOMPARE(done.fromSchema, previousSchema());
    QCOMPARE(done.toSchema, newestSchema());
    QCOMPARE(done.entries, sampleEntries().size());
    QVERIFY(!before.isEmpty());
    QCOMPARE(valueIn(two.path, postingSums()), before);
    QCOMPARE(valueIn(two.path, u"SELECT value FROM setting WHERE key = 'safety.hold_seconds'"_s), u"10"_s);
    Database opened(u"opened"_s, two.path);
    QVERIFY(!opened.openError());
    const LedgerVerdict verdict = must(verifyLedger(opened, two.book.dir.filePath(u"proof.sqlite"_s)));
    QCOMPARE(verdict.problems, QStringList());
    QCOMPARE(verdict.entries, sampleEntries().size());
}

void TestUpgradeBook::projectionsAreMadeAnewFromTheJournal()
{
    TwoBooks two;
    QCOMPARE(valueIn(two.path, u"SELECT COUNT(*) FROM invoice"_s), u"0"_s);

    must(upgradeBook(two.plan));

    Database opened(u"opened"_s, two.path);
    QCOMPARE(must(projectionDigests(opened)), must(projectionDigests(two.book.database)));
}

void TestUpgradeBook::theOldFileIsKeptAndStillOpens()
{
    const TwoBooks two;

    const BookUpgrade done = must(upgradeBook(two.plan));

    const QString name = u"book-schema%1-20261125-093005.sqlite"_s.arg(previousSchema());
    QCOMPARE(two.keptFiles(), QStringList{name});
    QCOMPARE(done.keptAt, QDir(two.backups).filePath(name));
    QVERIFY(two.isTheOldBook(done.keptAt));
    QCOMPARE(two.schemaAt(two.path).toInt(), newestSchema());
}

void TestUpgradeBook::noLogOfTheOldFileStaysBesideTheNewOne()
{
    const TwoBooks two;

    must(upgradeBook(two.plan));

    QCOMPARE(two.filesBeside(), QStringList{u"book.sqlite"_s});
    QCOMPARE(QFile::permissions(two.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestUpgradeBook::whatStoodOnlyInTheLogIsBroughtAlong()
{
    const TwoBooks two;
    const QString killed = two.book.dir.filePath(u"killed"_s);
    QDir().mkpath(killed);
    {
        // As after a power cut: the log was never taken into the file.
        Database writer(u"writer"_s, two.path, Database::Open::AsItIs);
        must(SettingTable(writer).set(u"last.word"_s, u"kept"_s));
        for (const QString &name : two.filesBeside())
            QVERIFY(QFile::copy(
                QDir(two.book.dir.filePath(u"profile"_s)).filePath(name), QDir(killed).filePath(name)));
    }
    QVERIFY(QFile(killed + u"/book.sqlite-wal"_s).size() > 0);
    UpgradePlan plan = two.plan;
    plan.path = killed + u"/book.sqlite"_s;

    const BookUpgrade done = must(upgradeBook(plan));

    for (const QString &file : {plan.path, done.keptAt})
        QCOMPARE(valueIn(file, u"SELECT value FROM setting WHERE key = 'last.word'"_s), u"kept"_s);
}

void TestUpgradeBook::theMirrorOfACrmIsBroughtAlong()
{
    const TwoBooks two(21); // What lists show had a table of its own.
    const QString record
        = u"INSERT INTO crm_record (connection, kind, remote_id, changed_ms, hash, raw, company_id,"
          " state, seen_pass) VALUES ('hubspot', 1, '%1', 2000, x'00', '{\"email\":null}', '', %2, 1)"_s;
    const QString contact
        = u"INSERT INTO crm_contact VALUES ('hubspot', 1, '%1', '%2', '', '', '', '', '', '',"
          " lower('%2'), 1000)"_s; // Older than its record: only the time was told anew.
    runOn(two.path,
        {record.arg(u"1"_s, u"0"_s), contact.arg(u"1"_s, u"Birke"_s), record.arg(u"2"_s, u"0"_s),
            contact.arg(u"2"_s, u"Adler"_s), record.arg(u"3"_s, u"1"_s)});

    must(upgradeBook(two.plan));

    Database book(u"upgraded"_s, two.path);
    CrmContactTable contacts(book);
    const ConnectionId hubspot(u"hubspot"_s);
    QStringList names;
    for (const ContactRow &row : must(contacts.page({}, 10)))
        names.append(row.name);
    QCOMPARE(names, (QStringList{u"Adler"_s, u"Birke"_s}));
    QCOMPARE(must(contacts.count(hubspot, ContactRow::Kind::Person)), qint64{2});
    CrmRecordTable records(book, hubspot, ContactRow::Kind::Person);
    QCOMPARE(must(records.find(u"2"_s))->raw, QByteArray(R"({"email":null})"));
    QCOMPARE(must(records.find(u"3"_s))->state, CrmRecordRow::State::Archived);
}

void TestUpgradeBook::movementsOfTheBankAreFoundAfterwards()
{
    const TwoBooks two(31); // Nothing found them by their words.
    const QString movement
        = u"INSERT INTO bank_line (key, statement_entry, source, place, part, parts, account_mark, account,"
          " booked_on, currency, amount_minor, payer, payer_account, on_behalf_of, payer_mark,"
          " bank_reference, creditor_reference, end_to_end, mandate, purpose, documents, is_reversal,"
          " return_reason, code, search) VALUES ('%1', '', 'camt', 1, 0, 0, 'm', '', '2026-11-03', 'EUR', %2,"
          " '%1', '', '', '', '', '', '', '', '', '[]', 0, '', '', '%1 inv-77 %1inv77')"_s;
    runOn(two.path, {movement.arg(u"adler"_s, u"100"_s), movement.arg(u"birke"_s, u"-200"_s)});

    must(upgradeBook(two.plan));

    Database book(u"upgraded"_s, two.path);
    const auto found = [&](const QString &text) {
        QStringList payers;
        for (const BankLineRow &row :
            must(BankLineTable(book).list({.text = text, .from = {}, .through = {}})))
            payers.append(row.line.payer);
        return payers;
    };
    QCOMPARE(found(u"birke inv"_s), QStringList{u"birke"_s});
    QCOMPARE(found(u"inv-77"_s).size(), 2);
    BankLineRow next
        = must(BankLineTable(book).list({.text = u"birke"_s, .from = {}, .through = {}})).first();
    next.no = 0; // The next one.
    next.key = next.line.payer = u"eiche"_s;
    must(BankLineTable(book).insert(next, {}));
    QCOMPARE(found(u"eiche"_s), QStringList{u"eiche"_s});
}

void TestUpgradeBook::refusalsNeedSomebodyUnlessTheJournalDismissesThem()
{
    const TwoBooks two(32); // It could not be said of an effect.

    must(upgradeBook(two.plan));

    QCOMPARE(
        valueIn(two.path, u"SELECT group_concat(substr(entry_id, -3)) FROM effect WHERE is_dismissed = 1"_s),
        u"264"_s);
    QVERIFY(valueIn(two.path, u"SELECT COUNT(*) FROM effect WHERE state = 'refused' AND is_dismissed = 0"_s)
                .toInt()
        > 0);
}

void TestUpgradeBook::anOldBookWithEntriesIsNotMigratedInPlace()
{
    const TwoBooks two;

    const Database opened(u"opened"_s, two.path);

    QVERIFY(opened.openError());
    QCOMPARE(opened.openError()->kind, ErrorKind::Storage);
    QCOMPARE(opened.openError()->rule, u"book.needs_upgrade"_s);
    QVERIFY(two.isTheOldBook(two.path));
}

void TestUpgradeBook::anOldBookWithoutEntriesIs()
{
    CheckedBook empty;
    const QString path = empty.dir.filePath(u"old.sqlite"_s);
    makeOldBook(path, empty.database.path(), previousSchema());

    const BookUpgrade done = must(upgradeBook(
        {.path = path, .backupDirectory = empty.dir.path(), .now = empty.clock.now(), .freeBytes = {}}));
    const Database opened(u"opened"_s, path);

    QCOMPARE(done.keptAt, QString());
    QVERIFY(!opened.openError());
    QCOMPARE(valueIn(path, u"PRAGMA user_version"_s).toInt(), newestSchema());
}

void TestUpgradeBook::aBookThatIsUpToDateIsLeftAlone()
{
    CheckedBook book;
    must(book.append(sampleEntries()));
    const QString backups = book.dir.filePath(u"backup"_s);

    const BookUpgrade done = must(upgradeBook({.path = book.database.path(),
        .backupDirectory = backups,
        .now = book.clock.now(),
        .freeBytes = {}}));

    QCOMPARE(done.fromSchema, newestSchema());
    QCOMPARE(done.keptAt, QString());
    QVERIFY(!QDir(backups).exists());
}

void TestUpgradeBook::aDifferenceLeavesTheOldBook_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("where");

    QTest::newRow("a posting that the journal does not give")
        << u"INSERT INTO posting (entry_seq, line, booked_on, account, currency, amount_minor) VALUES "
           "(1, 8, '2026-01-01', 'assets', 'EUR', 5), (1, 9, '2026-01-01', 'equity', 'EUR', -5)"_s
        << u"upgrade.differs"_s << u"balance of assets EUR, balance of equity EUR"_s;
    QTest::newRow("an account under another name")
        << u"UPDATE posting SET account = 'fees' WHERE account = 'fees:stripe'"_s << u"upgrade.differs"_s
        << u"balance of fees EUR, balance of fees:stripe EUR"_s;
    QTest::newRow("postings are missing") << u"DELETE FROM posting WHERE account = 'customer credit'"_s
                                          << u"upgrade.differs"_s << u"balance of customer credit EUR"_s;
    QTest::newRow("an entry whose hash is off")
        << u"UPDATE entry SET actor = 'person:x' WHERE seq = 5"_s << u"book.damaged"_s << u"chain:5"_s;
}

void TestUpgradeBook::aDifferenceLeavesTheOldBook()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, rule);
    QFETCH(const QString, where);
    const TwoBooks two;
    runOn(two.path, {u"DROP TRIGGER entry_is_never_changed"_s, sql});
    const QString before = valueIn(two.path, postingSums());

    const Result<BookUpgrade> done = upgradeBook(two.plan);

    QCOMPARE(ruleOf(done), rule);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    QCOMPARE(done.error().value, where);
    QCOMPARE(two.filesBeside(), QStringList{u"book.sqlite"_s});
    QCOMPARE(two.keptFiles(), QStringList());
    QVERIFY(two.isTheOldBook(two.path));
    QCOMPARE(valueIn(two.path, postingSums()), before);
}

void TestUpgradeBook::aMigrationThatDoesNotFitLeavesTheOldBook()
{
    // Schema 2 in name, but a table of schema 3 stands in the way already.
    const TwoBooks two(2);
    runOn(two.path, {u"CREATE TABLE crypto_key (a)"_s});

    const Result<BookUpgrade> done = upgradeBook(two.plan);

    QCOMPARE(ruleOf(done), u"book.migration_failed"_s);
    QCOMPARE(two.filesBeside(), QStringList{u"book.sqlite"_s});
    QCOMPARE(two.schemaAt(two.path), u"2"_s);
}

void TestUpgradeBook::aNewerBookIsRefusedUntouched()
{
    const TwoBooks two;
    runOn(two.path, {u"PRAGMA user_version = 9999"_s});

    QCOMPARE(ruleOf(upgradeBook(two.plan)), u"book.newer_program"_s);
    QCOMPARE(two.schemaAt(two.path), u"9999"_s);
    QCOMPARE(two.keptFiles(), QStringList());
}

void TestUpgradeBook::tooLittleRoomIsSaidBeforeAnythingIsTouched()
{
    const TwoBooks two;
    UpgradePlan plan = two.plan;
    const qint64 enough = 3 * QFile(two.path).size() + 16 * 1024 * 1024;
    plan.freeBytes = [enough] { return enough - 1; };

    const Result<BookUpgrade> refused = upgradeBook(plan);

    QCOMPARE(ruleOf(refused), u"upgrade.no_space"_s);
    QCOMPARE(refused.error().value, u"%1 MiB"_s.arg((enough - 1) / (1024 * 1024))); // What is free.
    QVERIFY(!QDir(two.backups).exists());
    QVERIFY(two.isTheOldBook(two.path));

    plan.freeBytes = [enough] { return enough; };
    QVERIFY(upgradeBook(plan));
}

void TestUpgradeBook::aBookThatIsOpenElsewhereIsRefused()
{
    const TwoBooks two;
    {
        Database other(u"other"_s, two.path, Database::Open::AsItIs);
        must(BookFile(other).schema());

        const Result<BookUpgrade> refused = upgradeBook(two.plan);

        QCOMPARE(ruleOf(refused), u"upgrade.in_use"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        must(SettingTable(other).set(u"still"_s, u"writing"_s));
    }

    must(upgradeBook(two.plan));

    QCOMPARE(valueIn(two.path, u"SELECT value FROM setting WHERE key = 'still'"_s), u"writing"_s);
}

void TestUpgradeBook::onAnotherDiskTheOldFileIsCopied()
{
    const TwoBooks two;
    const QTemporaryDir elsewhere(u"/dev/shm/quittance-XXXXXX"_s);
    if (!elsewhere.isValid()
        || QStorageInfo(elsewhere.path()).device() == QStorageInfo(two.book.dir.path()).device())
        QSKIP("There is no second disk here.");
    UpgradePlan plan = two.plan;
    plan.backupDirectory = elsewhere.path();
    QFile half(elsewhere.filePath(u"book-schema1-20260101-000000.sqlite.part"_s)); // Of a killed try.
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half of it") > 0);
    half.close();

    const BookUpgrade done = must(upgradeBook(plan));

    QVERIFY(two.isTheOldBook(done.keptAt));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(two.schemaAt(two.path).toInt(), newestSchema());
}

void TestUpgradeBook::whatAKilledTryLeftIsRemoved()
{
    const TwoBooks two;
    QDir().mkpath(two.backups);
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile left(two.path + u".upgrading"_s + QString::fromLatin1(suffix));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half of it") > 0);
    }
    // Given its second name, and killed before the new file took its place.
    std::error_code code;
    std::filesystem::create_hard_link(two.path.toStdU16String(),
        (two.backups + u"/book-schema1-20260101-000000.sqlite"_s).toStdU16String(), code);
    QVERIFY(!code);

    must(upgradeBook(two.plan));

    QCOMPARE(two.filesBeside(), QStringList{u"book.sqlite"_s});
    QCOMPARE(two.keptFiles(), QStringList{u"book-schema%1-20261125-093005.sqlite"_s.arg(previousSchema())});
}

void TestUpgradeBook::anUnwritableBackupFolderLeavesTheOldBook()
{
    const TwoBooks two;
    QFile inTheWay(two.backups);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    QCOMPARE(ruleOf(upgradeBook(two.plan)), u"disk.unwritable"_s);
    QVERIFY(two.isTheOldBook(two.path));
    QCOMPARE(two.filesBeside(), (QStringList{u"backup"_s, u"book.sqlite"_s}));
}
