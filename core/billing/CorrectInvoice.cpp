#include "core/billing/CorrectInvoice.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditInvoice.h"
#include "core/journal/Journal.h"
#include "core/store/DraftTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The draft that says what the document said.
Result<Draft> correctedDraft(Book &book, const InvoiceId &id)
{
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(id);
    if (!invoice)
        return fail(invoice.error());
    const Result<Entry> entry = Journal(book).entry(invoice->entry);
    if (!entry)
        return fail(entry.error());
    InvoiceContent content = std::get<InvoiceIssued>(entry->body).content;
    content.type = DocumentType::CorrectedInvoice;
    content.precedingNumber = invoice->number.text();
    content.issuedOn = {};
    content.dueOn = {};
    return computed(content).transform([&](const InvoiceContent &summed) {
        return Draft{
            .id = InvoiceId(makeUuid7(book.clock.now())), .customer = invoice->customer, .content = summed};
    });
}

} // namespace

Result<CommandOutcome> correctInvoice(Book &book, const CreditOrder &order)
{
    InvoiceIssued note;
    InvoiceId draftId;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return fail(allowed.error());
        Result<QList<NewEntry>> entries = creditNoteEntries(book,
            {.invoice = order.invoice, .reason = order.reason, .on = order.on, .today = order.today}, note);
        if (!entries)
            return entries;
        const Result<Draft> draft = correctedDraft(book, order.invoice);
        if (!draft)
            return fail(draft.error());
        draftId = draft->id;
        if (const Result<void> kept = DraftTable(book.database).write(*draft, book.clock.now()); !kept)
            return fail(kept.error());
        return entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) {
        return CommandOutcome{.ids = {note.invoice, draftId}, .numbers = {note.number.text()}};
    });
}

} // namespace quittance
