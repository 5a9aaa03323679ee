#pragma once

#include "tests/ui/SampleApprovalDesk.h"
#include "tests/ui/SampleCardDesk.h"
#include "tests/ui/SampleDraftDesk.h"
#include "tests/ui/SampleListDesk.h"
#include "tests/ui/SampleMailDesk.h"
#include "tests/ui/SampleNoteDesk.h"
#include "tests/ui/SampleProviderDesk.h"
#include "tests/ui/SampleRecordDesk.h"
#include "ui/desk/Desk.h"

#include <QPromise>

#include <memory>

//! A desk that answers from lists in memory, at once or when told to. What a test changes in the lists it
//! announces itself, as the feed would.
class SampleDesk : public quittance::Desk
{
    Q_OBJECT

public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! The rows of the design pictures, with hostile and foreign names among them; today is 23.11.2026.
    static QList<quittance::InvoiceRow> pictureRows();
    //! What happened to the first open rows of the pictures.
    static QList<quittance::ActivityLine> pictureJournal();
    //! Payments of the customers of the pictures, in every state.
    static QList<quittance::PaymentRow> picturePayments();
    //! A table of payments, two of whose rows cannot be taken.
    static quittance::ImportPreview picturePreview();
    static QDate pictureDay() { return {2026, 11, 23}; }
    //! count open invoices with keys from 1 on.
    static QList<quittance::InvoiceRow> manyRows(int count);

    Answer<quittance::InvoicePage> firstPage(quittance::InvoiceQuery query, int limit) override;
    Answer<QList<qint64>> order(quittance::InvoiceQuery query) override;
    Answer<QList<quittance::InvoiceRow>> rows(QList<qint64> keys) override;
    Answer<QList<quittance::Money>> openSums(quittance::InvoiceQuery query) override;
    Answer<quittance::InvoiceCounts> counts(QDate today) override;
    Answer<quittance::InvoiceDetail> detail(quittance::InvoiceId id) override;
    Answer<QUrl> linkUrl(quittance::InvoiceId id) override;
    Answer<quittance::ImportPreview> previewImport(
        quittance::CsvImport file, std::optional<quittance::CsvKind> kind) override;
    Answer<quittance::ImportReport> import(quittance::CsvKind kind, quittance::CsvImport file) override;
    Answer<qint64> saveRejected(quittance::CsvKind kind, quittance::CsvImport file,
        quittance::RejectedWords words, QString path) override;
    Answer<quittance::CommandOutcome> issue(QList<quittance::InvoiceId> ids) override;
    Answer<QMap<quittance::Right, quittance::Error>> denied() override;
    Answer<quittance::InvoiceId> duplicate(quittance::InvoiceId id) override;
    Answer<quittance::Draft> deleteDraft(quittance::InvoiceId id) override;
    Answer<quittance::InvoiceId> bringBackDraft(quittance::Draft draft) override;
    Answer<quittance::CommandOutcome> creditInvoice(quittance::CreditOrder order) override;
    Answer<quittance::CommandOutcome> carryOut(quittance::ApprovalMatter matter) override;
    Answer<QList<quittance::DeedVerdict>> verdicts(
        quittance::DocumentDeed deed, QList<quittance::InvoiceId> ids) override;
    Answer<QList<quittance::PaymentRow>> payments(int limit) override;
    Answer<quittance::PaymentId> recordPayment(quittance::PaymentOrder order) override;
    Answer<void> allocate(
        quittance::CreditSource source, QList<quittance::AllocationOrder> orders, bool thirdParty) override;
    Answer<void> takeBackAllocation(quittance::EntryId allocation, QString reason, QDate on) override;
    Answer<void> reversePayment(quittance::PaymentId payment, QString reason, QDate on) override;
    Answer<void> assignPayment(quittance::PaymentId payment, quittance::CustomerId customer) override;
    Answer<quittance::CommandOutcome> refund(quittance::ApprovalMatter matter) override;
    Answer<void> exportInvoices(quittance::InvoiceQuery query,
        quittance::ReportService::Wording<quittance::InvoiceRow> wording,
        quittance::ReportService::File format, QString path) override;
    Answer<void> exportPayments(quittance::PaymentQuery query,
        quittance::ReportService::Wording<quittance::PaymentRow> wording,
        quittance::ReportService::File format, QString path) override;
    Answer<void> exportTable(
        quittance::ReportTable table, quittance::ReportService::File format, QString path) override;
    Answer<QList<quittance::PayoutRow>> payouts(int limit) override;
    Answer<QList<quittance::PayoutLine>> payoutLines(QString id) override;
    Answer<QList<quittance::Dispute>> disputes() override;
    Answer<QUrl> providerPage(QString id) override;
    Answer<quittance::PayoutProposal> payoutProposal(QString payout) override;
    Answer<quittance::Completeness> completeness(QDate from, QDate to) override;
    Answer<bool> waitForPayment(quittance::InvoiceId invoice) override;
    Answer<quittance::WayToPay> wayToPay(quittance::InvoiceId invoice) override;
    Answer<QUrl> portal(quittance::CustomerId customer) override;
    Answer<QList<quittance::Customer>> customers(QString text, int limit) override;
    Answer<QList<quittance::ScheduleRow>> schedules() override;
    Answer<quittance::ScheduleId> saveSchedule(quittance::ScheduleOrder order) override;
    Answer<void> pauseSchedule(quittance::ScheduleId id) override;
    Answer<void> resumeSchedule(quittance::ScheduleId id) override;
    Answer<void> deleteSchedule(quittance::ScheduleId id) override;
    Answer<void> restoreSchedule(quittance::Schedule schedule) override;
    Answer<quittance::DueDrafts> makeDueDrafts() override;
    Answer<void> takeBack(QList<quittance::EntryId> ids) override;
    Answer<quittance::SyncReport> sync(quittance::SyncService::Scope scope, bool full) override;
    Answer<quittance::SyncReport> runOutbox() override;
    void stopSync() override;
    Answer<QList<quittance::OutboxRow>> outbox() override;
    Answer<void> resolve(quittance::EntryId id, quittance::Resolution how) override;
    Answer<QList<quittance::ActivityLine>> activity(qint64 seq, int limit) override;
    Answer<QList<quittance::ContactRow>> contacts(QString text, int limit) override;

    //! Ends the running sync.
    void finishSync(quittance::Result<quittance::SyncReport> report);
    //! Answers the oldest question for a first page that is held back.
    void answerHeldPage();
    void dropHeldPage(); //!< It never comes: the book is busy.

    QString terms; //!< Of every document, in words.
    //! What the money commands answer, if it is set; then nothing is kept of what they were asked.
    std::optional<quittance::Error> moneyError;
    bool needsSecondPerson = false;
    //! What is refused of deeds about these: known beforehand, and only when it is done.
    QHash<quittance::InvoiceId, quittance::Error> foreseenRefusals;
    QHash<quittance::InvoiceId, quittance::Error> lateRefusals;
    bool holdDeeds = false; //!< Voids and write-offs wait for answerHeldDeed().
    //! Does the oldest deed that is held back.
    void answerHeldDeed();
    qsizetype heldDeeds() const { return m_heldDeeds.size(); }
    QList<quittance::EntryId> leftWaiting; //!< In the outbox, by what is carried out.
    QMap<quittance::Right, quittance::Error> deniedRights;
    QList<quittance::PaymentRow> moneyIn;
    QList<quittance::Customer> customersKnown;
    QList<quittance::PaymentOrder> recorded;
    QList<quittance::CreditOrder> credited;
    qint64 creditedMinor = 0; //!< What earlier credit notes say about each invoice.
    QList<quittance::ApprovalMatter> matters;
    QList<quittance::InvoiceId> duplicated;
    struct Allocated {
        quittance::CreditSource source;
        QList<quittance::AllocationOrder> orders;
        bool thirdParty = false;
    };
    QList<Allocated> allocated;
    //! Allocations taken back and payments reversed: what, and why.
    QList<std::pair<QString, QString>> undone;
    QList<std::pair<quittance::PaymentId, quittance::CustomerId>> assigned;

    //! What comes back, as a list shows it; the commands change it. scheduleError is answered instead.
    QList<quittance::ScheduleRow> recurring;
    std::optional<quittance::Error> scheduleError;
    std::optional<Answer<void>> deletion; //!< What deleteSchedule() answers, if it comes later.
    QList<quittance::ScheduleOrder> scheduled;
    quittance::DueDrafts due; //!< Made by the next makeDueDrafts(), once.
    int dueAsked = 0;
    //! Schedules for the pictures, in every state.
    static QList<quittance::ScheduleRow> pictureSchedules();

    quittance::ProviderDesk &provider() override { return providerDesk; }
    SampleProviderDesk providerDesk;
    quittance::MailDesk &mails() override { return mailDesk; }
    SampleMailDesk mailDesk{*this};
    quittance::NoteDesk *notes() override { return &noteDesk; }
    SampleNoteDesk noteDesk{*this};
    quittance::RecordDesk *records() override { return &recordDesk; }
    SampleRecordDesk recordDesk{*this};
    quittance::ListDesk &lists() override { return listDesk; }
    SampleListDesk listDesk{*this};
    quittance::CardDesk *cards() override { return &cardDesk; }
    SampleCardDesk cardDesk;
    quittance::ApprovalDesk *approvals() override { return &approvalDesk; }
    SampleApprovalDesk approvalDesk;
    quittance::CustomerDesk *customerBook() override { return customerDesk; }
    quittance::CustomerDesk *customerDesk = nullptr; //!< Set before the window is made; outlives it.
    quittance::DraftDesk *drafts() override { return &draftDesk; }
    SampleDraftDesk draftDesk{*this};
    quittance::CrmDesk *crm() override { return crmDesk; }
    quittance::CrmDesk *crmDesk = nullptr; //!< Set before the window is made; outlives it.
    quittance::BankDesk *bank() override { return bankDesk; }
    quittance::BankDesk *bankDesk = nullptr; //!< The same.
    quittance::ReportDesk *reports() override { return reportDesk; }
    QString reasonGiven; //!< Why documents are void.
    quittance::ReportDesk *reportDesk = nullptr; //!< Set before the window is made; outlives it.
    quittance::CloseDesk *closing() override { return closeDesk; }
    quittance::CloseDesk *closeDesk = nullptr; //!< The same.
    quittance::EvidenceDesk *evidence() override { return evidenceDesk; }
    quittance::EvidenceDesk *evidenceDesk = nullptr; //!< The same.
    quittance::SettingsDesk *settings() override { return settingsDesk; }
    quittance::SettingsDesk *settingsDesk = nullptr; //!< The same.

    quittance::SetupDesk *setup() override { return setupDesk; }
    quittance::SetupDesk *setupDesk = nullptr; //!< The same.
    quittance::ConnectDesk *connecting() override { return connectDesk; }
    quittance::ConnectDesk *connectDesk = nullptr; //!< The same.

    //! Payouts in every state, in several currencies.
    static QList<quittance::PayoutRow> picturePayouts();
    //! What the first of them and the fifth are made of.
    static QMap<QString, QList<quittance::PayoutLine>> picturePayoutLines();
    //! A dispute over the last of the payments of the pictures, and an inquiry over the second.
    static QList<quittance::Dispute> pictureDisputes();
    //! What the book has about the first of them.
    static quittance::DisputeEvidence pictureEvidence();
    QList<quittance::PayoutRow> paidOut;
    QMap<QString, QList<quittance::PayoutLine>> payoutParts; //!< By the payout's id.
    std::optional<quittance::Error> payoutError; //!< What payouts and lines answer, if it is set.
    QList<quittance::Dispute> contested;
    QList<quittance::ReportTable> exportedTables;
    quittance::PayoutProposal proposal; //!< For payouts by hand.
    int proposalsAsked = 0;
    quittance::Completeness counted; //!< What a check finds.
    QList<std::pair<QDate, QDate>> checked; //!< The days that were asked for.
    std::optional<quittance::Error> providerError; //!< What questions to the provider answer, if it is set.
    //! Ends the waiting for a payment.
    void finishWaiting(quittance::Result<bool> paid);
    QList<quittance::InvoiceId> waitedFor;
    std::optional<quittance::WayToPay> payWay;
    std::optional<quittance::LiveLink> liveLink; //!< Of every document that has an active link.
    QList<quittance::CustomerCash> cash; //!< Of all customers.
    QStringList pagesAsked; //!< Ids whose page at the provider was wanted.

    QList<quittance::EntryId> takenBack;
    QList<quittance::InvoiceRow> invoices;
    QList<quittance::OutboxRow> effects;
    QList<quittance::ContactRow> people;
    QList<quittance::InteractionRow> interactions; //!< What was done with them; keys are the test's.
    QList<quittance::CrmSyncRun> crmRuns;
    quittance::ImportReport importReport;
    //! What a file would bring. The columns a question names are put in, with what importColumns says of
    //! them.
    quittance::ImportPreview importPreview;
    QMap<QString, QList<quittance::ImportCell>> importColumns;
    std::optional<quittance::Error> importError;
    //! What was asked for: previews, and what was imported.
    QList<std::pair<std::optional<quittance::CsvKind>, quittance::CsvImport>> previewed;
    QList<std::pair<quittance::CsvKind, quittance::CsvImport>> imported;
    QList<std::pair<QString, QStringList>> rejected; //!< Where to; the title and the reasons.
    struct Exported {
        std::optional<quittance::InvoiceQuery> query; //!< Empty: payments.
        quittance::ReportService::File format;
        QString path;
        quittance::PaymentQuery payments = {};
    };
    QList<Exported> exported;
    QList<quittance::Credit> credits; //!< Of all customers.
    QList<quittance::InvoiceId> deletedDrafts;
    QList<quittance::Draft> broughtBack;
    QUrl url;
    bool holdPages = false; //!< First pages wait for answerHeldPage().

    QList<QList<quittance::InvoiceId>> issued;
    QList<quittance::SyncService::Scope> synced;
    QList<std::pair<quittance::EntryId, quittance::Resolution>> resolved;
    QList<quittance::ActivityLine> journal; //!< Newest first.
    QList<qint64> askedKeys; //!< By rows(), all questions together.
    int rowQuestions = 0; //!< Calls of rows().
    int orderQuestions = 0; //!< Calls of order().
    bool stopped = false;

private:
    static quittance::CreditSource cardPayment() { return {quittance::PaymentId(QStringLiteral("p")), {}}; }
    //! What was allocated to a document since the start and stands.
    QList<quittance::AllocationRow> allocatedHere(const quittance::InvoiceRow &row) const;
    quittance::Result<quittance::CommandOutcome> carriedOut(const quittance::ApprovalMatter &matter);
    QList<quittance::InvoiceRow> matching(const quittance::InvoiceQuery &query) const;

    QList<quittance::InvoiceRow> m_gone; //!< Drafts deleted, to be brought back.
    struct HeldPage {
        quittance::InvoiceQuery query;
        std::shared_ptr<QPromise<quittance::Result<quittance::InvoicePage>>> promise;
    };
    QList<HeldPage> m_held;
    struct HeldDeed {
        quittance::ApprovalMatter matter;
        std::shared_ptr<QPromise<quittance::Result<quittance::CommandOutcome>>> promise;
    };
    QList<HeldDeed> m_heldDeeds;
    std::shared_ptr<QPromise<quittance::Result<quittance::SyncReport>>> m_sync;
    std::shared_ptr<QPromise<quittance::Result<bool>>> m_waiting;
};
