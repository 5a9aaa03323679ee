#pragma once

#include "core/formats/ColumnMapping.h"

#include <array>

namespace quittance {

//! In the order of importFields(CsvKind::Invoices).
enum class InvoiceCsvColumn : quint8 {
    Number,
    Customer,
    Email,
    VatId,
    IssueDate,
    DueDate,
    Currency,
    Item,
    Description,
    Quantity,
    UnitPrice,
    VatRate,
    VatCategory,
    ExemptionReason,
    Total,
    Reference,
    Type,
    Discount,
};
inline constexpr size_t invoiceCsvColumnCount = 18;

//! Where each column of an invoice CSV stands.
struct InvoiceCsvColumns {
    std::array<qsizetype, invoiceCsvColumnCount> position; //!< From 0; -1 where the file has no such column.
    QStringList headers; //!< As the file writes them.
    QList<InvoiceCsvColumn> twice; //!< Columns that two headers claim.

    qsizetype of(InvoiceCsvColumn column) const { return position[static_cast<size_t>(column)]; }
    bool has(InvoiceCsvColumn column) const { return of(column) >= 0; }
    //! The file's header of the column, or our own name for it where the file has none.
    QString header(InvoiceCsvColumn column) const;
};

//! Finds the columns by their headers, as guessedMapping does.
InvoiceCsvColumns invoiceCsvColumns(const QStringList &headers);

//! The columns a mapping names; a header the file lacks is no column.
InvoiceCsvColumns invoiceCsvColumns(const QStringList &headers, const ColumnMapping &mapping);

} // namespace quittance
