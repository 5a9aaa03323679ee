#pragma once

#include <QWidget>

namespace quittance {

class PlainLabel;

//! Lies over its parent while something is dragged over it that it would take, and says what a drop would do.
class DropFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget *parent);

    //! Shown until it is hidden.
    void tell(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
};

} // namespace quittance
