#pragma once

#include "ui/style/Tokens.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace quittance {

class PlainLabel;

//! A sentence about the record in view that must not be overlooked, with what can be done about it. Hidden
//! while there is nothing to tell; it cannot be dismissed.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    //! name is the stem of the object names. Buttons stand beside the words, or below them where the room is
    //! narrow.
    Notice(const QString &name, bool isNarrow, QWidget *parent);

    QPushButton *addButton(const QString &key, const QString &text);
    void tell(Tone tone, const QString &icon, const QString &text);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_name;
    Tone m_tone = Tone::Info;
    QString m_icon;
    PlainLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace quittance
