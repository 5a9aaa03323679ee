#include "ui/widgets/WriteAct.h"

#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>

namespace quittance {

namespace {

QAccessibleInterface *meet(const QString &className, QObject *object)
{
    auto *line = className == QLatin1String("QLineEdit") ? qobject_cast<QLineEdit *>(object) : nullptr;
    return line ? new WriteAct(line) : nullptr;
}

} // namespace

WriteAct::WriteAct(QLineEdit *line)
    : QAccessibleWidget(line, QAccessible::EditableText)
{
}

void WriteAct::install()
{
    QAccessible::installFactory(meet);
}

QString WriteAct::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return line().echoMode() == QLineEdit::Normal
            ? line().text()
            : QString(line().displayText().size(), QLatin1Char('*')); // As many as everybody sees.
    const QString said = QAccessibleWidget::text(kind);
    return said.isEmpty() && kind == QAccessible::Description ? line().placeholderText() : said;
}

void WriteAct::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State WriteAct::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.editable = !line().isReadOnly();
    now.readOnly = line().isReadOnly();
    now.passwordEdit = line().echoMode() != QLineEdit::Normal;
    now.selectableText = true;
    return now;
}

void *WriteAct::interface_cast(QAccessible::InterfaceType kind)
{
    if (kind == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (kind == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(kind);
}

void WriteAct::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || !line().hasSelectedText())
        return;
    *start = line().selectionStart();
    *end = line().selectionEnd();
}

int WriteAct::selectionCount() const
{
    return line().hasSelectedText() ? 1 : 0;
}

void WriteAct::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void WriteAct::removeSelection(int index)
{
    if (index == 0)
        line().deselect();
}

void WriteAct::setSelection(int index, int start, int end)
{
    if (index == 0)
        line().setSelection(start, end - start);
}

int WriteAct::cursorPosition() const
{
    return line().cursorPosition();
}

void WriteAct::setCursorPosition(int position)
{
    line().setCursorPosition(position);
}

QString WriteAct::text(int start, int end) const
{
    return start <= end ? shown().mid(start, end - start) : QString();
}

int WriteAct::characterCount() const
{
    return static_cast<int>(line().text().size());
}

QRect WriteAct::characterRect(int offset) const
{
    if (offset < 0 || offset > characterCount())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&line());
    const QRect box = line().style()->subElementRect(QStyle::SE_LineEditContents, &option, &line());
    const int left = box.left() + advance(offset);
    return {line().mapToGlobal(QPoint(left, box.top())),
        QSize(advance(offset + 1) - advance(offset), box.height())};
}

int WriteAct::offsetAtPoint(const QPoint &point) const
{
    return line().cursorPositionAt(line().mapFromGlobal(point));
}

void WriteAct::scrollToSubstring(int start, int end)
{
    line().setCursorPosition(end);
    line().setCursorPosition(start);
}

QString WriteAct::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset; // There are none.
    return {};
}

void WriteAct::deleteText(int start, int end)
{
    write(start, end, {});
}

void WriteAct::insertText(int offset, const QString &text)
{
    write(offset, offset, text);
}

void WriteAct::replaceText(int start, int end, const QString &text)
{
    write(start, end, text);
    if (!line().isReadOnly() && line().isEnabled() && !line().hasFocus())
        emit line().editingFinished(); // Nobody will leave a field in which nobody is.
}

void WriteAct::write(int start, int end, const QString &text)
{
    if (line().isReadOnly() || !line().isEnabled())
        return;
    line().setSelection(start, end - start);
    line().insert(text); // Takes the place of what is selected, and is told as typed.
}

QLineEdit &WriteAct::line() const
{
    return *static_cast<QLineEdit *>(widget());
}

QString WriteAct::shown() const
{
    return line().echoMode() == QLineEdit::Normal ? line().text() : QString();
}

int WriteAct::advance(int offset) const
{
    return line().fontMetrics().horizontalAdvance(line().displayText().left(offset));
}

} // namespace quittance
