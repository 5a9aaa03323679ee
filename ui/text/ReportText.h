#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/ReportTable.h"
#include "core/domain/Statement.h"

namespace quittance {

//! A report in codes (see ReportService) with words for people: title, columns, totals, and what stands in
//! codes in the rows (periods, accounts, methods, categories of VAT). Codes it does not know stay.
ReportTable worded(ReportTable table);

//! The line below a report's title: which days it is of. Null days are left out.
QString reportDaysText(QDate from, QDate to, QDate knownAt);

//! A statement of account as a table: opening balance, lines, closing balance for each currency; the ages of
//! what is owed stand in the notes. All of it in words.
ReportTable statementTable(const Statement &statement);

//! The journal as a table, newest first: its title and columns, and a row. All of it in words.
ReportTable activityHead();
QList<ReportCell> activityRow(const ActivityLine &line);

//! A cell as people read it; amounts without their currency. Percent is "19 %".
QString reportCellText(const ReportCell &cell, ReportTable::Column::Kind kind);

} // namespace quittance
