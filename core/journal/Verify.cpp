#include "core/journal/Verify.h"

#include "core/base/Json.h"
#include "core/journal/Journal.h"
#include "core/journal/Replay.h"
#include "core/store/Database.h"
#include "core/store/EntryTable.h"
#include "core/store/PostingTable.h"
#include "core/store/ProjectionTables.h"
#include "core/store/Vault.h"

#include <algorithm>
#include <initializer_list>

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

Result<void> checkReplay(Database &copy, LedgerVerdict &verdict)
{
    const auto stored = projectionDigests(copy);
    if (!stored)
        return fail(stored.error());
    const auto replayed = rebuildProjections(copy).and_then([&copy] { return projectionDigests(copy); });
    if (!replayed) {
        verdict.problems.append(u"replay:"_s + replayed.error().rule);
        return {};
    }
    for (auto it = stored->cbegin(); it != stored->cend(); ++it)
        if (replayed->value(it.key()) != it.value())
            verdict.problems.append(u"projection:"_s + it.key());
    return {};
}

using Check = Result<void> (*)(Database &, LedgerVerdict &);

Result<LedgerVerdict> verdictOf(Database &database, std::initializer_list<Check> checks)
{
    LedgerVerdict verdict{.entries = 0, .head = QByteArray(32, '\0'), .problems = {}};
    for (const Check check : checks)
        if (const Result<void> done = check(database, verdict); !done)
            return fail(done.error());
    std::ranges::sort(verdict.problems);
    return verdict;
}

} // namespace

Result<LedgerVerdict> verifyLedger(Database &database, const QString &scratchPath)
{
    if (const Result<void> copied = ProjectionTables(database).copyTo(scratchPath); !copied)
        return fail(copied.error());
    Database copy(scratchPath, scratchPath, Database::Open::AsItIs);
    if (copy.openError())
        return fail(*copy.openError());
    return verdictOf(copy, {checkChain, checkPostings, checkReplay});
}

Result<LedgerVerdict> verifyEntries(Database &database)
{
    return verdictOf(database, {checkChain, checkPostings});
}

} // namespace quittance
