#include "ui/shell/ProgressLine.h"

#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;

namespace {

constexpr int steps = 40;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_walk.setInterval(50ms);
    connect(&m_walk, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.hairline);
    if (m_total > 0) {
        const auto filled = static_cast<int>(width() * qBound<qint64>(0, m_done, m_total) / m_total);
        painter.fillRect(0, 0, filled, height(), tokens.accent);
        return;
    }
    const int piece = width() / 3;
    const int x = (width() + piece) * m_step / steps - piece;
    painter.fillRect(x, 0, piece, height(), tokens.accent);
}

void ProgressLine::showEvent(QShowEvent *)
{
    // Where the system asks for no animation the line stands still.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_walk.start();
}

void ProgressLine::hideEvent(QHideEvent *)
{
    m_walk.stop();
}

} // namespace quittance
