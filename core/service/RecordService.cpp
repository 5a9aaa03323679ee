#include "core/service/RecordService.h"

#include "core/billing/NoteRecords.h"
#include "core/journal/activityLines.h"
#include "core/service/inBook.h"
#include "core/store/CustomerTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PostingTable.h"
#include "core/store/RecordSearch.h"
#include "core/store/RecordTagTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QList<FoundRecord>> customersOf(Database &database, const QString &text, int limit)
{
    return CustomerTable(database).list(text, limit, {}).transform([](const QList<Customer> &customers) {
        QList<FoundRecord> found;
        for (const Customer &customer : customers)
            found.append({.kind = RecordKind::Customer,
                .id = customer.id.text(),
                .name = customer.name,
                .party = customer.email,
                .on = {},
                .amount = std::nullopt});
        return found;
    });
}

Result<QList<ActivityLine>> linesOf(Database &database, RecordKind kind, const QString &id)
{
    RecordSearch search(database);
    switch (kind) {
    case RecordKind::Invoice:
        return invoiceTimeline(database, InvoiceId(id));
    case RecordKind::Customer:
        return linesAbout(database, {id});
    case RecordKind::BankLine:
        return search.keyOfBankLine(id.toLongLong()).and_then([&](const QString &key) {
            return linesAbout(database, {key});
        });
    case RecordKind::Payment:
        break;
    }
    const PaymentId payment(id);
    return search.subjectsOf(payment).and_then([&](const QStringList &subjects) {
        return search.allocationsOf(payment).and_then([&](const QStringList &entries) {
            return linesAbout(database, QStringList{id} + subjects, entries);
        });
    });
}

} // namespace

QFuture<Result<QList<FoundRecord>>> RecordService::find(QString text, int limit) const
{
    return readIn(m_workshop, [=](Book &book) -> Result<QList<FoundRecord>> {
        RecordSearch search(book.database);
        QList<FoundRecord> found;
        for (const auto &some : {customersOf(book.database, text, limit), search.payments(text, limit),
                 search.bankLines(text, limit)}) {
            if (!some)
                return fail(some.error());
            found += *some;
        }
        return found;
    });
}

QFuture<Result<QList<JournalItem>>> RecordService::journal(RecordKind kind, QString id) const
{
    return readIn(m_workshop, [=](Book &book) -> Result<QList<JournalItem>> {
        const Result<QList<ActivityLine>> lines = linesOf(book.database, kind, id);
        if (!lines)
            return fail(lines.error());
        QList<JournalItem> items;
        for (const ActivityLine &line : *lines) {
            const Result<QList<Posting>> postings = PostingTable(book.database).ofEntry(line.seq);
            if (!postings)
                return fail(postings.error());
            JournalItem item{.line = line, .postings = {}};
            for (const Posting &posting : *postings)
                item.postings.append({.account = posting.account, .amount = posting.amount});
            items.append(item);
        }
        return items;
    });
}

QFuture<Result<PaymentRow>> RecordService::payment(PaymentId id) const
{
    return readIn(m_workshop, [=](Book &book) { return PaymentTable(book.database).row(id); });
}

QFuture<Result<QStringList>> RecordService::tagsInUse() const
{
    return readIn(m_workshop, [](Book &book) { return RecordTagTable(book.database).inUse(); });
}

QFuture<Result<RecordNotes>> RecordService::notes(NotedRecord record) const
{
    return readIn(m_workshop, [=](Book &book) { return notesOf(book, record); });
}

QFuture<Result<QList<TagChange>>> RecordService::changeTags(QList<TagChange> wanted)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return quittance::changeTags(book, wanted); });
}

QFuture<Result<QList<NoteChange>>> RecordService::changeNotes(QList<NoteChange> wanted)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return quittance::changeNotes(book, wanted); });
}

} // namespace quittance
