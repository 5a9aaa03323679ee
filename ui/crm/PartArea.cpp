#include "ui/crm/PartArea.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace quittance {

PartArea::PartArea(QWidget *part, const QString &name, int leastWidth, int mostWidth, QWidget *parent)
    : QScrollArea(parent)
    , m_leastWidth(leastWidth)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setMaximumWidth(mostWidth);
    setWidget(part); // From here on its events come by.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

PartArea::~PartArea()
{
    disconnect(qApp, nullptr, this, nullptr); // What stands in it goes after this, and may have the keys.
}

QSize PartArea::minimumSizeHint() const
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {qMax(m_leastWidth, needed), QScrollArea::minimumSizeHint().height()};
}

bool PartArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTaken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isTaken;
}

} // namespace quittance
