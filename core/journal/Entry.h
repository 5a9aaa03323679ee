#pragma once

#include "core/journal/EntryBodies.h"

#include <QDateTime>
#include <QJsonObject>

namespace quittance {

//! One line of the journal, as it stands there.
struct Entry {
    qint64 seq = 0;
    EntryId id;
    QDateTime occurredAt; //!< UTC: when it happened.
    QDate bookedOn; //!< The day its postings count for.
    QDateTime recordedAt; //!< UTC: when we learnt of it.
    QString actor; //!< "person:mara", "cli:mara", "sync:hubspot", "provider:stripe".
    EntryId after; //!< The entry it waits for; may be empty.
    QString externalKey; //!< What the outside calls it; unique; may be empty.
    EntryBody body;
};

//! Bytes to be sealed with an entry.
struct SealedPart {
    QString name;
    QByteArray plain;
};

//! An entry as a command or an observer hands it in; the journal adds number, time of recording and hash.
struct NewEntry {
    EntryId id; //!< Empty: the journal makes one.
    EntryBody body;
    QDateTime occurredAt; //!< Null: now.
    QDate bookedOn; //!< Null: the day of occurredAt in the book's time zone.
    EntryId after;
    QString externalKey;
    QList<SealedPart> sealed;
};

//! An entry taken apart for storing: what the body says, and what it says about persons.
struct EncodedBody {
    QString kind;
    QString subject; //!< Id of what the entry is about: an invoice, a payment, a customer, "book".
    QJsonObject plain;
    QJsonObject personal; //!< Empty when there is nothing of the kind.
};

EncodedBody encodeBody(const EntryBody &body);
//! Storage "journal.unknown_kind" or "json.damaged".
Result<EntryBody> decodeBody(const QString &kind, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
