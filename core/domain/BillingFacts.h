#pragma once

#include "core/domain/Money.h"

#include <QDate>

namespace quittance {

//! What was billed to one customer and paid. Balances are of one currency: sums of several would say nothing.
struct BillingFacts {
    Money open{0, Currency::of("EUR")};
    Money overdue{0, Currency::of("EUR")};
    QDate lastInvoice; //!< Of any currency; null: none yet.
    QDate lastPayment; //!< Likewise; one that bounced does not count.
    bool hasInvoices = false;

    friend bool operator==(const BillingFacts &, const BillingFacts &) = default;
};

} // namespace quittance
