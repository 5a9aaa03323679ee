#pragma once

#include "core/domain/Money.h"

#include <QLineEdit>

namespace quittance {

//! A field for an amount of one currency: everything is selected when it is entered, and what was typed is
//! written out in full when it is left.
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

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Currency m_currency;
};

} // namespace quittance
