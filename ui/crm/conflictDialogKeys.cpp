#include "ui/crm/ConflictDialog.h"

#include "ui/crm/ConflictList.h"
#include "ui/crm/ConflictSheet.h"
#include "ui/widgets/takeEnter.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace quittance {

// What keys do in the review of conflicts.

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

void ConflictDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { applyAll(); }))
        QDialog::keyPressEvent(event);
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (watched == m_result && key->key() == Qt::Key_Escape && isPlain) {
        showCurrent(); // What was typed goes; the sheet has the focus.
        return true;
    }
    if (watched == m_customers && isPlain && isEnter(key->key())) {
        focusSheet();
        return true;
    }
    // Letters and digits are words while a result is being written.
    const bool isOfList = watched == m_sheet || watched == m_customers;
    if ((isOfList || isEnter(key->key())) && press(key->key(), modifiers)) {
        if (watched == m_customers && focusWidget() == m_customers && isPlain && key->key() != Qt::Key_F6)
            focusSheet(); // What was pressed is about the field in view.
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool ConflictDialog::pressWithCtrl(int key)
{
    switch (key) {
    case Qt::Key_Z:
        undo();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        applyAll();
        return true;
    case Qt::Key_PageUp:
        goToCustomer(-1);
        return true;
    case Qt::Key_PageDown:
        goToCustomer(1);
        return true;
    default:
        return false;
    }
}

bool ConflictDialog::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier)
        return pressWithCtrl(key);
    if (key == Qt::Key_F6 && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) {
        (focusWidget() == m_customers ? static_cast<QWidget *>(m_sheet) : m_customers)
            ->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_1:
        take(ConflictSide::Ours);
        return true;
    case Qt::Key_2:
        take(ConflictSide::Theirs);
        return true;
    case Qt::Key_E:
        take(ConflictSide::Edited);
        return true;
    case Qt::Key_A:
        m_all->click();
        return true;
    case Qt::Key_S:
        goOn();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return false;
    }
}

} // namespace quittance
