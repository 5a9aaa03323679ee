#pragma once

#include "core/domain/InvoiceQuery.h"
#include "core/domain/InvoiceRow.h"

#include <QWidget>

class QVBoxLayout;

namespace quittance {

class Desk;
struct Error;

//! What was billed to one customer lately, with the way to all of it.
class CustomerInvoicesView final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    CustomerInvoicesView(Desk &desk, QDate today, QWidget *parent);

    void setToday(QDate today) { m_today = today; }
    void showCustomer(const CustomerId &id);
    void clear();

signals:
    void allWanted();
    void invoiceWanted(const quittance::InvoiceId &id);
    void failed(const quittance::Error &error);

private:
    void empty();
    void show(const QList<InvoiceRow> &rows, bool isAll);
    QWidget *line(const InvoiceRow &row);

    Desk &m_desk;
    QDate m_today;
    QVBoxLayout *m_column;
    int m_token = 0;
};

} // namespace quittance
