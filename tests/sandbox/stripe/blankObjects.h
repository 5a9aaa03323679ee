#pragma once

#include <QJsonObject>

namespace quittance::sandbox {

//! An object of this type in Stripe's form with everything there that is always there, and nothing known:
//! "payment_method", "setup_intent", "refund", "dispute", "payout" ... Empty for a type that has no entry.
QJsonObject blankObject(const QString &type);
//! The object with these fields put over its own.
QJsonObject with(QJsonObject object, const QJsonObject &fields);

} // namespace quittance::sandbox
