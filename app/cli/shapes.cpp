#include "app/cli/shapes.h"

#include "core/domain/codeNames.h"
#include "core/domain/jsonFields.h"
#include "ui/text/ActivityText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array linkCodes{
    ""_L1, "requested"_L1, "active"_L1, "paid"_L1, "revoked"_L1, "expired"_L1, "refused"_L1};
constexpr std::array mailCodes{""_L1, "queued"_L1, "accepted"_L1, "refused"_L1, "uncertain"_L1, "dropped"_L1};
constexpr std::array outboxCodes{"held"_L1, "requested"_L1, "sending"_L1, "waiting"_L1, "uncertain"_L1,
    "done"_L1, "refused"_L1, "dropped"_L1};
constexpr std::array approvalCodes{"waiting"_L1, "given"_L1, "refused"_L1};
constexpr std::array whatCodes{"payment_link"_L1, "mail"_L1, "link_revoke"_L1, "refund"_L1, "charge"_L1,
    "capture"_L1, "charge_cancel"_L1, "crm_push"_L1, "crm_note"_L1};

template <class Codes, class Enum>
QString codeOfEnum(const Codes &codes, Enum value)
{
    return codes[static_cast<size_t>(value)];
}

template <class Items, class Shape>
QJsonArray arrayOf(const Items &items, Shape shape)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(shape(item));
    return array;
}

QJsonObject lineShape(const InvoiceLine &line, Currency currency)
{
    return {{u"item"_s, line.item}, {u"quantity_e4"_s, line.quantity}, {u"unit"_s, line.unit},
        {u"price_e6"_s, line.price}, {u"tax_category"_s, codeOf(line.category)},
        {u"tax_rate_e4"_s, line.rate}, {u"net"_s, moneyShape(Money(line.netMinor, currency))}};
}

QJsonObject taxShape(const TaxSubtotal &tax, Currency currency)
{
    return {{u"category"_s, codeOf(tax.category)}, {u"rate_e4"_s, tax.rate},
        {u"base"_s, moneyShape(Money(tax.baseMinor, currency))},
        {u"tax"_s, moneyShape(Money(tax.taxMinor, currency))}};
}

QJsonObject allocationShape(const AllocationRow &row)
{
    return {{u"id"_s, row.id.text()}, {u"payment_id"_s, textOrNullShape(row.source.payment.text())},
        {u"credit_note_id"_s, textOrNullShape(row.source.creditNote.text())}, {u"from"_s, row.from},
        {u"invoice_id"_s, row.invoice.text()}, {u"number"_s, row.number},
        {u"amount"_s, moneyShape(row.amount)}, {u"booked_on"_s, dateShape(row.bookedOn)},
        {u"reversed"_s, row.isReversed}};
}

QJsonObject liveLinkShape(const LiveLink &link)
{
    return {{u"way"_s, codeOf(link.way)}, {u"amount"_s, moneyShape(link.amount)},
        {u"missing"_s, moneyShape(link.missing.value_or(link.amount))},
        {u"expires_at"_s, instantShape(link.expiresAt)}, {u"expires_on"_s, dateShape(link.lastDay)},
        {u"part"_s, link.isPart}};
}

} // namespace

QJsonObject activityShape(const ActivityLine &line)
{
    return {{u"entry"_s, line.seq}, {u"at"_s, instantShape(line.occurredAt)}, {u"actor"_s, line.actor},
        {u"kind"_s, line.kind}, {u"text"_s, activityText(line)}};
}

QString contactKindCode(ContactRow::Kind kind)
{
    return kind == ContactRow::Kind::Company ? u"company"_s : u"person"_s;
}

QJsonValue textOrNullShape(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject moneyShape(Money money)
{
    return moneyJson(money);
}

QJsonValue dateShape(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue instantShape(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject invoiceShape(const InvoiceRow &row, QDate today)
{
    return {{u"id"_s, row.id.text()}, {u"number"_s, textOrNullShape(row.number.text())},
        {u"type"_s, untdidCode(row.type)}, {u"customer_id"_s, row.customerId.text()},
        {u"customer"_s, row.customer}, {u"issued_on"_s, dateShape(row.issuedOn)},
        {u"due_on"_s, dateShape(row.dueOn)}, {u"total"_s, moneyShape(row.total)},
        {u"open"_s, moneyShape(row.open)}, {u"state"_s, codeOf(row.state)},
        {u"overdue_days"_s, overdueDays(row, today)},
        {u"link"_s, textOrNullShape(codeOfEnum(linkCodes, row.link))},
        {u"last_mail"_s, textOrNullShape(codeOfEnum(mailCodes, row.lastMail))}};
}

QJsonObject cashShape(const CustomerCash &cash)
{
    return {{u"customer"_s, cash.name}, {u"customer_id"_s, cash.customer.text()},
        {u"connection"_s, cash.connection}, {u"amount"_s, moneyShape(cash.amount)},
        {u"seen_at"_s, instantShape(cash.seenAt)}};
}

QJsonObject detailShape(const InvoiceDetail &detail, QDate today)
{
    const Currency currency = detail.content.currency;
    QJsonObject shape = invoiceShape(detail.row, today);
    shape.insert("source_number"_L1, textOrNullShape(detail.sourceNumber));
    shape.insert("email"_L1, textOrNullShape(detail.customer.email));
    shape.insert("net"_L1, moneyShape(Money(detail.content.totals.net, currency)));
    shape.insert("tax"_L1, moneyShape(Money(detail.content.totals.tax, currency)));
    shape.insert("gross"_L1, moneyShape(Money(detail.content.totals.gross, currency)));
    shape.insert("lines"_L1,
        arrayOf(detail.content.lines, [&](const auto &line) { return lineShape(line, currency); }));
    shape.insert(
        "taxes"_L1, arrayOf(detail.content.taxes, [&](const auto &tax) { return taxShape(tax, currency); }));
    shape.insert("origin"_L1, detail.origin ? QJsonValue(originShape(*detail.origin)) : QJsonValue());
    shape.insert("payments"_L1, arrayOf(detail.payments, paymentShape));
    shape.insert("allocations"_L1, arrayOf(detail.allocations, allocationShape));
    shape.insert("timeline"_L1, arrayOf(detail.timeline, activityShape));
    shape.insert("pay_way"_L1, detail.link ? QJsonValue(liveLinkShape(*detail.link)) : QJsonValue());
    shape.insert("waiting_cash"_L1, arrayOf(detail.cash, cashShape));
    const InvoiceExtras extras = detail.row.extras.value_or(InvoiceExtras());
    shape.insert("tags"_L1, QJsonArray::fromStringList(extras.tags));
    shape.insert("note"_L1, textOrNullShape(extras.note));
    return shape;
}

QJsonObject paymentShape(const PaymentRow &payment)
{
    return {{u"id"_s, payment.id.text()}, {u"received_at"_s, instantShape(payment.receivedAt)},
        {u"booked_on"_s, dateShape(payment.bookedOn)},
        {u"customer_id"_s, textOrNullShape(payment.customerId.text())},
        {u"customer"_s, textOrNullShape(payment.customer)}, {u"connection"_s, payment.connection},
        {u"method"_s, payment.method}, {u"amount"_s, moneyShape(payment.amount)},
        {u"fee"_s, moneyShape(payment.fee)}, {u"unallocated"_s, moneyShape(payment.unallocated)},
        {u"pays"_s, QJsonArray::fromStringList(payment.pays)}, {u"refunded"_s, moneyShape(payment.refunded)},
        {u"reversed"_s, moneyShape(payment.reversed)}, {u"disputed"_s, payment.isDisputed}};
}

QJsonObject disputeShape(const Dispute &dispute)
{
    return {{u"id"_s, dispute.id}, {u"payment_id"_s, dispute.payment.text()},
        {u"connection"_s, dispute.connection}, {u"amount"_s, moneyShape(dispute.amount)},
        {u"withdrawn"_s, moneyShape(dispute.withdrawn)}, {u"status"_s, dispute.status},
        {u"reason"_s, dispute.reason}, {u"opened_on"_s, dateShape(dispute.openedOn)},
        {u"respond_by"_s, dateShape(dispute.respondBy)}};
}

QJsonObject payoutShape(const PayoutRow &row)
{
    const Currency currency = row.payout.amount.currency();
    const auto sum = [&](qint64 minor) { return moneyShape(Money(minor, currency)); };
    return {{u"id"_s, row.payout.id}, {u"connection"_s, row.payout.connection},
        {u"amount"_s, moneyShape(row.payout.amount)}, {u"booked_on"_s, dateShape(row.bookedOn)},
        {u"arrives_on"_s, dateShape(row.payout.arrivesOn)}, {u"automatic"_s, row.payout.isAutomatic},
        {u"failed"_s, row.hasFailed}, {u"explained"_s, row.isExplained},
        {u"payments"_s, sum(row.paymentsMinor)}, {u"refunds"_s, sum(row.refundsMinor)},
        {u"disputes"_s, sum(row.disputesMinor)}, {u"adjustments"_s, sum(row.adjustmentsMinor)},
        {u"fees"_s, sum(row.feesMinor)}, {u"unexplained"_s, sum(row.unexplainedMinor)}};
}

QJsonObject payoutLineShape(const PayoutLine &line, Currency currency)
{
    const auto sum = [&](qint64 minor) { return moneyShape(Money(minor, currency)); };
    return {{u"transaction"_s, line.transaction}, {u"category"_s, codeOf(line.category)},
        {u"word"_s, line.word}, {u"source"_s, textOrNullShape(line.source)},
        {u"gross"_s, sum(line.grossMinor)}, {u"fee"_s, sum(line.feeMinor)}, {u"net"_s, sum(line.netMinor)}};
}

QJsonObject originShape(const DraftOrigin &origin)
{
    return {{u"schedule_id"_s, origin.schedule.text()}, {u"schedule"_s, origin.name},
        {u"day"_s, dateShape(origin.day)},
        {u"due_days"_s, origin.dueDays ? QJsonValue(*origin.dueDays) : QJsonValue()}};
}

QJsonObject scheduleShape(const ScheduleRow &row)
{
    const Schedule &schedule = row.schedule;
    const ScheduleTerms &terms = schedule.terms;
    const QString state = row.isOver() ? u"over"_s : row.isPaused() ? u"paused"_s : u"active"_s;
    return {{u"id"_s, schedule.id.text()}, {u"name"_s, terms.name},
        {u"customer_id"_s, schedule.customer.text()}, {u"customer"_s, row.customer},
        {u"every"_s, terms.every.text()}, {u"from"_s, dateShape(terms.firstOn)},
        {u"until"_s, dateShape(terms.lastOn)},
        {u"count"_s, terms.most > 0 ? QJsonValue(terms.most) : QJsonValue()},
        {u"due_days"_s, terms.dueDays ? QJsonValue(*terms.dueDays) : QJsonValue()},
        {u"arrears"_s, terms.isInArrears}, {u"state"_s, state},
        {u"pause"_s, textOrNullShape(codeOf(schedule.pause))}, {u"next"_s, dateShape(row.nextOn())},
        {u"made"_s, schedule.made}, {u"total"_s, moneyShape(schedule.content.payable())}};
}

QJsonObject creditShape(const Credit &credit)
{
    return {{u"payment_id"_s, textOrNullShape(credit.source.payment.text())},
        {u"credit_note_id"_s, textOrNullShape(credit.source.creditNote.text())}, {u"name"_s, credit.name},
        {u"left"_s, moneyShape(credit.left)}, {u"customer_id"_s, textOrNullShape(credit.customer.text())}};
}

QJsonObject staffShape(const StaffMember &member)
{
    return {{u"login"_s, member.login}, {u"name"_s, member.name}, {u"role"_s, codeOf(member.role)},
        {u"active"_s, member.isActive}};
}

QString approvalStateCode(ApprovalRow::State state)
{
    return codeOfEnum(approvalCodes, state);
}

QJsonObject approvalShape(const ApprovalRow &row)
{
    const ApprovalMatter &matter = row.matter;
    const bool writesOff = matter.what == ApprovalMatter::What::WriteOff;
    return {{u"id"_s, row.id.text()}, {u"asked_by"_s, row.askedBy},
        {u"asked_at"_s, instantShape(row.askedAt)}, {u"what"_s, codeOf(matter.what)},
        {u"invoice_id"_s, textOrNullShape(matter.invoice.text())},
        {u"payment_id"_s, textOrNullShape(matter.source.payment.text())},
        {u"credit_note_id"_s, textOrNullShape(matter.source.creditNote.text())},
        {u"amount"_s, moneyShape(matter.amount)},
        {u"cause"_s, writesOff ? QJsonValue(codeOf(matter.cause)) : QJsonValue()},
        {u"from"_s, textOrNullShape(matter.connection)}, {u"reason"_s, matter.reason},
        {u"on"_s, dateShape(matter.on)}, {u"state"_s, approvalStateCode(row.state)}};
}

QJsonObject outboxShape(const OutboxRow &row)
{
    return {{u"id"_s, row.id.text()}, {u"what"_s, codeOfEnum(whatCodes, row.what)},
        {u"subject"_s, row.subjectText}, {u"to"_s, row.to}, {u"state"_s, codeOfEnum(outboxCodes, row.state)},
        {u"attempts"_s, row.attempts}, {u"since"_s, instantShape(row.since)},
        {u"next_try"_s, instantShape(row.nextTry)}, {u"answer"_s, row.answer},
        {u"files"_s, QJsonArray::fromStringList(row.files)}, {u"dismissed"_s, row.isDismissed}};
}

QJsonObject outcomeShape(const CommandOutcome &outcome)
{
    return {{u"ids"_s, arrayOf(outcome.ids, [](const InvoiceId &id) { return id.text(); })},
        {u"numbers"_s, QJsonArray::fromStringList(outcome.numbers)},
        {u"waiting"_s, arrayOf(outcome.waiting, [](const EntryId &id) { return id.text(); })}};
}

QJsonObject reportShape(const SyncReport &report)
{
    const auto problem = [](const SyncProblem &one) {
        return QJsonObject{{u"connection"_s, one.connection.text()}, {u"rule"_s, one.error.rule},
            {u"message"_s, errorText(one.error)}};
    };
    const ReadsOfMonth &reads = report.reads;
    const QJsonValue read = reads.month.isEmpty()
        ? QJsonValue()
        : QJsonObject{{u"month"_s, reads.month}, {u"made"_s, reads.made}, {u"allowed"_s, reads.allowed}};
    return {{u"contacts_changed"_s, report.contactsChanged}, {u"contacts_known"_s, report.contactsKnown},
        {u"interactions_changed"_s, report.interactionsChanged},
        {u"payments_booked"_s, report.paymentsBooked}, {u"links_created"_s, report.linksIssued},
        {u"mails_accepted"_s, report.mailsAccepted}, {u"crm_told"_s, report.crmTold},
        {u"refused"_s, report.refused}, {u"waiting"_s, report.waiting}, {u"reads"_s, read},
        {u"problems"_s, arrayOf(report.problems, problem)}};
}

QJsonObject endShape(const Result<SyncReport> &report)
{
    const SyncReport told = report
        ? *report
        : SyncReport{.problems = {{.connection = ConnectionId(), .error = report.error()}}};
    QJsonObject shape = reportShape(told);
    // Where something failed, its message is all there is to say.
    shape.insert("text"_L1, told.problems.isEmpty() ? reportText(told) : QString());
    return shape;
}

} // namespace quittance
