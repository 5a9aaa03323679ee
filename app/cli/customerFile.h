#pragma once

#include "core/base/Error.h"
#include "core/domain/Customer.h"

#include <QJsonObject>

namespace quittance {

class JsonInput;

//! A customer with the fields that a file names changed; null empties a field. A list of contacts replaces
//! the one before, an address changes only the parts it names. InvalidInput names the field by its path.
Result<Customer> withFields(Customer customer, JsonInput fields);

//! The same form.
QJsonObject customerShape(const Customer &customer);

} // namespace quittance
