#include "core/billing/CreditInvoice.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditAllocator.h"
#include "core/billing/NumberTaker.h"
#include "core/domain/Decimal.h"
#include "core/domain/InvoiceSums.h"
#include "core/journal/Journal.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The named lines with their quantities; allowances of a line in proportion.
Result<QList<InvoiceLine>> creditedLines(const InvoiceContent &content, const QList<CreditedLine> &wanted)
{
    QList<InvoiceLine> lines;
    for (const CreditedLine &part : wanted) {
        if (part.line < 0 || part.line >= content.lines.size())
            return invalid(u"credit.no_such_line"_s, u"line"_s, QString::number(part.line + 1));
        InvoiceLine line = content.lines.at(part.line);
        const qint64 whole = line.quantity;
        const qint64 quantity = part.quantity == 0 ? whole : part.quantity;
        if (quantity <= 0 || quantity > whole)
            return invalid(u"credit.quantity"_s, u"quantity"_s, shortDecimalText(quantity, quantityDecimals));
        line.quantity = quantity;
        for (AllowanceCharge &allowance : line.allowances)
            allowance.amountMinor = mulDivRound(allowance.amountMinor, quantity, whole).value_or(0);
        lines.append(line);
    }
    return lines;
}

Result<InvoiceContent> creditContent(const InvoiceIssued &issued, const CreditOrder &order)
{
    InvoiceContent content = issued.content;
    content.type = DocumentType::CreditNote;
    content.issuedOn = order.on;
    content.dueOn = {};
    content.terms.clear();
    content.precedingNumber = issued.number.text();
    content.note = order.reason;
    if (order.lines.isEmpty())
        return content; // The very sums of the document, whoever computed them.
    const Result<QList<InvoiceLine>> lines = creditedLines(content, order.lines);
    if (!lines)
        return fail(lines.error());
    content.lines = *lines;
    content.allowances.clear();
    content.totals.prepaid = 0;
    content.totals.rounding = 0;
    return computed(content);
}

Result<void> checkSize(Book &book, const InvoiceRecord &invoice, const InvoiceContent &content)
{
    const Result<qint64> before = InvoiceTable(book.database).creditedMinor(invoice.id);
    if (!before)
        return fail(before.error());
    if (content.totals.payable <= 0)
        return invalid(u"credit.nothing"_s, u"amount"_s, content.payable().text());
    if (content.totals.payable > invoice.total.minor() - *before)
        return invalid(u"credit.above_invoice"_s, u"amount"_s, content.payable().text(),
            Money(invoice.total.minor() - *before, invoice.total.currency()).text());
    return {};
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
    const Result<InvoiceContent> content = creditContent(issued, order);
    if (!content)
        return fail(content.error());
    if (const Result<void> fits = checkSize(book, *invoice, *content); !fits)
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

Result<CommandOutcome> creditInvoice(Book &book, const CreditOrder &order)
{
    InvoiceIssued note;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        const Result<void> fine = requireRight(book, Right::Credit)
                                      .and_then([&] { return checkReason(order.reason); })
                                      .and_then([&] { return checkDay(order.on, order.today); });
        if (!fine)
            return fail(fine.error());
        return creditEntries(book, order, note);
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) {
        return CommandOutcome{.ids = {note.invoice}, .numbers = {note.number.text()}};
    });
}

} // namespace quittance
