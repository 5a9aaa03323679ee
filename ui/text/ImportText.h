#pragma once

#include "core/domain/ImportPreview.h"

namespace quittance {

//! Where and what: "Line 12, Total: the total is not the sum of its parts." Used as a row of a list.
QString importProblemText(const ImportProblem &problem);

//! The column it is about, as the file calls it; one of ours that the file does not have, by our name.
QString importColumnText(const ImportProblem &problem);

//! What an import did, as one or two sentences.
QString importReportText(const ImportReport &report);

//! What an import would do: "12 new · 3 here already · 1 left out".
QString importForecastText(const ImportReport &outcome);

//! The act and how much of it: "Import 12 customers".
QString importActText(CsvKind kind, qint64 count);

QString csvKindText(CsvKind kind); //!< "Customers"
//! A field of an import, by its key: "Unit price".
QString importFieldText(const QString &key);
//! Whose export: "Xero"; "Another program" for "other".
QString importPresetText(const QString &preset);
//! How a cell is understood, as people write it; what cannot be read as it stands.
//! Of what is read of it: an ImportCell's read, or one of its readings.
QString importReadingText(ImportCell::Form form, const QString &read);
QString importCellText(const ImportCell &cell);

} // namespace quittance
