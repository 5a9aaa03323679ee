#include "ui/reconcile/TakeField.h"

#include "ui/widgets/AmountEdit.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>

namespace quittance {

using namespace Qt::StringLiterals;

TakeField::TakeField(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_field)
            leave(); // Its cell is elsewhere.
    });
}

void TakeField::open(const QModelIndex &cell, Money amount, const QString &name, const QString &typed)
{
    close();
    m_view.scrollTo(cell);
    m_isEdited = false;
    m_isAsked = false;
    m_field = new AmountEdit(amount.currency(), m_view.viewport());
    m_field->setObjectName(m_view.objectName() + u".take"_s);
    m_field->setAccessibleName(name);
    m_field->setAmountOrNothing(amount);
    m_field->setGeometry(m_view.visualRect(cell));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_isEdited = true;
        emit edited();
        if (m_isAsked && !isAmbiguous()) // That has been answered.
            leave();
    });
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    if (typed.isEmpty())
        return;
    m_field->setText(typed);
    m_isEdited = true;
    emit edited();
}

bool TakeField::isOpen() const
{
    return m_field;
}

Result<Money> TakeField::amount() const
{
    return m_field->amount();
}

bool TakeField::isAmbiguous() const
{
    const Result<Money> read = m_field->amount();
    return !read && read.error().rule == "amount.ambiguous"_L1;
}

void TakeField::leave()
{
    if (m_isEdited)
        emit kept();
    else
        emit dropped();
    close();
}

void TakeField::close()
{
    if (!m_field)
        return;
    AmountEdit *field = m_field;
    m_field.clear();
    field->removeEventFilter(this);
    if (field->hasFocus())
        m_view.setFocus(Qt::OtherFocusReason);
    field->hide();
    field->deleteLater();
}

bool TakeField::take(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        emit dropped();
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_isEdited = true; // What stands there is meant, whoever wrote it.
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
        break;
    default:
        return false;
    }
    if (isAmbiguous())
        m_view.setFocus(Qt::OtherFocusReason); // It asks when it is left.
    else
        leave();
    return true;
}

bool TakeField::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_field || watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        m_isAsked = false;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        m_isAsked = isAmbiguous();
        if (!m_isAsked && why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            leave();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    // With Ctrl, Enter is the dialog's, which asks for what was typed.
    return !key->modifiers().testFlag(Qt::ControlModifier) && take(key->key());
}

} // namespace quittance
