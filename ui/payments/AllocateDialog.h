#pragma once

#include "core/domain/PaymentRow.h"
#include "ui/acts/ActDialog.h"

namespace quittance {

class AllocationGrid;
class Desk;
class LeftPanel;

//! Hands out what is left of a payment to open documents of its customer.
class AllocateDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    AllocateDialog(Desk &desk, const PaymentRow &payment, QDate today, QWidget *parent);

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

private:
    Desk &m_desk;
    const PaymentId m_payment;
    const Money m_available;
    AllocationGrid *m_grid;
    LeftPanel *m_left;
};

} // namespace quittance
