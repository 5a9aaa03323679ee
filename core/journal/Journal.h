#pragma once

#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/store/CommitListener.h"

#include <functional>

namespace quittance {

struct StoredEntry;

//! The only door through which facts enter the book.
class Journal
{
public:
    explicit Journal(Book &book)
        : m_book(book)
    {
    }

    //! Looks at the book and says what happened; runs inside the write transaction, so that what it reads is
    //! still true when its entries are stored. It may write ordinary tables, never projections.
    using Decide = std::function<Result<QList<NewEntry>>()>;

    //! Asks decide, appends what it returns, folds and posts it, all in one transaction that is on disk when
    //! this returns. Money of a person's command is not booked in a locked period: InvalidInput
    //! "period.locked"; an observer's is booked on the first open day. Links that the entries make stale are
    //! asked to be closed in the same transaction (staleLinks.h). Returns decide's entries with their
    //! numbers. decide's error, or a Storage or Secret error, leaves the book as it was.
    Result<QList<Entry>> append(const Decide &decide);

    //! The same for who only looks: nobody is told of a change when there was none. decide writes no table.
    Result<QList<Entry>> appendIfAny(const Decide &decide);

    //! For a change of ordinary tables alone, announced like any other.
    Result<void> change(TouchedThings things, const std::function<Result<void>()> &work);

    //! NotFound "journal.no_such_entry".
    Result<Entry> entry(const EntryId &id);
    //! What was sealed with an entry; Secret "vault.key_missing" without a key.
    Result<QByteArray> openSealed(const EntryId &id, const QString &name);

private:
    Result<QList<Entry>> storeDecided(const Decide &decide);
    Result<void> storeAll(const QList<NewEntry> &wanted, const QDateTime &now, QList<Entry> &entries);
    Result<Entry> store(const NewEntry &newEntry, const QDateTime &now);

    Book &m_book;
};

//! The entry behind a stored line; Storage when it cannot be read.
Result<Entry> decodeEntry(const StoredEntry &stored);

//! SHA-256(previous hash ‖ canonical JSON of every other field).
QByteArray entryHash(const StoredEntry &entry);

} // namespace quittance
