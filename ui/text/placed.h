#pragma once

#include <QString>
#include <QStringList>

namespace quittance {

//! A sentence with its values put in by their own numbers, %1 being the first, in one pass: a value that
//! holds
//! "%2" itself stays as it is, and unlike with QString::arg() a sentence may use %3 without %1. Empty when
//! the sentence needs a value that is empty.
QString placed(const QString &sentence, const QStringList &values);

} // namespace quittance
