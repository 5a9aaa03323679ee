#include "core/billing/SaveDraft.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/domain/InvoiceSums.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
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
                if (!isNew)
                    if (const Result<bool> there = draftIsThere(book, draft.id); !there)
                        return fail(there.error());
                return DraftTable(book.database).write(draft, book.clock.now());
            })
        .transform([&] { return draft.id; });
}

Result<void> deleteDraft(Book &book, const InvoiceId &id)
{
    return Journal(book).change(Touched::Invoices, [&]() -> Result<void> {
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
        return DraftTable(book.database).remove(id);
    });
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
    copy->content.precedingNumber.clear();
    return saveDraft(book, *copy);
}

} // namespace quittance
