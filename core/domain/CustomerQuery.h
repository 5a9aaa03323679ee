#pragma once

#include "core/base/Id.h"

#include <QDate>

#include <optional>

namespace quittance {

//! Which customers a list shows and in which order. Those merged into others are never shown.
struct CustomerQuery {
    enum class Which : quint8 { All, Open, Overdue, Archived }; //!< Archived ones stand in the last alone.
    enum class Sort : quint8 {
        Name,
        OldestDue, //!< Whose open document was due first; by name who owes nothing.
        Open, //!< Who owes most in one currency; by name who owes nothing in it.
        Overdue, //!< … of what is past due.
        LastPayment, //!< Who paid last.
    };

    Which which = Which::All;
    QString text; //!< Part of a name, a contact's name, an address or a VAT id; folded before it is compared.
    bool isMine = false; //!< Only those whom the one who asks looks after.
    Sort sort = Sort::Name;
    bool isReversed = false; //!< The other way round; those who are equal stay in the order of their names.
    //! Where the first are equal, before their names; not beside names, of which hardly two are equal.
    std::optional<Sort> then = {};
    bool isThenReversed = false; //!< Of the second: the other way round than it would mostly be.
    QString currency; //!< That amounts are compared in; empty: the book's own.
    QDate today; //!< What overdue is measured against.
    QString tag = {}; //!< Only those with this tag; empty: all.

    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

//! A place in any order, to read on behind: that of a customer.
struct CustomerPlace {
    QString search;
    CustomerId id; //!< Empty: before the first.

    friend bool operator==(const CustomerPlace &, const CustomerPlace &) = default;
};

} // namespace quittance
