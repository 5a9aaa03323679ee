#pragma once

#include "ui/invoices/InvoiceColumns.h"
#include "ui/widgets/DataTable.h"

#include <QElapsedTimer>
#include <QSet>

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
    //! Names of the columns the user switched off or on by hand: "-issued", "+total".
    QStringList columnChoices() const;
    void setColumnChoices(const QStringList &choices);

    //! Jumps to the next row whose text in the sorted column begins with what is typed. Looks at the rows
    //! held only: a jump must not fetch a million rows.
    void keyboardSearch(const QString &search) override;

signals:
    //! By hand; both as columnChoices().
    void columnsChosen(const QStringList &before, const QStringList &now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutColumns();
    void showColumnMenu(const QPoint &position);
    void choose(InvoiceColumn column, bool shown);

    InvoiceTableModel &m_model;
    InvoiceDelegate *m_delegate;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    QSet<InvoiceColumn> m_chosenOn;
    QSet<InvoiceColumn> m_chosenOff;
    bool m_narrow = false;
};

} // namespace quittance
