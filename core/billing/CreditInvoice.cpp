#include "core/billing/CreditInvoice.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditAllocator.h"
#include "core/billing/NumberTaker.h"
#include "core/domain/RestOfDocument.h"
#include "core/journal/Journal.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<InvoiceContent> contentOf(Journal &journal, const EntryId &note)
{
    return journal.entry(note).transform(
        [](const Entry &entry) { return std::get<CreditNoteIssued>(entry.body).document.content; });
}

//! The document less what its credit notes say, each as it was issued.
Result<RestOfDocument> restOf(Book &book, const InvoiceIssued &issued)
{
    const Result<QList<EntryId>> entries = InvoiceTable(book.database).creditNotesAbout(issued.invoice);
    if (!entries)
        return fail(entries.error());
    Journal journal(book);
    QList<InvoiceContent> notes;
    for (const EntryId &entry : *entries) {
        const Result<InvoiceContent> note = contentOf(journal, entry);
        if (!note)
            return fail(note.error());
        notes.append(*note);
    }
    return RestOfDocument(issued.content, notes);
}

Result<InvoiceContent> creditContent(Book &book, const InvoiceIssued &issued, const CreditOrder &order)
{
    return restOf(book, issued)
        .and_then([&](const RestOfDocument &rest) {
            return order.lines.isEmpty() ? rest.whole(order.reason) : rest.part(order.lines, order.reason);
        })
        .transform([&](InvoiceContent content) {
            content.type = DocumentType::CreditNote;
            content.issuedOn = order.on;
            content.dueOn = {};
            content.terms.clear();
            content.precedingNumber = issued.number.text();
            content.note = order.reason;
            return content;
        });
}

Result<QList<NewEntry>> creditEntries(Book &book, const CreditOrder &order, InvoiceIssued &note)
{
    const Result<InvoiceRecord> invoice = payableDocument(book, order.invoice);
    if (!invoice)
        return fail(invoice.error());
    const Result<Entry> entry = Journal(book).entry(invoice->entry);
    if (!entry)
        return fail(entry.error());
    const auto &issued = std::get<InvoiceIssued>(entry->body);
    if (const Result<void> fine = checkNotBefore(order.on, invoice->issuedOn); !fine)
        return fail(fine.error());
    const Result<InvoiceContent> content = creditContent(book, issued, order);
    if (!content)
        return fail(content.error());
    if (const Result<void> fits = checkCreditSize(book, *invoice, *content); !fits)
        return fail(fits.error());
    note = {.invoice = InvoiceId(makeUuid7(book.clock.now())),
        .customer = invoice->customer,
        .content = *content,
        .buyer = issued.buyer,
        .corrects = invoice->id};
    if (const Result<void> numbered = NumberTaker(book).number(note); !numbered)
        return fail(numbered.error());

    CreditAllocator allocator(book, order.on);
    allocator.entries.append({.body = CreditNoteIssued{note}, .bookedOn = order.on});
    Credit credit{.source = {.creditNote = note.invoice},
        .left = content->payable(),
        .customer = invoice->customer,
        .name = note.number.text(),
        .since = order.on};
    // What was written off was never paid: a credit note takes it back before anything becomes credit.
    if (const Result<void> done = allocator.allocateWhatFits(credit, invoice->id, false); !done)
        return fail(done.error());
    return allocator.entries;
}

} // namespace

Result<QList<NewEntry>> creditNoteEntries(Book &book, const CreditOrder &order, InvoiceIssued &note)
{
    return checkDeed(book, Right::Credit, order.reason, order.on, order.today).and_then([&] {
        return creditEntries(book, order, note);
    });
}

Result<CommandOutcome> creditInvoice(Book &book, const CreditOrder &order)
{
    InvoiceIssued note;
    return Journal(book)
        .append([&] { return creditNoteEntries(book, order, note); })
        .transform([&](const QList<Entry> &) {
            return CommandOutcome{.ids = {note.invoice}, .numbers = {note.number.text()}};
        });
}

Result<void> checkCreditSize(
    Book &book, const InvoiceRecord &invoice, const InvoiceContent &content, qint64 others)
{
    const Result<qint64> before = InvoiceTable(book.database).creditedMinor(invoice.id);
    if (!before)
        return fail(before.error());
    const Money left(invoice.total.minor() - *before - others, invoice.total.currency());
    if (content.totals.payable <= 0)
        return invalid(u"credit.nothing"_s, u"amount"_s, content.payable().text());
    if (content.totals.payable > left.minor())
        return invalid(u"credit.above_invoice"_s, u"amount"_s, content.payable().text(), left.text());
    return {};
}

} // namespace quittance
