#include "core/service/InvoiceService.h"

#include "core/base/Clock.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/CorrectInvoice.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/ImportInvoices.h"
#include "core/billing/IssueInvoices.h"
#include "core/billing/SaveDraft.h"
#include "core/formats/InvoiceImportReader.h"
#include "core/journal/Journal.h"
#include "core/journal/activityLines.h"
#include "core/journal/bookDay.h"
#include "core/journal/sealedWay.h"
#include "core/service/DraftPage.h"
#include "core/service/documentPdf.h"
#include "core/service/documentUbl.h"
#include "core/service/inBook.h"
#include "core/store/AllocationTable.h"
#include "core/store/CustomerCashTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "core/store/DraftTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/ReminderHoldTable.h"
#include "core/store/ScheduledDraftTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

CreditOrder datedOrder(CreditOrder order, QDate today)
{
    order.on = order.on.isValid() ? order.on : today;
    order.today = today;
    return order;
}

Result<void> addDraft(Database &database, InvoiceDetail &detail)
{
    const auto draft = DraftTable(database).byId(detail.row.id);
    if (!draft)
        return fail(draft.error());
    if (*draft) {
        detail.content = (*draft)->content;
        detail.sourceNumber = (*draft)->sourceNumber;
    }
    return {};
}

Result<void> addIssued(Book &book, InvoiceDetail &detail)
{
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(detail.row.id);
    if (!invoice)
        return fail(invoice.error());
    const Result<Entry> entry = Journal(book).entry(invoice->entry);
    if (!entry)
        return fail(entry.error());
    const auto *credit = std::get_if<CreditNoteIssued>(&entry->body);
    detail.content = credit ? credit->document.content : std::get<InvoiceIssued>(entry->body).content;
    detail.sourceNumber = invoice->sourceNumber;
    const auto payments = PaymentTable(book.database).ofInvoice(detail.row.id);
    if (!payments)
        return fail(payments.error());
    detail.payments = *payments;
    const auto allocations = AllocationTable(book.database).ofInvoice(detail.row.id);
    if (!allocations)
        return fail(allocations.error());
    detail.allocations = *allocations;
    const auto timeline = invoiceTimeline(book.database, detail.row.id);
    if (!timeline)
        return fail(timeline.error());
    detail.timeline = *timeline;
    const Result<qint64> credited = InvoiceTable(book.database).creditedMinor(detail.row.id);
    if (!credited)
        return fail(credited.error());
    detail.creditedMinor = *credited;
    return {};
}

Result<InvoiceDetail> readDetail(Book &book, const InvoiceId &id)
{
    const Result<InvoiceRow> row = DocumentList(book.database).row(id);
    if (!row)
        return fail(row.error());
    const Result<Customer> customer = CustomerTable(book.database).byId(row->customerId);
    if (!customer)
        return fail(customer.error());
    const Result<QList<Credit>> credits = creditsOf(book, row->customerId);
    const auto origin = ScheduledDraftTable(book.database).originOf(id);
    if (!credits || !origin)
        return fail(credits ? origin.error() : credits.error());
    const auto live = LinkTable(book.database).liveOf(id);
    const auto cash = CustomerCashTable(book.database).list(row->customerId);
    if (!live || !cash)
        return fail(live ? cash.error() : live.error());
    InvoiceDetail detail{
        .row = *row, .customer = *customer, .origin = *origin, .credits = *credits, .cash = *cash};
    const Result<QDate> today = bookDay(book.database, book.clock.now());
    if (!today)
        return fail(today.error());
    const auto hold = ReminderHoldTable(book.database).holding(id, row->customerId, *today);
    if (!hold)
        return fail(hold.error());
    detail.hold = *hold;
    if (*live)
        detail.link = LiveLink{.way = (*live)->way,
            .amount = (*live)->amount,
            .expiresAt = (*live)->expiresAt,
            .lastDay = (*live)->way == PayWay::Page ? row->linkEndsOn : QDate(),
            .missing = (*live)->missing,
            .isPart = (*live)->isPart};
    const Result<void> filled
        = row->state == InvoiceState::Draft ? addDraft(book.database, detail) : addIssued(book, detail);
    if (!filled)
        return fail(filled.error());
    return detail;
}

Result<QUrl> activeUrl(Book &book, const InvoiceId &id)
{
    const auto link = LinkTable(book.database).liveOf(id);
    if (!link)
        return fail(link.error());
    if (!*link || (*link)->state != LinkState::Active)
        return fail(Error{.kind = ErrorKind::NotFound, .rule = u"link.none"_s, .field = u"invoice"_s});
    const Result<WayToPay> way = sealedWay(book, **link);
    if (!way || way->url.isEmpty()) // A transfer may have no page.
        return fail(way ? Error{.kind = ErrorKind::NotFound, .rule = u"link.none"_s, .field = u"invoice"_s}
                        : way.error());
    return way->url;
}

//! Nothing, or the limit above which a second person is asked.
Result<std::optional<Money>> mayDo(Book &book, DocumentDeed deed, const InvoiceId &id, QDate today)
{
    if (deed == DocumentDeed::Issue)
        return mayIssue(book, id, {.today = today}).transform([] { return std::optional<Money>(); });
    const auto what
        = deed == DocumentDeed::Void ? ApprovalMatter::What::Void : ApprovalMatter::What::WriteOff;
    return mayCarryOut(book, {.what = what, .invoice = id, .on = today}, today);
}

Result<QList<DeedVerdict>> verdictsOn(Book &book, DocumentDeed deed, const QList<InvoiceId> &ids)
{
    const Result<QDate> today = bookDay(book.database, book.clock.now());
    if (!today)
        return fail(today.error());
    QList<DeedVerdict> verdicts;
    for (const InvoiceId &id : ids) {
        const Result<std::optional<Money>> may = mayDo(book, deed, id, *today);
        if (!may && may.error().kind != ErrorKind::InvalidInput && may.error().kind != ErrorKind::NotFound)
            return fail(may.error());
        verdicts.append({.invoice = id,
            .refusal = may ? std::nullopt : std::optional(may.error()),
            .secondPersonAbove = may.value_or(std::nullopt)});
    }
    return verdicts;
}

} // namespace

QFuture<Result<InvoicePage>> InvoiceService::firstPage(InvoiceQuery query, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) -> Result<InvoicePage> {
        DocumentList list(database);
        const auto keys = list.order(query, limit + 1);
        if (!keys)
            return fail(keys.error());
        return list.rows(keys->mid(0, limit)).transform([&](const QList<InvoiceRow> &rows) {
            return InvoicePage{.rows = rows, .complete = keys->size() <= limit};
        });
    });
}

QFuture<Result<QList<qint64>>> InvoiceService::order(InvoiceQuery query) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return DocumentList(database).order(query); });
}

QFuture<Result<QList<InvoiceRow>>> InvoiceService::rows(QList<qint64> keys) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return DocumentList(database).rows(keys); });
}

QFuture<Result<QList<Money>>> InvoiceService::openSums(InvoiceQuery query) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return DocumentList(database).openSums(query); });
}

QFuture<Result<InvoiceCounts>> InvoiceService::counts(QDate today) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return DocumentList(database).counts(today); });
}

QFuture<Result<InvoiceDetail>> InvoiceService::detail(InvoiceId id) const
{
    return m_workshop.reads().run([=, this](Database &database, const StopFlag &) {
        Book book = m_workshop.plainBook(database);
        return readDetail(book, id);
    });
}

QFuture<Result<InvoiceId>> InvoiceService::find(QString numberOrId) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return DocumentList(database).find(numberOrId); });
}

QFuture<Result<QByteArray>> InvoiceService::pdf(InvoiceId id) const
{
    return m_workshop.reads().run(
        [=, this](Database &database, const StopFlag &) { return documentPdf(m_workshop, database, id); });
}

QFuture<Result<QByteArray>> InvoiceService::ubl(InvoiceId id) const
{
    return m_workshop.reads().run(
        [=, this](Database &database, const StopFlag &) { return documentUbl(m_workshop, database, id); });
}

QFuture<Result<DraftPage>> InvoiceService::draftPage(Draft draft, int page, int width) const
{
    return readIn(m_workshop, [=](Book &book) { return quittance::draftPage(book, draft, page, width); });
}

QFuture<Result<QUrl>> InvoiceService::linkUrl(InvoiceId id) const
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) -> Result<QUrl> {
        return m_workshop.book(database).and_then([&](Book book) { return activeUrl(book, id); });
    });
}

QFuture<Result<ImportReport>> InvoiceService::import(QByteArray bytes, QString fileName, bool goodOnly)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) -> Result<ImportReport> {
        return importInvoices(bytes, fileName).and_then([&](const ImportedBatch &batch) {
            Book book = m_workshop.plainBook(database);
            return takeImported(book, batch, goodOnly);
        });
    });
}

QFuture<Result<CommandOutcome>> InvoiceService::issue(QList<InvoiceId> ids, bool dateToday)
{
    return m_workshop.commands().run(
        [=, this](Database &database, const StopFlag &) -> Result<CommandOutcome> {
            return bookDay(database, m_workshop.clock().now()).and_then([&](QDate today) {
                Book book = m_workshop.plainBook(database);
                return issueInvoices(book, ids, {.today = today, .dateToday = dateToday});
            });
        });
}

QFuture<Result<InvoiceId>> InvoiceService::saveDraft(Draft draft)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return quittance::saveDraft(book, draft); });
}

QFuture<Result<Draft>> InvoiceService::deleteDraft(InvoiceId id)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return quittance::deleteDraft(book, id); });
}

QFuture<Result<InvoiceId>> InvoiceService::restoreDraft(InvoiceId id)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return quittance::restoreDraft(book, id); });
}

QFuture<Result<QList<DeletedDraft>>> InvoiceService::deletedDrafts() const
{
    return readIn(m_workshop, [](Book &book) { return quittance::deletedDrafts(book); });
}

QFuture<Result<InvoiceId>> InvoiceService::duplicate(InvoiceId id)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return duplicateDocument(book, id); });
}

QFuture<Result<CommandOutcome>> InvoiceService::credit(CreditOrder order)
{
    return commandIn(m_workshop,
        [order](Book &book, QDate today) { return creditInvoice(book, datedOrder(order, today)); });
}

QFuture<Result<CommandOutcome>> InvoiceService::correct(CreditOrder order)
{
    return commandIn(m_workshop,
        [order](Book &book, QDate today) { return correctInvoice(book, datedOrder(order, today)); });
}

QFuture<Result<CommandOutcome>> InvoiceService::carryOut(ApprovalMatter matter)
{
    return commandIn(m_workshop, [matter](Book &book, QDate today) mutable {
        matter.on = matter.on.isValid() ? matter.on : today;
        return quittance::carryOut(book, matter, today);
    });
}

QFuture<Result<QList<DeedVerdict>>> InvoiceService::verdicts(DocumentDeed deed, QList<InvoiceId> ids) const
{
    // Thousands take a while, for which no page of rows is to wait.
    return m_workshop.lists().run([=, this](Database &database, const StopFlag &) {
        Book book = m_workshop.plainBook(database);
        return verdictsOn(book, deed, ids);
    });
}

} // namespace quittance
