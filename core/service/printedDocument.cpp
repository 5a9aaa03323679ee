#include "core/service/printedDocument.h"

#include "core/base/Clock.h"
#include "core/domain/creditorReference.h"
#include "core/journal/Journal.h"
#include "core/journal/sealedWay.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DraftTable.h"
#include "core/store/EntryTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<InvoiceDocument> issuedDocument(Book &book, const InvoiceRecord &record)
{
    const Result<Entry> entry = Journal(book).entry(record.entry);
    if (!entry)
        return fail(entry.error());
    const auto *note = std::get_if<CreditNoteIssued>(&entry->body);
    const InvoiceIssued &issued = note ? note->document : std::get<InvoiceIssued>(entry->body);
    const Result<Entry> then = EntryTable(book.database)
                                   .lastBefore(u"CompanyProfileSet"_s, u"book"_s, entry->seq)
                                   .and_then(decodeEntry);
    if (!then)
        return then.error().kind == ErrorKind::NotFound ? CompanyTable::missing() : fail(then.error());
    // A number with letters that no bank knows gives no reference; the payer then states the number itself.
    const Result<QString> reference = creditorReferenceOf(issued.number.text());
    return InvoiceDocument{.number = issued.number.text(),
        .company = std::get<CompanyProfileSet>(then->body).company,
        .buyer = issued.buyer,
        .content = issued.content,
        .paymentReference = reference ? *reference : issued.number.text(),
        .createdAt = entry->recordedAt};
}

//! How it can be paid now; empty where nothing was asked for, only a page that is used at once, or only a
//! part: the document speaks of all that is open.
Result<std::optional<WayToPay>> liveWay(
    Database &database, const InvoiceRecord &invoice, const OpeningBook &opening)
{
    const auto link = LinkTable(database).liveOf(invoice.id);
    if (!link)
        return fail(link.error());
    if (!*link || (*link)->state != LinkState::Active || (*link)->way == PayWay::Checkout
        || ((*link)->isPart && (*link)->amount != invoice.open))
        return std::nullopt;
    Result<Book> book = opening();
    if (!book)
        return fail(book.error());
    const Result<WayToPay> way = sealedWay(*book, **link);
    if (!way && way.error().kind == ErrorKind::NotFound) // Paid at once by money that waited.
        return std::nullopt;
    return way.transform([](const WayToPay &found) { return std::optional(found); });
}

} // namespace

Result<InvoiceDocument> draftDocument(Book &book, const Draft &draft)
{
    const Result<CompanyProfile> company = CompanyTable(book.database).known();
    const Result<Customer> buyer = CustomerTable(book.database).byId(draft.customer);
    if (!company || !buyer)
        return fail(company ? buyer.error() : company.error());
    return InvoiceDocument{
        .company = *company, .buyer = *buyer, .content = draft.content, .createdAt = book.clock.now()};
}

Result<InvoiceDocument> printedDocument(Book &book, const InvoiceId &id, const OpeningBook &opening)
{
    const auto draft = DraftTable(book.database).byId(id);
    if (!draft)
        return fail(draft.error());
    if (*draft)
        return draftDocument(book, **draft);
    const Result<InvoiceRecord> record = InvoiceTable(book.database).byId(id);
    if (!record)
        return fail(record.error());
    Result<InvoiceDocument> document = issuedDocument(book, *record);
    if (!document)
        return fail(document.error());
    document->open = record->open;
    if (record->open.isPositive()) {
        const auto way = liveWay(book.database, *record, opening);
        if (!way)
            return fail(way.error());
        if (*way && (*way)->transfer)
            document->transfer = (*way)->transfer;
        else if (*way)
            document->link = (*way)->url;
    }
    return document;
}

} // namespace quittance
