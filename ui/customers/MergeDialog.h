#pragma once

#include "core/domain/CustomerMerge.h"
#include "ui/acts/ActDialog.h"

class QGridLayout;

namespace quittance {

class CustomerDesk;
class CustomerSearch;
class Desk;

//! Makes one customer an alias of another: which one, what moves, and what the one that is kept owes before
//! and after. It cannot be taken back.
class MergeDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk and customers outlive the dialog.
    MergeDialog(Desk &desk, CustomerDesk &customers, const CustomerRow &from, QWidget *parent);

    //! Who is kept, once it succeeded.
    CustomerId kept() const;
    QString keptName() const;

protected:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

private:
    void askEffect();
    void showEffect(const CustomerMerge &effect);

    CustomerDesk &m_customers;
    const CustomerId m_from;
    const QString m_fromName;
    CustomerSearch *m_search;
    QWidget *m_effect;
    PlainLabel *m_moves;
    QList<PlainLabel *> m_heads;
    QList<PlainLabel *> m_figures;
    int m_token = 0;
};

} // namespace quittance
