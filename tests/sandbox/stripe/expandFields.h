#pragma once

#include "tests/sandbox/stripe/StripeError.h"
#include "tests/sandbox/stripe/StripeState.h"

#include <optional>

namespace quittance::sandbox {

//! Whether an object of this type ("list:charge" for a list of charges) can have these fields expanded, each
//! a dotted path such as "data.latest_charge.balance_transaction", at most four deep. Judged before the call
//! is carried out.
std::optional<StripeError> checkExpand(const QString &type, const QJsonValue &paths);
//! The types of what those fields lead to, where it is known beforehand.
QStringList expandedTypes(const QString &type, const QJsonValue &paths);
//! The object with those fields as objects in place of their ids.
QJsonObject expandFields(const StripeState &state, QJsonObject object, const QJsonValue &paths);

} // namespace quittance::sandbox
