#include "ui/notes/TagEdit.h"

#include "core/domain/recordTags.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace quittance {

using namespace Qt::StringLiterals;

TagEdit::TagEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_completer->setWidget(this); // It completes a part of the line, which QLineEdit's own way cannot.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::take);
    connect(this, &QLineEdit::textEdited, this, &TagEdit::complete);
}

void TagEdit::setTags(const QStringList &tags)
{
    setText(tags.isEmpty() ? QString() : tags.join(u", "_s) + u", "_s);
}

void TagEdit::focusInEvent(QFocusEvent *event)
{
    const bool wasSelected = hasSelectedText();
    QLineEdit::focusInEvent(event);
    if (!wasSelected && hasSelectedText())
        end(false); // What is typed comes behind the tags that are there, not in their place.
}

void TagEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible())
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // The list takes these.
            return;
        default:
            break;
        }
    QLineEdit::keyPressEvent(event);
}

void TagEdit::complete()
{
    const QString behind = text().mid(cursorPosition());
    const QString before = text().left(cursorPosition());
    const QString key = tagKey(before.section(u',', -1));
    QStringList offered;
    if (!key.isEmpty() && behind.trimmed().isEmpty()) {
        const QStringList there = before.section(u',', 0, -2).split(u',', Qt::SkipEmptyParts);
        for (const QString &tag : tagsMissingIn(m_known, there))
            if (const QString known = tagKey(tag); known.startsWith(key) && known != key)
                offered.append(tag);
    }
    m_offered->setStringList(offered);
    if (offered.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagEdit::take(const QString &tag)
{
    QStringList parts = text().left(cursorPosition()).split(u',');
    parts.removeLast();
    QStringList tags;
    for (const QString &part : std::as_const(parts))
        if (!part.trimmed().isEmpty())
            tags.append(part.trimmed());
    tags.append(tag);
    setTags(tags);
}

} // namespace quittance
