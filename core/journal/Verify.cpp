#include "core/journal/Verify.h"

#include "core/base/Json.h"
#include "core/journal/Journal.h"
#include "core/journal/Replay.h"
#include "core/store/Database.h"
#include "core/store/EntryTable.h"
#include "core/store/PostingTable.h"
#include "core/store/ProjectionTables.h"
#include "core/store/Vault.h"

#include <QFile>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool personalIsTrue(const StoredEntry &stored)
{
    const Result<QJsonObject> body = parseJsonObject(stored.body);
    if (!body)
        return false;
    const QString digest = body->value("personal_digest"_L1).toString();
    if (digest.isEmpty())
        return stored.personal.isEmpty();
    return QString::fromLatin1(Vault::saltedDigest(stored.personalSalt, stored.personal).toHex()) == digest;
}

Result<void> checkChain(Database &database, LedgerVerdict &verdict)
{
    QByteArray previous(32, '\0');
    qint64 expected = 1;
    return EntryTable(database).each([&](const StoredEntry &stored) -> Result<void> {
        if (stored.seq != expected || stored.prevHash != previous || entryHash(stored) != stored.hash)
            verdict.problems.append(u"chain:%1"_s.arg(stored.seq));
        if (!personalIsTrue(stored))
            verdict.problems.append(u"personal:%1"_s.arg(stored.seq));
        previous = stored.hash;
        expected = stored.seq + 1;
        ++verdict.entries;
        verdict.head = stored.hash;
        return {};
    });
}

Result<void> checkPostings(Database &database, LedgerVerdict &verdict)
{
    const auto unbalanced = PostingTable(database).unbalanced();
    if (!unbalanced)
        return fail(unbalanced.error());
    for (const qint64 seq : *unbalanced)
        verdict.problems.append(u"postings:%1"_s.arg(seq));
    return {};
}

Result<QHash<QString, QByteArray>> replayedDigests(const QString &copyPath)
{
    Database copy(u"verify"_s, copyPath, Database::Open::AsItIs);
    if (copy.openError())
        return fail(*copy.openError());
    return rebuildProjections(copy).and_then([&copy] { return projectionDigests(copy); });
}

Result<void> checkReplay(Database &database, const QString &scratchPath, LedgerVerdict &verdict)
{
    QFile::remove(scratchPath);
    const Result<void> copied = ProjectionTables(database).copyTo(scratchPath);
    if (!copied)
        return copied;
    const auto replayed = replayedDigests(scratchPath);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(scratchPath + suffix);
    if (!replayed) {
        verdict.problems.append(u"replay:"_s + replayed.error().rule);
        return {};
    }
    const auto current = projectionDigests(database);
    if (!current)
        return fail(current.error());
    for (auto it = current->cbegin(); it != current->cend(); ++it)
        if (replayed->value(it.key()) != it.value())
            verdict.problems.append(u"projection:"_s + it.key());
    return {};
}

} // namespace

Result<LedgerVerdict> verifyLedger(Database &database, const QString &scratchPath)
{
    LedgerVerdict verdict{.entries = 0, .head = QByteArray(32, '\0'), .problems = {}};
    if (const Result<void> done = checkChain(database, verdict); !done)
        return fail(done.error());
    if (const Result<void> done = checkPostings(database, verdict); !done)
        return fail(done.error());
    if (const Result<void> done = checkReplay(database, scratchPath, verdict); !done)
        return fail(done.error());
    std::ranges::sort(verdict.problems);
    return verdict;
}

} // namespace quittance
