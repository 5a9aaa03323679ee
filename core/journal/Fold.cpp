#include "core/journal/Fold.h"

#include "core/journal/GatewayFolder.h"
#include "core/journal/Postings.h"
#include "core/store/AllocationTable.h"
#include "core/store/ApprovalTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EffectTable.h"
#include "core/store/InvoiceNoteTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/NumberSeriesTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PendingPaymentTable.h"
#include "core/store/PeriodLockTable.h"
#include "core/store/PostingTable.h"
#include "core/store/RecordTagTable.h"
#include "core/store/ReminderHoldTable.h"
#include "core/store/StaffTable.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! One overload a kind. A kind without one does not compile.
class Folder : public GatewayFolder
{
public:
    using GatewayFolder::GatewayFolder;
    using GatewayFolder::operator();

    Result<void> operator()(const CompanyProfileSet &body)
    {
        return CompanyTable(m_database).write(body.company);
    }
    Result<void> operator()(const NumberSeriesDefined &body)
    {
        NumberSeriesTable series(m_database);
        return inTurn([&] { return series.setMask(body.series, body.mask); },
            [&] {
                return body.next > 0 ? series.start(body.series, body.fiscalYear, body.next) : Result<void>();
            });
    }
    Result<void> operator()(const PeriodLocked &body)
    {
        return PeriodLockTable(m_database).setLockedThrough(body.through);
    }
    Result<void> operator()(const PeriodUnlocked &body)
    {
        return PeriodLockTable(m_database).setLockedThrough(body.through);
    }
    Result<void> operator()(const StaffSaved &body) { return StaffTable(m_database).write(body.member); }
    Result<void> operator()(const ApprovalRequested &body)
    {
        return ApprovalTable(m_database)
            .insert({.id = m_entry.id,
                .askedBy = m_entry.actor.section(u':', 1),
                .askedAt = m_entry.occurredAt,
                .subject = encodeBody(body).subject});
    }
    Result<void> operator()(const ApprovalGiven &body)
    {
        return ApprovalTable(m_database).setState(body.request, ApprovalRow::State::Given);
    }
    Result<void> operator()(const ApprovalRefused &body)
    {
        return ApprovalTable(m_database).setState(body.request, ApprovalRow::State::Refused);
    }
    Result<void> operator()(const CustomerMerged &body)
    {
        return inTurn([&] { return takeOverWords(body.from, body.into); }, // While it answers for itself.
            [&] { return CustomerTable(m_database).merge(body.from, body.into); },
            [&] { return ReminderHoldTable(m_database).merge(body.from, body.into); },
            [&] { return RecordTagTable(m_database).merge(body.from, body.into); });
    }
    Result<void> operator()(const CustomerArchived &body)
    {
        return CustomerTable(m_database).setArchived(body.customer, body.archived);
    }
    Result<void> operator()(const CustomerSaved &body)
    {
        return CustomerTable(m_database).write(body.customer);
    }
    Result<void> operator()(const InvoiceIssued &body) { return addDocument(body); }
    Result<void> operator()(const CreditNoteIssued &body) { return addDocument(body.document); }

    Result<void> operator()(const InvoiceVoided &body)
    {
        return InvoiceTable(m_database).setVoid(body.invoice, m_entry.bookedOn);
    }
    Result<void> operator()(const InvoiceWrittenOff &body)
    {
        return InvoiceTable(m_database).addWrittenOff(body.invoice, body.amount);
    }
    Result<void> operator()(const WriteOffReversed &body)
    {
        return InvoiceTable(m_database).addWrittenOff(body.invoice, -body.amount);
    }

    Result<void> operator()(const PaymentReceived &body)
    {
        PaymentTable payments(m_database);
        return inTurn(
            [&] {
                return payments.insert({.id = body.payment,
                    .entry = m_entry.id,
                    .customer = body.customer,
                    .link = body.link,
                    .connection = body.connection,
                    .method = body.method,
                    .receivedAt = m_entry.occurredAt,
                    .bookedOn = m_entry.bookedOn,
                    .amount = body.amount});
            },
            [&] {
                return body.link.isEmpty() ? Result<void>()
                                           : LinkTable(m_database).setState(body.link, LinkState::Paid);
            },
            [&] {
                return m_entry.externalKey.isEmpty()
                    ? Result<void>()
                    : PendingPaymentTable(m_database).setReceived(m_entry.externalKey);
            });
    }

    Result<void> operator()(const PaymentAllocated &body)
    {
        const CreditSource source{.payment = body.payment, .creditNote = body.creditNote};
        return inTurn(
            [&] {
                return AllocationTable(m_database)
                    .insert(m_entry.id, source, body.invoice, body.amount, m_entry.bookedOn);
            },
            [&] { return use(body, body.amount); });
    }

    Result<void> operator()(const AllocationReversed &body)
    {
        return inTurn([&] { return AllocationTable(m_database).setReversed(body.allocation, m_entry.id); },
            [&] { return use(body.undone, -body.undone.amount); });
    }

    Result<void> operator()(const PaymentAssigned &body)
    {
        return PaymentTable(m_database).setCustomer(body.payment, body.customer);
    }

    Result<void> operator()(const PaymentReversed &body)
    {
        return PaymentTable(m_database).addReversed(body.payment, body.amount);
    }

    Result<void> operator()(const CrmPushRequested &body)
    {
        return addEffect(OutboxWhat::CrmPush, body.connection, {}, body.customer);
    }

    Result<void> operator()(const CrmNoteRequested &body)
    {
        return addEffect(OutboxWhat::CrmNote, body.connection, body.invoice, body.customer);
    }

    Result<void> operator()(const CrmPushDone &body)
    {
        return settle(body.request.text(), EffectTable::State::Done);
    }

    Result<void> operator()(const CrmPushRejected &body)
    {
        return settle(
            body.request.text(), EffectTable::State::Refused, body.words.isEmpty() ? body.rule : body.words);
    }

    //! What came of it stands in the customer, saved with it.
    Result<void> operator()(const CrmConflictResolved &) { return {}; }

    Result<void> operator()(const MailQueued &body)
    {
        const MailId mail(m_entry.id.text());
        return inTurn(
            [&] {
                return MailTable(m_database)
                    .insert({.id = mail,
                        .kind = body.kind,
                        .level = body.level,
                        .invoice = body.invoice,
                        .customer = body.customer,
                        .link = body.link,
                        .from = body.from,
                        .through = body.through,
                        .state = MailState::Queued,
                        .changedAt = m_entry.occurredAt});
            },
            [&] {
                return body.invoice.isEmpty() ? Result<void>()
                                              : InvoiceTable(m_database).setLastMail(body.invoice, mail);
            },
            [&] { return addEffect(OutboxWhat::Mail, body.connection, body.invoice, body.customer); });
    }

    Result<void> operator()(const EffectDismissed &body)
    {
        return EffectTable(m_database).setDismissed(body.request, body.dismissed);
    }

    Result<void> operator()(const RemindersHeld &body)
    {
        return ReminderHoldTable(m_database).write(body.hold);
    }

    Result<void> operator()(const TagsChanged &body)
    {
        return RecordTagTable(m_database).write(body.record, body.after);
    }

    Result<void> operator()(const NoteChanged &body)
    {
        if (!body.record.invoice.isEmpty())
            return InvoiceNoteTable(m_database).write(body.record.invoice, body.after);
        return CustomerTable(m_database).byId(body.record.customer).and_then([&](Customer customer) {
            customer.notes = body.after;
            return CustomerTable(m_database).write(customer);
        });
    }

    Result<void> operator()(const MailComposed &body)
    {
        return MailTable(m_database).setComposed(body.mail, m_entry.id);
    }

    Result<void> operator()(const MailAccepted &body)
    {
        return mailEnded(body.mail, MailState::Accepted, EffectTable::State::Done, body.words);
    }

    Result<void> operator()(const MailRejected &body)
    {
        return mailEnded(body.mail, MailState::Refused, EffectTable::State::Refused, body.words);
    }

    Result<void> operator()(const MailUncertain &body)
    {
        return mailEnded(body.mail, MailState::Uncertain, EffectTable::State::Uncertain, body.words);
    }

private:
    //! What somebody wrote about one of two records, and by which number it was known, is not lost when they
    //! become one.
    Result<void> takeOverWords(const CustomerId &from, const CustomerId &into)
    {
        CustomerTable customers(m_database);
        return customers.byId(from).and_then([&](const Customer &old) -> Result<void> {
            if (old.notes.isEmpty() && old.number.isEmpty())
                return {};
            return customers.byId(into).and_then([&](Customer kept) -> Result<void> {
                const Customer before = kept;
                if (kept.number.isEmpty())
                    kept.number = old.number;
                if (!old.notes.isEmpty() && kept.notes != old.notes)
                    kept.notes = kept.notes.isEmpty() ? old.notes : kept.notes + u"\n\n"_s + old.notes;
                return kept == before ? Result<void>() : customers.write(kept);
            });
        });
    }

    //! More (or less) of a payment or credit note pays a document.
    Result<void> use(const PaymentAllocated &allocation, Money amount)
    {
        return inTurn(
            [&] {
                return allocation.creditNote.isEmpty()
                    ? PaymentTable(m_database).addAllocated(allocation.payment, amount)
                    : InvoiceTable(m_database).addAllocated(allocation.creditNote, amount);
            },
            [&] { return InvoiceTable(m_database).addAllocated(allocation.invoice, amount); });
    }

    Result<void> addDocument(const InvoiceIssued &body)
    {
        const DocumentTotals &totals = body.content.totals;
        return inTurn(
            [&] {
                return InvoiceTable(m_database)
                    .insert({.id = body.invoice,
                        .number = body.number,
                        .type = body.content.type,
                        .customer = body.customer,
                        .issuedOn = body.content.issuedOn,
                        .dueOn = body.content.dueOn,
                        .total = Money(totals.payable, body.content.currency),
                        .corrects = body.corrects,
                        .sourceKey = body.sourceKey,
                        .sourceNumber = body.sourceNumber,
                        .entry = m_entry.id});
            },
            [&] {
                return NumberSeriesTable(m_database)
                    .advance(body.series, body.fiscalYear, body.sequence, body.content.issuedOn);
            });
    }

    Result<void> mailEnded(
        const MailId &mail, MailState state, EffectTable::State effect, const QString &words)
    {
        return inTurn([&] { return MailTable(m_database).setState(mail, state, m_entry.occurredAt); },
            [&] { return settle(mail.text(), effect, words); });
    }
};

} // namespace

Result<void> Fold::apply(const Entry &entry)
{
    if (const Result<void> folded = std::visit(Folder(m_database, entry), entry.body); !folded)
        return folded;
    const QList<Posting> postings = postingsOf(entry);
    return PostingTable(m_database).insert(entry.seq, entry.bookedOn, postings);
}

const QStringList &Fold::projectionTables()
{
    static const QStringList tables{u"posting"_s, u"effect"_s, u"mail"_s, u"reminder_hold"_s, u"record_tag"_s,
        u"invoice_note"_s, u"pending_payment"_s, u"charge"_s, u"saved_card"_s, u"customer_cash"_s,
        u"gateway_customer"_s, u"payout_line"_s, u"payout"_s, u"bank_match"_s, u"bank_statement"_s, u"link"_s,
        u"allocation"_s, u"refund"_s, u"dispute"_s, u"payment"_s, u"invoice"_s, u"customer"_s,
        u"number_series"_s, u"number_mask"_s, u"approval"_s, u"staff"_s, u"period_lock"_s, u"company"_s};
    return tables;
}

} // namespace quittance
