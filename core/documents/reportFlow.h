#pragma once

#include "core/documents/DocumentWords.h"
#include "core/documents/Flow.h"
#include "core/domain/ReportTable.h"

namespace quittance {

//! Whether a report needs more width than an upright page has.
bool wantsLandscape(Sheets &sheets, const DocumentWords &words, const ReportTable &table);

//! Draws columns, rows and totals, without title and notes, between left and right.
void drawReport(Flow &flow, const DocumentWords &words, const ReportTable &table, qreal left, qreal right);

} // namespace quittance
