#pragma once

#include "core/domain/InvoiceRow.h"
#include "ui/invoices/InvoiceColumns.h"
#include "ui/widgets/CellTable.h"
#include "ui/widgets/PagedRows.h"

namespace quittance {

class Desk;

//! The invoices of one query as a paged table; the desk outlives it.
class InvoiceTableModel final : public PagedRows<InvoiceRow>
{
    Q_OBJECT

public:
    enum Role {
        RawRole = CellTable::rawRole,
        LongTextRole, //!< What a narrow column shortens, in full.
    };

    explicit InvoiceTableModel(Desk &desk, QObject *parent = nullptr);

    //! Asks for this query; what is shown stays until the first page is here.
    void setQuery(const InvoiceQuery &query);
    const InvoiceQuery &query() const { return m_query; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! For copying: "1234.56", ISO dates.
    static QVariant rawTextOf(const InvoiceRow &row, InvoiceColumn column, QDate today);
    int rowOfId(const InvoiceId &id) const;
    QDate today() const { return m_query.today; }
    //! Decimals that amounts reserve room for, so that marks align: 2, or 3 once a currency has them.
    int mostDecimals() const { return m_mostDecimals; }

protected:
    void onHeld(const InvoiceRow &row) override;
    void onForgotten(qint64) override { }

private:
    static QVariant textOf(const InvoiceRow &row, InvoiceColumn column, QDate today, bool isLong);
    QVariant spokenTextOf(const InvoiceRow &row, InvoiceColumn column) const;
    static QVariant extraOf(const InvoiceRow &row, InvoiceColumn column, QDate today, bool isRaw);

    InvoiceQuery m_query;
    int m_mostDecimals = 2;
};

} // namespace quittance
