#include "ui/customers/CustomerActions.h"

#include "core/base/whenReady.h"
#include "ui/customers/CustomerEditor.h"
#include "ui/customers/MergeDialog.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/desk/Desk.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/Toast.h"

namespace quittance {

CustomerActions::CustomerActions(
    Desk &desk, CustomerDesk &customers, Toast &toast, UndoStack &undo, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_customers(customers)
    , m_toast(toast)
    , m_undo(undo)
    , m_window(window)
{
}

void CustomerActions::add()
{
    openEditor({}, {});
}

void CustomerActions::edit(const Customer &customer)
{
    openEditor(customer, customer);
}

void CustomerActions::openEditor(const Customer &start, const Customer &known)
{
    if (m_dialog)
        return;
    auto *editor = new CustomerEditor(m_customers, start, known, &m_window);
    m_dialog = editor;
    connect(editor, &QDialog::finished, this, [this] { m_dialog.clear(); });
    connect(editor, &CustomerEditor::saved, this,
        [this, isNew = known.id.isEmpty()](const CustomerId &id, const QString &name) {
            m_toast.say(isNew ? tr("%1 is a customer now.").arg(name) : tr("%1 was changed.").arg(name));
            emit shown(id, name);
        });
    connect(editor, &CustomerEditor::left, this, [this, known](const Customer &typed) {
        m_toast.say(tr("What you typed was not saved."), tr("Go on with it"),
            [this, typed, known] { openEditor(typed, known); });
    });
    editor->open();
}

void CustomerActions::merge(const CustomerRow &customer)
{
    if (m_dialog)
        return;
    auto *dialog = new MergeDialog(m_desk, m_customers, customer, &m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_dialog.clear(); });
    connect(dialog, &MergeDialog::succeeded, this, [this, dialog, name = customer.customer.name] {
        m_toast.say(tr("%1 is another name of %2 now.").arg(name, dialog->keptName()));
        emit shown(dialog->kept(), dialog->keptName());
    });
    dialog->open();
}

void CustomerActions::setArchived(const Customer &customer, bool archived)
{
    whenReady(m_customers.setArchived(customer.id, archived), this,
        [this, customer, archived](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            const auto told = [](const QString &name, bool isGone) {
                return isGone ? tr("%1 is archived.").arg(name) : tr("%1 is back.").arg(name);
            };
            const int number = m_undo.push({.name = archived
                    ? tr("Archive customer", "what can be undone")
                    : tr("Bring customer back", "what can be undone"),
                .undone = told(customer.name, !archived),
                .undo = [this, id = customer.id, archived] { return m_customers.setArchived(id, !archived); },
                .redo = [this, id = customer.id, archived] { return m_customers.setArchived(id, archived); },
                .after = [this] { emit changed(); },
                .redone = told(customer.name, archived)});
            m_toast.say(told(customer.name, archived), tr("Undo"), [this, number] { m_undo.undo(number); });
            emit changed();
        });
}

} // namespace quittance
