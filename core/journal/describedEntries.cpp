#include "core/journal/describedEntries.h"

#include "core/domain/codeNames.h"
#include "core/journal/Journal.h"
#include "core/journal/noteWords.h"
#include "core/store/ChargeTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DraftTable.h"
#include "core/store/EffectTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/RefundTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Fills in what the sentence about an entry needs; one overload a kind.
class Describer
{
public:
    Describer(Database &database, ActivityLine &line)
        : m_database(database)
        , m_line(line)
    {
    }

    void operator()(const CompanyProfileSet &body) const { m_line.party = body.company.name; }
    void operator()(const NumberSeriesDefined &body) const { m_line.words = body.mask; }
    void operator()(const PeriodLocked &body) const
    {
        m_line.party = body.through.toString(Qt::ISODate);
        m_line.words = body.reason;
    }
    void operator()(const PeriodUnlocked &body) const
    {
        m_line.party = body.through.toString(Qt::ISODate);
        m_line.words = body.reason;
    }
    void operator()(const StaffSaved &body) const
    {
        m_line.party = body.member.name.isEmpty() ? body.member.login : body.member.name;
        m_line.words = codeOf(body.member.role);
    }
    void operator()(const ApprovalRequested &body) const
    {
        ofSource(body.matter.source);
        if (!body.matter.invoice.isEmpty())
            ofInvoice(body.matter.invoice);
        m_line.party = codeOf(body.matter.what);
        m_line.words = body.matter.reason;
        m_line.amount = body.matter.amount;
    }
    void operator()(const ApprovalGiven &) const { }
    void operator()(const ApprovalRefused &body) const { m_line.words = body.reason; }
    void operator()(const CustomerSaved &body) const { m_line.party = body.customer.name; }
    void operator()(const CustomerMerged &body) const { ofCustomer(body.into); }
    void operator()(const CustomerArchived &body) const { ofCustomer(body.customer); }
    void operator()(const InvoiceIssued &body) const
    {
        m_line.number = body.number.text();
        m_line.party = body.buyer.name;
        m_line.amount = body.content.payable();
    }
    void operator()(const CreditNoteIssued &body) const { (*this)(body.document); }
    void operator()(const InvoiceVoided &body) const
    {
        ofInvoice(body.invoice);
        m_line.words = body.reason;
        m_line.amount = body.figures.payable();
    }
    void operator()(const InvoiceWrittenOff &body) const
    {
        ofInvoice(body.invoice);
        m_line.words = body.reason;
        m_line.amount = body.amount;
    }
    void operator()(const WriteOffReversed &body) const
    {
        ofInvoice(body.invoice);
        m_line.amount = body.amount;
    }
    void operator()(const PaymentAssigned &body) const
    {
        ofCustomer(body.customer);
        m_line.amount = body.amount;
    }
    void operator()(const AllocationReversed &body) const
    {
        (*this)(body.undone);
        m_line.words = body.reason;
    }
    void operator()(const PaymentReversed &body) const
    {
        ofCustomer(body.customer);
        m_line.words = body.reason;
        // Negative where it came back; the reason says so.
        m_line.amount = body.amount.isNegative() ? -body.amount : body.amount;
    }
    void operator()(const RefundSettled &body) const
    {
        ofSource(body.source);
        ofCustomer(body.customer);
        m_line.words = body.reason;
        m_line.amount = body.amount;
    }
    void operator()(const RefundReversed &body) const
    {
        (*this)(body.undone);
        if (!body.customer.isEmpty())
            ofCustomer(body.customer);
        m_line.words = body.reason;
    }
    void operator()(const DisputeOpened &body) const
    {
        m_line.party = body.connection;
        m_line.words = body.reason;
        m_line.amount = body.amount;
    }
    void operator()(const DisputeUpdated &body) const
    {
        m_line.party = body.connection;
        m_line.words = body.status;
        m_line.amount = body.withdrawn;
    }
    void operator()(const DisputeClosed &body) const
    {
        m_line.party = body.connection;
        m_line.words = body.won ? u"won"_s : u"lost"_s;
        m_line.amount = body.amount;
    }
    void operator()(const PaymentReceived &body) const
    {
        m_line.party = body.payer;
        m_line.words = body.method;
        m_line.reason = body.account;
        m_line.amount = body.amount;
    }
    void operator()(const PaymentAllocated &body) const
    {
        ofInvoice(body.invoice);
        m_line.amount = body.amount;
    }
    void operator()(const PaymentPending &body) const
    {
        ofInvoice(body.invoice);
        m_line.party = body.connection;
        m_line.words = body.method;
        m_line.amount = body.amount;
    }
    void operator()(const PaymentPendingFailed &body) const
    {
        ofInvoice(body.invoice);
        m_line.party = body.connection;
        m_line.words = body.words;
    }
    void operator()(const GatewayBalanceMoved &body) const
    {
        m_line.party = body.connection;
        m_line.words = body.category;
        m_line.amount = body.fee.isZero() && body.adjustment ? *body.adjustment : body.fee;
    }
    void operator()(const PayoutRecorded &body) const
    {
        m_line.party = body.payout.connection;
        m_line.amount = body.payout.amount;
    }
    void operator()(const PayoutExplained &body) const { ofPayout(body.payout); }
    void operator()(const PayoutFailed &body) const
    {
        m_line.party = body.connection;
        m_line.words = body.words;
        m_line.amount = body.amount;
    }
    void operator()(const LinkRequested &body) const
    {
        ofInvoice(body.invoice);
        m_line.party = body.connection;
        m_line.words = body.isPart && body.way == PayWay::Page ? u"part"_s : wayWord(body.way);
        m_line.amount = body.amount;
    }
    void operator()(const LinkIssued &body) const { ofLink(body.link); }
    void operator()(const LinkExpired &body) const { ofLink(body.link); }
    void operator()(const TransferPartFunded &body) const
    {
        ofInvoice(body.invoice);
        m_line.amount = body.missing;
    }
    void operator()(const CustomerCashSeen &body) const
    {
        ofCustomer(body.customer);
        m_line.words = body.connection;
        m_line.amount = body.amount;
    }
    void operator()(const LinkRefused &body) const
    {
        ofLink(body.link);
        m_line.words = body.words;
    }
    void operator()(const LinkRevoked &body) const
    {
        ofLink(body.link);
        const auto link = LinkTable(m_database).byId(body.link);
        if (link && link->isPart && link->state == LinkState::Paid)
            m_line.words = u"paid"_s;
    }
    void operator()(const LinkRevokeRequested &body) const
    {
        ofLink(body.link);
        if (body.isPaid)
            m_line.words = u"paid"_s;
        else if (body.isExpired)
            m_line.words = u"expired"_s;
    }
    void operator()(const LinkRevokeRefused &body) const
    {
        ofLink(body.link);
        m_line.words = body.words;
    }
    void operator()(const GatewayCustomerLinked &body) const { ofCustomer(body.customer); }
    void operator()(const CrmPushRequested &body) const { ofCustomer(body.customer); }
    void operator()(const CrmNoteRequested &body) const { ofInvoice(body.invoice); }
    void operator()(const CrmPushDone &body) const { ofCustomer(body.customer); }
    void operator()(const CrmPushRejected &body) const
    {
        ofCustomer(body.customer);
        m_line.words = body.field.isEmpty() || body.words.isEmpty() ? body.field + body.words
                                                                    : body.field + u": "_s + body.words;
        if (body.words.isEmpty())
            m_line.reason = body.rule;
    }
    void operator()(const CrmConflictResolved &body) const
    {
        ofCustomer(body.customer);
        m_line.words = body.field;
    }
    void operator()(const CardSaved &body) const
    {
        ofCustomer(body.card.customer);
        m_line.words = u"%1 •••• %2"_s.arg(body.card.brand, body.card.last4);
    }
    void operator()(const CardRemoved &body) const { ofCustomer(body.customer); }
    void operator()(const ChargeRequested &body) const
    {
        ofInvoice(body.invoice);
        m_line.party = body.connection;
        m_line.words = body.method;
        m_line.reason = body.reason;
        m_line.amount = body.amount;
    }
    void operator()(const ChargeSucceeded &body) const { ofCharge(body.charge); }
    void operator()(const ChargeNeedsAction &body) const
    {
        ofCharge(body.charge);
        m_line.words = body.words;
    }
    void operator()(const ChargeFailed &body) const
    {
        ofCharge(body.charge);
        m_line.words = body.words;
    }
    void operator()(const ChargeAuthorised &body) const { ofCharge(body.charge); }
    void operator()(const CaptureRequested &body) const
    {
        ofCharge(body.charge);
        m_line.amount = body.amount;
    }
    void operator()(const ChargeCancelRequested &body) const { ofCharge(body.charge); }
    void operator()(const ChargeCancelled &body) const { ofCharge(body.charge); }
    void operator()(const ChargeChangeRefused &body) const
    {
        ofCharge(body.charge);
        m_line.words = body.words;
    }
    void operator()(const RefundRequested &body) const
    {
        ofCustomer(body.customer);
        m_line.words = body.reason;
        m_line.amount = body.amount;
    }
    void operator()(const RefundPending &body) const { ofRefund(body.refund); }
    void operator()(const RefundFailed &body) const
    {
        ofRefund(body.refund);
        m_line.words = body.words;
    }
    void operator()(const MailQueued &body) const
    {
        ofInvoice(body.invoice);
        m_line.party = body.to;
        m_line.words = body.subject;
        m_line.mailKind = body.kind;
        m_line.mailLevel = body.level;
    }
    void operator()(const RemindersHeld &body) const
    {
        ofInvoice(body.hold.invoice);
        ofCustomer(body.hold.customer);
        m_line.words = body.hold.until.toString(Qt::ISODate);
    }
    void operator()(const TagsChanged &body) const
    {
        ofRecord(body.record);
        m_line.words = tagChangeWords(body);
    }
    void operator()(const NoteChanged &body) const
    {
        ofRecord(body.record);
        m_line.words = noteWords(body);
    }
    void operator()(const MailComposed &body) const { ofMail(body.mail); }
    void operator()(const MailAccepted &body) const
    {
        ofMail(body.mail);
        m_line.words = body.words;
    }
    void operator()(const MailRejected &body) const
    {
        ofMail(body.mail);
        m_line.words = body.words;
    }
    void operator()(const MailUncertain &body) const
    {
        ofMail(body.mail);
        m_line.words = body.words;
    }
    void operator()(const BankStatementImported &body) const
    {
        m_line.party = body.account;
        m_line.number = body.number;
        m_line.words = QString::number(body.lines - body.known);
    }
    void operator()(const BankLineMatched &body) const
    {
        ofCustomer(body.customer);
        if (!body.connection.isEmpty())
            m_line.party = body.connection;
        m_line.words = codeOf(body.what);
        m_line.amount = body.amount;
    }
    void operator()(const BankLineUnmatched &body) const
    {
        (*this)(body.undone);
        m_line.words = body.reason;
    }
    void operator()(const EffectDropped &body) const { m_line.words = body.reason; }
    void operator()(const EffectDismissed &body) const
    {
        if (!body.dismissed)
            m_line.words = u"again"_s;
        if (const auto effect = EffectTable(m_database).byEntry(body.request)) {
            ofInvoice(effect->subject);
            ofCustomer(effect->customer);
        }
    }

private:
    //! Which way to pay it is about; a page that is mailed goes without saying.
    static QString wayWord(PayWay way) { return way == PayWay::Page ? QString() : codeOf(way); }
    void ofInvoice(const InvoiceId &id) const
    {
        if (const auto invoice = InvoiceTable(m_database).byId(id))
            m_line.number = invoice->number.text();
    }
    //! A draft has no number: it is told by whose it is.
    void ofRecord(const NotedRecord &record) const
    {
        ofCustomer(record.customer);
        ofInvoice(record.invoice);
        if (record.invoice.isEmpty() || !m_line.number.isEmpty())
            return;
        if (const auto draft = DraftTable(m_database).byId(record.invoice); draft && *draft)
            ofCustomer((*draft)->customer);
    }
    void ofCustomer(const CustomerId &id) const
    {
        if (const auto customer = CustomerTable(m_database).byId(id))
            m_line.party = customer->name;
    }
    void ofSource(const CreditSource &source) const
    {
        if (!source.creditNote.isEmpty())
            ofInvoice(source.creditNote);
    }
    void ofLink(const LinkId &id) const
    {
        const auto link = LinkTable(m_database).byId(id);
        if (!link)
            return;
        ofInvoice(link->invoice);
        m_line.party = link->connection;
        m_line.words = wayWord(link->way);
        m_line.amount = link->amount;
    }
    void ofCharge(const ChargeId &id) const
    {
        const auto charge = ChargeTable(m_database).byId(id);
        if (!charge)
            return;
        ofInvoice(charge->invoice);
        m_line.party = charge->connection;
        m_line.words = charge->method;
        m_line.amount = charge->amount;
    }
    void ofRefund(const RefundId &id) const
    {
        const auto refund = RefundTable(m_database).byId(id);
        if (!refund)
            return;
        m_line.party = refund->connection;
        m_line.amount = refund->amount;
    }
    void ofPayout(const QString &id) const
    {
        const auto row = PayoutTable(m_database).byId(id);
        if (!row)
            return;
        m_line.party = row->payout.connection;
        m_line.amount = row->payout.amount;
    }
    void ofMail(const MailId &id) const
    {
        if (const auto mail = MailTable(m_database).byId(id))
            ofInvoice(mail->invoice);
        if (const auto queued = EntryTable(m_database).byId(EntryId(id.text())).and_then(decodeEntry))
            if (const auto *body = std::get_if<MailQueued>(&queued->body)) {
                m_line.party = body->to;
                m_line.mailKind = body->kind;
                m_line.mailLevel = body->level;
            }
    }

    Database &m_database;
    ActivityLine &m_line;
};

} // namespace

Result<QList<ActivityLine>> describedEntries(Database &database, const Result<QList<StoredEntry>> &stored)
{
    if (!stored)
        return fail(stored.error());
    QList<ActivityLine> lines;
    for (const StoredEntry &line : *stored) {
        const Result<Entry> entry = decodeEntry(line);
        if (!entry)
            return fail(entry.error());
        ActivityLine activity{.seq = entry->seq,
            .entry = entry->id,
            .occurredAt = entry->occurredAt,
            .recordedAt = entry->recordedAt,
            .actor = entry->actor,
            .kind = line.kind,
            .subject = line.subject,
            .hash = line.hash};
        std::visit(Describer(database, activity), entry->body);
        lines.append(activity);
    }
    return lines;
}

} // namespace quittance
