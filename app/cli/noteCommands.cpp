#include "app/cli/commands.h"

#include "app/cli/collectIds.h"
#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "core/domain/recordTags.h"

#include <QJsonArray>

// Tags and notes of documents and customers.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonArray textsShape(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject recordShape(const NotedRecord &record)
{
    return {{u"invoice_id"_s, textOrNullShape(record.invoice.text())},
        {u"customer_id"_s, textOrNullShape(record.customer.text())}};
}

QString tagWords(const TagChange &change)
{
    QStringList words;
    for (const QString &tag : change.add)
        words.append(u'+' + tag);
    for (const QString &tag : change.remove)
        words.append(u'-' + tag);
    return words.join(u", "_s);
}

void printChanges(Session &session, const QList<TagChange> &changes)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const TagChange &change : changes) {
        QJsonObject shape = recordShape(change.record);
        shape.insert("added"_L1, textsShape(change.add));
        shape.insert("removed"_L1, textsShape(change.remove));
        objects.append(shape);
        rows.append({change.record.id(), tagWords(change)});
    }
    session.console().list(objects, {u"Id"_s, u"Tags"_s}, rows);
    session.finish(Exit::Done);
}

//! Adds and removes what the options say of each record.
void tag(Session &session, const QList<NotedRecord> &records)
{
    const Result<QStringList> add = tagsTyped(session.arguments().value(u"add"_s));
    const Result<QStringList> remove = tagsTyped(session.arguments().value(u"remove"_s));
    if (!add || !remove)
        return session.fail(add ? remove.error() : add.error());
    if (add->isEmpty() && remove->isEmpty())
        return session.usage(u"Say --add TAG,... or --remove TAG,..."_s);
    QList<TagChange> wanted;
    for (const NotedRecord &record : records)
        wanted.append({.record = record, .add = *add, .remove = *remove});
    session.then(session.book().records().changeTags(wanted),
        [&session](const QList<TagChange> &changes) { printChanges(session, changes); });
}

void printNotes(Session &session, const RecordNotes &notes)
{
    QJsonObject shape = recordShape(notes.record);
    shape.insert("tags"_L1, textsShape(notes.tags));
    shape.insert("note"_L1, notes.note);
    session.console().result(shape, notes.note);
    session.finish(Exit::Done);
}

//! Shows the note, or makes it another one: the last word, or none with --clear.
void note(Session &session, const NotedRecord &record)
{
    session.then(session.book().records().notes(record), [&session](const RecordNotes &notes) {
        const bool isCleared = session.arguments().has(u"clear"_s);
        if (session.arguments().words.size() < 2 && !isCleared)
            return printNotes(session, notes);
        const QString after = isCleared ? QString() : session.word(1);
        session.then(session.book().records().changeNotes(
                         {{.record = notes.record, .before = notes.note, .after = after}}),
            [&session, notes](const QList<NoteChange> &changes) {
                RecordNotes changed = notes;
                if (!changes.isEmpty())
                    changed.note = changes.constFirst().after;
                printNotes(session, changed);
            });
    });
}

void collectCustomers(Session &session, QStringList words, const QList<NotedRecord> &records)
{
    if (words.isEmpty())
        return tag(session, records);
    const QString word = words.takeFirst();
    findCustomer(session, word, [&session, words, records](const Customer &customer) {
        collectCustomers(
            session, words, records + QList{NotedRecord{.invoice = {}, .customer = customer.id}});
    });
}

} // namespace

void invoicesTag(Session &session)
{
    collectIds(session, session.arguments().words, [&session](const QList<InvoiceId> &ids) {
        QList<NotedRecord> records;
        for (const InvoiceId &id : ids)
            records.append({.invoice = id, .customer = {}});
        tag(session, records);
    });
}

void invoicesNote(Session &session)
{
    session.then(session.book().invoices().find(session.word(0)),
        [&session](const InvoiceId &id) { note(session, {.invoice = id, .customer = {}}); });
}

void customersTag(Session &session)
{
    collectCustomers(session, session.arguments().words, {});
}

void customersNote(Session &session)
{
    findCustomer(session, session.word(0),
        [&session](const Customer &customer) { note(session, {.invoice = {}, .customer = customer.id}); });
}

void invoicesTags(Session &session)
{
    session.then(session.book().records().tagsInUse(), [&session](const QStringList &tags) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const QString &each : tags) {
            objects.append({{u"tag"_s, each}});
            rows.append({each});
        }
        session.console().list(objects, {u"Tag"_s}, rows);
        session.finish(Exit::Done);
    });
}

} // namespace quittance
