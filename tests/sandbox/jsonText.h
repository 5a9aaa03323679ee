#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace quittance::sandbox {

// JSON straight into the bytes of an answer: a tree for each of a hundred thousand records would make a
// stand-in slower than the programs that are measured against it.

//! A text with its quotation marks; a half of a surrogate pair becomes U+FFFD.
void appendJsonText(QByteArray &out, QStringView text);
//! Any value.
void appendJsonValue(QByteArray &out, const QJsonValue &value);

} // namespace quittance::sandbox
