#pragma once

#include "core/base/Error.h"

#include <QJsonArray>

namespace quittance {

//! Reads the CSV of a bulk result: RFC 4180 in UTF-8 with a header, line breaks within quotes; an empty cell
//! is null. Each row is an object of texts by column name. BadReply "salesforce.unexpected_reply" when a row
//! has another number of cells than the header, or a quote has no end.
Result<QJsonArray> readSalesforceCsv(const QByteArray &csv);

} // namespace quittance
