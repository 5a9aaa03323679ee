#pragma once

#include "core/domain/PaymentRow.h"
#include "ui/acts/ActDialog.h"

namespace quittance {

class CustomerSearch;
class Desk;

//! Says whose a payment is that came from nobody known.
class AssignDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    AssignDialog(Desk &desk, const PaymentRow &payment, QWidget *parent);

    //! Whom the payment was given to, once it succeeded.
    QString customerName() const;

protected:
    QFuture<Result<CommandOutcome>> start() override;
    void tellWhyNot() override;
    QString fieldOf(const Error &error) const override;

private:
    void showWhether();

    Desk &m_desk;
    const PaymentId m_payment;
    CustomerSearch *m_search;
};

} // namespace quittance
