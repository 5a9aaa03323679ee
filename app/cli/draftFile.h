#pragma once

#include "core/domain/InvoiceDetail.h"

#include <QJsonObject>

namespace quittance {

class JsonInput;

//! A document with the fields that a file names changed; null empties a field, lists replace those before.
//! Sums are not computed here. Leaves "id" and "customer" to the caller. InvalidInput names the field by its
//! path: "lines[2].price".
Result<InvoiceContent> withFields(InvoiceContent content, JsonInput fields);

//! A draft in the same form: what it gives can be read again.
QJsonObject draftShape(const InvoiceDetail &draft);

} // namespace quittance
