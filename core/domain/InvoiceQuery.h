#pragma once

#include "core/base/Id.h"
#include "core/domain/FieldFilter.h"

#include <QDate>
#include <QString>

#include <optional>

namespace quittance {

//! Which documents a list shows and in which order. A value; the same query always gives the same order.
struct InvoiceQuery {
    enum class Status : quint8 { All, Open, Overdue, Draft, PartlyPaid, Paid, Void, WrittenOff, Disputed };
    enum class Sort : quint8 { Number, Customer, Issued, Due, Total, Open };

    Status status = Status::All;
    QString text; //!< Part of a number or name, or an amount "1249.97"; folded before it is compared.
    Sort sort = Sort::Due;
    bool descending = false;
    QDate today; //!< What overdue is measured against.
    CustomerId customer; //!< Whose; empty: everybody's.
    FieldFilter fields;
    QDate dueFrom; //!< Due on this day or later; null: whenever.
    QDate dueThrough; //!< … or earlier.
    QString tag = {}; //!< Only those with this tag; empty: all.
    QDate linkAskedBefore = {}; //!< Only those whose link takes money since before this day (UTC); null: all.
    std::optional<Sort> then = {}; //!< Where the first are equal; only if sortsFurther(sort).
    bool thenDescending = false;

    //! Days and customers part documents into small groups, each of which is sorted as it is reached. Of
    //! amounts half a book may be equal, as what is open of all that is paid; no two numbers are.
    static constexpr bool sortsFurther(Sort sort)
    {
        return sort == Sort::Customer || sort == Sort::Issued || sort == Sort::Due;
    }

    friend bool operator==(const InvoiceQuery &, const InvoiceQuery &) = default;
};

} // namespace quittance
