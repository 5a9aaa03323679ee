#pragma once

#include "ui/style/Tokens.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace quittance {

class PlainLabel;

//! One line above the sections about something that needs attention, with one action. Hidden when there is
//! nothing.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    //! details may be empty; they are behind "Details". act is what the action does; without one it is
    //! reported.
    void tell(Tone tone, const QString &text, const QString &action, const QString &details,
        std::function<void()> act = {});
    void clear();

signals:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    std::function<void()> m_act;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_more;
    QPushButton *m_close;
};

} // namespace quittance
