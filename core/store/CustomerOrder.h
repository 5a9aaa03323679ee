#pragma once

#include "core/domain/CustomerQuery.h"

#include <QList>

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
    //! What customers are compared by before their names.
    struct Key {
        CustomerQuery::Sort sort;
        bool descends;
    };

    QList<Key> m_keys;
    bool m_isNameReversed;
};

} // namespace quittance
