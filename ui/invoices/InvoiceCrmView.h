#pragma once

#include "core/base/Id.h"

#include <QTimeZone>
#include <QWidget>

namespace quittance {

class CustomerCrmView;
class CustomerDesk;
class Desk;
struct Error;

//! What CRMs have of the customer of a document, to be read: what can be done about it is offered at the
//! customer. Nothing is asked for while it is not in view.
class InvoiceCrmView final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it, and knows customers and CRMs.
    InvoiceCrmView(Desk &desk, QTimeZone zone, QWidget *parent);

    //! Whether desk knows both.
    static bool isPossible(Desk &desk);

    void showCustomer(const CustomerId &customer);

signals:
    void customerWanted(const quittance::CustomerId &customer, const QString &name);
    void failed(const quittance::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askInView();

    CustomerDesk &m_customers;
    CustomerCrmView *m_view;
    CustomerId m_customer;
    QString m_name; //!< Empty while it is on its way.
    bool m_isOld = true; //!< What is shown was asked for before something changed.
    int m_token = 0;
};

} // namespace quittance
