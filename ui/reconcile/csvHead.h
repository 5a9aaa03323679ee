#pragma once

#include "core/domain/BankCsvProfile.h"
#include "core/domain/ImportPreview.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace quittance {

//! The first rows of a CSV file, only to be looked at while a person says how it is read: the file itself is
//! read by the service. Quotes hold delimiters and doubled quotes; an encoding nobody named is UTF-8 where
//! the bytes are that, else Latin.
QList<QStringList> csvHead(const QByteArray &bytes, const BankCsvProfile &profile, int rows);

//! What the first rows would be understood as, for the table in which columns are chosen. Keys of the fields
//! are "bank." and BankCsvField's code.
ImportPreview csvPreview(const QList<QStringList> &rows, const BankCsvProfile &profile);

} // namespace quittance
