#include "ui/widgets/Banner.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

int rankOf(Tone tone)
{
    return tone == Tone::Danger ? 0 : tone == Tone::Warning ? 1 : 2;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_details(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_others(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"banner.text"_s);
    m_action->setObjectName(u"banner.action"_s);
    m_more->setObjectName(u"banner.details"_s);
    m_others->setObjectName(u"banner.more"_s);
    m_close->setObjectName(u"banner.close"_s);
    m_text->setWordWrap(true);
    m_text->setFont(fonts::small());
    m_details->setFont(fonts::small());
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icons::icon(u"close"_s));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    setLook(*m_close, Look::Quiet);
    setLook(*m_others, Look::Link);
    m_others->setToolTip(tr("Show the next message"));
    m_more->setCheckable(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_others);
    line->addWidget(m_action);
    line->addWidget(m_more);
    line->addWidget(m_close);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(12, 4, 12, 4);
    outer->setSpacing(0);
    outer->addSpacing(24); // Of the icon, on the side where lines begin: margins do not turn around.
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    outer->addLayout(layout, 1);
    layout->addLayout(line);
    layout->addWidget(m_details);

    connect(m_close, &QPushButton::clicked, this, [this] { drop(m_key); });
    connect(m_others, &QPushButton::clicked, this, &Banner::showNext);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const Message *message = shown();
        const auto act = message ? message->act : nullptr; // It may tell something else.
        if (act)
            act();
        else
            emit acted();
    });
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    hide();
}

void Banner::tell(const Message &message)
{
    m_messages.removeIf([&](const Message &known) { return known.key == message.key; });
    const auto place = std::ranges::find_if(
        m_messages, [&](const Message &known) { return rankOf(known.tone) >= rankOf(message.tone); });
    m_messages.insert(place, message);
    m_key = m_messages.constFirst().key; // A newer one that is less bad is counted, not shown.
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::tell(
    Tone tone, const QString &text, const QString &action, const QString &details, std::function<void()> act)
{
    tell(
        {.key = {}, .tone = tone, .text = text, .action = action, .details = details, .act = std::move(act)});
}

void Banner::drop(const QString &key)
{
    if (m_messages.removeIf([&](const Message &message) { return message.key == key; }) > 0)
        show();
}

void Banner::dropAll(const QString &prefix)
{
    if (m_messages.removeIf([&](const Message &message) { return message.key.startsWith(prefix); }) > 0)
        show();
}

const Banner::Message *Banner::shown() const
{
    const auto message = std::ranges::find(m_messages, m_key, &Message::key);
    return message == m_messages.end() ? nullptr : &*message;
}

void Banner::showNext()
{
    const auto now = std::ranges::find(m_messages, m_key, &Message::key);
    if (now == m_messages.end())
        return;
    m_key = now + 1 == m_messages.end() ? m_messages.constFirst().key : (now + 1)->key;
    show();
}

void Banner::show()
{
    if (m_messages.isEmpty()) {
        hide();
        return;
    }
    if (!shown())
        m_key = m_messages.constFirst().key;
    const Message &message = *shown();
    m_text->setText(asSentence(message.text));
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_details->setText(message.details);
    m_more->setVisible(!message.details.isEmpty());
    m_more->setChecked(false);
    m_details->hide();
    const int others = count() - 1;
    //: how many messages wait behind the one that is shown
    m_others->setText(tr("%n more", nullptr, others));
    m_others->setVisible(others > 0);
    m_close->setVisible(!message.isSticky);
    const Ink ink = message.tone == Tone::Danger ? Ink::Danger
        : message.tone == Tone::Warning          ? Ink::Warning
                                                 : Ink::Info;
    m_text->setInk(ink);
    m_details->setInk(ink);
    QFrame::show();
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Message *message = shown();
    const Tone tone = message ? message->tone : Tone::Info;
    const ToneColors &colors = tokensOf(palette()).tone(tone);
    QPainter painter(this);
    painter.fillRect(rect(), colors.ground);
    painter.fillRect(0, height() - 1, width(), 1, tokensOf(palette()).hairline);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - 28 : 12;
    const QRect line = m_text->firstLine().translated(m_text->pos());
    icons::paint(painter, QRect(left, line.y(), 16, line.height()),
        tone == Tone::Danger        ? u"danger"_s
            : tone == Tone::Warning ? u"warning"_s
                                    : u"info"_s,
        colors.text, 16);
}

} // namespace quittance
