#pragma once

#include "core/domain/BankLineRow.h"
#include "core/domain/InvoiceRow.h"

#include <QDate>
#include <QDialog>
#include <QMap>

class QPushButton;

namespace quittance {

class Chip;
class DataTable;
class Desk;
class FilterField;
class PlainLabel;
class RecordTableModel;

//! Finds by hand what a movement pays: open invoices of its currency, by number, customer or amount. Space
//! takes one or leaves it, all of one customer; each takes what is open, the last what is left. Ctrl+Enter
//! matches, Esc leaves.
class MatchDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    MatchDialog(Desk &desk, const BankLineRow &line, QDate today, QWidget *parent);

signals:
    void chosen(const quittance::BankProposal &match);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void ask();
    void showInvoices(const QList<InvoiceRow> &rows);
    void toggle();
    Money left() const; //!< Of the movement, beyond what was taken.
    Money takenBy(const InvoiceRow &row) const;
    void showRows();
    void submit();

    Desk &m_desk;
    const BankLineRow m_line;
    const QDate m_today;
    QList<InvoiceRow> m_rows; //!< Those shown.
    QList<InvoiceRow> m_taken; //!< In the order in which they were.
    int m_token = 0;
    FilterField *m_filter;
    RecordTableModel *m_model;
    DataTable *m_table;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_left = nullptr;
    Chip *m_exact = nullptr;
    PlainLabel *m_remark = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace quittance
