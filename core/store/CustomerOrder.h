#pragma once

#include "core/domain/CustomerQuery.h"

namespace quittance {

//! The order of a list of customers, as SQL about customer c. Binds :currency where amounts are compared,
//! :today where days are, and :search and :id where a list is read on behind a customer.
struct CustomerOrder {
    explicit CustomerOrder(const CustomerQuery &query);

    //! Behind ORDER BY.
    QString text() const;
    //! " AND …": what stands behind the customer of :search and :id.
    QString behind() const;

private:
    QString rank(const QString &whose) const;
    QString owed() const;
    bool descends() const;

    CustomerQuery::Sort m_sort;
    bool m_isReversed;
};

} // namespace quittance
