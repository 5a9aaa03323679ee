#include "core/billing/IssueInvoices.h"

#include "core/billing/CreditAllocator.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/NumberTaker.h"
#include "core/billing/guards.h"
#include "core/domain/usualDueDay.h"
#include "core/journal/Journal.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DraftTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/ScheduledDraftTable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Issues one draft after the other inside a transaction, remembering the numbers it has given.
class Issuer
{
public:
    Issuer(Book &book, const IssueOptions &options)
        : m_book(book)
        , m_options(options)
        , m_numbers(book)
        , m_allocator(book)
    {
    }

    const QList<NewEntry> &entries() const { return m_allocator.entries; }

    //! Fills in the dates that the draft leaves open and checks what must be true of an issued document.
    Result<InvoiceContent> readyContent(const Draft &draft, const Customer &customer) const
    {
        InvoiceContent content = draft.content;
        if (m_options.dateToday || !content.issuedOn.isValid())
            content.issuedOn = m_options.today;
        if (!content.dueOn.isValid() && content.type != DocumentType::CreditNote) {
            const Result<QDate> due = dueDay(draft, content, customer);
            if (!due)
                return fail(due.error());
            content.dueOn = *due;
        }
        if (content.lines.isEmpty())
            return invalid(u"issue.no_lines"_s, u"lines"_s, draft.sourceNumber);
        if (const Result<void> sums = checkSums(content); !sums)
            return invalid(u"issue.sums"_s, sums.error().field, sums.error().value, sums.error().rule);
        if (content.totals.payable < 0 || !content.payable().isWithinLimit())
            return invalid(u"issue.negative_payable"_s, u"total"_s, content.payable().text());
        if (content.dueOn.isValid() && content.dueOn < content.issuedOn)
            return invalid(u"issue.due_before_issue"_s, u"due_on"_s, content.dueOn.toString(Qt::ISODate));
        if (content.issuedOn > m_options.today)
            return invalid(u"issue.date_in_future"_s, u"issued_on"_s, content.issuedOn.toString(Qt::ISODate));
        return content;
    }

    //! The document it becomes, with its number; writes nothing.
    Result<InvoiceIssued> document(const Draft &draft)
    {
        const Result<Customer> customer = CustomerTable(m_book.database).byId(draft.customer);
        if (!customer)
            return fail(customer.error());
        const Result<InvoiceContent> content = readyContent(draft, *customer);
        if (!content)
            return fail(content.error());
        InvoiceIssued issued{.invoice = draft.id,
            .customer = customer->id,
            .content = *content,
            .sourceKey = draft.sourceKey,
            .sourceNumber = draft.sourceNumber,
            .buyer = *customer};
        if (content->type == DocumentType::CreditNote) {
            // It makes credit, wherever its draft came from.
            const Result<void> fine
                = requireRight(m_book, Right::Credit).and_then([&] { return tie(issued); });
            if (!fine)
                return fail(fine.error());
        }
        return m_numbers.number(issued).transform([&] { return issued; });
    }

    Result<void> issue(const Draft &draft)
    {
        const Result<InvoiceIssued> issued = document(draft);
        if (!issued)
            return fail(issued.error());
        if (const Result<void> removed = DraftTable(m_book.database).remove(draft.id); !removed)
            return fail(removed.error());
        // Booked on the day it carries: that is the day of the revenue and of the receivable.
        m_allocator.entries.append(
            {.body = issued->content.type == DocumentType::CreditNote ? EntryBody(CreditNoteIssued{*issued})
                                                                      : EntryBody(*issued),
                .bookedOn = issued->content.issuedOn});
        return issued->corrects.isEmpty() ? Result<void>() : use(*issued);
    }

private:
    //! Ties a credit note to the document of ours that it names, and asks of it what every credit note about
    //! one must keep to. What names none, or another customer's, stays what it says.
    Result<void> tie(InvoiceIssued &note)
    {
        const InvoiceContent &content = note.content;
        InvoiceTable table(m_book.database);
        const Result<InvoiceRecord> named
            = table.named(content.precedingNumber).and_then([&](const InvoiceId &id) {
                  return table.byId(id);
              });
        if (!named)
            return named.error().kind == ErrorKind::NotFound ? Result<void>() : fail(named.error());
        if (named->customer != note.customer || named->total.currency() != content.currency)
            return {};
        note.corrects = named->id;
        return payableDocument(m_book, named->id).and_then([&](const InvoiceRecord &invoice) {
            return checkNotBefore(content.issuedOn, invoice.issuedOn).and_then([&] {
                return checkCreditSize(m_book, invoice, content, m_credited.value(invoice.id));
            });
        });
    }

    //! Uses a credit note for what is open of its document; what is left is the customer's credit.
    Result<void> use(const InvoiceIssued &note)
    {
        m_credited[note.corrects] += note.content.totals.payable;
        Credit credit{.source = {.creditNote = note.invoice},
            .left = note.content.payable(),
            .customer = note.customer,
            .name = note.number.text(),
            .since = note.content.issuedOn};
        return m_allocator.allocateWhatFits(credit, note.corrects, false);
    }

    Result<QDate> dueDay(const Draft &draft, const InvoiceContent &content, const Customer &customer) const
    {
        const auto origin = ScheduledDraftTable(m_book.database).originOf(draft.id);
        if (!origin)
            return fail(origin.error());
        return usualDueDay(content, content.issuedOn, *origin, customer);
    }

    Book &m_book;
    IssueOptions m_options;
    NumberTaker m_numbers;
    CreditAllocator m_allocator;
    QHash<InvoiceId, qint64> m_credited; //!< Of a document by the credit notes issued here.
};

Result<QList<Draft>> draftsOf(Book &book, const QList<InvoiceId> &ids, CommandOutcome &outcome)
{
    QList<Draft> drafts;
    QSet<InvoiceId> seen; // One that is named twice is issued once.
    for (const InvoiceId &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto draft = DraftTable(book.database).byId(id);
        if (!draft)
            return fail(draft.error());
        if (*draft) {
            drafts.append(**draft);
            continue;
        }
        const auto issued = InvoiceTable(book.database).byId(id);
        if (!issued)
            return fail(issued.error());
        outcome.ids.append(id);
        outcome.numbers.append(issued->number.text());
    }
    return drafts;
}

} // namespace

Result<CommandOutcome> issueInvoices(Book &book, const QList<InvoiceId> &ids, const IssueOptions &options)
{
    CommandOutcome outcome;
    const auto done = Journal(book).append([&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        if (const auto company = CompanyTable(book.database).known(); !company)
            return fail(company.error());
        auto drafts = draftsOf(book, ids, outcome);
        if (!drafts)
            return fail(drafts.error());
        std::ranges::stable_sort(*drafts, {}, [&](const Draft &draft) {
            return options.dateToday || !draft.content.issuedOn.isValid() ? options.today
                                                                          : draft.content.issuedOn;
        });
        Issuer issuer(book, options);
        for (const Draft &draft : std::as_const(*drafts))
            if (const Result<void> issued = issuer.issue(draft); !issued)
                return fail(issued.error());
        return issuer.entries();
    });
    if (!done)
        return fail(done.error());
    for (const Entry &entry : *done) {
        const auto *credit = std::get_if<CreditNoteIssued>(&entry.body);
        const auto *issued = credit ? &credit->document : std::get_if<InvoiceIssued>(&entry.body);
        if (!issued)
            continue; // What a credit note pays.
        outcome.ids.append(issued->invoice);
        outcome.numbers.append(issued->number.text());
    }
    return outcome;
}

Result<void> mayIssue(Book &book, const InvoiceId &id, const IssueOptions &options)
{
    if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
        return allowed;
    if (const auto company = CompanyTable(book.database).known(); !company)
        return fail(company.error());
    CommandOutcome issued;
    const auto drafts = draftsOf(book, {id}, issued);
    if (!drafts)
        return fail(drafts.error());
    if (drafts->isEmpty())
        return invalid(u"issue.issued_already"_s, u"invoice"_s, issued.numbers.constFirst());
    return Issuer(book, options).document(drafts->constFirst()).and_then([&](const InvoiceIssued &document) {
        return checkOpenDay(book, document.content.issuedOn);
    });
}

} // namespace quittance
