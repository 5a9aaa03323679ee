#include "core/journal/Journal.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Uuid.h"
#include "core/domain/jsonFields.h"
#include "core/journal/Fold.h"
#include "core/journal/Postings.h"
#include "core/journal/bookDay.h"
#include "core/journal/staleLinks.h"
#include "core/store/Database.h"
#include "core/store/EntryTable.h"
#include "core/store/PeriodLockTable.h"
#include "core/store/SqlValues.h"
#include "core/store/Transaction.h"
#include "core/store/Vault.h"

#include <QCryptographicHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr TouchedThings everythingBooked
    = TouchedThings(Touched::Invoices) | Touched::Customers | Touched::Outbox | Touched::Settings;

SealedPlace placeOf(const EntryId &id, const QString &name)
{
    return {.table = u"sealed"_s, .column = name, .row = id.text()};
}

tl::unexpected<Error> noKey()
{
    return fail(Error{.kind = ErrorKind::Secret, .rule = u"vault.key_missing"_s});
}

//! Who reports what happened outside, rather than deciding something.
bool isObserver(const QString &actor)
{
    return actor.startsWith("provider:"_L1) || actor.startsWith("sync:"_L1);
}

//! The day money is booked on: not in a locked period. What a person wants there is refused; what happened
//! outside happened, and counts on the first open day.
Result<QDate> openDay(Book &book, const NewEntry &entry, QDate wanted)
{
    // A document stands in its period even where it is about nothing: its number and date count.
    const bool isDocument = std::holds_alternative<InvoiceIssued>(entry.body)
        || std::holds_alternative<CreditNoteIssued>(entry.body)
        || std::holds_alternative<InvoiceVoided>(entry.body);
    if (!isDocument && postingsOf(Entry{.body = entry.body}).isEmpty())
        return wanted;
    const Result<QDate> locked = PeriodLockTable(book.database).lockedThrough();
    if (!locked || !locked->isValid() || wanted > *locked)
        return locked ? Result<QDate>(wanted) : locked;
    if (isObserver(book.actor))
        return locked->addDays(1);
    return invalid(u"period.locked"_s, u"date"_s, wanted.toString(Qt::ISODate),
        u"locked through "_s + locked->toString(Qt::ISODate));
}

Result<void> storeParts(Book &book, const StoredEntry &stored, const QList<SealedPart> &parts)
{
    if (parts.isEmpty())
        return {};
    if (!book.vault)
        return noKey();
    const EntryId id(stored.id);
    for (const SealedPart &part : parts) {
        const Result<QByteArray> blob = book.vault->seal(part.plain, placeOf(id, part.name));
        if (!blob)
            return fail(blob.error());
        if (const Result<void> done = EntryTable(book.database).insertSealed(id, part.name, *blob); !done)
            return done;
    }
    return {};
}

} // namespace

QByteArray entryHash(const StoredEntry &entry)
{
    QJsonObject fields{{u"seq"_s, entry.seq}, {u"id"_s, entry.id}, {u"occurred_at"_s, entry.occurredAt},
        {u"booked_on"_s, entry.bookedOn}, {u"recorded_at"_s, entry.recordedAt}, {u"actor"_s, entry.actor},
        {u"kind"_s, entry.kind}, {u"subject"_s, entry.subject}, {u"body"_s, QString::fromUtf8(entry.body)}};
    putText(fields, "after"_L1, entry.after);
    putText(fields, "external_key"_L1, entry.externalKey);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.prevHash);
    hash.addData(canonicalJson(fields));
    return hash.result();
}

Result<Entry> decodeEntry(const StoredEntry &stored)
{
    const Result<QJsonObject> plain = parseJsonObject(stored.body);
    const Result<QJsonObject> personal
        = stored.personal.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(stored.personal);
    if (!plain || !personal)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .value = stored.id});
    Result<EntryBody> body = decodeBody(stored.kind, *plain, *personal);
    if (!body)
        return fail(body.error());
    return Entry{.seq = stored.seq,
        .id = EntryId(stored.id),
        .occurredAt = instantFrom(stored.occurredAt),
        .bookedOn = QDate::fromString(stored.bookedOn, Qt::ISODate),
        .recordedAt = instantFrom(stored.recordedAt),
        .actor = stored.actor,
        .after = EntryId(stored.after),
        .externalKey = stored.externalKey,
        .body = std::move(*body)};
}

Result<QList<Entry>> Journal::append(const Decide &decide)
{
    auto stored = storeDecided(decide);
    if (stored)
        m_book.listener.committed(everythingBooked);
    return stored;
}

Result<QList<Entry>> Journal::appendIfAny(const Decide &decide)
{
    auto stored = storeDecided(decide);
    if (stored && !stored->isEmpty())
        m_book.listener.committed(everythingBooked);
    return stored;
}

Result<QList<Entry>> Journal::storeDecided(const Decide &decide)
{
    return Transaction::run(m_book.database, [&]() -> Result<QList<Entry>> {
        const Result<QList<NewEntry>> wanted = decide();
        if (!wanted)
            return fail(wanted.error());
        const QDateTime now = m_book.clock.now();
        QList<Entry> entries;
        if (const Result<void> done = storeAll(*wanted, now, entries); !done)
            return fail(done.error());
        const Result<QList<NewEntry>> wishes = staleLinkWishes(m_book.database, entries);
        if (!wishes)
            return fail(wishes.error());
        QList<Entry> followed;
        if (const Result<void> done = storeAll(*wishes, now, followed); !done)
            return fail(done.error());
        return entries;
    });
}

Result<void> Journal::change(TouchedThings things, const std::function<Result<void>()> &work)
{
    Result<void> done = Transaction::run(m_book.database, work);
    if (done)
        m_book.listener.committed(things);
    return done;
}

Result<void> Journal::storeAll(const QList<NewEntry> &wanted, const QDateTime &now, QList<Entry> &entries)
{
    for (const NewEntry &newEntry : wanted) {
        Result<Entry> entry = store(newEntry, now);
        if (!entry)
            return fail(entry.error());
        entries.append(std::move(*entry));
    }
    return {};
}

Result<Entry> Journal::store(const NewEntry &newEntry, const QDateTime &now)
{
    EntryTable table(m_book.database);
    const Result<EntryTable::Head> head = table.head();
    if (!head)
        return fail(head.error());
    const QDateTime occurred = newEntry.occurredAt.isValid() ? newEntry.occurredAt : now;
    Result<QDate> bookedOn = newEntry.bookedOn;
    if (!newEntry.bookedOn.isValid())
        bookedOn = bookDay(m_book.database, occurred);
    if (bookedOn)
        bookedOn = openDay(m_book, newEntry, *bookedOn);
    if (!bookedOn)
        return fail(bookedOn.error());

    const EncodedBody encoded = encodeBody(newEntry.body);
    QJsonObject plain = encoded.plain;
    StoredEntry stored{.seq = head->seq + 1,
        .id = newEntry.id.isEmpty() ? makeUuid7(now) : newEntry.id.text(),
        .occurredAt = instantText(occurred),
        .bookedOn = bookedOn->toString(Qt::ISODate),
        .recordedAt = instantText(now),
        .actor = m_book.actor,
        .kind = encoded.kind,
        .subject = encoded.subject,
        .after = newEntry.after.text(),
        .externalKey = newEntry.externalKey,
        .prevHash = head->hash};
    if (!encoded.personal.isEmpty()) {
        // The body carries a salted digest of what stands beside it, so that erasing leaves the chain whole.
        const QByteArray json = canonicalJson(encoded.personal);
        const Result<QByteArray> salt = Vault::makeSalt();
        if (!salt)
            return fail(salt.error());
        stored.personal = json;
        stored.personalSalt = *salt;
        plain.insert("personal_digest"_L1, QString::fromLatin1(Vault::saltedDigest(*salt, json).toHex()));
    }
    stored.body = canonicalJson(plain);
    stored.hash = entryHash(stored);
    if (const Result<void> done = table.insert(stored); !done)
        return fail(done.error());
    if (const Result<void> done = storeParts(m_book, stored, newEntry.sealed); !done)
        return fail(done.error());

    Result<Entry> entry = decodeEntry(stored); // What is folded now is what a replay will read.
    if (entry)
        if (const Result<void> folded = Fold(m_book.database).apply(*entry); !folded)
            return fail(folded.error());
    return entry;
}

Result<Entry> Journal::entry(const EntryId &id)
{
    return EntryTable(m_book.database).byId(id).and_then(decodeEntry);
}

Result<QByteArray> Journal::openSealed(const EntryId &id, const QString &name)
{
    if (!m_book.vault)
        return noKey();
    return EntryTable(m_book.database).sealed(id, name).and_then([&](const QByteArray &blob) {
        return m_book.vault->open(blob, placeOf(id, name));
    });
}

} // namespace quittance
