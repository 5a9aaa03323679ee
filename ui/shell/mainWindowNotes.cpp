#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "core/domain/recordTags.h"
#include "ui/customers/CustomersPage.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/notes/NoteActions.h"
#include "ui/shell/Commands.h"
#include "ui/text/ErrorText.h"
#include "ui/text/recordText.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// What the window does about notes and tags of documents and customers, one or many.

namespace quittance {

namespace {

RecordNotes notesOf(const InvoiceRow &row)
{
    const InvoiceExtras extras = row.extras.value_or(InvoiceExtras());
    return {.record = {.invoice = row.id, .customer = {}}, .tags = extras.tags, .note = extras.note};
}

RecordNotes notesOf(const CustomerRow &row)
{
    return {
        .record = {.invoice = {}, .customer = row.customer.id}, .tags = row.tags, .note = row.customer.notes};
}

template <class Row>
QList<RecordNotes> notesOf(const QList<Row> &rows)
{
    QList<RecordNotes> notes;
    for (const Row &row : rows)
        notes.append(notesOf(row));
    return notes;
}

void edit(NoteActions &actions, bool tags, const QList<RecordNotes> &records, const NoteActions::About &about)
{
    if (tags)
        actions.editTags(records, about);
    else
        actions.editNote(records, about);
}

} // namespace

void MainWindow::connectNotes()
{
    if (!m_desk.notes())
        return;
    m_notes = new NoteActions(*m_desk.notes(), *m_toast, *m_undo, *this);
    const auto on = [this](QAction *action, bool tags) {
        connect(action, &QAction::triggered, this, [this, tags] {
            if (m_pages->currentWidget() == m_customers)
                noteCustomers(tags);
            else
                noteInvoices(tags);
        });
    };
    on(m_commands->editNote, false);
    on(m_commands->editTags, true);
}

//! What is selected, or the document in the pane.
void MainWindow::noteInvoices(bool tags)
{
    const QList<qint64> keys = m_invoices->selectedKeys();
    if (keys.size() <= 1) {
        const InvoiceRow &row = *m_invoices->currentRow();
        return edit(*m_notes, tags, {notesOf(row)},
            {.party = row.customer, .document = documentName(row, m_facts.today)});
    }
    if (keys.size() > mostRecordsNoted)
        return tellTooManyNoted();
    whenReady(m_desk.rows(keys), this, [this, tags](const Result<QList<InvoiceRow>> &rows) {
        if (!rows)
            return showTrouble(rows.error());
        edit(*m_notes, tags, notesOf(*rows),
            {.party = tr("%n invoice(s)", nullptr, static_cast<int>(rows->size())), .document = {}});
    });
}

void MainWindow::noteCustomers(bool tags)
{
    const QList<qint64> keys = m_customers->selectedKeys();
    if (keys.size() <= 1) {
        const CustomerRow &row = m_customers->listed()->row;
        return edit(*m_notes, tags, {notesOf(row)}, {.party = row.customer.name, .document = {}});
    }
    if (keys.size() > mostRecordsNoted)
        return tellTooManyNoted();
    whenReady(m_desk.customerBook()->rowsOf(keys, m_facts.today), this,
        [this, tags](const Result<QList<CustomerRow>> &rows) {
            if (!rows)
                return showTrouble(rows.error());
            edit(*m_notes, tags, notesOf(*rows),
                {.party = tr("%n customer(s)", nullptr, static_cast<int>(rows->size())), .document = {}});
        });
}

void MainWindow::tellTooManyNoted()
{
    m_toast->say(
        errorText(Error{.kind = ErrorKind::InvalidInput, .rule = QStringLiteral("record.too_many")}));
}

void MainWindow::updateNoteCommands()
{
    const QWidget *page = m_pages->currentWidget();
    const bool isThere = m_notes
        && ((page == m_invoices && m_invoices->currentRow())
            || (page == m_customers && m_customers->listed()));
    permit(m_commands->editNote, Right::Draft, isThere);
    permit(m_commands->editTags, Right::Draft, isThere);
}

} // namespace quittance
