#pragma once

#include "core/domain/CrmMapping.h"
#include "core/domain/CrmPreview.h"
#include "ui/widgets/RecordTableModel.h"

namespace quittance {

//! The columns of the editor; the last one shows what a chosen record holds.
QList<RecordColumn> mappingColumns();
//! A field's mapping as a row of it, but for that one: our field, direction, their field, what is done to a
//! value, who is right, state.
Record mappingRecord(const CrmMapping &mapping, const QString &connection);

//! What the editor calls a change of letters: "Capital letters".
QString crmChangeText(CrmChange change);

//! What is done to a value on its way, either way the same, so that it comes back as it went.
QString mappingChangeText(const CrmMapping &mapping);
//! Stands where nobody can be right because only one side is read.
QString oneWayText();
//! The CRM's field, by its label where it has one.
QString mappedText(const CrmMapping &mapping);

//! The columns of the table that shows what real records make of a mapping.
QList<RecordColumn> mappingPreviewColumns();
//! untold: stands where the CRM did not tell the field.
QList<Record> mappingPreviewRecords(const QList<CrmPreviewRow> &rows, const QString &untold);

} // namespace quittance
