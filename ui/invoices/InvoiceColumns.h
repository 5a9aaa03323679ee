#pragma once

#include "core/domain/InvoiceQuery.h"

#include <QString>
#include <Qt>

#include <array>

namespace quittance {

//! The columns of the invoice table, in their order.
enum class InvoiceColumn : quint8 {
    Number,
    Customer,
    Issued,
    Due,
    Total,
    Open,
    Currency,
    Status,
    Link,
    LastMail,
    Late,
    Net,
    Tax,
    Paid,
    Credited,
    OrderNumber,
    CustomerNumber,
    Reference,
    Terms,
    Series,
    Gateway,
    Crm,
    Tags,
    Note,
    CreatedBy
};
inline constexpr int invoiceColumnCount = 25;

struct InvoiceColumnFacts {
    InvoiceColumn column;
    const char *title; //!< As drawn.
    const char *spokenTitle; //!< In full words.
    const char *key; //!< Stable name, for settings.
    int width; //!< Pixels; 0 stretches.
    int narrowWidth; //!< Where the table is too narrow for all; 0 folds the column away.
    bool isAmount;
    std::optional<InvoiceQuery::Sort> sort;
    bool isExtra = false; //!< Not shown before the user asks for it.
};

const std::array<InvoiceColumnFacts, invoiceColumnCount> &invoiceColumns();
inline const InvoiceColumnFacts &factsOf(InvoiceColumn column)
{
    return invoiceColumns().at(static_cast<size_t>(column));
}

} // namespace quittance
