#pragma once

#include <QByteArrayView>
#include <QString>

namespace quittance {

//! Whether a file is a bank's, by its name alone: ".sta", ".ofx". A table or XML may be one all the same.
bool hasStatementName(const QString &path);
//! Whether a file is a table by its name; it may be a statement or anything else.
bool isTable(const QString &path);
//! How much of a file tells whether it is one.
constexpr qsizetype statementHead = 4096;
//! By its name or its first bytes; what follows statementHead is not looked at. A CSV file may be anything;
//! whoever gives it says what it is.
bool isStatement(const QString &path, QByteArrayView bytes);

} // namespace quittance
