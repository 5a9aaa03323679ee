#pragma once

#include "ui/invoices/InvoiceColumns.h"
#include "ui/widgets/DataTable.h"

#include <optional>

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

signals:
    //! The only selected row was pressed and pulled away.
    void dragged();

protected:
    void arrange() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    InvoiceTableModel &m_model;
    InvoiceDelegate *m_delegate;
    std::optional<QPoint> m_pressedAt; //!< On the only selected row.
    bool m_isDragged = false;
    bool m_narrow = false;
};

} // namespace quittance
