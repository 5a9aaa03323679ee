#include "ui/shell/ScreenFit.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace quittance {

namespace {

//! One whose place was said may be about to move to another screen than the one it was made on.
const QScreen *screenOf(const QWidget &window, bool isPlaced)
{
    const QScreen *there = isPlaced ? QGuiApplication::screenAt(window.geometry().center()) : nullptr;
    return there ? there : window.screen();
}

void fit(QWidget &window)
{
    const bool isPlaced = window.testAttribute(Qt::WA_Moved); // Else its place is up to the window manager.
    const QScreen *screen = screenOf(window, isPlaced);
    const bool isOrdinary = window.windowType() == Qt::Window || window.windowType() == Qt::Dialog;
    if (!screen || !isOrdinary || (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) != 0)
        return;
    // How high the title really is, is known only once it is there.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect room = screen->availableGeometry().adjusted(0, title, 0, 0);
    const QRect place = ScreenFit::fitted(window.geometry(), window.minimumSize(), room);
    if (isPlaced && place != window.geometry())
        window.setGeometry(place);
    else if (!isPlaced && place.size() != window.size()) // What was never resized goes on growing by itself.
        window.resize(place.size());
}

} // namespace

QRect ScreenFit::fitted(const QRect &window, const QSize &least, const QRect &room)
{
    QRect place(window.topLeft(), window.size().boundedTo(room.size()).expandedTo(least));
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() + 1 - place.width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() + 1 - place.height())));
    return place;
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || event->spontaneous() || !watched->isWidgetType())
        return false;
    if (auto *widget = static_cast<QWidget *>(watched); widget->isWindow())
        fit(*widget);
    return false;
}

} // namespace quittance
