#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/ReportTable.h"

namespace quittance {

//! A document as a list of documents tells it to a file; as the columns of ReportService::documentHead().
QList<ReportCell> documentCells(const InvoiceRow &row);

} // namespace quittance
