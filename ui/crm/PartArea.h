#pragma once

#include <QScrollArea>

namespace quittance {

//! A part beside others that scrolls where it is too low for all that stands in it, and is never narrower
//! than that. It takes the keys while it has something to scroll. What has the keys stays in view, however it
//! came by them.
class PartArea final : public QScrollArea
{
    Q_OBJECT

public:
    //! part is given away. name: for screen readers.
    PartArea(QWidget *part, const QString &name, int leastWidth, int mostWidth, QWidget *parent);
    ~PartArea() override;
    Q_DISABLE_COPY_MOVE(PartArea)

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_leastWidth;
};

} // namespace quittance
