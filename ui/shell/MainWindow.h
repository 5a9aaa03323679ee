#pragma once

#include "core/base/Error.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/StaffMember.h"
#include "core/service/ReportService.h"
#include "core/service/SyncService.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/WindowFacts.h"
#include "ui/text/SyncPace.h"

#include <QFuture>
#include <QMainWindow>
#include <QMap>

#include <functional>
#include <optional>

class QAction;
class QSettings;
class QStackedWidget;

namespace quittance {

class ActivityPage;
class Banner;
class CardActions;
class Commands;
class CommandPalette;
class ContactsPage;
class CustomerActions;
class CustomersPage;
class Desk;
class EditorActions;
class GuidePanel;
class ImportActions;
class InvoiceActions;
class InvoicesPage;
class MoneyActions;
class OpenDisputes;
class OutboxPage;
class PaymentsPage;
class PayoutsPage;
class ProviderActions;
class ReconcilePage;
class SavedViews;
class StatementActions;
class ScheduleActions;
class StatusLine;
class SyncButton;
class TableColumns;
class TablePage;
class Theme;
class Toast;
class ViewActions;
struct Error;
struct InvoiceCounts;
struct InvoiceRow;

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
    using QMainWindow::show;

    PaymentsPage *payments() const { return m_payments; }
    InvoicesPage *invoices() const { return m_invoices; }
    Commands *commands() const { return m_commands; }
    EditorActions *editors() const { return m_editors; }
    Toast *toast() const { return m_toast; }
    GuidePanel *guide() const { return m_guide; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildToolbar();
    QString modeText() const; //!< The account, and LIVE or TEST; may be empty.
    void connectCommands();
    void connectViewCommands();
    void connectPages();
    void connectMoney();
    void connectFiles();
    void chooseExport();
    struct Export {
        QString title; //!< Of the chooser.
        QString file; //!< Its name is proposed; %1 is the day.
        //! Asks for the file.
        std::function<QFuture<Result<void>>(ReportService::File format, const QString &path)> write;
    };
    Export exportOfPage() const;
    void exportTo(const QString &path, const Export &what);
    void connectProvider();
    void connectReconcile();
    void updateReconcileCommands();
    void openClosing();
    void connectCustomers();
    void updateCustomerCommands();
    void connectEditor();
    void updateEditorCommands();
    void connectCrm();
    void openMapping();
    void connectCards();
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
    //! A payment of the current document's customer that pays nothing, where the document needs it no more.
    std::optional<PaymentRow> slippedIn() const;
    QString providerThing() const;
    void updateProviderCommands();
    void openProviderPage(const QString &id);
    void connectSchedules();
    void connectGuide();
    void connectSync();
    void sync(SyncService::Scope scope, bool full);
    void onSynced(const Result<SyncReport> &report);
    void showSyncProblems(const QList<SyncProblem> &problems);
    void doPrimary();
    void undo();
    void issueCurrent();
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
    void updateTableCommands();
    TableColumns *columnsInView() const;
    void copySelection(bool withHeaders);
    void restoreColumns();
    void rememberColumns(QSettings &file) const;
    void focusNextPane();
    void showSidebarWords();
    void showTrouble(const Error &error);
    //! With what helps against it, where something here does.
    void showTroubleOf(const Error &error, const CustomerId &customer, const QString &name);
    void updateStatus();
    void restore();
    void remember();

    Desk &m_desk;
    Theme &m_theme;
    WindowFacts m_facts;
    Commands *m_commands;
    SyncButton *m_sync = nullptr;
    Banner *m_banner = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    InvoicesPage *m_invoices = nullptr;
    PaymentsPage *m_payments = nullptr;
    PayoutsPage *m_payouts = nullptr;
    OpenDisputes *m_disputes = nullptr;
    CustomersPage *m_customers = nullptr;
    CustomerActions *m_customerActions = nullptr; //!< Null where customers are only chosen from.
    ContactsPage *m_contacts = nullptr;
    ReconcilePage *m_reconcile = nullptr;
    StatementActions *m_statements = nullptr; //!< Null where no bank is known.
    OutboxPage *m_outbox = nullptr;
    ActivityPage *m_activity = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    GuidePanel *m_guide = nullptr;
    CommandPalette *m_palette = nullptr;
    SavedViews *m_savedViews = nullptr;
    ViewActions *m_views = nullptr;
    InvoiceActions *m_actions = nullptr;
    MoneyActions *m_money = nullptr;
    ImportActions *m_imports = nullptr;
    ScheduleActions *m_schedules = nullptr;
    EditorActions *m_editors = nullptr; //!< Null where no invoices are written.
    CardActions *m_cards = nullptr; //!< Null where no provider keeps cards.
    ProviderActions *m_provider = nullptr;
    std::optional<CustomerId> m_withCards; //!< The customer in view, where it has saved cards.
    QFuture<Result<bool>> m_wait; //!< For a payment somebody waits for.
    QString m_waitedNumber; //!< Of its document.
    QMap<Right, Error> m_denied;
    qint64 m_waiting = 0;
    qint64 m_needingYou = 0;
    SyncPace m_pace;
    QString m_syncedAt; //!< "14:02"; empty until a sync ended well.
    bool m_offline = false;
    bool m_syncing = false;
    bool m_checksAfterSync = false; //!< The running sync is a full check.
    bool m_showsTip = false; //!< The status line explains what the pointer is on.
};

} // namespace quittance
