#include "ui/widgets/Toast.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plainTime = 6s;
constexpr auto actionTime = 10s;
constexpr int margin = 12;
constexpr int widest = 560;

} // namespace

Toast::Toast(QWidget *parent, int bottomMargin)
    : QFrame(parent)
    , m_label(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_time(this)
    , m_bottomMargin(bottomMargin)
{
    setObjectName(u"toast"_s);
    m_label->setObjectName(u"toast.text"_s);
    m_label->setWordWrap(true);
    m_action->setObjectName(u"toast.action"_s);
    m_close->setObjectName(u"toast.close"_s);
    m_close->setIcon(icons::icon(u"close"_s, Ink::Secondary));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    setLook(*m_close, Look::Quiet);
    setLook(*m_action, Look::Plain);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addSpacing(8); // A margin would stay at the left where lines run from the right.
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &Toast::showNext);
    connect(m_close, &QPushButton::clicked, this, &Toast::showNext);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_shown.act;
        showNext();
        if (act)
            act();
    });
    parent->installEventFilter(this);
    m_action->installEventFilter(this);
    m_close->installEventFilter(this);
    hide();
}

void Toast::standAbove(QWidget *floor)
{
    if (m_floor)
        m_floor->removeEventFilter(this);
    m_floor = floor;
    if (m_floor)
        m_floor->installEventFilter(this);
    if (isVisible())
        place();
}

void Toast::say(const QString &text)
{
    say(text, {}, {});
}

void Toast::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_waiting.enqueue({text, action, std::move(act)});
    if (!isVisible())
        showNext();
}

void Toast::sayInstead(const QString &text)
{
    m_waiting.removeIf([](const Message &message) { return !message.action.isEmpty(); });
    m_waiting.prepend({text, {}, {}});
    showNext();
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void Toast::showNext()
{
    m_time.stop();
    if (m_waiting.isEmpty()) {
        hide();
        return;
    }
    m_shown = m_waiting.dequeue();
    m_label->setText(asSentence(m_shown.text));
    m_action->setText(m_shown.action);
    m_action->setVisible(!m_shown.action.isEmpty());
    show();
    place();
    raise();
    m_time.start(m_shown.action.isEmpty() ? plainTime : actionTime);
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect Toast::room() const
{
    const QRect all = parentWidget()->rect();
    if (!m_floor || !m_floor->isVisibleTo(parentWidget()))
        return all.adjusted(margin, margin, -margin, -m_bottomMargin);
    const QRect floor = QRect(m_floor->mapTo(parentWidget(), QPoint()), m_floor->size()) & all;
    return {QPoint(floor.left() + margin, margin), QPoint(floor.right() - margin, floor.top() - margin - 1)};
}

void Toast::place()
{
    const QRect room = this->room();
    const int fixed = 16 + 8 + 8 + 8 + m_close->sizeHint().width()
        + (m_action->isHidden() ? 0 : m_action->sizeHint().width());
    const int most = qMin(widest, room.width());
    const int text = qMin(m_label->fontMetrics().horizontalAdvance(m_label->text()) + 4, most - fixed);
    m_label->setFixedWidth(qMax(80, text));
    adjustSize();
    move(isRightToLeft() ? room.right() + 1 - width() : room.left(),
        qMax(room.top(), room.bottom() + 1 - height()));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isMoved = type == QEvent::Resize
        || (watched == m_floor && (type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide));
    const bool isAct = watched != parent() && watched != m_floor;
    if (isMoved && isVisible())
        place();
    else if (isAct && type == QEvent::FocusIn)
        m_time.stop(); // Whoever walks here by keys reads it to the end.
    else if (isAct && type == QEvent::FocusOut && isVisible() && !underMouse())
        m_time.start(plainTime);
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (!m_action->hasFocus() && !m_close->hasFocus())
        m_time.start(plainTime);
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.fieldBorder);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace quittance
