#pragma once

#include "ui/desk/Desk.h"
#include "ui/desk/ServiceApprovalDesk.h"
#include "ui/desk/ServiceBankDesk.h"
#include "ui/desk/ServiceCardDesk.h"
#include "ui/desk/ServiceCloseDesk.h"
#include "ui/desk/ServiceConnectDesk.h"
#include "ui/desk/ServiceCrmDesk.h"
#include "ui/desk/ServiceCustomerDesk.h"
#include "ui/desk/ServiceDraftDesk.h"
#include "ui/desk/ServiceEvidenceDesk.h"
#include "ui/desk/ServiceListDesk.h"
#include "ui/desk/ServiceMailDesk.h"
#include "ui/desk/ServiceNoteDesk.h"
#include "ui/desk/ServiceProviderDesk.h"
#include "ui/desk/ServiceRecordDesk.h"
#include "ui/desk/ServiceReportDesk.h"
#include "ui/desk/ServiceSettingsDesk.h"
#include "ui/desk/ServiceSetupDesk.h"

namespace quittance {

class ChangeFeed;

//! The desk of the real program: passes every question on to the services and the feed, which outlive it.
class ServiceDesk final : public Desk
{
    Q_OBJECT

public:
    ServiceDesk(InvoiceService &invoices, RecordService &records, PaymentService &payments,
        PayWayService &payWays, CardService &cards, CustomerService &customers, ImportService &imports,
        ControlService &control, ScheduleService &schedules, SyncService &sync, ReportService &reports,
        SettingsService &settings, ConnectService &connecting, CrmService &crm, BankService &bank,
        CloseService &close, MailService &mails, const ChangeFeed &feed, QObject *parent = nullptr);

    QFuture<Result<InvoicePage>> firstPage(InvoiceQuery query, int limit) override;
    QFuture<Result<QList<qint64>>> order(InvoiceQuery query) override;
    QFuture<Result<QList<InvoiceRow>>> rows(QList<qint64> keys) override;
    QFuture<Result<QList<Money>>> openSums(InvoiceQuery query) override;
    QFuture<Result<InvoiceCounts>> counts(QDate today) override;
    QFuture<Result<InvoiceDetail>> detail(InvoiceId id) override;
    QFuture<Result<QUrl>> linkUrl(InvoiceId id) override;
    QFuture<Result<ImportPreview>> previewImport(CsvImport file, std::optional<CsvKind> kind) override;
    QFuture<Result<ImportReport>> import(CsvKind kind, CsvImport file) override;
    QFuture<Result<qint64>> saveRejected(
        CsvKind kind, CsvImport file, RejectedWords words, QString path) override;
    QFuture<Result<CommandOutcome>> issue(QList<InvoiceId> ids) override;
    QFuture<Result<QMap<Right, Error>>> denied() override;
    QFuture<Result<InvoiceId>> duplicate(InvoiceId id) override;
    QFuture<Result<Draft>> deleteDraft(InvoiceId id) override;
    QFuture<Result<InvoiceId>> bringBackDraft(Draft draft) override;
    QFuture<Result<CommandOutcome>> creditInvoice(CreditOrder order) override;
    QFuture<Result<CommandOutcome>> carryOut(ApprovalMatter matter) override;
    QFuture<Result<QList<DeedVerdict>>> verdicts(DocumentDeed deed, QList<InvoiceId> ids) override;
    QFuture<Result<QList<PaymentRow>>> payments(int limit) override;
    QFuture<Result<PaymentId>> recordPayment(PaymentOrder order) override;
    QFuture<Result<void>> allocate(
        CreditSource source, QList<AllocationOrder> orders, bool thirdParty) override;
    QFuture<Result<void>> takeBackAllocation(EntryId allocation, QString reason, QDate on) override;
    QFuture<Result<void>> reversePayment(PaymentId payment, QString reason, QDate on) override;
    QFuture<Result<void>> assignPayment(PaymentId payment, CustomerId customer) override;
    QFuture<Result<CommandOutcome>> refund(ApprovalMatter matter) override;
    QFuture<Result<void>> exportInvoices(InvoiceQuery query, ReportService::Wording<InvoiceRow> wording,
        ReportService::File format, QString path) override;
    QFuture<Result<void>> exportPayments(PaymentQuery query, ReportService::Wording<PaymentRow> wording,
        ReportService::File format, QString path) override;
    QFuture<Result<void>> exportTable(ReportTable table, ReportService::File format, QString path) override;
    QFuture<Result<QList<PayoutRow>>> payouts(int limit) override;
    QFuture<Result<QList<PayoutLine>>> payoutLines(QString id) override;
    QFuture<Result<QList<Dispute>>> disputes() override;
    QFuture<Result<QUrl>> providerPage(QString id) override;
    ProviderDesk &provider() override { return m_provider; }
    MailDesk &mails() override { return m_mails; }
    RecordDesk *records() override { return &m_records; }
    NoteDesk *notes() override { return &m_notes; }
    ListDesk &lists() override { return m_lists; }
    CardDesk *cards() override { return &m_cards; }
    ConnectDesk *connecting() override { return &m_connecting; }
    CustomerDesk *customerBook() override { return &m_customerBook; }
    CrmDesk *crm() override { return &m_crm; }
    BankDesk *bank() override { return &m_bank; }
    DraftDesk *drafts() override { return &m_drafts; }
    EvidenceDesk *evidence() override { return &m_evidence; }
    CloseDesk *closing() override { return &m_close; }
    ApprovalDesk *approvals() override { return &m_approvals; }
    SettingsDesk *settings() override { return &m_settings; }
    SetupDesk *setup() override { return &m_setup; }
    ReportDesk *reports() override { return &m_reportDesk; }
    QFuture<Result<PayoutProposal>> payoutProposal(QString payout) override;
    QFuture<Result<Completeness>> completeness(QDate from, QDate to) override;
    QFuture<Result<bool>> waitForPayment(InvoiceId invoice) override;
    QFuture<Result<WayToPay>> wayToPay(InvoiceId invoice) override;
    QFuture<Result<QUrl>> portal(CustomerId customer) override;
    QFuture<Result<QList<Customer>>> customers(QString text, int limit) override;
    QFuture<Result<QList<ScheduleRow>>> schedules() override;
    QFuture<Result<ScheduleId>> saveSchedule(ScheduleOrder order) override;
    QFuture<Result<void>> pauseSchedule(ScheduleId id) override;
    QFuture<Result<void>> resumeSchedule(ScheduleId id) override;
    QFuture<Result<void>> deleteSchedule(ScheduleId id) override;
    QFuture<Result<void>> restoreSchedule(Schedule schedule) override;
    QFuture<Result<DueDrafts>> makeDueDrafts() override;
    QFuture<Result<void>> takeBack(QList<EntryId> effects) override;
    QFuture<Result<SyncReport>> sync(SyncService::Scope scope, bool full) override;
    QFuture<Result<SyncReport>> runOutbox() override;
    void stopSync() override;
    QFuture<Result<QList<OutboxRow>>> outbox() override;
    QFuture<Result<void>> resolve(EntryId id, Resolution how) override;
    QFuture<Result<QList<ActivityLine>>> activity(qint64 seq, int limit) override;
    QFuture<Result<QList<ContactRow>>> contacts(QString text, int limit) override;

private:
    InvoiceService &m_invoices;
    ServiceRecordDesk m_records;
    ServiceNoteDesk m_notes;
    PaymentService &m_payments;
    ServiceEvidenceDesk m_evidence;
    PayWayService &m_payWays;
    ServiceCardDesk m_cards;
    ServiceProviderDesk m_provider;
    CustomerService &m_customers;
    ServiceCustomerDesk m_customerBook;
    ImportService &m_imports;
    ControlService &m_control;
    ScheduleService &m_schedules;
    SyncService &m_sync;
    ReportService &m_reports;
    ServiceReportDesk m_reportDesk;
    ServiceConnectDesk m_connecting;
    ServiceCrmDesk m_crm;
    ServiceBankDesk m_bank;
    ServiceCloseDesk m_close;
    ServiceApprovalDesk m_approvals;
    ServiceSetupDesk m_setup;
    ServiceDraftDesk m_drafts;
    ServiceMailDesk m_mails;
    ServiceSettingsDesk m_settings;
    ServiceListDesk m_lists;
};

} // namespace quittance
