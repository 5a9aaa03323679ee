#pragma once

#include <QList>
#include <QStringList>

namespace quittance {

//! The cells of a text that a spreadsheet put on the clipboard: columns parted by tabs, rows by line feeds; a
//! cell with such letters in it stands in quotes, and a quote in it is doubled.
QList<QStringList> spreadsheetCells(const QString &text);

} // namespace quittance
