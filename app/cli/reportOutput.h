#pragma once

#include "app/cli/Session.h"
#include "core/domain/ReportTable.h"
#include "core/domain/Statement.h"

#include <QJsonObject>

#include <functional>

namespace quittance {

//! A row of a report in codes as JSON: a key for each column. Percentages and quantities are ten-thousandths
//! under "<key>_e4", prices millionths under "<key>_e6"; an empty cell is null.
QJsonObject rowShape(const QList<ReportTable::Column> &columns, const QList<ReportCell> &row);

//! {"customer_id":…,"customer":…,"from":…,"to":…,"currencies":[{"currency":…,"opening":…,"lines":[…],…}]}
QJsonObject statementShape(const Statement &statement);

//! One line of an ageing: currency, current … d90_plus, total, credit.
QJsonObject ageingShape(const AgeingLine &line);

//! A worded report as aligned text: figures to the right.
QString tableText(const ReportTable &table);

//! Writes bytes to the file of -o, or to standard output, and ends the command. Storage "file.unwritable".
void saveExport(Session &session, const QByteArray &text);

//! Where a report goes. save writes it to the file it is given.
struct ReportFile {
    ReportService::File format = ReportService::File::Csv;
    QString name; //!< Of the user's file; "-": standard output.
    std::function<QFuture<Result<void>>(const QString &path)> save;
};
//! Writes the file, says so and ends the command.
void deliver(Session &session, const ReportFile &file);

} // namespace quittance
