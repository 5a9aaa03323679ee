#pragma once

#include <QObject>

class QWidget;

namespace quittance {

//! Enter goes past the buttons of a window to the window itself, which decides what it means: some platform
//! themes let it press the button that has the focus, with Ctrl too, before any window is asked. A button
//! that has a meaning of its own for plain Enter is marked by keepEnter().
class EnterPastButtons final : public QObject
{
    Q_OBJECT

public:
    explicit EnterPastButtons(QWidget *window);

    static void keepEnter(QObject *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace quittance
