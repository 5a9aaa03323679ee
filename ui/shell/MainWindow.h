#pragma once

#include "core/base/Error.h"
#include "core/domain/DeedVerdict.h"
#include "core/domain/InvoiceQuery.h"
#include "core/domain/MailKind.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/SetupFacts.h"
#include "core/domain/StaffMember.h"
#include "core/service/ReportService.h"
#include "core/service/SyncService.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/WindowFacts.h"
#include "ui/text/SyncPace.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QMainWindow>
#include <QMap>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QStackedWidget;
class QTimer;
class QTemporaryDir;

namespace quittance {

class ActivityPage;
class Banner;
class CardActions;
class Commands;
class CommandPalette;
class ContactsPage;
class CrmRunsPage;
class CustomerActions;
class CustomersPage;
class DashboardPage;
class Desk;
class DropFrame;
class EditorActions;
class GuidePanel;
class HandOver;
class ImportActions;
class InteractionsPage;
class InvoiceActions;
class InvoicesPage;
class MailActions;
class ModeStripe;
class MoneyActions;
class NoteActions;
class Notice;
class OpenDisputes;
class OutboxPage;
class PaymentsPage;
class PayoutsPage;
class ProviderActions;
class ReconcilePage;
class RecordWindows;
class ReportsPage;
class StatementActions;
class ScheduleActions;
class SecretsActions;
class SettingsActions;
class StatusLine;
class SyncButton;
class TableColumns;
class TablePage;
class Theme;
class Toast;
class UndoStack;
class ViewActions;
struct CommandOutcome;
struct DashboardGoal;
struct Dispute;
struct Error;
struct FoundRecord;
struct SavedView;
struct InvoiceCounts;
struct InvoiceRow;
struct Schedule;

//! The window: sections at the left, the chosen one in the middle, commands above, state below. Everything it
//! shows comes from the desk, everything it does goes there; it never waits.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! desk and theme outlive the window.
    MainWindow(Desk &desk, Theme &theme, WindowFacts facts, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! The day in the zone of the book. When another one has begun, its drafts are made ready.
    void setToday(QDate today);
    void show(Section section);
    void makeDueDrafts(); //!< Says so where a schedule had something due.
    void syncEverything(); //!< As the toolbar's button does.
    void syncByItself(); //!< The same, and nobody has asked for it.
    void askPassphrase(); //!< Of keys that are sealed with one.
    //! Opens what another start has handed over: files to be looked at, and quittance: addresses of records.
    void takeOver(const QStringList &things);
    using QMainWindow::show;

    //! Whether this window can give way to one in another language without anything being lost. Windows in
    //! which invoices are written save and close for it, at the first call.
    bool canGiveWay();
    //! Shows what before shows, and where: before gives way to this window.
    void takeOver(const MainWindow &before);

    PaymentsPage *payments() const { return m_payments; }
    InvoicesPage *invoices() const { return m_invoices; }
    Commands *commands() const { return m_commands; }
    EditorActions *editors() const { return m_editors; }
    RecordWindows *records() const { return m_records; }
    UndoStack *undoStack() const { return m_undo; }
    Banner *banner() const { return m_banner; }
    Toast *toast() const { return m_toast; }
    GuidePanel *guide() const { return m_guide; }
    DashboardPage *dashboard() const { return m_dashboard; }
    ReportsPage *reports() const { return m_reports; }

signals:
    void otherBookWanted();
    void removalWanted(); //!< Of the sample book.
    void languageWanted(const QString &code); //!< Empty: the system's.
    void tryAgainWanted(); //!< To open for writing what another computer has.
    void takeOverWanted(); //!< From that computer; a person has said so.

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void turnTo(Section section); //!< The keys stay where they are, if they can.
    void build();
    QWidget *buildToolbar();
    QString modeText() const; //!< The account, and LIVE or TEST; may be empty.
    void connectCommands();
    void connectViewCommands();
    void connectPages();
    void connectMoney();
    void connectFiles();
    void connectStart();
    void connectReasons();
    void updateReasonCommands();
    void showReason();
    void connectHeld();
    void askToTakeOver();
    static QString heldReason(); //!< Why nothing can be changed while another computer has the book.
    void setUp(SetupStep step);
    void takeStatements(const QStringList &paths);
    void takeImports(const QStringList &paths);
    void showAddress(const QString &number);
    void chooseExport();
    struct Export {
        QString title; //!< Of the chooser.
        QString file; //!< Its name is proposed; %1 is the day.
        //! Asks for the file.
        std::function<QFuture<Result<void>>(ReportService::File format, const QString &path)> write;
        bool canBePdf = false;
        TablePage *page = nullptr; //!< Its table is written as it is shown, in place of write.
    };
    Export exportOfPage() const;
    void exportTo(const QString &path, const Export &what);
    std::optional<InvoiceRow> mailedWith(const QStringList &paths, const QPoint &place) const;
    bool attachDropped(const QStringList &paths, const QPoint &place);
    //! place as that of a drop in this window.
    QString dropText(const QStringList &paths, const QPoint &place) const;
    bool areStatements(const QStringList &paths) const;
    void tellExported(const QFuture<Result<void>> &written, const QString &path);
    void connectProvider();
    void connectApprovals();
    void connectBulk();
    bool hasMany() const; //!< More than one invoice is selected, on the page in view.
    //! False where it is one document, to be done by itself.
    bool actOnMany(DocumentDeed deed);
    void updateBulkCommands();
    void tellTypingLimit();
    void connectReconcile();
    void updateReconcileCommands();
    void connectOutbox();
    void updateOutboxCommands();
    void openClosing();
    void onDecided(qint64 movement, const QString &what, const QString &text);
    void onScheduleDeleted(const Schedule &schedule);
    void connectCustomers();
    void updateCustomerCommands();
    void connectEditor();
    void updateEditorCommands();
    void connectCrm();
    void connectCrmViews();
    void sayHeld(const QList<EntryId> &effects, const QString &text);
    void openMapping();
    void connectCards();
    void connectMails();
    void mailSelected(MailKind kind);
    void updateMailCommands();
    //! A mail about a document, and whether there can be one now, as far as its row tells.
    struct MailRule {
        QAction *action = nullptr;
        bool isPossible = false;
        bool isForMany = false;
        QString whyNot; //!< May be empty.
    };
    QList<MailRule> mailRules(const InvoiceRow *row) const;
    //! Empty: it can be mailed, or the act is no mail.
    QString whyNotMailed(const QAction &action, const InvoiceRow &row) const;
    void connectNotes();
    void noteInvoices(bool tags);
    void noteCustomers(bool tags);
    void tellTooManyNoted();
    void updateNoteCommands();
    void connectPayWays();
    void updatePayWayCommands();
    void waitForPayment();
    void showBankDetails();
    void copyPortal();
    void askCards();
    void updateCardCommands();
    void askCharges();
    void openPage(const QUrl &page);
    void showDisputes();
    void openDispute();
    void connectEvidence();
    std::optional<Dispute> currentDispute() const; //!< Of what is chosen on the page in view.
    void gatherEvidence();
    //! A payment of the current document's customer that pays nothing, where the document needs it no more.
    std::optional<PaymentRow> slippedIn() const;
    QString providerThing() const;
    void updateProviderCommands();
    void openProviderPage(const QString &id);
    void connectLanguages();
    void connectDashboard();
    void showInvoicesOf(InvoiceQuery::Status status, const FieldFilter &fields);
    void showPaymentsOf(const FieldFilter &fields);
    void lead(const DashboardGoal &goal);
    void connectReports();
    void updateReportCommands();
    void printShown();
    void printTable(const ReportTable &table, bool addsUp);
    void openDocumentPdf();
    void connectEInvoice();
    void connectDocumentDrag();
    QString placeOfPaper(const QString &number);
    void connectSchedules();
    void connectSecrets();
    void connectSettings();
    void writeAnew();
    void onSettingKept(const QString &key, const QString &value);
    void tellAppearance();
    void askMode();
    void connectGuide();
    void connectSync();
    void sync(SyncService::Scope scope, bool full);
    void onSynced(const Result<SyncReport> &report);
    void warnOfStale(); //!< Says once that nothing was synced for a day.
    QString syncedText() const; //!< When; the day where it is not today.
    QString syncStateText() const;
    void showSyncProblems(const QList<SyncProblem> &problems);
    void showSyncProblem(const SyncProblem &problem);
    void doPrimary();
    void updatePrimary(); //!< Where it is one of the menus' acts.
    //! What Ctrl+Enter does to a payment or a movement; null on other pages.
    QAction *primaryOfPage() const;
    void connectUndo();
    void onDismissed(const EntryId &effect);
    void updateUndo();
    void connectHelp();
    void showHelp(const QString &section);
    void showLog();
    QString helpSection() const; //!< About the page in view.
    void connectRecords();
    void updateRecordCommands();
    void openCurrent();
    //! What is chosen on the page in view; empty where nothing is, or nothing that has a window.
    std::optional<FoundRecord> currentRecord() const;
    //! In its section.
    void showRecord(const FoundRecord &record);
    //! In its section, and then does this to it.
    void actOn(const FoundRecord &record, QAction *action);
    static QString notPossibleText(const QAction &action, const QString &record);
    void actWhenShown();
    void newHere();
    void recordPayment();
    bool mayQuit();
    void callOffQuit();
    void askToQuit();
    void issueCurrent();
    void showDeletedDrafts();
    void sayIssued(const CommandOutcome &outcome);
    void updateCommands();
    void updateMoneyCommands();
    void updateScheduleCommands();
    void askRights();
    //! Enables what is possible here, or says why this member of staff must not.
    //! whyNot: what keeps it from being possible, where the menu does not show that by itself.
    void permit(QAction *action, Right right, bool isPossible, const QString &whyNot = {});
    QString refusalOf(Right right) const;
    void showNumber(const QString &number);
    QList<TablePage *> tablePages() const; //!< All sections but the invoices.
    void connectTables();
    template <class Page>
    void offerViews(
        Page &page, Section section, const QString &key, const QString &title, QList<SavedView> builtIn);
    void fillViews();
    void updateTableCommands();
    TableColumns *columnsInView() const;
    void makeUndoable(TableColumns &columns);
    void copySelection(bool withHeaders);
    void focusPage();
    void focusPane(int step);
    QList<QWidget *> panes() const; //!< Of the page in view, with the sidebar first.
    void showSidebarWords();
    void showTrouble(const Error &error);
    //! With what helps against it, where something here does.
    void showTroubleOf(const Error &error, const CustomerId &customer, const QString &name);
    //! The same; key is that of the banner.
    void tellTrouble(const QString &key, const Error &error, const CustomerId &customer, const QString &name);
    void updateStatus();
    void tellOffline(); //!< What moves money or mails says on its button when it leaves.
    Section firstSection() const;
    void restore();
    void remember();
    void rememberSoon();
    void watchState();
    QStringList openDrafts() const; //!< Ids of those an editor is open for.
    void reopenDrafts(const QStringList &ids);

    Desk &m_desk;
    Theme &m_theme;
    WindowFacts m_facts;
    Commands *m_commands;
    SyncButton *m_sync = nullptr;
    ModeStripe *m_mode = nullptr;
    Notice *m_held = nullptr; //!< Hidden where the book is open for writing.
    Banner *m_banner = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    DashboardPage *m_dashboard = nullptr;
    InvoicesPage *m_invoices = nullptr;
    PaymentsPage *m_payments = nullptr;
    PayoutsPage *m_payouts = nullptr;
    OpenDisputes *m_disputes = nullptr;
    CustomersPage *m_customers = nullptr;
    CustomerActions *m_customerActions = nullptr; //!< Null where customers are only chosen from.
    ContactsPage *m_contacts = nullptr;
    InteractionsPage *m_interactions = nullptr;
    CrmRunsPage *m_crmRuns = nullptr;
    ReconcilePage *m_reconcile = nullptr;
    StatementActions *m_statements = nullptr; //!< Null where no bank is known.
    OutboxPage *m_outbox = nullptr;
    ActivityPage *m_activity = nullptr;
    ReportsPage *m_reports = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    GuidePanel *m_guide = nullptr;
    CommandPalette *m_palette = nullptr;
    UndoStack *m_undo = nullptr;
    QHash<qint64, int> m_decisions; //!< About movements: their numbers in the stack.
    QHash<QString, int> m_deletedSchedules; //!< By id: the same.
    RecordWindows *m_records = nullptr;
    QTimer *m_remembers = nullptr; //!< Runs while something is to be remembered.
    QPointer<QAction> m_actOn; //!< To be done once what it is about is in view.
    QString m_actOnId;
    QElapsedTimer m_actOnSince;
    QHash<const QWidget *, ViewActions *> m_views; //!< By the page whose they are.
    InvoiceActions *m_actions = nullptr;
    MoneyActions *m_money = nullptr;
    MailActions *m_mails = nullptr;
    NoteActions *m_notes = nullptr; //!< Null where nobody writes about records.
    ImportActions *m_imports = nullptr;
    DropFrame *m_drop = nullptr;
    HandOver *m_handOver = nullptr;
    ScheduleActions *m_schedules = nullptr;
    EditorActions *m_editors = nullptr; //!< Null where no invoices are written.
    CardActions *m_cards = nullptr; //!< Null where no provider keeps cards.
    ProviderActions *m_provider = nullptr;
    SettingsActions *m_settings = nullptr; //!< Null where nothing is set.
    SecretsActions *m_secrets = nullptr; //!< So is it.
    std::optional<CustomerId> m_withCards; //!< The customer in view, where it has saved cards.
    QFuture<Result<bool>> m_wait; //!< For a payment somebody waits for.
    QString m_waitedNumber; //!< Of its document.
    std::unique_ptr<QTemporaryDir> m_papers; //!< Copies of documents that a viewer was given; null: none.
    QMap<Right, Error> m_denied;
    qint64 m_waiting = 0;
    qint64 m_needingYou = 0;
    SyncPace m_pace;
    QDateTime m_syncedAt; //!< UTC; null until a sync ended well.
    bool m_hasNobodyToAsk = false; //!< The last sync found nothing connected.
    bool m_saidStale = false; //!< That it is long ago.
    QTimer *m_syncRounds = nullptr; //!< Until the window syncs by itself.
    bool m_isRound = false; //!< Nobody has asked for the sync that runs.
    bool m_hasMany = false; //!< As the commands were enabled last.
    bool m_offline = false;
    bool m_syncing = false;
    bool m_checksAfterSync = false; //!< The running sync is a full check.
    bool m_givesWay = false; //!< To a window in another language.
    bool m_tookOver = false; //!< From one: it knows what is open, the file what was.
    QList<InvoiceId> m_written; //!< Drafts whose windows were closed for that.
    QStringList m_draftsAtEnd; //!< Open when the window was to close.
    bool m_isClosing = false; //!< Or closed: what its editors do then is no wish.
    bool m_quitsNow = false; //!< Somebody said so, whatever is being sent.
    bool m_quitsAfter = false; //!< Once all is sent.
    bool m_showsTip = false; //!< The status line explains what the pointer is on.
};

} // namespace quittance
