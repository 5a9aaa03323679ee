#pragma once

#include "core/domain/CustomerBalance.h"

#include <QList>

namespace quittance {

//! How many customers a list has in each of its states, whatever is chosen, and what all that it shows owe.
struct CustomerSummary {
    qint64 all = 0;
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 archived = 0;
    qint64 shown = 0; //!< Of the whole query.
    QList<CustomerBalance> sums; //!< Of the whole query, by currency.
    QString currency; //!< That amounts are compared in.

    friend bool operator==(const CustomerSummary &, const CustomerSummary &) = default;
};

} // namespace quittance
