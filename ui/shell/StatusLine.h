#pragma once

#include <QFrame>
#include <QTimer>

namespace quittance {

class PlainLabel;

//! The line at the foot of the window: left what was done last, right what waits and when was synced.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    //! Until something else is told.
    void tell(const QString &text);
    //! For some seconds; what was told before then stands there again.
    void mention(const QString &text);
    void setState(const QString &text);
    QString state() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_left;
    PlainLabel *m_right;
    QString m_told;
    QTimer m_mentioned;
};

} // namespace quittance
