#pragma once

#include "core/domain/Customer.h"
#include "core/domain/PaymentRow.h"
#include "ui/acts/ActDialog.h"

#include <QTimer>

class QLineEdit;
class QListWidget;

namespace quittance {

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
    QString fieldOf(const Error &error) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<Customer> &found);

    Desk &m_desk;
    const PaymentId m_payment;
    QLineEdit *m_text;
    QListWidget *m_list;
    QList<Customer> m_found;
    QTimer m_soon;
    int m_token = 0;
};

} // namespace quittance
