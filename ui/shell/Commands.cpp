#include "ui/shell/Commands.h"

#include "ui/shell/PaletteActions.h"
#include "ui/shell/UserGuide.h"
#include "ui/style/Icons.h"
#include "ui/style/keysText.h"
#include "ui/text/Languages.h"
#include "ui/widgets/tipText.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> syncKeys()
{
    QList<QKeySequence> keys{QKeySequence(u"F5"_s)};
#ifdef Q_OS_MACOS
    keys.append(QKeySequence(u"Ctrl+R"_s)); // Cmd+R: F5 is a key of the system there.
#endif
    return keys;
}

} // namespace

Commands::Commands(QMainWindow &window)
    : QObject(&window)
{
    QMenuBar &bar = *window.menuBar();
    bar.setNativeMenuBar(false);
    fillFile(bar);
    fillEdit(bar);
    fillView(bar);
    fillInvoice(bar);
    fillPayment(bar);
    fillCustomer(bar);
    fillTools(bar, window);
    fillHelp(bar);
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    for (QMenu *menu : menus) // What keys there are, and why something cannot be done, is told there.
        menu->setToolTipsVisible(true);
}

QString Commands::tipOf(const QAction &action)
{
    const QString text = PaletteActions::nameOf(action);
    const QString keys = keysText(action.shortcut());
    return tipText(keys.isEmpty() ? text : tr("%1 (%2)", "what, keys").arg(text, keys));
}

QAction *Commands::add(QMenu &menu, const QString &name, const QString &text, const QString &icon,
    const QList<QKeySequence> &keys)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(u"action."_s + name);
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    action->setShortcuts(keys);
    action->setToolTip(tipOf(*action));
    action->setMenuRole(QAction::NoRole);
    // A screen reader presses entries of an open menu, which Qt leaves open then, with the keys.
    connect(action, &QAction::triggered, this, [] {
        while (QWidget *open = QApplication::activePopupWidget())
            if (!open->close())
                break;
    });
    m_all.append(action);
    return action;
}

void Commands::fillFile(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&File"));
    newHere = add(menu, u"newHere"_s, tr("New &here…"), u"plus"_s, {QKeySequence(u"Ctrl+N"_s)});
    newInvoice
        = add(menu, u"newInvoice"_s, tr("&New invoice…"), u"new-invoice"_s, {QKeySequence(u"Ctrl+I"_s)});
    menu.addSeparator();
    import = add(menu, u"import"_s, tr("&Import…"), u"import"_s, {QKeySequence(u"Ctrl+Shift+I"_s)});
    importStatement = add(menu, u"importStatement"_s, tr("Import &bank statement…"), u"bank"_s,
        {QKeySequence(u"Ctrl+Shift+B"_s)});
    exportShown = add(menu, u"export"_s, tr("&Export…"), u"export"_s, {QKeySequence(u"Ctrl+Shift+X"_s)});
    print = add(menu, u"print"_s, tr("&Print list…"), u"document"_s, {QKeySequence(u"Ctrl+P"_s)});
    printDocument = add(menu, u"printDocument"_s, tr("Open &document as PDF"), u"pdf"_s, {});
    saveEInvoice = add(menu, u"saveEInvoice"_s, tr("&Save e-invoice…"), u"document"_s, {});
    menu.addSeparator();
    otherBook = add(menu, u"otherBook"_s, tr("&Open another book…"), u"folder"_s, {});
    removeSample = add(menu, u"removeSample"_s, tr("&Remove the sample book"), u"delete"_s, {});
    menu.addSeparator();
    closeWindow = add(menu, u"closeWindow"_s, tr("&Close window"), {}, {QKeySequence(u"Ctrl+W"_s)});
    quit = add(menu, u"quit"_s, tr("&Quit"), {}, {QKeySequence(u"Ctrl+Q"_s)});
}

void Commands::fillEdit(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Edit"));
    undo = add(menu, u"undo"_s, tr("&Undo"), u"undo"_s, {QKeySequence(u"Ctrl+Z"_s)});
    redo = add(menu, u"redo"_s, tr("&Redo"), u"redo"_s, {QKeySequence(u"Ctrl+Shift+Z"_s)});
    undo->setEnabled(false);
    redo->setEnabled(false);
    menu.addSeparator();
    copy = add(menu, u"copy"_s, tr("&Copy rows"), u"copy"_s, {QKeySequence(u"Ctrl+C"_s)});
    copyWithHeaders = add(menu, u"copyWithHeaders"_s, tr("Copy rows with &headers"), u"copy"_s,
        {QKeySequence(u"Ctrl+Shift+C"_s)});
    menu.addSeparator();
    selectAll = add(menu, u"selectAll"_s, tr("Select &all"), {}, {QKeySequence(u"Ctrl+A"_s)});
    selectNone = add(menu, u"selectNone"_s, tr("Select &none"), {}, {QKeySequence(u"Ctrl+Shift+A"_s)});
    menu.addSeparator();
    editNote = add(menu, u"editNote"_s, tr("Edit n&ote…"), u"note"_s, {QKeySequence(u"F2"_s)});
    editTags = add(menu, u"editTags"_s, tr("Edit ta&gs…"), u"bookmark"_s, {});
    for (QAction *action : {editNote, editTags}) {
        markAsActOn(*action, RecordKind::Invoice);
        markAsActOn(*action, RecordKind::Customer);
    }
    menu.addSeparator();
    filter = add(menu, u"filter"_s, tr("&Filter"), u"filter"_s, {QKeySequence(u"Ctrl+F"_s)});
    search = add(menu, u"search"_s, tr("&Search or do…"), u"search"_s, {QKeySequence(u"Ctrl+K"_s)});
    menu.addSeparator();
    settings = add(menu, u"settings"_s, tr("Se&ttings…"), u"settings"_s, {QKeySequence(u"Ctrl+,"_s)});
}

void Commands::fillView(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&View"));
    dashboard = add(menu, u"dashboard"_s, tr("Dash&board"), u"dashboard"_s, {QKeySequence(u"Ctrl+1"_s)});
    invoices = add(menu, u"invoices"_s, tr("&Invoices"), u"invoices"_s, {QKeySequence(u"Ctrl+2"_s)});
    payments = add(menu, u"payments"_s, tr("Pay&ments"), u"payments"_s, {QKeySequence(u"Ctrl+3"_s)});
    customers = add(menu, u"customers"_s, tr("C&ustomers"), u"customers"_s, {QKeySequence(u"Ctrl+4"_s)});
    contacts = add(menu, u"contacts"_s, tr("&CRM sync"), u"crm"_s, {QKeySequence(u"Ctrl+5"_s)});
    interactions = add(menu, u"interactions"_s, tr("Interactions"), u"note"_s, {});
    crmRuns = add(menu, u"crmRuns"_s, tr("Syncs of the CRM"), u"sync"_s, {});
    reconcile = add(menu, u"reconcile"_s, tr("&Reconcile"), u"reconcile"_s, {QKeySequence(u"Ctrl+6"_s)});
    outbox = add(menu, u"outbox"_s, tr("&Outbox"), u"outbox"_s, {QKeySequence(u"Ctrl+7"_s)});
    activity = add(menu, u"activity"_s, tr("Ac&tivity"), u"activity"_s, {QKeySequence(u"Ctrl+8"_s)});
    reports = add(menu, u"reports"_s, tr("Re&ports"), u"reports"_s, {QKeySequence(u"Ctrl+9"_s)});
    payouts = add(menu, u"payouts"_s, tr("Pa&youts"), u"bank"_s, {QKeySequence(u"Ctrl+0"_s)});
    for (QAction *place : {dashboard, invoices, payments, payouts, customers, contacts, interactions, crmRuns,
             reconcile, outbox, activity, reports})
        markAsPlace(*place);
    menu.addSeparator();
    previousSection
        = add(menu, u"previousSection"_s, tr("Pre&vious section"), {}, {QKeySequence(u"Ctrl+PgUp"_s)});
    nextSection = add(menu, u"nextSection"_s, tr("&Next section"), {}, {QKeySequence(u"Ctrl+PgDown"_s)});
    nextPane = add(menu, u"nextPane"_s, tr("Next p&ane"), {}, {QKeySequence(u"F6"_s)});
    previousPane = add(menu, u"previousPane"_s, tr("Pane be&fore"), {}, {QKeySequence(u"Shift+F6"_s)});
    menu.addSeparator();
    openRecord = add(
        menu, u"openRecord"_s, tr("Open in its own window"), u"window"_s, {QKeySequence(Qt::Key_Return)});
    // The tables take Enter themselves; here it is only said.
    openRecord->setShortcutContext(Qt::WidgetShortcut);
    journal
        = add(menu, u"journal"_s, tr("&Journal of this item…"), u"activity"_s, {QKeySequence(u"Ctrl+J"_s)});
    menu.addSeparator();
    m_views = menu.addMenu(icons::icon(u"bookmark"_s), tr("Saved views"));
    saveView = add(menu, u"saveView"_s, tr("Save view…"), u"bookmark"_s, {QKeySequence(u"Ctrl+Shift+S"_s)});
    chooseColumns = add(menu, u"chooseColumns"_s, tr("C&hoose columns…"), u"columns"_s, {});
    sortBy = add(menu, u"sortBy"_s, tr("Sort by…"), u"sort"_s, {QKeySequence(u"Ctrl+Shift+O"_s)});
    filterFields = add(menu, u"filterFields"_s, tr("Filter by fields…"), u"filter"_s, {});
    menu.addSeparator();
    detailPane = add(menu, u"detailPane"_s, tr("&Detail pane"), {}, {QKeySequence(u"F9"_s)});
    sidebar = add(menu, u"sidebar"_s, tr("&Sidebar with words"), {}, {QKeySequence(u"Ctrl+B"_s)});
    compact = add(menu, u"compact"_s, tr("Compact ro&ws"), {}, {});
    for (QAction *action : {detailPane, sidebar, compact})
        action->setCheckable(true);
    menu.addSeparator();
    QMenu &look = *menu.addMenu(tr("Appearanc&e"));
    lookSystem = add(look, u"lookSystem"_s, tr("As the &system"), {}, {});
    lookLight = add(look, u"lookLight"_s, tr("&Light"), {}, {});
    lookDark = add(look, u"lookDark"_s, tr("&Dark"), {}, {});
    auto *looks = new QActionGroup(this);
    for (QAction *action : {lookSystem, lookLight, lookDark}) {
        action->setCheckable(true);
        looks->addAction(action);
    }
    fillLanguages(menu);
}

void Commands::fillLanguages(QMenu &view)
{
    QMenu &menu = *view.addMenu(tr("&Language"));
    languages = new QActionGroup(this);
    const auto offer = [this, &menu](const QString &name, const QString &text, const QString &code) {
        QAction *action = add(menu, name, text, {}, {});
        action->setCheckable(true);
        action->setData(code);
        languages->addAction(action);
    };
    offer(u"languageSystem"_s, tr("As the &system"), {});
    // Whoever cannot read the language that is shown finds their own.
    for (const QString &code : Languages::codes())
        offer(u"language."_s + code, Languages::ownName(code), code);
}

void Commands::fillInvoice(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Invoice"));
    primary = add(menu, u"primary"_s, tr("&Next step"), {},
        {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    menu.addSeparator();
    issue = add(menu, u"issue"_s, tr("&Issue…"), u"check"_s, {});
    sendLink = add(menu, u"sendLink"_s, tr("&Send payment link…"), u"send"_s, {QKeySequence(u"Ctrl+L"_s)});
    sendReminder = add(menu, u"sendReminder"_s, tr("Send re&minder…"), u"send"_s, {});
    sendReceipt = add(menu, u"sendReceipt"_s, tr("Send receipt…"), u"mail"_s, {});
    sendDocument = add(menu, u"sendDocument"_s, tr("Send PDF on&ly…"), u"mail"_s, {});
    copyLink
        = add(menu, u"copyLink"_s, tr("&Copy payment link"), u"copy"_s, {QKeySequence(u"Ctrl+Shift+L"_s)});
    holdReminders = add(menu, u"holdReminders"_s, tr("Hold reminders &until…"), u"clock"_s, {});
    releaseReminders = add(menu, u"releaseReminders"_s, tr("Send reminders again"), u"play"_s, {});
    bankDetails = add(menu, u"bankDetails"_s, tr("&Bank details for a transfer…"), u"bank"_s, {});
    payPage = add(menu, u"payPage"_s, tr("Open page to pa&y at once"), u"window"_s, {});
    waitForPayment = add(menu, u"waitForPayment"_s, tr("Wait &for the payment"), u"clock"_s, {});
    menu.addSeparator();
    chargeCard
        = add(menu, u"chargeCard"_s, tr("C&harge saved card…"), u"card"_s, {QKeySequence(u"Ctrl+Shift+K"_s)});
    savedCards = add(menu, u"savedCards"_s, tr("S&aved cards…"), u"card"_s, {});
    identity = add(menu, u"identity"_s, tr("Who is &this at the provider?…"), u"person"_s, {});
    copyPortal = add(menu, u"copyPortal"_s, tr("Copy address of the customer's own &page"), u"link"_s, {});
    menu.addSeparator();
    editDraft = add(menu, u"editDraft"_s, tr("Edit draft…"), u"draft"_s, {});
    preview = add(menu, u"preview"_s, tr("Preview"), u"eye"_s, {});
    duplicate = add(menu, u"duplicate"_s, tr("&Duplicate"), u"copy"_s, {QKeySequence(u"Ctrl+D"_s)});
    deleteDraft
        = add(menu, u"deleteDraft"_s, tr("D&elete draft"), u"delete"_s, {QKeySequence(Qt::Key_Delete)});
    repeat = add(menu, u"repeat"_s, tr("&Repeat…"), u"clock"_s, {});
    creditNote = add(menu, u"creditNote"_s, tr("Credit n&ote…"), u"credit-note"_s, {});
    voidInvoice = add(menu, u"void"_s, tr("&Void…"), u"void"_s, {QKeySequence(Qt::Key_Delete)});
    writeOff = add(menu, u"writeOff"_s, tr("&Write off…"), u"write-off"_s, {});
    showReason = add(menu, u"showReason"_s, tr("Show reason"), u"note"_s, {});
    menu.addSeparator();
    const QList<QAction *> acts = menu.actions();
    for (QAction *action : acts)
        if (action != primary) // What that is depends on the document in view.
            markAsActOn(*action, RecordKind::Invoice);
    schedules = add(menu, u"schedules"_s, tr("Recurrin&g invoices…"), u"clock"_s, {});
    deletedDrafts = add(menu, u"deletedDrafts"_s, tr("Deleted drafts…"), u"undo"_s, {});
}

void Commands::fillPayment(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Payment"));
    recordPayment = add(menu, u"recordPayment"_s, tr("&Record payment…"), u"record-payment"_s,
        {QKeySequence(u"Ctrl+Shift+P"_s)});
    menu.addSeparator();
    allocate = add(menu, u"allocate"_s, tr("&Allocate…"), u"reconcile"_s, {QKeySequence(u"Ctrl+T"_s)});
    assignCustomer = add(menu, u"assignCustomer"_s, tr("Assign &customer…"), u"person"_s, {});
    refund = add(menu, u"refund"_s, tr("Re&fund…"), u"refund"_s, {QKeySequence(u"Ctrl+Shift+R"_s)});
    reversePayment = add(menu, u"reversePayment"_s, tr("Re&verse (bounced)…"), u"undo"_s, {});
    menu.addSeparator();
    matchLine = add(menu, u"matchLine"_s, tr("Matc&h movement by hand…"), u"search"_s,
        {QKeySequence(u"Ctrl+T"_s)}); // As allocating: one of them at most is possible.
    setLineAside = add(menu, u"setLineAside"_s, tr("&Set movement aside…"), u"void"_s, {});
    undoLine = add(menu, u"undoLine"_s, tr("Ta&ke last match back"), u"undo"_s, {});
    bookCertain = add(menu, u"bookCertain"_s, tr("&Book certain movements"), u"check"_s, {});
    payoutsAtBank = add(menu, u"payoutsAtBank"_s, tr("&Payouts at the bank…"), u"bank"_s, {});
    menu.addSeparator();
    checkPayments = add(menu, u"checkPayments"_s, tr("Co&mpare with the provider"), u"reconcile"_s, {});
    disputes = add(menu, u"disputes"_s, tr("Show &disputes"), u"dispute"_s, {});
    gatherEvidence = add(menu, u"gatherEvidence"_s, tr("&Evidence checklist…"), u"check"_s, {});
    openAtProvider = add(menu, u"openAtProvider"_s, tr("&Open at the provider"), u"window"_s, {});
    for (QAction *action : {recordPayment, allocate, refund, gatherEvidence})
        markAsActOn(*action, RecordKind::Invoice);
    for (QAction *action : {allocate, assignCustomer, refund, reversePayment, gatherEvidence, openAtProvider})
        markAsActOn(*action, RecordKind::Payment);
    for (QAction *action : {matchLine, setLineAside, undoLine})
        markAsActOn(*action, RecordKind::BankLine);
}

void Commands::fillCustomer(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Customer"));
    newCustomer
        = add(menu, u"newCustomer"_s, tr("&New customer…"), u"plus"_s, {QKeySequence(u"Ctrl+Shift+N"_s)});
    menu.addSeparator();
    changeCustomer = add(menu, u"changeCustomer"_s, tr("&Change customer…"), u"customers"_s, {});
    customerInvoices = add(menu, u"customerInvoices"_s, tr("Show customer's &invoices"), u"invoices"_s, {});
    customerCrm = add(menu, u"customerCrm"_s, tr("Show what C&RMs say"), u"crm"_s, {});
    menu.addSeparator();
    sendStatement = add(menu, u"sendStatement"_s, tr("&Send statement…"), u"mail"_s, {});
    holdCustomer = add(menu, u"holdCustomer"_s, tr("&Hold reminders until…"), u"clock"_s, {});
    releaseCustomer = add(menu, u"releaseCustomer"_s, tr("Send reminders again"), u"play"_s, {});
    menu.addSeparator();
    mergeCustomer = add(menu, u"mergeCustomer"_s, tr("&Merge customer…"), u"link"_s, {});
    archiveCustomer = add(menu, u"archiveCustomer"_s, tr("&Archive customer"), u"lock"_s, {});
    for (QAction *action : {changeCustomer, customerInvoices, customerCrm, mergeCustomer, archiveCustomer})
        markAsActOn(*action, RecordKind::Customer);
}

void Commands::fillTools(QMenuBar &bar, QMainWindow &window)
{
    QMenu &menu = *bar.addMenu(tr("&Tools"));
    syncAll = add(menu, u"syncAll"_s, tr("Sync &everything"), u"sync"_s, syncKeys());
    syncPayments = add(menu, u"syncPayments"_s, tr("Only &payments"), u"payments"_s, {});
    syncContacts = add(menu, u"syncContacts"_s, tr("Only &contacts"), u"crm"_s, {});
    fullCheck
        = add(menu, u"fullCheck"_s, tr("&Full check"), u"check-circle"_s, {QKeySequence(u"Shift+F5"_s)});
    stop = add(menu, u"stop"_s, tr("&Stop the sync"), u"close"_s, {});
    stop->setEnabled(false);
    menu.addSeparator();
    runOutbox = add(menu, u"runOutbox"_s, tr("Send what &waits"), u"outbox"_s, {});
    QMenu &entry = *menu.addMenu(tr("Outbox entry"));
    outboxArrived = add(entry, u"outboxArrived"_s, tr("It &arrived"), u"check"_s, {});
    outboxAgain = add(entry, u"outboxAgain"_s, tr("&Send again"), u"send"_s, {});
    outboxDrop = add(entry, u"outboxDrop"_s, tr("&Drop"), u"void"_s, {});
    outboxDismiss = add(entry, u"outboxDismiss"_s, tr("D&ismiss"), u"eye-off"_s, {});
    menu.addSeparator();
    closeMonth = add(menu, u"closeMonth"_s, tr("Cl&ose month…"), u"lock"_s, {});
    approvals = add(menu, u"approvals"_s, tr("&Approvals…"), u"lock"_s, {});
    returnPage = add(menu, u"returnPage"_s, tr("Set &return page…"), u"settings"_s, {});
    menu.addSeparator();
    connectCrm = add(menu, u"connectCrm"_s, tr("Co&nnect a CRM…"), u"crm"_s, {});
    connections = add(menu, u"connections"_s, tr("Connect&ions…"), u"link"_s, {});
    reviewConflicts = add(menu, u"reviewConflicts"_s, tr("Re&view conflicts…"), u"dispute"_s, {});
    fieldMapping = add(menu, u"fieldMapping"_s, tr("Field &mapping…"), u"columns"_s, {});

    m_syncMenu = new QMenu(&window);
    m_syncMenu->addActions({syncAll, syncPayments, syncContacts, fullCheck});
}

void Commands::fillHelp(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Help"));
    help = add(menu, u"help"_s, tr("&Help about this page"), u"help"_s, {QKeySequence(u"F1"_s)});
    m_guide = menu.addMenu(tr("User &guide"));
    shortcuts
        = add(menu, u"shortcuts"_s, tr("&Keyboard shortcuts"), u"keyboard"_s, {QKeySequence(u"Shift+F1"_s)});
    log = add(menu, u"log"_s, tr("&Log…"), u"document"_s, {});
    const QStringList titles = guide::sections();
    for (const QString &title : titles)
        m_guide->addAction(QString(title).replace(u'&', "&&"_L1));
    const QList<QAction *> sections = m_guide->actions();
    for (QAction *action : sections)
        markAsHelp(*action);
    for (QAction *action : {help, shortcuts, log})
        markAsHelp(*action);
}

} // namespace quittance
