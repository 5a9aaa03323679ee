#pragma once

#include "core/domain/PaymentOrder.h"
#include "ui/acts/ActDialog.h"

class QComboBox;

namespace quittance {

class AllocationGrid;
class Desk;
class LeftPanel;
class ThirdPartyPanel;

//! What credit there is to hand out, of which payments and credit notes of one customer.
struct AllocateForm {
    QString title;
    ActDialog::Subject subject;
    QList<Credit> credits; //!< In one currency; one at least.
    QString customer; //!< Name of whose they are.
    InvoiceId first; //!< Paid before the others; may be empty.
};

//! Hands out what is left of a payment or credit note to open documents of its customer, or of another one.
class AllocateDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    AllocateDialog(Desk &desk, const AllocateForm &form, QDate today, QWidget *parent);

    //! What was asked for last.
    struct Done {
        CreditSource source;
        QList<AllocationOrder> orders;
        bool thirdParty = false;
    };
    const Done &done() const { return m_done; }

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;
    void tellWhyNot() override;

private:
    const Credit &credit() const;
    void askForInvoices();
    void showWhether();

    Desk &m_desk;
    const QList<Credit> m_credits;
    const InvoiceId m_first;
    const QDate m_today;
    QComboBox *m_source; //!< Only where there is a choice. Made first: Tab goes as it is read.
    AllocationGrid *m_grid;
    LeftPanel *m_left;
    ThirdPartyPanel *m_thirdParty;
    Done m_done;
};

} // namespace quittance
