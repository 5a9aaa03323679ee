#pragma once

#include "ui/style/Tokens.h"

#include <QFrame>
#include <QList>

#include <functional>

class QPushButton;

namespace quittance {

class PlainLabel;

//! One line above the sections about what needs attention, the worst first, with one action. More that waits
//! is counted. Hidden when there is nothing.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    struct Message {
        QString key; //!< What it is about; a newer message about the same takes its place.
        Tone tone = Tone::Info; //!< Danger goes before Warning, and that before all else.
        QString text;
        QString action; //!< May be empty.
        QString details; //!< Behind "Details"; may be empty.
        std::function<void()> act = {}; //!< What the action does; without one it is reported.
        bool isSticky = false; //!< About money or the backup: it goes when its cause does.
    };

    explicit Banner(QWidget *parent = nullptr);

    void tell(const Message &message);
    //! details may be empty; they are behind "Details". act is what the action does; without one it is
    //! reported.
    void tell(Tone tone, const QString &text, const QString &action, const QString &details,
        std::function<void()> act = {});
    //! Drops what was told without a key.
    void clear() { drop({}); }
    //! What this is about is well again.
    void drop(const QString &key);
    //! The same for all keys that begin like this.
    void dropAll(const QString &prefix);
    int count() const { return static_cast<int>(m_messages.size()); }

signals:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show();
    void showNext();
    const Message *shown() const;

    QList<Message> m_messages; //!< The worst first; among equals the newest.
    QString m_key; //!< Of the one that is shown.
    PlainLabel *m_text;
    PlainLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_more;
    QPushButton *m_others;
    QPushButton *m_close;
};

} // namespace quittance
