#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/PaymentRow.h"
#include "ui/acts/ActDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class AllocationGrid;
class AmountEdit;
class DateEdit;
class Desk;
class LeftPanel;
class Notice;
class ThirdPartyPanel;

//! Money came that no gateway reports: how much, how, from whom, and what it pays.
class RecordPaymentDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. row is the document it was called for; its open amount is proposed.
    //! One without an id only says who paid, in which currency.
    RecordPaymentDialog(Desk &desk, const InvoiceRow &row, QDate today, QWidget *parent);

signals:
    void showWanted(const quittance::PaymentRow &payment); //!< One that looks like this one.

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

private:
    void showAccounts();
    void propose();
    void showLeft();
    //! Whether the same was entered before.
    void askAlike();
    void warnOf(const QList<PaymentRow> &alike);

    Desk &m_desk;
    const CustomerId m_customer;
    const QString m_customerName;
    AmountEdit *m_amount;
    QComboBox *m_method;
    QComboBox *m_account; //!< Of ours; shown where the book knows several and the money came to one.
    DateEdit *m_date;
    QLineEdit *m_payer;
    QLineEdit *m_reference;
    Notice *m_alike;
    std::optional<PaymentRow> m_twin; //!< What the notice is about.
    int m_alikeToken = 0;
    AllocationGrid *m_grid;
    QCheckBox *m_close;
    LeftPanel *m_left;
    ThirdPartyPanel *m_thirdParty;
};

} // namespace quittance
