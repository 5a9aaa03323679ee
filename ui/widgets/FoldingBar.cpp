#include "ui/widgets/FoldingBar.h"

#include "ui/widgets/settleLayout.h"

#include <QEvent>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace quittance {

namespace {

constexpr int roomForFields = 60; //!< Beside the least they need.

} // namespace

FoldingBar::FoldingBar(QWidget *parent)
    : QWidget(parent)
{
    setMinimumWidth(1); // Else the bar would keep what it stands in as broad as all its words.
}

void FoldingBar::setFolding(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : buttons) {
        Q_ASSERT(!button->icon().isNull());
        m_parts.append({.button = button, .words = button->text()});
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(QString(button->text()).remove(u'&'));
    }
    fold();
}

bool FoldingBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // Something came, went, or says something else.
        fold();
    return isDone;
}

void FoldingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

int FoldingBar::needed() const
{
    layout()->invalidate();
    // Where something else can be cut short, it has all its words before a button has.
    return std::max(layout()->minimumSize().width() + roomForFields, layout()->sizeHint().width());
}

void FoldingBar::fold()
{
    if (m_isFolding || m_parts.isEmpty())
        return;
    m_isFolding = true;
    for (const Part &part : std::as_const(m_parts))
        part.button->setText(part.words);
    for (const Part &part : std::as_const(m_parts)) {
        if (needed() <= width())
            break;
        part.button->setText({});
    }
    settleLayout(*this);
    m_isFolding = false;
}

} // namespace quittance
