#include "core/billing/ApprovedMatter.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/roomForRefund.h"
#include "core/journal/Journal.h"
#include "core/store/ApprovalTable.h"
#include "core/store/ChargeTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/Vault.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What a saved card is charged for stays as it is until that has ended.
Result<void> checkNotCharged(Book &book, const InvoiceRecord &invoice)
{
    return ChargeTable(book.database)
        .underWay(invoice.id)
        .and_then([&](const std::optional<Charge> &charge) -> Result<void> {
            return charge ? invalid(u"charge.under_way"_s, u"invoice"_s, invoice.number.text())
                          : Result<void>();
        });
}

//! A document that left, or may leave, the house is corrected by a credit note, not voided.
Result<void> checkUnsent(Book &book, const InvoiceRecord &invoice)
{
    const auto mail = MailTable(book.database).lastOf(invoice.id);
    if (!mail)
        return fail(mail.error());
    if (*mail && (*mail)->state != MailState::Refused && (*mail)->state != MailState::Dropped)
        return invalid(u"void.already_sent"_s, u"invoice"_s, invoice.number.text());
    const auto link = LinkTable(book.database).liveOf(invoice.id);
    if (!link)
        return fail(link.error());
    if (*link)
        return invalid(u"void.link_live"_s, u"invoice"_s, invoice.number.text());
    return {};
}

Result<QList<NewEntry>> voidEntries(Book &book, const ApprovalMatter &matter)
{
    const Result<InvoiceRecord> invoice = payableDocument(book, matter.invoice);
    if (!invoice)
        return fail(invoice.error());
    const auto refuse
        = [&](const QString &rule) { return invalid(rule, u"invoice"_s, invoice->number.text()); };
    if (const Result<void> later = checkNotBefore(matter.on, invoice->issuedOn); !later)
        return fail(later.error());
    if (invoice->open != invoice->total)
        return refuse(u"void.paid"_s);
    const Result<qint64> credited = InvoiceTable(book.database).creditedMinor(invoice->id);
    if (!credited)
        return fail(credited.error());
    if (*credited > 0)
        return refuse(u"void.credited"_s);
    const Result<void> unsent
        = checkUnsent(book, *invoice).and_then([&] { return checkNotCharged(book, *invoice); });
    if (!unsent)
        return fail(unsent.error());
    const Result<Entry> issued = Journal(book).entry(invoice->entry);
    if (!issued)
        return fail(issued.error());
    InvoiceContent figures = std::get<InvoiceIssued>(issued->body).content;
    figures.lines.clear();
    figures.allowances.clear();
    return QList<NewEntry>{{.body = InvoiceVoided{.invoice = invoice->id,
                                .customer = invoice->customer,
                                .figures = figures,
                                .reason = matter.reason},
        .bookedOn = matter.on}};
}

Result<QList<NewEntry>> writeOffEntries(Book &book, const ApprovalMatter &matter)
{
    const Result<InvoiceRecord> invoice = payableDocument(book, matter.invoice);
    if (!invoice)
        return fail(invoice.error());
    if (const Result<void> later = checkNotBefore(matter.on, invoice->issuedOn); !later)
        return fail(later.error());
    if (const Result<void> quiet = checkNotCharged(book, *invoice); !quiet)
        return fail(quiet.error());
    if (!invoice->open.isPositive())
        return invalid(u"write_off.nothing_open"_s, u"invoice"_s, invoice->number.text());
    if (matter.amount.currency() != invoice->open.currency() || invoice->open < matter.amount)
        return invalid(u"write_off.above_open"_s, u"amount"_s, matter.amount.text(), invoice->open.text());
    return QList<NewEntry>{{.body = InvoiceWrittenOff{.invoice = invoice->id,
                                .customer = invoice->customer,
                                .amount = matter.amount,
                                .cause = matter.cause,
                                .reason = matter.reason},
        .bookedOn = matter.on}};
}

//! Asks the provider the money came through to send it back.
Result<QList<NewEntry>> refundWish(
    Book &book, const ApprovalMatter &matter, const CustomerId &customer, const RefundRoute &route)
{
    const auto payment = matter.source.payment.isEmpty()
        ? Result<PaymentRecord>(PaymentRecord())
        : PaymentTable(book.database).byId(matter.source.payment);
    if (!payment)
        return fail(payment.error());
    if (route.gateway != matter.connection || payment->connection != matter.connection)
        return invalid(u"refund.way_unknown"_s, u"from"_s, matter.connection);
    const Result<bool> disputed = DisputeTable(book.database).isDisputed(payment->id);
    if (!disputed)
        return fail(disputed.error());
    if (*disputed)
        return invalid(u"refund.disputed"_s, u"payment"_s, payment->method);
    const Result<QString> charge = PaymentTable(book.database).externalKey(payment->id);
    if (!charge)
        return fail(charge.error());
    const RefundId refund(makeUuid7(book.clock.now()));
    const Result<QByteArray> request = route.request(refund, *charge, matter.amount);
    const Result<QByteArray> salt = Vault::makeSalt();
    if (!request || !salt)
        return fail(request ? salt.error() : request.error());
    return QList<NewEntry>{{.id = EntryId(refund.text()),
        .body = RefundRequested{.payment = payment->id,
            .customer = customer,
            .connection = matter.connection,
            .amount = matter.amount,
            .reason = matter.reason,
            .requestDigest = Vault::saltedDigest(*salt, *request)},
        .bookedOn = matter.on,
        .sealed = {{u"request"_s, *request}, {u"request_salt"_s, *salt}}}};
}

Result<QList<NewEntry>> paidBack(
    Book &book, const ApprovalMatter &matter, const CustomerId &customer, const RefundRoute &route)
{
    if (matter.connection != "bank"_L1 && matter.connection != "cash"_L1)
        return refundWish(book, matter, customer, route);
    return QList<NewEntry>{{.body = RefundSettled{.refund = RefundId(makeUuid7(book.clock.now())),
                                .source = matter.source,
                                .amount = matter.amount,
                                .customer = customer,
                                .connection = matter.connection,
                                .reason = matter.reason},
        .bookedOn = matter.on}};
}

Result<QList<NewEntry>> refundEntries(Book &book, const ApprovalMatter &matter, const RefundRoute &route)
{
    const Result<Credit> credit = creditOf(book, matter.source);
    if (!credit)
        return fail(credit.error());
    if (const Result<void> later = checkNotBefore(matter.on, credit->since); !later)
        return fail(later.error());
    if (matter.amount.currency() != credit->left.currency())
        return invalid(u"refund.currency_differs"_s, u"amount"_s, matter.amount.text());
    const Result<RoomForRefund> room = roomForRefund(book, matter);
    if (!room)
        return fail(room.error());
    const Money most = credit->left + Money(room->freed, credit->left.currency());
    if (most < matter.amount)
        return invalid(u"refund.above_credit"_s, u"amount"_s, matter.amount.text(), most.text());
    return paidBack(book, matter, credit->customer, route).transform([&](const QList<NewEntry> &entries) {
        return room->before + entries + room->after;
    });
}

Result<QList<NewEntry>> entriesOf(Book &book, const ApprovalMatter &matter, const RefundRoute &route)
{
    switch (matter.what) {
    case ApprovalMatter::What::Void:
        return voidEntries(book, matter);
    case ApprovalMatter::What::WriteOff:
        return writeOffEntries(book, matter);
    case ApprovalMatter::What::Refund:
        break;
    }
    return refundEntries(book, matter, route);
}

Right rightOf(ApprovalMatter::What what)
{
    switch (what) {
    case ApprovalMatter::What::Void:
        return Right::Void;
    case ApprovalMatter::What::WriteOff:
        return Right::WriteOff;
    case ApprovalMatter::What::Refund:
        break;
    }
    return Right::Refund;
}

//! The amount it is about: of a void or of a whole write-off that is the document's.
Result<ApprovalMatter> completed(Book &book, ApprovalMatter matter)
{
    if (matter.what == ApprovalMatter::What::Refund
        || (matter.what == ApprovalMatter::What::WriteOff && !matter.amount.isZero()))
        return matter;
    return payableDocument(book, matter.invoice).transform([&](const InvoiceRecord &invoice) {
        matter.amount = matter.what == ApprovalMatter::What::Void ? invoice.total : invoice.open;
        return matter;
    });
}

//! What it comes to with what the same document or payment has had of the same deed: small parts add up.
Result<Money> sumOf(Book &book, const ApprovalMatter &matter)
{
    switch (matter.what) {
    case ApprovalMatter::What::Void:
        return matter.amount;
    case ApprovalMatter::What::WriteOff:
        return payableDocument(book, matter.invoice).transform([&](const InvoiceRecord &invoice) {
            return matter.amount + invoice.writtenOff;
        });
    case ApprovalMatter::What::Refund:
        break;
    }
    return creditOf(book, matter.source).transform([&](const Credit &credit) {
        return matter.amount + credit.refunded;
    });
}

Result<void> checkMatter(Book &book, const ApprovalMatter &matter, QDate today)
{
    return checkDeed(book, rightOf(matter.what), matter.reason, matter.on, today)
        .and_then([&]() -> Result<void> {
            return matter.what == ApprovalMatter::What::Refund
                    || (matter.what == ApprovalMatter::What::WriteOff && !matter.amount.isZero())
                ? checkAmount(matter.amount)
                : Result<void>();
        });
}

Result<ApprovalRow> waitingRequest(Book &book, const EntryId &request)
{
    return approvalById(book, request).and_then([&](const ApprovalRow &row) -> Result<ApprovalRow> {
        if (row.state != ApprovalRow::State::Waiting)
            return invalid(u"approval.decided"_s, u"id"_s, request.text());
        return row;
    });
}

//! What of it waits in the outbox.
void noteWaiting(const QList<NewEntry> &entries, CommandOutcome &outcome)
{
    for (const NewEntry &entry : entries)
        if (std::holds_alternative<RefundRequested>(entry.body))
            outcome.waiting.append(entry.id);
}

//! What the rules of the book make of a matter.
struct Decided {
    ApprovalMatter matter; //!< With its amount.
    QList<NewEntry> entries;
    std::optional<Money> limit; //!< Above which a second person must agree; then nothing is booked yet.
};

Result<Decided> decidedAbout(Book &book, const ApprovalMatter &wanted, const RefundRoute &route)
{
    const Result<ApprovalMatter> matter = completed(book, wanted);
    if (!matter)
        return fail(matter.error());
    const Result<QList<NewEntry>> entries = entriesOf(book, *matter, route);
    if (!entries)
        return fail(entries.error());
    const Result<std::optional<Money>> limit
        = sumOf(book, *matter).and_then([&](Money sum) { return limitPassed(book, sum); });
    if (!limit)
        return fail(limit.error());
    if (*limit) {
        const QString subject = encodeBody(ApprovalRequested{*matter}).subject;
        const Result<bool> waits = ApprovalTable(book.database).waitsFor(subject);
        if (!waits)
            return fail(waits.error());
        if (*waits)
            return invalid(u"approval.waits_already"_s, u"id"_s, subject);
    }
    return Decided{.matter = *matter, .entries = *entries, .limit = *limit};
}

} // namespace

Result<CommandOutcome> carryOut(
    Book &book, const ApprovalMatter &wanted, QDate today, const RefundRoute &route)
{
    CommandOutcome outcome;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> fine = checkMatter(book, wanted, today); !fine)
            return fail(fine.error());
        // Asked for or done: the rules are the same, and are told before anybody has to decide.
        const Result<Decided> decided = decidedAbout(book, wanted, route);
        if (!decided)
            return fail(decided.error());
        if (!decided->limit) {
            noteWaiting(decided->entries, outcome);
            return decided->entries;
        }
        const EntryId id(makeUuid7(book.clock.now()));
        outcome.waiting.append(id);
        outcome.needsApproval = true;
        return QList<NewEntry>{{.id = id, .body = ApprovalRequested{decided->matter}}};
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) {
        if (!wanted.invoice.isEmpty())
            outcome.ids.append(wanted.invoice);
        return outcome;
    });
}

Result<std::optional<Money>> mayCarryOut(Book &book, const ApprovalMatter &matter, QDate today)
{
    ApprovalMatter reasoned = matter;
    reasoned.reason = u"–"_s; // Given when it is done.
    return checkMatter(book, reasoned, today)
        .and_then([&] { return decidedAbout(book, reasoned, {}); })
        .and_then([&](const Decided &decided) -> Result<std::optional<Money>> {
            if (decided.limit) // What is only asked for is booked on no day yet.
                return decided.limit;
            return checkOpenDay(book, matter.on).transform([&] { return decided.limit; });
        });
}

Result<std::optional<Money>> secondPersonAbove(Book &book, const ApprovalMatter &matter)
{
    return completed(book, matter)
        .and_then([&](const ApprovalMatter &whole) { return sumOf(book, whole); })
        .and_then([&](Money sum) { return limitPassed(book, sum); });
}

Result<void> mayApprove(Book &book, const ApprovalRow &request)
{
    return requireRight(book, Right::Approve).and_then([&]() -> Result<void> {
        if (request.askedBy == loginOf(book.actor))
            return invalid(u"approval.same_person"_s, u"id"_s, request.askedBy);
        return {};
    });
}

Result<CommandOutcome> giveApproval(Book &book, const EntryId &request, QDate today, const RefundRoute &route)
{
    CommandOutcome outcome;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Approve); !allowed)
            return fail(allowed.error());
        const Result<ApprovalRow> row = waitingRequest(book, request);
        if (!row)
            return fail(row.error());
        if (const Result<void> may = mayApprove(book, *row); !may)
            return fail(may.error());
        if (const Result<void> fine = checkMatter(book, row->matter, today); !fine)
            return fail(fine.error());
        if (!row->matter.invoice.isEmpty())
            outcome.ids.append(row->matter.invoice);
        return entriesOf(book, row->matter, route).transform([&](const QList<NewEntry> &entries) {
            noteWaiting(entries, outcome);
            return QList<NewEntry>{{.body = ApprovalGiven{request}}} + entries;
        });
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return outcome; });
}

Result<void> refuseApproval(Book &book, const EntryId &request, const QString &reason)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> fine = checkReason(reason); !fine)
                return fail(fine.error());
            const Result<ApprovalRow> row = waitingRequest(book, request);
            if (!row)
                return fail(row.error());
            if (row->askedBy != loginOf(book.actor))
                if (const Result<void> allowed = requireRight(book, Right::Approve); !allowed)
                    return fail(allowed.error());
            return QList<NewEntry>{{.body = ApprovalRefused{.request = request, .reason = reason}}};
        })
        .transform([](const QList<Entry> &) {});
}

Result<ApprovalRow> approvalById(Book &book, const EntryId &request)
{
    const auto record = ApprovalTable(book.database).byId(request);
    if (!record)
        return fail(record.error());
    return Journal(book).entry(request).transform([&](const Entry &entry) {
        return ApprovalRow{.id = record->id,
            .askedBy = record->askedBy,
            .askedAt = record->askedAt,
            .matter = std::get<ApprovalRequested>(entry.body).matter,
            .state = record->state};
    });
}

Result<QList<ApprovalRow>> approvals(Book &book, bool waitingOnly)
{
    const auto records = ApprovalTable(book.database).list(waitingOnly);
    if (!records)
        return fail(records.error());
    QList<ApprovalRow> rows;
    for (const ApprovalTable::Record &record : *records) {
        const Result<ApprovalRow> row = approvalById(book, record.id);
        if (!row)
            return fail(row.error());
        rows.append(*row);
    }
    return rows;
}

} // namespace quittance
