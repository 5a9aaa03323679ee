#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace quittance {

//! Keeps the program's windows on the screen: none is shown larger than there is room for, nor where no
//! screen is any more. To be installed on the application.
class ScreenFit final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Where a window stands that wants that place, all of it in the room; at the beginning of it where even
    //! the least size is too large.
    static QRect fitted(const QRect &window, const QSize &least, const QRect &room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace quittance
