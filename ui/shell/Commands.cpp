#include "ui/shell/Commands.h"

#include "ui/style/Icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace quittance {

using namespace Qt::StringLiterals;

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
}

QAction *Commands::add(QMenu &menu, const QString &name, const QString &text, const QString &icon,
    const QList<QKeySequence> &keys)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(u"action."_s + name);
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    action->setShortcuts(keys);
    action->setMenuRole(QAction::NoRole);
    m_all.append(action);
    return action;
}

void Commands::fillFile(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&File"));
    newInvoice = add(menu, u"newInvoice"_s, tr("&New invoice…"), u"new-invoice"_s,
        {QKeySequence(u"Ctrl+N"_s), QKeySequence(u"Ctrl+I"_s)});
    menu.addSeparator();
    import = add(menu, u"import"_s, tr("&Import…"), u"import"_s, {QKeySequence(u"Ctrl+Shift+I"_s)});
    importStatement = add(menu, u"importStatement"_s, tr("Import &bank statement…"), u"bank"_s,
        {QKeySequence(u"Ctrl+Shift+B"_s)});
    exportShown = add(menu, u"export"_s, tr("&Export…"), u"export"_s, {QKeySequence(u"Ctrl+Shift+X"_s)});
    menu.addSeparator();
    quit = add(menu, u"quit"_s, tr("&Quit"), {}, {QKeySequence(u"Ctrl+Q"_s), QKeySequence(u"Ctrl+W"_s)});
}

void Commands::fillEdit(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Edit"));
    undo = add(menu, u"undo"_s, tr("&Undo"), u"undo"_s, {QKeySequence(u"Ctrl+Z"_s)});
    undo->setEnabled(false);
    menu.addSeparator();
    copy = add(menu, u"copy"_s, tr("&Copy rows"), u"copy"_s, {QKeySequence(u"Ctrl+C"_s)});
    copyWithHeaders = add(
        menu, u"copyWithHeaders"_s, tr("Copy rows with &headers"), {}, {QKeySequence(u"Ctrl+Shift+C"_s)});
    menu.addSeparator();
    selectAll = add(menu, u"selectAll"_s, tr("Select &all"), {}, {QKeySequence(u"Ctrl+A"_s)});
    selectNone = add(menu, u"selectNone"_s, tr("Select &none"), {}, {QKeySequence(u"Ctrl+Shift+A"_s)});
    menu.addSeparator();
    filter = add(menu, u"filter"_s, tr("&Filter"), u"filter"_s, {QKeySequence(u"Ctrl+F"_s)});
    search = add(menu, u"search"_s, tr("&Search or do…"), u"search"_s, {QKeySequence(u"Ctrl+K"_s)});
}

void Commands::fillView(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&View"));
    invoices = add(menu, u"invoices"_s, tr("&Invoices"), u"invoices"_s, {QKeySequence(u"Ctrl+1"_s)});
    payments = add(menu, u"payments"_s, tr("Pay&ments"), u"payments"_s, {QKeySequence(u"Ctrl+2"_s)});
    payouts = add(menu, u"payouts"_s, tr("Pa&youts"), u"bank"_s, {QKeySequence(u"Ctrl+3"_s)});
    customers = add(menu, u"customers"_s, tr("C&ustomers"), u"customers"_s, {QKeySequence(u"Ctrl+4"_s)});
    contacts = add(menu, u"contacts"_s, tr("&CRM sync"), u"crm"_s, {QKeySequence(u"Ctrl+5"_s)});
    reconcile = add(menu, u"reconcile"_s, tr("&Reconcile"), u"reconcile"_s, {QKeySequence(u"Ctrl+6"_s)});
    outbox = add(menu, u"outbox"_s, tr("&Outbox"), u"outbox"_s, {QKeySequence(u"Ctrl+7"_s)});
    activity = add(menu, u"activity"_s, tr("Ac&tivity"), u"activity"_s, {QKeySequence(u"Ctrl+8"_s)});
    previousSection
        = add(menu, u"previousSection"_s, tr("&Previous section"), {}, {QKeySequence(u"Ctrl+PgUp"_s)});
    nextSection = add(menu, u"nextSection"_s, tr("&Next section"), {}, {QKeySequence(u"Ctrl+PgDown"_s)});
    nextPane = add(menu, u"nextPane"_s, tr("Next p&ane"), {}, {QKeySequence(u"F6"_s)});
    menu.addSeparator();
    saveView = add(menu, u"saveView"_s, tr("Sa&ve view…"), u"bookmark"_s, {QKeySequence(u"Ctrl+Shift+S"_s)});
    chooseColumns = add(menu, u"chooseColumns"_s, tr("Choose co&lumns…"), u"columns"_s, {});
    filterFields = add(menu, u"filterFields"_s, tr("&Filter by fields…"), u"filter"_s, {});
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
}

void Commands::fillInvoice(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Invoice"));
    primary = add(menu, u"primary"_s, tr("&Next step"), {},
        {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    menu.addSeparator();
    issue = add(menu, u"issue"_s, tr("&Issue…"), u"check"_s, {});
    sendLink = add(menu, u"sendLink"_s, tr("&Send payment link…"), u"send"_s, {QKeySequence(u"Ctrl+L"_s)});
    copyLink
        = add(menu, u"copyLink"_s, tr("&Copy payment link"), u"copy"_s, {QKeySequence(u"Ctrl+Shift+L"_s)});
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
    duplicate = add(menu, u"duplicate"_s, tr("&Duplicate"), u"copy"_s, {QKeySequence(u"Ctrl+D"_s)});
    deleteDraft = add(menu, u"deleteDraft"_s, tr("D&elete draft"), {}, {QKeySequence(Qt::Key_Delete)});
    repeat = add(menu, u"repeat"_s, tr("&Repeat…"), u"clock"_s, {});
    creditNote = add(menu, u"creditNote"_s, tr("Credit n&ote…"), u"document"_s, {});
    voidInvoice = add(menu, u"void"_s, tr("&Void…"), u"void"_s, {QKeySequence(Qt::Key_Delete)});
    writeOff = add(menu, u"writeOff"_s, tr("&Write off…"), {}, {});
    menu.addSeparator();
    schedules = add(menu, u"schedules"_s, tr("Recurrin&g invoices…"), u"clock"_s, {});
    menu.setToolTipsVisible(true); // Why something cannot be done is told there.
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
    matchLine = add(menu, u"matchLine"_s, tr("Matc&h movement by hand…"), u"search"_s, {});
    setLineAside = add(menu, u"setLineAside"_s, tr("&Set movement aside…"), u"void"_s, {});
    undoLine = add(menu, u"undoLine"_s, tr("Ta&ke last match back"), u"undo"_s, {});
    bookCertain = add(menu, u"bookCertain"_s, tr("&Book certain movements"), u"check"_s, {});
    payoutsAtBank = add(menu, u"payoutsAtBank"_s, tr("&Payouts at the bank…"), u"bank"_s, {});
    menu.addSeparator();
    checkPayments = add(menu, u"checkPayments"_s, tr("Co&mpare with the provider"), u"reconcile"_s, {});
    disputes = add(menu, u"disputes"_s, tr("Show &disputes"), u"dispute"_s, {});
    openAtProvider = add(menu, u"openAtProvider"_s, tr("&Open at the provider"), u"window"_s, {});
    menu.setToolTipsVisible(true);
}

void Commands::fillCustomer(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Customer"));
    newCustomer
        = add(menu, u"newCustomer"_s, tr("&New customer…"), u"plus"_s, {QKeySequence(u"Ctrl+Shift+N"_s)});
    menu.addSeparator();
    changeCustomer
        = add(menu, u"changeCustomer"_s, tr("&Change customer…"), u"customers"_s, {QKeySequence(u"F2"_s)});
    customerInvoices = add(menu, u"customerInvoices"_s, tr("Show customer's &invoices"), u"invoices"_s, {});
    customerCrm = add(menu, u"customerCrm"_s, tr("Show what C&RMs say"), u"crm"_s, {});
    menu.addSeparator();
    mergeCustomer = add(menu, u"mergeCustomer"_s, tr("&Merge customer…"), u"link"_s, {});
    archiveCustomer = add(menu, u"archiveCustomer"_s, tr("&Archive customer"), u"lock"_s, {});
    menu.setToolTipsVisible(true);
}

void Commands::fillTools(QMenuBar &bar, QMainWindow &window)
{
    QMenu &menu = *bar.addMenu(tr("&Tools"));
    syncAll = add(menu, u"syncAll"_s, tr("Sync &everything"), u"sync"_s, {QKeySequence(u"F5"_s)});
    syncPayments = add(menu, u"syncPayments"_s, tr("Only &payments"), u"payments"_s, {});
    syncContacts = add(menu, u"syncContacts"_s, tr("Only &contacts"), u"crm"_s, {});
    fullCheck = add(menu, u"fullCheck"_s, tr("&Full check"), {}, {QKeySequence(u"Shift+F5"_s)});
    stop = add(menu, u"stop"_s, tr("&Stop the sync"), u"close"_s, {});
    stop->setEnabled(false);
    menu.addSeparator();
    runOutbox = add(menu, u"runOutbox"_s, tr("Send what &waits"), u"outbox"_s, {});
    menu.addSeparator();
    closeMonth = add(menu, u"closeMonth"_s, tr("Cl&ose month…"), u"lock"_s, {});
    returnPage = add(menu, u"returnPage"_s, tr("Set &return page…"), u"settings"_s, {});
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    connectCrm = add(menu, u"connectCrm"_s, tr("Co&nnect a CRM…"), u"crm"_s, {});
    reviewConflicts = add(menu, u"reviewConflicts"_s, tr("Re&view conflicts…"), u"dispute"_s, {});
    fieldMapping = add(menu, u"fieldMapping"_s, tr("Field &mapping…"), u"columns"_s, {});

    m_syncMenu = new QMenu(&window);
    m_syncMenu->addActions({syncAll, syncPayments, syncContacts, fullCheck});

    QMenu &help = *bar.addMenu(tr("&Help"));
    shortcuts
        = add(help, u"shortcuts"_s, tr("&Keyboard shortcuts"), u"help"_s, {QKeySequence(u"Shift+F1"_s)});
}

} // namespace quittance
