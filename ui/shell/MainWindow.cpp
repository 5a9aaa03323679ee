#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/activity/ActivityPage.h"
#include "ui/crm/ContactsPage.h"
#include "ui/crm/CrmRunsPage.h"
#include "ui/crm/InteractionsPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/demo/GuidePanel.h"
#include "ui/desk/Desk.h"
#include "ui/editor/EditorActions.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/FilterBar.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/mails/MailActions.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/payments/MoneyActions.h"
#include "ui/payments/OpenDisputes.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/records/RecordWindows.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/SettingsActions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Commands.h"
#include "ui/shell/ModeStripe.h"
#include "ui/shell/SearchButton.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/SyncButton.h"
#include "ui/shell/UndoStack.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeLeave.h"
#include "ui/widgets/titleText.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolbarHeight = 48;
constexpr int sidebarWordsFrom = 1100; //!< Narrower windows show icons only.
constexpr int roomBelowToast = 32 + 12; //!< On a page without sums: as much as on the others.

} // namespace

MainWindow::MainWindow(Desk &desk, Theme &theme, WindowFacts facts, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_facts(std::move(facts))
    , m_commands(new Commands(*this))
{
    setObjectName(u"main"_s);
    setWindowTitle(
        titleText(m_facts.company.isEmpty() ? u"Quittance"_s : tr("%1 – Quittance").arg(m_facts.company)));
    setMinimumSize(960, 600);
    resize(1280, 800);
    build();
    connectCommands();
    connectViewCommands();
    connectTables();
    connectPages();
    connectMoney();
    connectProvider();
    connectMails();
    connectNotes();
    connectPayWays();
    connectCards();
    connectFiles();
    connectSchedules();
    connectEditor();
    connectReconcile();
    connectOutbox();
    connectApprovals();
    connectBulk();
    connectCustomers();
    connectSettings();
    connectStart();
    connectLanguages();
    connectDashboard();
    connectReports();
    connectSync();
    connectUndo();
    connectHelp();
    connectRecords();
    if (m_guide)
        connectGuide();
    connectReasons();
    connectHeld();
    restore();
    tellAppearance();
    watchState();
    updateCommands();
    updateStatus();
    showSidebarWords();
}

MainWindow::~MainWindow()
{
    takeLeave(*this);
}

void MainWindow::turnTo(Section section)
{
    m_pages->setCurrentIndex(static_cast<int>(section));
    m_sidebar->setCurrent(section);
    if (m_toast) {
        m_toast->standAbove(m_pages->currentWidget()->findChild<SumStrip *>());
        m_toast->raise();
    }
    updateCommands();
    rememberSoon();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_givesWay = false; // Whoever closes it means the program.
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    // Editors that have to wait for a save close this window again when they are gone.
    if (m_draftsAtEnd.isEmpty())
        m_draftsAtEnd = openDrafts();
    if (m_editors && !m_editors->closeAll()) { // What is typed there is saved first.
        event->ignore();
        return;
    }
    if (m_settings)
        m_settings->close();
    m_records->closeAll();
    m_isClosing = true;
    remember();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showSidebarWords();
    rememberSoon();
}

void MainWindow::build()
{
    auto *center = new QWidget(this);
    m_banner = new Banner(center);
    m_sidebar = new Sidebar(m_facts.company, center);
    m_pages = new QStackedWidget(center);
    m_dashboard = new DashboardPage(m_desk, m_facts.today, m_facts.zone, m_pages);
    m_invoices = new InvoicesPage(m_desk, m_facts.today, m_facts.zone, m_pages);
    m_disputes = new OpenDisputes(m_desk, this);
    m_payments = new PaymentsPage(m_desk, *m_disputes, m_facts.today, m_facts.zone, m_pages);
    m_payouts = new PayoutsPage(m_desk, m_facts.today, m_pages);
    m_customers = new CustomersPage(m_desk, m_facts.today, m_facts.zone, m_pages);
    m_contacts = new ContactsPage(m_desk, m_facts.zone, m_pages);
    m_reconcile = new ReconcilePage(m_desk, m_facts.today, m_pages);
    m_outbox = new OutboxPage(m_desk, m_facts.zone, m_pages);
    m_pages->addWidget(m_dashboard); // In the order of Section.
    m_pages->addWidget(m_invoices);
    m_pages->addWidget(m_payments);
    m_pages->addWidget(m_customers);
    m_pages->addWidget(m_contacts);
    m_pages->addWidget(m_reconcile);
    m_activity = new ActivityPage(m_desk, m_facts.zone, m_pages);
    m_pages->addWidget(m_outbox);
    m_pages->addWidget(m_activity);
    m_reports = new ReportsPage(m_desk, m_facts.today, m_pages);
    m_pages->addWidget(m_reports);
    m_pages->addWidget(m_payouts);
    m_interactions = new InteractionsPage(m_desk, m_facts.zone, m_pages);
    m_pages->addWidget(m_interactions);
    m_crmRuns = new CrmRunsPage(m_desk, m_facts.zone, m_pages);
    m_pages->addWidget(m_crmRuns);
    m_status = new StatusLine(center);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    column->addWidget(hairline(center));
    m_mode = new ModeStripe(m_facts.modeWord, m_facts.modeStripe, center);
    m_held = new Notice(u"main.held"_s, false, center);
    column->addWidget(m_mode);
    column->addWidget(m_held);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    if (m_facts.guide) {
        m_guide = new GuidePanel(m_desk, *m_facts.guide, m_facts.today, center);
        column->addWidget(m_guide);
    }
    column->addWidget(m_status);
    setCentralWidget(center);

    m_toast = new Toast(m_pages, roomBelowToast);
    m_palette = new CommandPalette(m_desk, *menuBar(), this);
    m_undo = new UndoStack(this);
    m_actions = new InvoiceActions(m_desk, *m_toast, *m_undo, *this, modeText());
    m_actions->setToday(m_facts.today);
    m_money = new MoneyActions(m_desk, *m_toast, *m_undo, *this);
    m_money->setToday(m_facts.today);
    m_money->setTestAccount(m_facts.isRealMoney ? QString() : m_facts.modeStripe);
    m_syncedAt = m_facts.syncedAt;
    show(Section::Invoices);
}

QString MainWindow::modeText() const
{
    return m_facts.modeStripe.isEmpty()
        ? QString()
        : tr("%1 · %2", "mode, account").arg(m_facts.modeWord, m_facts.modeStripe);
}

QWidget *MainWindow::buildToolbar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(toolbarHeight - 1);
    m_sync = new SyncButton(bar);
    m_sync->setMenu(m_commands->syncMenu());
    auto *write = new QPushButton(icons::icon(u"new-invoice"_s), tr("New invoice"), bar);
    write->setObjectName(u"main.newInvoice"_s);
    auto *import = new QPushButton(icons::icon(u"import"_s), tr("Import…"), bar);
    import->setObjectName(u"main.import"_s);
    import->setToolTip(tr("Import invoices, customers or payments (Ctrl+Shift+I)"));
    auto *record = new QPushButton(icons::icon(u"record-payment"_s), tr("Record payment"), bar);
    record->setObjectName(u"main.recordPayment"_s);
    const auto follow = [](QPushButton *button, QAction *action) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setStatusTip(action->statusTip());
        });
    };
    follow(record, m_commands->recordPayment);
    follow(write, m_commands->newInvoice);
    auto *search = new SearchButton(bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sync);
    layout->addWidget(write);
    layout->addWidget(record);
    layout->addWidget(import);
    layout->addStretch(1);
    layout->addWidget(search);
    connect(m_sync, &SyncButton::syncWanted, m_commands->syncAll, &QAction::trigger);
    connect(m_sync, &SyncButton::stopWanted, m_commands->stop, &QAction::trigger);
    connect(import, &QPushButton::clicked, m_commands->import, &QAction::trigger);
    connect(search, &SearchButton::clicked, m_commands->search, &QAction::trigger);
    return bar;
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->quit, [this] { QMainWindow::close(); });
    on(m_commands->closeWindow, [this] { QMainWindow::close(); });
    on(m_commands->filter, [this] {
        if (m_pages->currentWidget() == m_payments)
            return m_payments->focusFilter();
        if (m_pages->currentWidget() == m_customers)
            return m_customers->focusFilter();
        if (m_pages->currentWidget() == m_contacts)
            return m_contacts->focusFilter();
        if (m_pages->currentWidget() == m_interactions)
            return m_interactions->focusFilter();
        if (m_pages->currentWidget() == m_reconcile)
            return m_reconcile->focusFilter();
        if (m_pages->currentWidget() == m_reports)
            return m_reports->focusFilter();
        for (TablePage *page : {static_cast<TablePage *>(m_outbox), static_cast<TablePage *>(m_payouts),
                 static_cast<TablePage *>(m_activity)})
            if (m_pages->currentWidget() == page)
                return page->focusText();
        show(Section::Invoices);
        m_invoices->focusFilter();
    });
    on(m_commands->search, [this] { m_palette->open(m_facts.today); });
    on(m_commands->primary, [this] { doPrimary(); });
    on(m_commands->issue, [this] {
        if (!actOnMany(DocumentDeed::Issue))
            issueCurrent();
    });
    on(m_commands->copyLink, [this] { m_actions->copyLink(*m_invoices->currentRow()); });
    on(m_commands->syncAll, [this] { sync(SyncService::Scope::Everything, false); });
    on(m_commands->syncPayments, [this] { sync(SyncService::Scope::Payments, false); });
    on(m_commands->syncContacts, [this] { sync(SyncService::Scope::Contacts, false); });
    on(m_commands->fullCheck, [this] { sync(SyncService::Scope::Everything, true); });
    // What a full check brought is then held against the provider's own count.
    on(m_commands->fullCheck, [this] { m_checksAfterSync = true; });
    on(m_commands->stop, [this] { m_desk.stopSync(); });
    on(m_commands->runOutbox, [this] { m_actions->runOutbox(); });
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->invoices, [this] { show(Section::Invoices); });
    on(m_commands->payments, [this] { show(Section::Payments); });
    on(m_commands->payouts, [this] {
        show(Section::Payouts);
        m_payouts->focusTable();
    });
    on(m_commands->contacts, [this] { show(Section::Contacts); });
    on(m_commands->outbox, [this] { show(Section::Outbox); });
    on(m_commands->activity, [this] { show(Section::Activity); });
    const auto step = [this](int by) {
        constexpr int count = static_cast<int>(Section::Payouts) + 1; // What follows belongs to one of them.
        const int here = static_cast<int>(placeOf(static_cast<Section>(m_pages->currentIndex())));
        show(static_cast<Section>((here + by + count) % count));
    };
    on(m_commands->nextSection, [step] { step(1); });
    on(m_commands->previousSection, [step] { step(-1); });
    on(m_commands->nextPane, [this] { focusPane(1); });
    on(m_commands->previousPane, [this] { focusPane(-1); });
    m_commands->detailPane->setChecked(true);
    m_commands->sidebar->setChecked(true);
    connect(m_commands->detailPane, &QAction::toggled, m_invoices, &InvoicesPage::setPaneShown);
    connect(m_commands->sidebar, &QAction::toggled, this, &MainWindow::showSidebarWords);
    connect(m_commands->compact, &QAction::toggled, this, [this](bool compact) {
        m_invoices->setCompact(compact);
        for (TablePage *page : tablePages())
            page->setCompact(compact);
        m_reports->setCompact(compact);
    });
    on(m_commands->lookSystem, [this] { m_theme.apply(Appearance::System); });
    on(m_commands->lookLight, [this] { m_theme.apply(Appearance::Light); });
    on(m_commands->lookDark, [this] { m_theme.apply(Appearance::Dark); });
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::turnTo); // It keeps the keys.
    connect(m_invoices, &InvoicesPage::currentChanged, this, &MainWindow::updateCommands);
    connect(m_invoices, &InvoicesPage::primaryWanted, this, &MainWindow::doPrimary);
    connect(m_invoices, &InvoicesPage::copyLinkWanted, m_commands->copyLink, &QAction::trigger);
    connect(m_invoices, &InvoicesPage::paneShownChanged, m_commands->detailPane, &QAction::setChecked);
    connect(m_invoices, &InvoicesPage::countsChanged, this, [this](const InvoiceCounts &counts) {
        m_sidebar->setCount(Section::Invoices, counts.overdue, tr("%1 overdue").arg(counts.overdue), false);
    });
    connect(m_outbox, &OutboxPage::countsChanged, this, [this](qint64 waiting, qint64 needingYou) {
        m_waiting = waiting;
        m_needingYou = needingYou;
        const bool urgent = needingYou > 0;
        m_sidebar->setCount(Section::Outbox, urgent ? needingYou : waiting,
            urgent ? tr("%1 need you").arg(needingYou) : tr("%1 waiting").arg(waiting), urgent);
        updateStatus();
    });
    const auto showInvoice = [this](const QString &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(InvoiceId(id));
    };
    connect(m_outbox, &OutboxPage::invoiceWanted, this, showInvoice);
    connect(m_activity, &ActivityPage::invoiceWanted, this, showInvoice);
    connect(m_contacts, &ContactsPage::syncWanted, m_commands->syncContacts, &QAction::trigger);
    connect(m_actions, &InvoiceActions::issued, m_invoices, &InvoicesPage::showInvoice);
    connect(m_actions, &InvoiceActions::oneIssued, this, &MainWindow::sayIssued);
    connect(m_actions, &InvoiceActions::failed, this, &MainWindow::showTrouble);
    connect(m_invoices, &InvoicesPage::failed, this, &MainWindow::showTrouble);
    for (const TablePage *page : tablePages())
        connect(page, &TablePage::failed, this, &MainWindow::showTrouble);
    connect(m_outbox, &OutboxPage::runWanted, m_actions, &InvoiceActions::runOutbox);
    connect(m_banner, &Banner::acted, m_commands->syncAll, &QAction::trigger);
}

void MainWindow::connectGuide()
{
    connect(m_guide, &GuidePanel::syncContactsWanted, m_commands->syncContacts, &QAction::trigger);
    connect(m_guide, &GuidePanel::syncPaymentsWanted, m_commands->syncPayments, &QAction::trigger);
    connect(m_guide, &GuidePanel::issueWanted, m_actions, &InvoiceActions::issue);
    connect(m_guide, &GuidePanel::sendWanted, this,
        [this](const InvoiceRow &row) { m_mails->send(MailKind::PaymentLink, row); });
    connect(m_guide, &GuidePanel::failed, this, &MainWindow::showTrouble);
    connect(m_guide, &GuidePanel::told, this, [this](const QString &text) { m_toast->say(text); });
    connect(m_guide, &GuidePanel::invoiceWanted, this, [this](const InvoiceId &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(id);
    });
}

void MainWindow::doPrimary()
{
    if (m_pages->currentWidget() == m_customers) {
        m_editors->newInvoiceFor(m_customers->listed()->row.customer);
        return;
    }
    if (QAction *act = primaryOfPage()) {
        act->trigger();
        return;
    }
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    if (!row)
        return;
    const PrimaryAction action = primaryActionOf(*row, m_facts.today);
    if (action == PrimaryAction::Issue)
        issueCurrent();
    else if (action == PrimaryAction::SendReminder)
        m_mails->send(MailKind::Reminder, *row);
    else if (action == PrimaryAction::SendReceipt)
        m_mails->send(MailKind::Receipt, *row);
    else if (sendsLink(action))
        m_mails->send(MailKind::PaymentLink, *row);
    else if (action == PrimaryAction::ShowPayment)
        m_invoices->pane()->openTab(u"payments"_s);
    else if (action == PrimaryAction::OpenDispute)
        openDispute();
    else if (action == PrimaryAction::Duplicate)
        m_commands->duplicate->trigger();
}

void MainWindow::updateCommands()
{
    const bool here = m_pages->currentWidget() == m_invoices;
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const PrimaryAction action = row ? primaryActionOf(*row, m_facts.today) : PrimaryAction::None;
    m_commands->primary->setText(action == PrimaryAction::None ? tr("&Next step") : primaryText(action));
    m_commands->copyLink->setEnabled(here && row && row->link == LinkState::Active);
    const QWidget *page = m_pages->currentWidget();
    m_commands->exportShown->setEnabled(here || qobject_cast<const TablePage *>(page));
    m_commands->filter->setEnabled(here || page == m_payments || page == m_customers || page == m_contacts
        || page == m_interactions || page == m_reconcile || page == m_reports || page == m_outbox
        || page == m_payouts || page == m_activity);
    updateTableCommands();
    for (QAction *start :
        {m_commands->syncAll, m_commands->syncPayments, m_commands->syncContacts, m_commands->fullCheck})
        start->setEnabled(!m_syncing);
    m_commands->stop->setEnabled(m_syncing);
    updateMoneyCommands();
    updateScheduleCommands();
    updateEditorCommands();
    updateProviderCommands();
    updateReconcileCommands();
    updateOutboxCommands();
    updateCustomerCommands();
    updateMailCommands();
    updateNoteCommands();
    updateRecordCommands();
    updateReportCommands();
    updateReasonCommands();
    updatePrimary();
}

QList<TablePage *> MainWindow::tablePages() const
{
    return {m_payments, m_payouts, m_customers, m_contacts, m_reconcile, m_outbox, m_activity, m_interactions,
        m_crmRuns};
}

void MainWindow::showSidebarWords()
{
    m_sidebar->setNarrow(width() < sidebarWordsFrom || !m_commands->sidebar->isChecked());
}

void MainWindow::updateStatus()
{
    tellOffline();
    QStringList parts;
    if (m_offline)
        parts += tr("Offline");
    if (m_needingYou > 0)
        parts += needYouText(m_needingYou);
    else if (m_waiting > 0)
        parts += tr("%1 waiting").arg(m_waiting);
    parts += syncStateText();
    m_status->setState(parts.join(u"  ·  "_s));
}

} // namespace quittance
