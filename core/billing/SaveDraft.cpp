#include "core/billing/SaveDraft.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/domain/InvoiceSums.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/DeletedDraftTable.h"
#include "core/store/DraftTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Whether a draft is there; InvalidInput "draft.issued" where it has been issued.
Result<bool> draftIsThere(Book &book, const InvoiceId &id)
{
    const auto draft = DraftTable(book.database).byId(id);
    if (!draft)
        return fail(draft.error());
    if (*draft)
        return true;
    const auto issued = InvoiceTable(book.database).byId(id);
    if (issued)
        return invalid(u"draft.issued"_s, u"invoice"_s, issued->number.text());
    return issued.error().kind == ErrorKind::NotFound ? Result<bool>(false) : fail(issued.error());
}

//! A draft that is brought back must not stand beside what a second import made of the same document.
Result<void> checkSource(Book &book, const Draft &draft)
{
    if (draft.sourceKey.isEmpty())
        return {};
    const Result<bool> drafted = DraftTable(book.database).hasSourceKey(draft.sourceKey);
    const Result<bool> issued = InvoiceTable(book.database).hasSourceKey(draft.sourceKey);
    if (!drafted || !issued)
        return fail(drafted ? issued.error() : drafted.error());
    return *drafted || *issued ? invalid(u"draft.imported_again"_s, u"invoice"_s, draft.sourceNumber)
                               : Result<void>();
}

//! Takes it out of the book, and keeps it among the deleted ones; those kept long enough go for good.
Result<void> moveToDeleted(Book &book, const Draft &draft)
{
    const QDateTime now = book.clock.now();
    DeletedDraftTable deleted(book.database);
    return DraftTable(book.database)
        .remove(draft.id)
        .and_then([&] { return deleted.removeBefore(DeletedDraft::oldestKept(now)); })
        .and_then([&] { return deleted.write(draft, now); });
}

Result<DeletedDraft> deletedDraft(Book &book, const InvoiceId &id)
{
    const auto kept = DeletedDraftTable(book.database).byId(id);
    if (!kept)
        return fail(kept.error());
    if (*kept && (*kept)->keptUntil() >= book.clock.now())
        return **kept;
    return fail(Error{.kind = ErrorKind::NotFound,
        .rule = u"draft.not_deleted"_s,
        .field = u"invoice"_s,
        .value = id.text()});
}

} // namespace

Result<InvoiceId> saveDraft(Book &book, Draft draft)
{
    Result<InvoiceContent> content = computed(draft.content);
    if (!content)
        return fail(content.error());
    draft.content = *content;
    const bool isNew = draft.id.isEmpty();
    if (isNew)
        draft.id = InvoiceId(makeUuid7(book.clock.now()));
    return Journal(book)
        .change(Touched::Invoices,
            [&]() -> Result<void> {
                if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                    return allowed;
                const Result<Customer> customer = CustomerTable(book.database).byId(draft.customer);
                if (!customer)
                    return fail(customer.error());
                draft.customer = customer->id;
                if (!isNew) {
                    const Result<bool> there = draftIsThere(book, draft.id);
                    if (!there)
                        return fail(there.error());
                    if (const Result<void> free = *there ? Result<void>() : checkSource(book, draft); !free)
                        return free;
                }
                return DraftTable(book.database).write(draft, book.clock.now()).and_then([&] {
                    return DeletedDraftTable(book.database).remove(draft.id); // It is back.
                });
            })
        .transform([&] { return draft.id; });
}

Result<InvoiceId> restoreDraft(Book &book, const InvoiceId &id)
{
    return Journal(book)
        .change(Touched::Invoices,
            [&]() -> Result<void> {
                if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                    return allowed;
                Result<DeletedDraft> kept = deletedDraft(book, id);
                if (!kept)
                    return fail(kept.error());
                const Result<Customer> customer = CustomerTable(book.database).byId(kept->draft.customer);
                if (!customer)
                    return fail(customer.error());
                kept->draft.customer = customer->id;
                return checkSource(book, kept->draft)
                    .and_then([&] { return DraftTable(book.database).write(kept->draft, book.clock.now()); })
                    .and_then([&] { return DeletedDraftTable(book.database).remove(id); });
            })
        .transform([&] { return id; });
}

Result<QList<DeletedDraft>> deletedDrafts(Book &book)
{
    return DeletedDraftTable(book.database).since(DeletedDraft::oldestKept(book.clock.now()));
}

Result<Draft> deleteDraft(Book &book, const InvoiceId &id)
{
    Draft deleted;
    return Journal(book)
        .change(Touched::Invoices,
            [&]() -> Result<void> {
                if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                    return allowed;
                const Result<bool> there = draftIsThere(book, id);
                if (!there)
                    return fail(there.error());
                if (!*there)
                    return fail(Error{.kind = ErrorKind::NotFound,
                        .rule = u"invoice.unknown"_s,
                        .field = u"invoice"_s,
                        .value = id.text()});
                const auto draft = DraftTable(book.database).byId(id);
                if (!draft)
                    return fail(draft.error());
                deleted = **draft;
                return moveToDeleted(book, deleted);
            })
        .transform([&] { return deleted; });
}

Result<Draft> copyOf(Book &book, const InvoiceId &id)
{
    const auto draft = DraftTable(book.database).byId(id);
    if (!draft)
        return fail(draft.error());
    if (*draft)
        return Draft{.customer = (*draft)->customer, .content = (*draft)->content};
    const auto record = InvoiceTable(book.database).byId(id);
    if (!record)
        return fail(record.error());
    return Journal(book).entry(record->entry).transform([&](const Entry &entry) {
        const auto *note = std::get_if<CreditNoteIssued>(&entry.body);
        const InvoiceIssued &issued = note ? note->document : std::get<InvoiceIssued>(entry.body);
        return Draft{.customer = record->customer, .content = issued.content};
    });
}

Result<InvoiceId> duplicateDocument(Book &book, const InvoiceId &id)
{
    Result<Draft> copy = copyOf(book, id);
    if (!copy)
        return fail(copy.error());
    copy->content.issuedOn = {};
    copy->content.dueOn = {};
    copy->content.suppliedOn = {};
    copy->content.precedingNumber.clear();
    copy->content.totals.prepaid = 0; // It was paid for the first one, once.
    if (copy->content.type == DocumentType::CorrectedInvoice)
        copy->content.type = DocumentType::Invoice; // It corrects nothing any more.
    return saveDraft(book, *copy);
}

} // namespace quittance
