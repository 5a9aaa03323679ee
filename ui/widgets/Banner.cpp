#include "ui/widgets/Banner.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_details(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"banner.text"_s);
    m_action->setObjectName(u"banner.action"_s);
    m_more->setObjectName(u"banner.details"_s);
    m_text->setWordWrap(true);
    m_text->setFont(fonts::small());
    m_details->setFont(fonts::small());
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icons::icon(u"close"_s));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    setLook(*m_close, Look::Quiet);
    m_more->setCheckable(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_more);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(36, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_details);

    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // It may tell something else.
        if (act)
            act();
        else
            emit acted();
    });
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    hide();
}

void Banner::tell(
    Tone tone, const QString &text, const QString &action, const QString &details, std::function<void()> act)
{
    m_act = std::move(act);
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_details->setText(details);
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    m_details->hide();
    const Ink ink = tone == Tone::Danger ? Ink::Danger : tone == Tone::Warning ? Ink::Warning : Ink::Info;
    m_text->setInk(ink);
    m_details->setInk(ink);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors &colors = tokensOf(palette()).tone(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), colors.ground);
    painter.fillRect(0, height() - 1, width(), 1, tokensOf(palette()).hairline);
    icons::paint(painter, QRect(12, m_text->y(), 16, m_text->height()),
        m_tone == Tone::Danger        ? u"danger"_s
            : m_tone == Tone::Warning ? u"warning"_s
                                      : u"info"_s,
        colors.text, 16);
}

} // namespace quittance
