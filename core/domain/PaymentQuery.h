#pragma once

#include "core/base/Id.h"
#include "core/domain/FieldFilter.h"

namespace quittance {

//! Which payments a list shows and in which order. A value; the same query always gives the same order.
struct PaymentQuery {
    enum class Which : quint8 {
        All,
        Disputed, //!< Whose payer asks for the money back; the most urgent first, whatever the order.
        Left, //!< Of which something is left.
    };
    enum class Sort : quint8 {
        Date,
        Amount,
        Customer, //!< By name; those of nobody known come last either way.
        Method,
        Status, //!< What needs somebody first; of each kind the newest first, either way.
    };

    Which which = Which::All;
    QString
        text; //!< Part of a name, a method or a number it pays, or an amount; folded before it is compared.
    Sort sort = Sort::Date;
    bool descending = true;
    //! Of date and amount, sorted by the other one as well where the first are equal.
    enum class Then : quint8 { Nothing, Ascending, Descending };
    Then then = Then::Nothing;
    CustomerId customer; //!< Whose; empty: everybody's.
    FieldFilter fields;

    friend bool operator==(const PaymentQuery &, const PaymentQuery &) = default;
};

} // namespace quittance
