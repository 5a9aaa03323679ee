#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QJsonObject>

namespace quittance {

//! Canonical JSON of the journal: UTF-8, no white space, keys by code point, integers only.
//! A number that is no 64-bit integer is a programmer's mistake and stops the program.
QByteArray canonicalJson(const QJsonObject &object);

//! Reads one JSON object of at most maxBytes and a nesting of at most 100.
//! BadReply when it is larger, malformed or no object.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes = 64 * 1024 * 1024);

} // namespace quittance
