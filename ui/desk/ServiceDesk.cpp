#include "ui/desk/ServiceDesk.h"

#include "core/service/ChangeFeed.h"

namespace quittance {

using namespace Qt::StringLiterals;

ServiceDesk::ServiceDesk(InvoiceService &invoices, RecordService &records, PaymentService &payments,
    PayWayService &payWays, CardService &cards, CustomerService &customers, ImportService &imports,
    ControlService &control, ScheduleService &schedules, SyncService &sync, ReportService &reports,
    SettingsService &settings, ConnectService &connecting, CrmService &crm, BankService &bank,
    CloseService &close, MailService &mails, const ChangeFeed &feed, QObject *parent)
    : Desk(parent)
    , m_invoices(invoices)
    , m_records(records)
    , m_notes(records)
    , m_payments(payments)
    , m_evidence(payments)
    , m_payWays(payWays)
    , m_cards(cards)
    , m_provider(customers, payWays, settings)
    , m_customers(customers)
    , m_customerBook(customers, control, sync)
    , m_imports(imports)
    , m_control(control)
    , m_schedules(schedules)
    , m_sync(sync)
    , m_reports(reports)
    , m_reportDesk(reports, invoices)
    , m_connecting(connecting)
    , m_crm(crm, sync)
    , m_bank(bank)
    , m_close(close)
    , m_approvals(control)
    , m_setup(settings)
    , m_drafts(invoices, customers, settings, control)
    , m_mails(mails)
    , m_settings(settings, control)
    , m_lists(payments, sync, reports)
{
    connect(&sync, &SyncService::started, this, &Desk::syncStarted);
    connect(&sync, &SyncService::progressed, this, &Desk::syncProgressed);
    connect(&sync, &SyncService::finished, this, &Desk::syncFinished);
    // The feed speaks in the thread that committed; as the receiver, this object brings it into the window's.
    connect(&feed, &ChangeFeed::invoicesChanged, this, &Desk::invoicesChanged);
    connect(&feed, &ChangeFeed::customersChanged, this, &Desk::invoicesChanged);
    connect(&feed, &ChangeFeed::contactsChanged, this, &Desk::contactsChanged);
    connect(&feed, &ChangeFeed::outboxChanged, this, &Desk::outboxChanged);
}

QFuture<Result<InvoicePage>> ServiceDesk::firstPage(InvoiceQuery query, int limit)
{
    return m_invoices.firstPage(std::move(query), limit);
}

QFuture<Result<QList<qint64>>> ServiceDesk::order(InvoiceQuery query)
{
    return m_invoices.order(std::move(query));
}

QFuture<Result<QList<InvoiceRow>>> ServiceDesk::rows(QList<qint64> keys)
{
    return m_invoices.rows(std::move(keys));
}

QFuture<Result<QList<Money>>> ServiceDesk::openSums(InvoiceQuery query)
{
    return m_invoices.openSums(std::move(query));
}

QFuture<Result<InvoiceCounts>> ServiceDesk::counts(QDate today)
{
    return m_invoices.counts(today);
}

QFuture<Result<InvoiceDetail>> ServiceDesk::detail(InvoiceId id)
{
    return m_invoices.detail(std::move(id));
}

QFuture<Result<QUrl>> ServiceDesk::linkUrl(InvoiceId id)
{
    return m_invoices.linkUrl(std::move(id));
}

QFuture<Result<ImportPreview>> ServiceDesk::previewImport(CsvImport file, std::optional<CsvKind> kind)
{
    return m_imports.preview(std::move(file), kind);
}

QFuture<Result<ImportReport>> ServiceDesk::import(CsvKind kind, CsvImport file)
{
    return m_imports.take(kind, std::move(file));
}

QFuture<Result<qint64>> ServiceDesk::saveRejected(
    CsvKind kind, CsvImport file, RejectedWords words, QString path)
{
    return m_imports.saveRejected(kind, std::move(file), std::move(words), std::move(path));
}

QFuture<Result<CommandOutcome>> ServiceDesk::issue(QList<InvoiceId> ids)
{
    return m_invoices.issue(std::move(ids));
}

QFuture<Result<QMap<Right, Error>>> ServiceDesk::denied()
{
    return m_control.denied();
}

QFuture<Result<InvoiceId>> ServiceDesk::duplicate(InvoiceId id)
{
    return m_invoices.duplicate(std::move(id));
}

QFuture<Result<Draft>> ServiceDesk::deleteDraft(InvoiceId id)
{
    return m_invoices.deleteDraft(std::move(id));
}

QFuture<Result<InvoiceId>> ServiceDesk::bringBackDraft(Draft draft)
{
    return m_invoices.restoreDraft(draft.id);
}

QFuture<Result<CommandOutcome>> ServiceDesk::creditInvoice(CreditOrder order)
{
    return m_invoices.credit(std::move(order));
}

QFuture<Result<CommandOutcome>> ServiceDesk::carryOut(ApprovalMatter matter)
{
    return m_invoices.carryOut(std::move(matter));
}

QFuture<Result<QList<DeedVerdict>>> ServiceDesk::verdicts(DocumentDeed deed, QList<InvoiceId> ids)
{
    return m_invoices.verdicts(deed, std::move(ids));
}

QFuture<Result<QList<PaymentRow>>> ServiceDesk::payments(int limit)
{
    return m_reports.payments(limit);
}

QFuture<Result<PaymentId>> ServiceDesk::recordPayment(PaymentOrder order)
{
    return m_payments.record(std::move(order));
}

QFuture<Result<void>> ServiceDesk::allocate(
    CreditSource source, QList<AllocationOrder> orders, bool thirdParty)
{
    return m_payments.allocate(std::move(source), std::move(orders), thirdParty);
}

QFuture<Result<void>> ServiceDesk::takeBackAllocation(EntryId allocation, QString reason, QDate on)
{
    return m_payments.takeBack(std::move(allocation), std::move(reason), on);
}

QFuture<Result<void>> ServiceDesk::reversePayment(PaymentId payment, QString reason, QDate on)
{
    return m_payments.reverse(std::move(payment), std::move(reason), on);
}

QFuture<Result<void>> ServiceDesk::assignPayment(PaymentId payment, CustomerId customer)
{
    return m_payments.assign(std::move(payment), std::move(customer));
}

QFuture<Result<CommandOutcome>> ServiceDesk::refund(ApprovalMatter matter)
{
    return m_payments.refund(std::move(matter));
}

QFuture<Result<void>> ServiceDesk::exportInvoices(
    InvoiceQuery query, ReportService::Wording<InvoiceRow> wording, ReportService::File format, QString path)
{
    return m_reports.saveDocuments(std::move(query), std::move(wording), format, std::move(path));
}

QFuture<Result<void>> ServiceDesk::exportPayments(
    PaymentQuery query, ReportService::Wording<PaymentRow> wording, ReportService::File format, QString path)
{
    return m_reports.savePayments(std::move(query), std::move(wording), format, std::move(path));
}

QFuture<Result<void>> ServiceDesk::exportTable(ReportTable table, ReportService::File format, QString path)
{
    return m_reports.save(std::move(table), format, std::move(path));
}

QFuture<Result<QList<PayoutRow>>> ServiceDesk::payouts(int limit)
{
    return m_payments.payouts(limit);
}

QFuture<Result<QList<PayoutLine>>> ServiceDesk::payoutLines(QString id)
{
    return m_payments.payoutLines(std::move(id));
}

QFuture<Result<QList<Dispute>>> ServiceDesk::disputes()
{
    return m_payments.disputes();
}

QFuture<Result<QUrl>> ServiceDesk::providerPage(QString id)
{
    return m_payments.providerPage(std::move(id));
}

QFuture<Result<PayoutProposal>> ServiceDesk::payoutProposal(QString payout)
{
    return m_payWays.payoutProposal(std::move(payout));
}

QFuture<Result<Completeness>> ServiceDesk::completeness(QDate from, QDate to)
{
    return m_sync.completeness({}, from, to); // Of the provider links usually go through.
}

QFuture<Result<bool>> ServiceDesk::waitForPayment(InvoiceId invoice)
{
    return m_sync.waitForPayment(std::move(invoice));
}

QFuture<Result<WayToPay>> ServiceDesk::wayToPay(InvoiceId invoice)
{
    return m_payWays.wayToPay(std::move(invoice));
}

QFuture<Result<QUrl>> ServiceDesk::portal(CustomerId customer)
{
    return m_payWays.portal(std::move(customer));
}

QFuture<Result<QList<Customer>>> ServiceDesk::customers(QString text, int limit)
{
    return m_customers.list(std::move(text), limit);
}

QFuture<Result<QList<ScheduleRow>>> ServiceDesk::schedules()
{
    return m_schedules.list();
}

QFuture<Result<ScheduleId>> ServiceDesk::saveSchedule(ScheduleOrder order)
{
    return m_schedules.save(std::move(order));
}

QFuture<Result<void>> ServiceDesk::pauseSchedule(ScheduleId id)
{
    return m_schedules.pause(std::move(id));
}

QFuture<Result<void>> ServiceDesk::resumeSchedule(ScheduleId id)
{
    return m_schedules.resume(std::move(id), false);
}

QFuture<Result<void>> ServiceDesk::deleteSchedule(ScheduleId id)
{
    return m_schedules.remove(std::move(id));
}

QFuture<Result<void>> ServiceDesk::restoreSchedule(Schedule schedule)
{
    return m_schedules.restore(std::move(schedule));
}

QFuture<Result<DueDrafts>> ServiceDesk::makeDueDrafts()
{
    return m_schedules.makeDue();
}

QFuture<Result<void>> ServiceDesk::takeBack(QList<EntryId> effects)
{
    return m_sync.takeBack(std::move(effects));
}

QFuture<Result<SyncReport>> ServiceDesk::sync(SyncService::Scope scope, bool full)
{
    return m_sync.sync(scope, full);
}

QFuture<Result<SyncReport>> ServiceDesk::runOutbox()
{
    return m_sync.runOutbox(true);
}

void ServiceDesk::stopSync()
{
    m_sync.stop();
}

QFuture<Result<QList<OutboxRow>>> ServiceDesk::outbox()
{
    return m_sync.outbox();
}

QFuture<Result<void>> ServiceDesk::resolve(EntryId id, Resolution how)
{
    return m_sync.resolve(std::move(id), how);
}

QFuture<Result<QList<ActivityLine>>> ServiceDesk::activity(qint64 seq, int limit)
{
    return m_reports.activity(seq, limit);
}

QFuture<Result<QList<ContactRow>>> ServiceDesk::contacts(QString text, int limit)
{
    return m_sync.contacts(std::move(text), limit);
}

} // namespace quittance
