#pragma once

#include <QFrame>
#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <functional>

class QPushButton;

namespace quittance {

class PlainLabel;

//! Tells at the bottom of its parent, where lines begin, what was done, one at a time, the next one waits.
//! Stays 6 s, 10 s with an action; the time stands still under the pointer and while it has the focus.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    //! Floats over parent; bottomMargin pixels from its lower edge.
    explicit Toast(QWidget *parent, int bottomMargin);

    //! From now on above this part of the parent and no wider than it, so that it hides neither that nor what
    //! stands below it, as long as it is there to be seen; null: none.
    void standAbove(QWidget *floor);

    void say(const QString &text);
    void say(const QString &text, const QString &action, std::function<void()> act);
    //! At once, in place of what is shown and of what offers an act: that is no longer how it is.
    void sayInstead(const QString &text);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message {
        QString text;
        QString action;
        std::function<void()> act;
    };

    void showNext();
    QRect room() const; //!< That it may take.
    void place();

    QQueue<Message> m_waiting;
    Message m_shown;
    PlainLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_time;
    QPointer<QWidget> m_floor;
    const int m_bottomMargin;
};

} // namespace quittance
