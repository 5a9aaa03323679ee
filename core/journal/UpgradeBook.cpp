#include "core/journal/UpgradeBook.h"

#include "core/base/CrashPoint.h"
#include "core/base/Log.h"
#include "core/base/durableFiles.h"
#include "core/journal/Fold.h"
#include "core/journal/Replay.h"
#include "core/journal/Verify.h"
#include "core/store/BookFile.h"
#include "core/store/Database.h"
#include "core/store/EntryTable.h"
#include "core/store/Migrations.h"
#include "core/store/ProjectionTables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <filesystem>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusal(const QString &rule, const QString &where = {})
{
    return fail(Error{.kind = ErrorKind::Storage, .rule = rule, .value = where, .detail = where});
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code code;
    return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), code);
}

void removeWithLogs(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

//! One upgrade, step by step. An error in any step leaves the old book in its place.
class Upgrade
{
public:
    explicit Upgrade(const UpgradePlan &plan)
        : m_plan(plan)
        , m_copyPath(plan.path + u".upgrading"_s)
    {
    }

    Result<BookUpgrade> run();

private:
    struct Step {
        const char *name;
        Result<void> (Upgrade::*work)();
    };

    void removeLeftovers() const;
    Result<bool> isNeeded();
    Result<void> checkSpace();
    Result<void> takeAlone() { return BookFile(*m_old).takeAlone(); }
    Result<void> copy();
    Result<void> migrateCopy();
    Result<void> rebuild() { return rebuildProjections(*m_copy); }
    Result<void> verify();
    Result<void> compare();
    Result<void> finishCopy();
    Result<void> keepOld();
    Result<void> swap();

    Result<QStringList> differences();
    Result<QStringList> differentTables();
    void giveUp();

    const UpgradePlan &m_plan;
    const QString m_copyPath;
    std::optional<Database> m_old;
    std::optional<Database> m_copy;
    BookUpgrade m_outcome;
};

Result<BookUpgrade> Upgrade::run()
{
    if (!QFile::exists(m_plan.path))
        return m_outcome;
    removeLeftovers();
    const Result<bool> needed = isNeeded();
    if (!needed)
        return fail(needed.error());
    if (!*needed)
        return m_outcome;
    for (const Step &step :
        {Step{"upgrade.begun", &Upgrade::checkSpace}, Step{"upgrade.alone", &Upgrade::takeAlone},
            Step{"upgrade.copied", &Upgrade::copy}, Step{"upgrade.migrated", &Upgrade::migrateCopy},
            Step{"upgrade.rebuilt", &Upgrade::rebuild}, Step{"upgrade.verified", &Upgrade::verify},
            Step{"upgrade.compared", &Upgrade::compare}, Step{"upgrade.finished", &Upgrade::finishCopy},
            Step{"upgrade.kept", &Upgrade::keepOld}, Step{"upgrade.swapped", &Upgrade::swap}}) {
        if (const Result<void> done = (this->*step.work)(); !done) {
            qCWarning(lcStore) << "upgrade stopped before" << step.name << done.error().rule
                               << done.error().detail;
            giveUp();
            return fail(done.error());
        }
        CrashPoint::reached(step.name);
    }
    return m_outcome;
}

void Upgrade::removeLeftovers() const
{
    removeWithLogs(m_copyPath);
    // A second name of the very file that is still in use: the try that gave it was killed before its last
    // step.
    const QDir backup(m_plan.backupDirectory);
    for (const QString &half : backup.entryList({u"book-schema*.sqlite.part"_s}, QDir::Files))
        QFile::remove(backup.filePath(half));
    for (const QString &name : backup.entryList({u"book-schema*.sqlite"_s}, QDir::Files))
        if (isSameFile(backup.filePath(name), m_plan.path))
            QFile::remove(backup.filePath(name));
}

Result<bool> Upgrade::isNeeded()
{
    m_old.emplace(u"upgrade-old"_s, m_plan.path, Database::Open::AsItIs);
    if (m_old->openError())
        return fail(*m_old->openError());
    const Result<BookFile::Schema> schema = BookFile(*m_old).schema();
    if (!schema)
        return fail(schema.error());
    m_outcome.fromSchema = m_outcome.toSchema = schema->version;
    if (schema->version > newestSchema())
        return refusal(u"book.newer_program"_s);
    if (!schema->isBook && schema->version > 0)
        return refusal(u"book.not_a_book"_s);
    return schema->version < newestSchema() && schema->hasEntries;
}

Result<void> Upgrade::checkSpace()
{
    qint64 size = 0;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1})
        size += QFileInfo(m_plan.path + suffix).size();
    // The copy, the log of its rebuilding, and that much again where the old file cannot have a second name.
    constexpr qint64 reserve = 16 * 1024 * 1024;
    const qint64 needed = 3 * size + reserve;
    const qint64 free = m_plan.freeBytes
        ? m_plan.freeBytes()
        : QStorageInfo(QFileInfo(m_plan.path).absolutePath()).bytesAvailable();
    if (free < needed)
        return fail(Error{.kind = ErrorKind::Storage,
            .rule = u"upgrade.no_space"_s,
            .field = u"disk"_s,
            .value = u"%1 MiB"_s.arg(free / (1024 * 1024)),
            .detail = u"%1 bytes free, %2 needed"_s.arg(free).arg(needed)});
    if (!QDir().mkpath(m_plan.backupDirectory))
        return refusal(u"disk.unwritable"_s, m_plan.backupDirectory);
    return {};
}

Result<void> Upgrade::copy()
{
    if (const Result<void> copied = ProjectionTables(*m_old).copyTo(m_copyPath); !copied)
        return copied;
    if (!QFile::setPermissions(m_copyPath, QFile::ReadOwner | QFile::WriteOwner))
        return refusal(u"disk.unwritable"_s, m_copyPath);
    return {};
}

Result<void> Upgrade::migrateCopy()
{
    m_copy.emplace(u"upgrade-copy"_s, m_copyPath, Database::Open::AndMigrateEntries);
    if (m_copy->openError())
        return fail(*m_copy->openError());
    m_outcome.toSchema = newestSchema();
    return {};
}

Result<void> Upgrade::verify()
{
    const Result<LedgerVerdict> verdict = verifyEntries(*m_copy);
    if (!verdict)
        return fail(verdict.error());
    const Result<QStringList> broken = BookFile(*m_copy).brokenReferences();
    if (!broken)
        return fail(broken.error());
    QStringList problems = verdict->problems;
    for (const QString &table : *broken)
        problems.append(u"references:"_s + table);
    if (!problems.isEmpty())
        return refusal(u"book.damaged"_s, problems.join(u' '));
    m_outcome.entries = verdict->entries;
    return {};
}

Result<void> Upgrade::compare()
{
    return differences().and_then([](const QStringList &where) -> Result<void> {
        if (!where.isEmpty())
            return refusal(u"upgrade.differs"_s, where.join(u", "_s));
        return {};
    });
}

Result<QStringList> Upgrade::differences()
{
    Result<QStringList> where = differentTables();
    const auto oldHead = EntryTable(*m_old).head();
    const auto newHead = EntryTable(*m_copy).head();
    const auto oldBalances = BookFile(*m_old).balances();
    const auto newBalances = BookFile(*m_copy).balances();
    for (const auto *head : {&oldHead, &newHead})
        if (!*head)
            return fail(head->error());
    for (const auto *balances : {&oldBalances, &newBalances})
        if (!*balances)
            return fail(balances->error());
    if (!where)
        return where;
    if (oldHead->seq != newHead->seq || oldHead->seq != m_outcome.entries)
        where->append(u"entries"_s);
    if (oldHead->hash != newHead->hash)
        where->append(u"head"_s);
    QSet<QString> accounts(oldBalances->keyBegin(), oldBalances->keyEnd());
    accounts.unite(QSet<QString>(newBalances->keyBegin(), newBalances->keyEnd()));
    QStringList sorted = accounts.values();
    sorted.sort();
    for (const QString &account : std::as_const(sorted))
        if (oldBalances->value(account) != newBalances->value(account))
            where->append(u"balance of "_s + account);
    return where;
}

Result<QStringList> Upgrade::differentTables()
{
    // What lists show of a CRM's records is no table of its own any more; it came from crm_record, which is
    // compared.
    const auto tables
        = BookFile(*m_old).tablesExcept(Fold::projectionTables() + QStringList{u"crm_contact"_s});
    if (!tables)
        return fail(tables.error());
    QStringList where;
    for (const BookFile::Table &table : *tables) {
        const auto before = BookFile(*m_old).digest(table);
        if (!before)
            return fail(before.error());
        const auto after = BookFile(*m_copy).digest(table);
        if (!after || *after != *before) // What it had must still be there; new columns may be.
            where.append(u"table "_s + table.name);
    }
    return where;
}

Result<void> Upgrade::finishCopy()
{
    if (const Result<void> alone = BookFile(*m_copy).takeAlone(); !alone)
        return alone;
    m_copy.reset(); // One file without a log.
    return flushToDisk(m_copyPath);
}

Result<void> Upgrade::keepOld()
{
    m_old.reset(); // It has no log since nobody else had it open; a copy instead of a link would drop its
                   // locks.
    for (const QLatin1StringView suffix : {"-wal"_L1, "-journal"_L1})
        if (QFileInfo(m_plan.path + suffix).size() > 0)
            return fail(Error{.kind = ErrorKind::Busy, .rule = u"upgrade.in_use"_s});
    const QString kept = QDir(m_plan.backupDirectory)
                             .filePath(u"book-schema%1-%2.sqlite"_s.arg(QString::number(m_outcome.fromSchema),
                                 m_plan.now.toUTC().toString(u"yyyyMMdd-HHmmss"_s)));
    const Result<void> done = keepAlso(m_plan.path, kept);
    if (done)
        m_outcome.keptAt = kept;
    return done;
}

Result<void> Upgrade::swap()
{
    return putInPlaceOf(m_copyPath, m_plan.path);
}

void Upgrade::giveUp()
{
    m_copy.reset();
    m_old.reset();
    removeLeftovers();
}

} // namespace

Result<BookUpgrade> upgradeBook(const UpgradePlan &plan)
{
    return Upgrade(plan).run();
}

} // namespace quittance
