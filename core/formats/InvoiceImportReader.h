#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportedInvoice.h"

namespace quittance {

enum class ImportFormat : quint8 { Xml, Csv, Other };

//! What the content says; the name only helps where an empty or broken file says nothing. Other is what is
//! known to be something else: PDF, ZIP, images.
ImportFormat importFormat(const QByteArray &bytes, const QString &fileName);

//! Reads the invoices in a file, UBL XML or CSV. What it is, its content says; the name only helps where an
//! empty or broken file says nothing. A UBL document that breaks rules of EN 16931 comes back as problems,
//! one a rule. InvalidInput where the file as a whole cannot be read: import.unknown_format (PDF, ZIP,
//! images), and the rules of readUblTree and readInvoiceCsv.
Result<ImportedBatch> importInvoices(const QByteArray &bytes, const QString &fileName);

} // namespace quittance
