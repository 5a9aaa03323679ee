#pragma once

#include "ui/invoices/InvoiceColumns.h"
#include "ui/widgets/DataTable.h"

namespace quittance {

class InvoiceDelegate;
class InvoiceTableModel;

//! The invoice table: columns fold to their short forms where it is narrow, the user may choose which are
//! shown.
class InvoiceTableView final : public DataTable
{
    Q_OBJECT

public:
    //! model outlives the table or is its child.
    explicit InvoiceTableView(InvoiceTableModel &model, QWidget *parent = nullptr);

    bool isNarrow() const { return m_narrow; }

protected:
    void arrange() override;

private:
    InvoiceTableModel &m_model;
    InvoiceDelegate *m_delegate;
    bool m_narrow = false;
};

} // namespace quittance
