#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/StaffMember.h"
#include "core/service/ControlService.h"
#include "core/service/CustomerService.h"
#include "core/service/ImportService.h"
#include "core/service/InvoiceService.h"
#include "core/service/PayWayService.h"
#include "core/service/PaymentService.h"
#include "core/service/ReportService.h"
#include "core/service/ScheduleService.h"
#include "core/service/SyncService.h"

namespace quittance {

class ApprovalDesk;
class BankDesk;
class CardDesk;
class CloseDesk;
class ConnectDesk;
class CrmDesk;
class CustomerDesk;
class DraftDesk;
class EvidenceDesk;
class ListDesk;
class MailDesk;
class NoteDesk;
class ProviderDesk;
class SettingsDesk;
class SetupDesk;
class RecordDesk;
class ReportDesk;

//! Everything the window asks of the services, in one place, so that it can also stand on sample values. All
//! calls return at once; the signals come in the window's thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<InvoicePage>> firstPage(InvoiceQuery query, int limit) = 0;
    virtual QFuture<Result<QList<qint64>>> order(InvoiceQuery query) = 0;
    virtual QFuture<Result<QList<InvoiceRow>>> rows(QList<qint64> keys) = 0;
    virtual QFuture<Result<QList<Money>>> openSums(InvoiceQuery query) = 0;
    virtual QFuture<Result<InvoiceCounts>> counts(QDate today) = 0;
    virtual QFuture<Result<InvoiceDetail>> detail(InvoiceId id) = 0;
    virtual QFuture<Result<QUrl>> linkUrl(InvoiceId id) = 0;
    //! What a file would bring; without a kind its headers say what it is about.
    virtual QFuture<Result<ImportPreview>> previewImport(CsvImport file, std::optional<CsvKind> kind) = 0;
    virtual QFuture<Result<ImportReport>> import(CsvKind kind, CsvImport file) = 0;
    //! Writes the rows that would be refused as CSV, each with its reason; how many.
    virtual QFuture<Result<qint64>> saveRejected(
        CsvKind kind, CsvImport file, RejectedWords words, QString path)
        = 0;
    virtual QFuture<Result<CommandOutcome>> issue(QList<InvoiceId> ids) = 0;

    //! What this member of staff must not do, with the error a command would give.
    virtual QFuture<Result<QMap<Right, Error>>> denied() = 0;
    virtual QFuture<Result<InvoiceId>> duplicate(InvoiceId id) = 0;
    //! Answers with what was deleted, so that it can be brought back.
    virtual QFuture<Result<Draft>> deleteDraft(InvoiceId id) = 0;
    virtual QFuture<Result<InvoiceId>> bringBackDraft(Draft draft) = 0;
    virtual QFuture<Result<CommandOutcome>> creditInvoice(CreditOrder order) = 0;
    //! Voids or writes off; CommandOutcome::waiting names the request where only an approval was asked for.
    virtual QFuture<Result<CommandOutcome>> carryOut(ApprovalMatter matter) = 0;
    //! What would become of a deed about each of these documents, in the same order.
    virtual QFuture<Result<QList<DeedVerdict>>> verdicts(DocumentDeed deed, QList<InvoiceId> ids) = 0;
    //! Newest first.
    virtual QFuture<Result<QList<PaymentRow>>> payments(int limit) = 0;
    virtual QFuture<Result<PaymentId>> recordPayment(PaymentOrder order) = 0;
    //! thirdParty: it may pay documents of another customer.
    virtual QFuture<Result<void>> allocate(
        CreditSource source, QList<AllocationOrder> orders, bool thirdParty)
        = 0;
    virtual QFuture<Result<void>> takeBackAllocation(EntryId allocation, QString reason, QDate on) = 0;
    virtual QFuture<Result<void>> reversePayment(PaymentId payment, QString reason, QDate on) = 0;
    virtual QFuture<Result<void>> assignPayment(PaymentId payment, CustomerId customer) = 0;
    virtual QFuture<Result<CommandOutcome>> refund(ApprovalMatter matter) = 0;
    //! Writes what the query shows, in its words, as a file for a spreadsheet.
    virtual QFuture<Result<void>> exportInvoices(InvoiceQuery query,
        ReportService::Wording<InvoiceRow> wording, ReportService::File format, QString path)
        = 0;
    virtual QFuture<Result<void>> exportPayments(PaymentQuery query,
        ReportService::Wording<PaymentRow> wording, ReportService::File format, QString path)
        = 0;
    //! Writes a table as it is shown.
    virtual QFuture<Result<void>> exportTable(ReportTable table, ReportService::File format, QString path)
        = 0;
    //! What providers sent to the bank, newest first.
    virtual QFuture<Result<QList<PayoutRow>>> payouts(int limit) = 0;
    virtual QFuture<Result<QList<PayoutLine>>> payoutLines(QString id) = 0;
    //! Those that are open, the most urgent first.
    virtual QFuture<Result<QList<Dispute>>> disputes() = 0;
    //! Where the provider shows a dispute or a payout to us, in the browser.
    virtual QFuture<Result<QUrl>> providerPage(QString id) = 0;
    virtual QFuture<Result<QList<Customer>>> customers(QString text, int limit) = 0;

    virtual QFuture<Result<QList<ScheduleRow>>> schedules() = 0;
    virtual QFuture<Result<ScheduleId>> saveSchedule(ScheduleOrder order) = 0;
    virtual QFuture<Result<void>> pauseSchedule(ScheduleId id) = 0;
    //! Goes on from today; what fell into the pause is not made.
    virtual QFuture<Result<void>> resumeSchedule(ScheduleId id) = 0;
    virtual QFuture<Result<void>> deleteSchedule(ScheduleId id) = 0;
    //! Takes a deletion back.
    virtual QFuture<Result<void>> restoreSchedule(Schedule schedule) = 0;
    //! Makes the drafts that schedules have due; nothing is issued or sent.
    virtual QFuture<Result<DueDrafts>> makeDueDrafts() = 0;

    //! Takes back effects that are still held.
    virtual QFuture<Result<void>> takeBack(QList<EntryId> effects) = 0;

    virtual QFuture<Result<SyncReport>> sync(SyncService::Scope scope, bool full) = 0;
    //! Also tries again at once what waits after a failed try.
    virtual QFuture<Result<SyncReport>> runOutbox() = 0;
    virtual void stopSync() = 0;
    virtual QFuture<Result<QList<OutboxRow>>> outbox() = 0;
    virtual QFuture<Result<void>> resolve(EntryId id, Resolution how) = 0;
    //! The journal, newest first, before entry seq (0: from its end).
    virtual QFuture<Result<QList<ActivityLine>>> activity(qint64 seq, int limit) = 0;
    virtual QFuture<Result<QList<ContactRow>>> contacts(QString text, int limit) = 0;

    //! Holds what the provider says it took on these days against the book; asks the provider.
    virtual QFuture<Result<Completeness>> completeness(QDate from, QDate to) = 0;
    //! Looks again and again, for some minutes, whether the invoice was paid; whether it was. Cancelling the
    //! future ends it.
    virtual QFuture<Result<bool>> waitForPayment(InvoiceId invoice) = 0;
    //! How the invoice can be paid now: the address of a page or bank details, unsealed.
    virtual QFuture<Result<WayToPay>> wayToPay(InvoiceId invoice) = 0;
    //! A new page of the provider's on which the customer looks after saved cards.
    virtual QFuture<Result<QUrl>> portal(CustomerId customer) = 0;
    //! What a payout by hand probably consists of.
    virtual QFuture<Result<PayoutProposal>> payoutProposal(QString payout) = 0;
    //! What the long tables show.
    virtual ListDesk &lists() = 0;
    //! Our side of the provider: who customers are there, and the pages it opens for them.
    virtual ProviderDesk &provider() = 0;
    //! Mails to customers.
    virtual MailDesk &mails() = 0;
    //! Null where records are only listed.
    virtual RecordDesk *records() { return nullptr; }
    //! Null where nobody writes about records.
    virtual NoteDesk *notes() { return nullptr; }
    //! Null where no provider keeps cards.
    virtual CardDesk *cards() { return nullptr; }
    //! Null where nothing can be connected.
    virtual ConnectDesk *connecting() { return nullptr; }
    //! Null where customers are only chosen from.
    virtual CustomerDesk *customerBook() { return nullptr; }
    //! Null where no CRM is known.
    virtual CrmDesk *crm() { return nullptr; }
    //! Null where no statements of a bank are read.
    virtual BankDesk *bank() { return nullptr; }
    //! Null where no invoices are written.
    virtual DraftDesk *drafts() { return nullptr; }
    //! Null where no dispute is prepared for.
    virtual EvidenceDesk *evidence() { return nullptr; }
    //! Null where no month is closed.
    virtual CloseDesk *closing() { return nullptr; }
    //! Null where nobody else is ever asked.
    virtual ApprovalDesk *approvals() { return nullptr; }
    //! Null where nothing is set.
    virtual SettingsDesk *settings() { return nullptr; }
    //! Null where nothing is left to set up.
    virtual SetupDesk *setup() { return nullptr; }
    //! Null where nothing is added up.
    virtual ReportDesk *reports() { return nullptr; }

signals:
    void syncStarted();
    void syncProgressed(const quittance::SyncProgress &progress);
    void syncFinished();
    void invoicesChanged();
    void contactsChanged();
    void outboxChanged();
};

} // namespace quittance
