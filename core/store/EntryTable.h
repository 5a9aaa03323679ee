#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace quittance {

class Database;

//! A line of table entry with what stands beside it, as text and bytes: what they mean is the journal's
//! affair.
struct StoredEntry {
    qint64 seq = 0;
    QString id;
    QString occurredAt;
    QString bookedOn;
    QString recordedAt;
    QString actor;
    QString kind;
    QString subject;
    QString after;
    QString externalKey;
    QByteArray body; //!< Canonical JSON.
    QByteArray prevHash;
    QByteArray hash;
    QByteArray personal; //!< JSON text; empty when there is none.
    QByteArray personalSalt;
};

//! Tables entry, personal and sealed. Kind: journal.
class EntryTable
{
public:
    explicit EntryTable(Database &database)
        : m_database(database)
    {
    }

    struct Head {
        qint64 seq = 0;
        QByteArray hash; //!< 32 zero bytes before the first entry.
    };
    Result<Head> head();
    //! Whether one after seq was recorded before from or after to.
    Result<bool> isAnyOutside(qint64 seq, const QDateTime &from, const QDateTime &to);
    Result<void> insert(const StoredEntry &entry);
    Result<void> insertSealed(const EntryId &entry, const QString &name, const QByteArray &blob);
    //! NotFound "journal.no_such_part".
    Result<QByteArray> sealed(const EntryId &entry, const QString &name);
    Result<bool> hasExternalKey(const QString &key);
    //! NotFound "journal.no_such_entry".
    Result<StoredEntry> byId(const EntryId &id);
    //! The entry that carries this external key; NotFound "journal.no_such_entry".
    Result<StoredEntry> byExternalKey(const QString &key);
    //! Entries about any of the subjects, newest first.
    Result<QList<StoredEntry>> aboutSubjects(const QStringList &subjects, int limit);
    //! The last entry of a kind about a subject before the given number; NotFound "journal.no_such_entry".
    Result<StoredEntry> lastBefore(const QString &kind, const QString &subject, qint64 seq);
    //! Up to limit entries before the given number, newest first; 0 starts at the end.
    Result<QList<StoredEntry>> before(qint64 seq, int limit);
    //! The entries with these numbers, in that order.
    Result<QList<StoredEntry>> bySeq(const QList<qint64> &numbers);
    //! What entries of a kind are about, in the order in which they first were.
    Result<QStringList> subjectsOf(const QString &kind);
    //! Number of the last entry recorded before an instant; 0 when there is none.
    Result<qint64> lastRecordedBefore(const QDateTime &instant);
    //! Hands every entry, oldest first, to visit until that fails.
    Result<void> each(const std::function<Result<void>(const StoredEntry &)> &visit);

private:
    Database &m_database;
};

} // namespace quittance
