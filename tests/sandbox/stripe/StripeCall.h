#pragma once

#include "tests/sandbox/stripe/StripeError.h"
#include "tests/sandbox/stripe/StripeState.h"

#include <functional>

namespace quittance::sandbox {

//! One request that has passed all checks, for the function that carries it out.
struct StripeCall {
    StripeState &state;
    QString path; //!< As it was asked: "/v1/customers/cus_1".
    QString id; //!< What stands for the braces in the path; empty when there are none.
    QString innerId; //!< What stands for the second pair of braces; likewise.
    QJsonObject parameters; //!< Typed; what is unset is null.
};

//! A page of a list as Stripe cuts it: newest first, cursors both ways, `limit` 1 to 100 (10 when absent).
StripeAnswer listPage(const StripeCall &call, const ObjectShelf &shelf, const QString &what,
    const std::function<bool(const QJsonObject &)> &wanted);
//! The same for a short list that has no shelf, in its own order; the cursors are not looked at.
QJsonObject wholeList(const QString &url, const QJsonArray &items);

//! Whether the object's "created" fits the filter, which is a number, bounds, or absent.
bool createdFits(const QJsonObject &object, const QJsonValue &filter);
//! Whether the parameter is absent or equals that field of the object.
bool fieldFits(const StripeCall &call, const QString &name, const QJsonObject &object);

//! The metadata after a change: null empties it, an empty value removes one key, other keys stay.
QJsonObject mergedMetadata(QJsonObject old, const QJsonValue &change);

//! The old values of the fields in which the two differ.
QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after);

} // namespace quittance::sandbox
