#pragma once

#include <QFrame>

namespace quittance {

class PlainLabel;

//! The line at the foot of the window: left what was done last, right what waits and when was synced.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void tell(const QString &text);
    void setState(const QString &text);
    QString state() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_left;
    PlainLabel *m_right;
};

} // namespace quittance
