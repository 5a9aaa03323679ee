#include "ui/acts/BodyArea.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace quittance {

namespace {

constexpr int besideField = 50;
constexpr int belowField = 130; //!< For the list of what is found, which comes below a field.

} // namespace

BodyArea::BodyArea(QWidget *body, int width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // As wide as the buttons below make all.
    setWidgetResizable(true);
    setWidget(body); // From here on its events come by.
    connect(qApp, &QApplication::focusChanged, this, &BodyArea::keepFocusInView);
}

BodyArea::~BodyArea()
{
    disconnect(qApp, nullptr, this, nullptr); // What stands in it goes after this, and may have the keys.
}

void BodyArea::keepFromWheel(QComboBox *choice)
{
    choice->installEventFilter(this);
}

void BodyArea::setHeightAtMost(int height)
{
    m_atMost = height;
    updateGeometry();
}

QSize BodyArea::sizeHint() const
{
    return {m_width, qMin(neededFor(m_width), m_atMost)};
}

int BodyArea::neededFor(int width) const
{
    const QWidget *body = widget();
    return body->hasHeightForWidth() ? body->heightForWidth(width) : body->sizeHint().height();
}

//! A bar that came while there was too little room would stay by itself: it makes words narrower, so that
//! they take another line.
void BodyArea::chooseBar()
{
    const bool hasRoom = neededFor(width()) <= height();
    setVerticalScrollBarPolicy(hasRoom ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void BodyArea::resizeEvent(QResizeEvent *event)
{
    chooseBar();
    QScrollArea::resizeEvent(event);
}

bool BodyArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore(); // What it stands in gets it next.
        return true;
    }
    const bool isTaken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        chooseBar();
        updateGeometry();
    }
    // Later: how far it can be scrolled is worked out after what stands in it has its place.
    if (watched == widget() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { keepInView(qMin(belowField, viewport()->height() / 3)); }, Qt::QueuedConnection);
    return isTaken;
}

void BodyArea::keepFocusInView()
{
    keepInView(besideField);
}

void BodyArea::keepInView(int margin)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, besideField, margin);
}

} // namespace quittance
