#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QStringList>

namespace quittance {

class Database;

//! What a check of the whole book found.
struct LedgerVerdict {
    qint64 entries = 0;
    QByteArray head; //!< Hash of the last entry.
    //! Stable codes with the place: "chain:17" (entry 17 is not what was stored), "personal:17" (what stands
    //! beside it was changed), "postings:17" (not in balance), "projection:invoice" (not what the journal
    //! says).
    QStringList problems;

    bool ok() const { return problems.isEmpty(); }
};

//! Checks a copy of the book, made in one instant at scratchPath (which must not exist; the caller removes
//! it), from end to end: the hash chain, the digests of what stands beside entries, the balance of every
//! entry's postings, and whether a replay gives the same projections. Others may go on writing meanwhile.
//! Needs no key. Changes nothing.
Result<LedgerVerdict> verifyLedger(Database &database, const QString &scratchPath);

//! The part of it that needs no copy and no replay, in the file itself: the chain, what stands beside
//! entries, the balance of postings. Changes nothing.
Result<LedgerVerdict> verifyEntries(Database &database);

} // namespace quittance
