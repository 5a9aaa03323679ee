#pragma once

#include <QScrollArea>

class QComboBox;

namespace quittance {

//! The middle of a dialog: as high as what stands in it, up to a limit; beyond that it scrolls. What has the
//! keys stays in view, however it came by them. Turning the wheel over a choice scrolls, too: nothing must be
//! chosen by looking further down.
class BodyArea final : public QScrollArea
{
    Q_OBJECT

public:
    //! body is given away.
    BodyArea(QWidget *body, int width, QWidget *parent);
    ~BodyArea() override;
    Q_DISABLE_COPY_MOVE(BodyArea)

    //! One that stands in it.
    void keepFromWheel(QComboBox *choice);
    void setHeightAtMost(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepFocusInView();
    void keepInView(int margin);
    int neededFor(int width) const;
    void chooseBar();

    const int m_width;
    int m_atMost = QWIDGETSIZE_MAX;
};

} // namespace quittance
