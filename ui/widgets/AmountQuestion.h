#pragma once

#include "core/domain/Money.h"

#include <QFrame>
#include <QPointer>

class QPushButton;

namespace quittance {

//! Asks under a field which of two readings of a number is meant: "1.234: one thousand or one point two?"
//! 1 and 2 or the arrows and Enter choose, Esc goes back to the field. One of a window at a time.
class AmountQuestion final : public QFrame
{
    Q_OBJECT

public:
    //! Stands over the field's window, under the field, unless somebody lays it out elsewhere before it asks.
    //! typed is what was typed.
    AmountQuestion(QWidget &field, const QString &typed, Money grouped, Money fraction);

    //! Takes the keys; where they were is remembered.
    void ask();
    //! Where the keys were to go when the question came up; may be null.
    QWidget *next() const { return m_next; }

signals:
    void chosen(quittance::Money amount);
    void left(); //!< Without an answer, to type anew.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(Money amount);

    QPointer<QWidget> m_field;
    QPointer<QWidget> m_next;
    const Money m_grouped;
    const Money m_fraction;
    QPushButton *m_first;
    QPushButton *m_second;
    bool m_isAnswered = false;
};

} // namespace quittance
