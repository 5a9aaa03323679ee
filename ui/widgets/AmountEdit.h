#pragma once

#include "core/domain/Money.h"

#include <QLineEdit>

namespace quittance {

//! A field for an amount of one currency: everything is selected when it is entered, and what was typed is
//! worked out and written out in full when it is left: "3*49.90" is 149.70. What may be read in two ways, as
//! "1.234", is asked about in place.
class AmountEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountEdit(Currency currency, QWidget *parent = nullptr);

    Currency currency() const { return m_currency; }
    void setAmount(Money amount);
    //! Zero leaves the field empty.
    void setAmountOrNothing(Money amount);
    //! The errors of readAmount(); nothing typed is zero.
    Result<Money> amount() const;

signals:
    //! Before the question is shown: who has room for it lays it out.
    void asking(QWidget *question);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void askReading();

    const Currency m_currency;
};

} // namespace quittance
