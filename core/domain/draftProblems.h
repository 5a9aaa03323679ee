#pragma once

#include "core/domain/Customer.h"
#include "core/domain/InvoiceContent.h"

#include <optional>

namespace quittance {

//! Something that keeps a draft from being a good invoice.
struct DraftProblem {
    enum class Place : quint8 { Customer, IssuedOn, DueOn, SuppliedOn, Line, Allowance, Vat, Total };

    QString rule; //!< "draft.no_lines"
    Place place = Place::Total;
    qsizetype index = -1; //!< Of the line, the document's allowance or the VAT row; else -1.
    //! It must not be issued like this. Others make an invoice that a customer's program may refuse (EN
    //! 16931), or that is hard to pay.
    bool isBlocking = false;

    friend bool operator==(const DraftProblem &, const DraftProblem &) = default;
};

//! All problems of a draft whose sums are computed, in the order in which its fields are read. Nobody is
//! billed yet where customer is empty.
QList<DraftProblem> draftProblems(
    const InvoiceContent &content, const std::optional<Customer> &customer, QDate today);

} // namespace quittance
