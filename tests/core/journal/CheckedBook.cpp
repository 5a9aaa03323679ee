#include "tests/core/journal/CheckedBook.h"

#include "core/journal/Verify.h"
#include "core/store/EntryTable.h"
#include "core/store/PostingTable.h"

#include <QTest>

#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

CheckedBook::CheckedBook()
{
    must(database.execute(
        u"PRAGMA synchronous = OFF"_s)); // Nobody pulls the plug here: no waiting for the disk.
}

CheckedBook::~CheckedBook()
{
    if (checksItself && !QTest::currentTestFailed())
        QTest::qCompare(problems(), QStringList(), "problems of the ledger", "none", __FILE__, __LINE__);
}

QStringList CheckedBook::problems()
{
    const Result<LedgerVerdict> verdict = verifyLedger(database, scratch());
    if (!verdict)
        return {u"verify: "_s + verdict.error().detail};
    QStringList found = verdict->problems;
    std::map<std::pair<qint64, Currency>, qint64> sums;
    must(PostingTable(database).each([&](const PostingTable::Line &line) -> Result<void> {
        sums[{line.entrySeq, line.posting.amount.currency()}] += line.posting.amount.minor();
        return {};
    }));
    for (const auto &[place, sum] : sums)
        if (sum != 0)
            found.append(u"sum:%1"_s.arg(place.first));
    return found;
}

QList<Entry> CheckedBook::entries()
{
    QList<Entry> list;
    must(EntryTable(database).each([&](const StoredEntry &stored) -> Result<void> {
        return decodeEntry(stored).transform([&](const Entry &entry) { list.append(entry); });
    }));
    return list;
}

qint64 CheckedBook::entryCount()
{
    return must(EntryTable(database).head()).seq;
}

} // namespace quittance
