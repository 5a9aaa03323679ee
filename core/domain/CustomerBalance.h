#pragma once

#include "core/domain/Money.h"

namespace quittance {

//! What a customer owes and has left, in one currency; as the ageing report says it.
struct CustomerBalance {
    Money open{0, Currency::of("EUR")};
    Money overdue{0, Currency::of("EUR")}; //!< Of that, what is past due.
    Money credit{0, Currency::of("EUR")}; //!< Not netted with it.

    friend bool operator==(const CustomerBalance &, const CustomerBalance &) = default;
};

} // namespace quittance
