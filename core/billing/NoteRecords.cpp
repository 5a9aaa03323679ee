#include "core/billing/NoteRecords.h"

#include "core/billing/guards.h"
#include "core/domain/recordTags.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "core/store/InvoiceNoteTable.h"
#include "core/store/RecordTagTable.h"

#include <QHash>

#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A customer that was merged is who it became; a document must be there.
Result<NotedRecord> known(Book &book, const NotedRecord &record)
{
    if (record.invoice.isEmpty())
        return CustomerTable(book.database).byId(record.customer).transform([](const Customer &customer) {
            return NotedRecord{.invoice = {}, .customer = customer.id};
        });
    return DocumentList(book.database).find(record.invoice.text()).transform([](const InvoiceId &id) {
        return NotedRecord{.invoice = id, .customer = {}};
    });
}

Result<QString> noteOf(Book &book, const NotedRecord &record)
{
    if (!record.invoice.isEmpty())
        return InvoiceNoteTable(book.database).of(record.invoice);
    return CustomerTable(book.database).byId(record.customer).transform([](const Customer &customer) {
        return customer.notes;
    });
}

Result<void> checkCount(qsizetype records)
{
    if (records > mostRecordsNoted)
        return invalid(u"record.too_many"_s, u"records"_s, QString::number(records));
    return {};
}

Result<QStringList> plainTags(const QStringList &typed)
{
    QStringList tags;
    for (const QString &one : typed) {
        const Result<QString> tag = plainTag(one);
        if (!tag)
            return fail(tag.error());
        tags.append(*tag);
    }
    return tags;
}

//! Decides on changes one after the other, each on what those before it leave.
class TagDecider
{
public:
    explicit TagDecider(Book &book)
        : m_book(book)
    {
    }

    Result<void> add(const TagChange &wanted)
    {
        const Result<NotedRecord> record = known(m_book, wanted.record);
        if (!record)
            return fail(record.error());
        const Result<QStringList> before = tagsOf(*record);
        const Result<QStringList> plain = plainTags(wanted.add);
        const Result<QStringList> added
            = plain.and_then([this](const QStringList &tags) { return spelled(tags); });
        if (!before || !added)
            return fail(before ? added.error() : before.error());
        const QStringList after = changedTags(*before, *added, wanted.remove);
        // A record that two others became may have more: it may lose some, but gets none.
        if (after.size() > mostTags && after.size() > before->size())
            return invalid(u"tag.too_many"_s, u"tag"_s, QString::number(after.size()));
        const TagChange change{
            .record = *record, .add = tagsMissingIn(after, *before), .remove = tagsMissingIn(*before, after)};
        if (change.add.isEmpty() && change.remove.isEmpty())
            return {};
        m_tags.insert(record->id(), after);
        m_changes.append(change);
        m_entries.append({.body = TagsChanged{.record = *record, .before = *before, .after = after}});
        return {};
    }

    const QList<TagChange> &changes() const { return m_changes; }
    const QList<NewEntry> &entries() const { return m_entries; }

private:
    Result<QStringList> tagsOf(const NotedRecord &record)
    {
        const auto decided = m_tags.constFind(record.id());
        return decided != m_tags.cend() ? Result<QStringList>(*decided)
                                        : RecordTagTable(m_book.database).of(record);
    }

    Result<QStringList> spelled(const QStringList &tags)
    {
        QStringList all;
        for (const QString &tag : tags) {
            const QString key = tagKey(tag);
            if (!m_spelled.contains(key)) {
                const Result<QString> used = RecordTagTable(m_book.database).spelled(tag);
                if (!used)
                    return fail(used.error());
                m_spelled.insert(key, *used);
            }
            all.append(m_spelled.value(key));
        }
        return all;
    }

    Book &m_book;
    QHash<QString, QStringList> m_tags; //!< Of the records that change, as they are to be.
    QHash<QString, QString> m_spelled; //!< By key: the same in all records of one question.
    QList<TagChange> m_changes;
    QList<NewEntry> m_entries;
};

//! decided: notes that are to be changed before it, by record.
Result<std::optional<NoteChange>> decideNote(
    Book &book, const NoteChange &wanted, const QHash<QString, QString> &decided)
{
    const Result<NotedRecord> record = known(book, wanted.record);
    if (!record)
        return fail(record.error());
    const auto earlier = decided.constFind(record->id());
    const Result<QString> before
        = earlier == decided.cend() ? noteOf(book, *record) : Result<QString>(*earlier);
    const Result<QString> after = plainNote(wanted.after);
    if (!after || !before)
        return fail(after ? before.error() : after.error());
    if (*after == *before)
        return std::nullopt;
    if (*before != wanted.before)
        return invalid(u"note.changed_meanwhile"_s, u"note"_s, {});
    return NoteChange{.record = *record, .before = *before, .after = *after};
}

} // namespace

Result<QList<TagChange>> changeTags(Book &book, const QList<TagChange> &wanted)
{
    TagDecider decider(book);
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const Result<void> allowed
                = requireRight(book, Right::Draft).and_then([&] { return checkCount(wanted.size()); });
            if (!allowed)
                return fail(allowed.error());
            for (const TagChange &change : wanted)
                if (const Result<void> done = decider.add(change); !done)
                    return fail(done.error());
            return decider.entries();
        })
        .transform([&](const QList<Entry> &) { return decider.changes(); });
}

Result<QList<NoteChange>> changeNotes(Book &book, const QList<NoteChange> &wanted)
{
    QList<NoteChange> changes;
    QHash<QString, QString> decided;
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const Result<void> allowed
                = requireRight(book, Right::Draft).and_then([&] { return checkCount(wanted.size()); });
            if (!allowed)
                return fail(allowed.error());
            QList<NewEntry> entries;
            for (const NoteChange &one : wanted) {
                const auto change = decideNote(book, one, decided);
                if (!change)
                    return fail(change.error());
                if (!*change)
                    continue;
                decided.insert((*change)->record.id(), (*change)->after);
                changes.append(**change);
                entries.append({.body = NoteChanged{.record = (*change)->record,
                                    .before = (*change)->before,
                                    .after = (*change)->after}});
            }
            return entries;
        })
        .transform([&](const QList<Entry> &) { return changes; });
}

Result<RecordNotes> notesOf(Book &book, const NotedRecord &record)
{
    return known(book, record).and_then([&](const NotedRecord &found) {
        return RecordTagTable(book.database).of(found).and_then([&](const QStringList &tags) {
            return noteOf(book, found).transform([&](const QString &note) {
                return RecordNotes{.record = found, .tags = tags, .note = note};
            });
        });
    });
}

} // namespace quittance
