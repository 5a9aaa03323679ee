#include "ui/widgets/Timeline.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/tipText.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

namespace {

constexpr int markSize = 24;

class EventRow final : public QWidget
{
public:
    EventRow(const TimelineEvent &event, bool isLast, QWidget *parent)
        : QWidget(parent)
        , m_icon(event.icon)
        , m_last(isLast)
    {
        auto *text = new PlainLabel(event.text, this);
        text->setFont(fonts::small());
        text->setWordWrap(true);
        auto *caption = new PlainLabel(event.caption, this);
        caption->setFont(fonts::small());
        caption->setInk(Ink::Secondary);
        caption->setWordWrap(true); // What somebody wrote is longer than the pane is wide.
        caption->setToolTip(tipText(event.tooltip));
        auto *outer = new QHBoxLayout(this);
        outer->setContentsMargins(0, 4, 0, 8);
        outer->setSpacing(0);
        outer->addSpacing(markSize + 8); // On the side where lines begin: margins do not turn around.
        auto *layout = new QVBoxLayout;
        layout->setSpacing(0);
        outer->addLayout(layout, 1);
        layout->addWidget(text);
        layout->addWidget(caption);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        const int left = isRightToLeft() ? width() - markSize : 0;
        if (!m_last)
            painter.fillRect(
                QRect(left + markSize / 2 - 1, markSize, 1, height() - markSize), tokens.hairline);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.window);
        painter.drawEllipse(left, 0, markSize, markSize);
        icons::paint(painter, QRect(left, 0, markSize, markSize), m_icon, tokens.secondary, 16);
    }

private:
    const QString m_icon;
    const bool m_last;
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void Timeline::setEvents(const QList<TimelineEvent> &events)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < events.size(); ++i)
        m_layout->addWidget(new EventRow(events.at(i), i == events.size() - 1, this));
}

} // namespace quittance
