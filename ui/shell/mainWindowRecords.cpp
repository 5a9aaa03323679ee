#include "ui/shell/MainWindow.h"

#include "ui/crm/InteractionsPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Commands.h"
#include "ui/text/StateText.h"
#include "ui/text/recordText.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// How records are found, opened in windows of their own, and acted on from elsewhere.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patienceMs = 3'000; //!< An act is forgotten when its record does not come into view.

} // namespace

void MainWindow::connectRecords()
{
    m_records = new RecordWindows(m_desk, m_facts.zone, this);
    m_records->setToday(m_facts.today);
    connect(m_palette, &CommandPalette::recordChosen, this, &MainWindow::showRecord);
    connect(m_palette, &CommandPalette::actWanted, this, &MainWindow::actOn);
    const auto primary = [this](const FoundRecord &record) {
        actOn(record, record.kind == RecordKind::Payment ? m_commands->allocate : m_commands->primary);
    };
    connect(m_palette, &CommandPalette::primaryWanted, this, primary);
    connect(m_records, &RecordWindows::primaryWanted, this, primary);
    connect(m_records, &RecordWindows::showWanted, this, &MainWindow::showRecord);
    connect(m_records, &RecordWindows::invoiceWanted, this, &MainWindow::showNumber);
    connect(m_records, &RecordWindows::statementWanted, this,
        [this](const FoundRecord &record) { actOn(record, m_commands->sendStatement); });
    connect(m_records, &RecordWindows::copyLinkWanted, m_actions, &InvoiceActions::copyLink);
    connect(m_records, &RecordWindows::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(m_records, &RecordWindows::undoable, this,
        [this](const QString &text, const std::function<void()> &undo) {
            m_toast->say(text, tr("Undo"), undo);
        });
    connect(m_records, &RecordWindows::outboxWanted, m_commands->runOutbox, &QAction::trigger);
    connect(m_commands->newHere, &QAction::triggered, this, &MainWindow::newHere);
    connect(m_commands->openRecord, &QAction::triggered, this, &MainWindow::openCurrent);
    connect(m_commands->journal, &QAction::triggered, this, [this] {
        if (const std::optional<FoundRecord> record = currentRecord())
            m_records->openJournal(*record, this);
    });
    connect(m_invoices, &InvoicesPage::openWanted, m_commands->openRecord, &QAction::trigger);
    connect(m_payments, &PaymentsPage::openWanted, m_commands->openRecord, &QAction::trigger);
    connect(m_customers, &CustomersPage::openWanted, m_commands->openRecord, &QAction::trigger);
    connect(m_invoices, &InvoicesPage::currentChanged, this, &MainWindow::actWhenShown);
    connect(m_payments, &PaymentsPage::currentChanged, this, &MainWindow::actWhenShown);
    connect(m_customers, &CustomersPage::currentChanged, this, &MainWindow::actWhenShown);
    connect(m_reconcile, &ReconcilePage::currentChanged, this, &MainWindow::actWhenShown);
    connect(m_outbox, &OutboxPage::countsChanged, this, [this] {
        if (m_quitsAfter && m_outbox->sending() == 0)
            QMainWindow::close();
    });
}

std::optional<FoundRecord> MainWindow::currentRecord() const
{
    const QWidget *page = m_pages->currentWidget();
    if (const auto &row = m_invoices->currentRow(); page == m_invoices && row)
        return FoundRecord{.kind = RecordKind::Invoice,
            .id = row->id.text(),
            .name = documentName(*row, m_facts.today),
            .party = row->customer,
            .on = row->issuedOn,
            .amount = row->total};
    if (const auto &row = m_payments->currentRow(); page == m_payments && row)
        return FoundRecord{.kind = RecordKind::Payment,
            .id = row->id.text(),
            .name = paymentMethodText(row->method),
            .party = row->customer,
            .on = row->bookedOn,
            .amount = row->amount};
    if (const auto &detail = m_customers->listed(); page == m_customers && detail)
        return FoundRecord{.kind = RecordKind::Customer,
            .id = detail->row.customer.id.text(),
            .name = detail->row.customer.name,
            .party = {},
            .on = {},
            .amount = std::nullopt};
    if (const auto &line = m_reconcile->current(); page == m_reconcile && line)
        return FoundRecord{.kind = RecordKind::BankLine,
            .id = QString::number(line->no),
            .name = line->line.purpose,
            .party = line->line.payer,
            .on = line->line.bookedOn,
            .amount = line->line.amount};
    if (const InteractionRow *row = m_interactions->current();
        page == m_interactions && row && !row->customer.isEmpty())
        return FoundRecord{.kind = RecordKind::Customer,
            .id = row->customer.text(),
            .name = row->customerName,
            .party = {},
            .on = {},
            .amount = std::nullopt};
    return std::nullopt;
}

void MainWindow::updateRecordCommands()
{
    if (!m_records)
        return;
    const std::optional<FoundRecord> record = currentRecord();
    m_commands->openRecord->setEnabled(record && record->kind != RecordKind::BankLine);
    m_commands->journal->setEnabled(record && m_desk.records());
}

void MainWindow::openCurrent()
{
    const std::optional<FoundRecord> record = currentRecord();
    if (!record)
        return;
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    if (record->kind == RecordKind::Invoice && row->state == InvoiceState::Draft
        && m_commands->editDraft->isEnabled()) {
        m_commands->editDraft->trigger(); // Its window is the one it is written in.
        return;
    }
    m_palette->noteRecent(*record);
    m_records->open(*record);
}

void MainWindow::showRecord(const FoundRecord &record)
{
    raise();
    activateWindow();
    switch (record.kind) {
    case RecordKind::Invoice:
        show(Section::Invoices);
        m_invoices->showInvoice(InvoiceId(record.id));
        m_invoices->focusTable();
        return;
    case RecordKind::Customer:
        show(Section::Customers);
        m_customers->showCustomer(CustomerId(record.id), record.name);
        m_customers->focusTable();
        return;
    case RecordKind::Payment:
        show(Section::Payments);
        m_payments->choose(PaymentId(record.id));
        m_payments->focusTable();
        return;
    case RecordKind::BankLine:
        show(Section::Reconcile);
        m_reconcile->choose(record.id.toLongLong(), record.party);
        m_reconcile->focusTable();
    }
}

QString MainWindow::notPossibleText(const QAction &action, const QString &record)
{
    //: what to do, with which record
    return tr("%1 is not possible for %2.").arg(PaletteActions::nameOf(action), record);
}

void MainWindow::actOn(const FoundRecord &record, QAction *action)
{
    m_actOn = action;
    m_actOnId = record.id;
    m_actOnSince.start();
    showRecord(record);
    actWhenShown();
}

void MainWindow::actWhenShown()
{
    if (!m_actOn)
        return;
    if (m_actOnSince.elapsed() > patienceMs) {
        m_actOn.clear();
        return;
    }
    const std::optional<FoundRecord> record = currentRecord();
    if (!record || record->id != m_actOnId)
        return;
    updateCommands(); // Whoever is told of the change before may not have been asked yet.
    if (m_actOn->isEnabled()) {
        m_actOn->trigger();
        m_actOn.clear();
    } else if (record->kind != RecordKind::Invoice || m_invoices->isDetailed()) {
        const QString why = m_actOn->statusTip();
        m_toast->say(why.isEmpty() ? notPossibleText(*m_actOn, record->name) : why);
        m_actOn.clear();
    } // Else the rest of the document is on its way, and may allow it.
}

} // namespace quittance
