#pragma once

#include "core/domain/CustomerDetail.h"

#include <QWidget>

class QVBoxLayout;

namespace quittance {

//! Balances, address, terms and contacts of one customer.
class CustomerFactsView final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFactsView(QWidget *parent);

    void showCustomer(const CustomerDetail &detail);
    void clear();

private:
    QWidget *balances(const CustomerRow &row);
    QWidget *facts(const CustomerDetail &detail);
    QWidget *contacts(const Customer &customer);

    QVBoxLayout *m_column;
    CustomerDetail m_shown;
};

} // namespace quittance
