#pragma once

#include "core/domain/BankLineRow.h"
#include "core/domain/PayoutReconciliation.h"
#include "ui/widgets/AskingDialog.h"

class QPushButton;

namespace quittance {

class BankDesk;
class CloseDesk;
class DataTable;
class EmptyState;
class PlainLabel;
class RecordTableModel;

//! Says by hand which movement of the bank a payout arrived with: those that wait and have its amount. A
//! payout is never tied to another amount. Ctrl+Enter matches, Esc leaves.
class PayoutLineDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! Both desks outlive the dialog.
    PayoutLineDialog(CloseDesk &close, BankDesk &bank, const PayoutRow &payout, QWidget *parent);

signals:
    void matched();

protected:
    bool isAsking() const override { return m_isBusy; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void showLines(const QList<BankLineRow> &rows);
    void submit();
    void tell(const Error &error);

    CloseDesk &m_close;
    const PayoutRow m_payout;
    QList<BankLineRow> m_rows;
    RecordTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    PlainLabel *m_about;
    QPushButton *m_act = nullptr;
    bool m_isBusy = false;
};

} // namespace quittance
