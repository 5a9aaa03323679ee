#include "ui/widgets/EmptyState.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int discSize = 72;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_disc(new QWidget(this))
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_disc->setFixedSize(discSize, discSize);
    m_title->setFont(fonts::strong(fonts::sized(fonts::body(), 18)));
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setInk(Ink::Secondary);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMaximumWidth(480);
    m_hint->setMinimumWidth(320);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_disc, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    // Between stretches, not aligned: an aligned label that wraps gets the height of the whole width.
    auto *hintLine = new QHBoxLayout;
    hintLine->addStretch(1);
    hintLine->addWidget(m_hint, 1000);
    hintLine->addStretch(1);
    layout->addLayout(hintLine);
    layout->addSpacing(8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    if (parent) {
        parent->installEventFilter(this);
        if (table())
            table()->installEventFilter(this);
        setGeometry(parent->rect());
    }
    hide();
}

void EmptyState::tell(const QString &icon, const QString &title, const QString &hint)
{
    m_icon = icon;
    m_title->setText(asSentence(title));
    m_hint->setText(asSentence(hint));
    m_hint->setVisible(!hint.isEmpty());
    update();
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon));
    setLook(*button, primary ? Look::Primary : Look::Plain);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::hint() const
{
    return m_hint->text();
}

QAbstractScrollArea *EmptyState::table() const
{
    return parentWidget() ? qobject_cast<QAbstractScrollArea *>(parentWidget()->parentWidget()) : nullptr;
}

QPushButton *EmptyState::offered() const
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(i)->widget());
        if (button && !button->isHidden() && button->isEnabled())
            return button;
    }
    return nullptr;
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == table() && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        QPushButton *act = offered();
        // Backwards they come from the act itself, and would never get past it.
        if (act && reason != Qt::BacktabFocusReason)
            act->setFocus(reason == Qt::MouseFocusReason ? reason : Qt::ShortcutFocusReason);
    }
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Rows have come where its button was pressed: the keys go to them, not to whatever stands beside.
    if (table() && isHidden() && isAncestorOf(window()->focusWidget()))
        table()->setFocus(Qt::OtherFocusReason);
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QPushButton *act = offered();
    if (act && table() && table()->hasFocus())
        act->setFocus(Qt::ShortcutFocusReason); // As by keys: then it is drawn.
}

void EmptyState::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !button
        || !button->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) // Who held Enter on the last row did not mean this.
        button->click();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.window);
    painter.drawEllipse(m_disc->geometry());
    icons::paint(painter, m_disc->geometry(), m_icon, tokens.secondary, 32);
}

} // namespace quittance
