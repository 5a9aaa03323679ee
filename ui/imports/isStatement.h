#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

//! Whether a file is a bank's, by its name alone: ".sta", ".ofx". A table or XML may be one all the same.
bool hasStatementName(const QString &path);
//! By its name or its first bytes. A CSV file may be anything; whoever gives it says what it is.
bool isStatement(const QString &path, const QByteArray &head);

} // namespace quittance
