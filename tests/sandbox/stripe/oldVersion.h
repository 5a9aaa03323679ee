#pragma once

#include <QJsonObject>

namespace quittance::sandbox {

class StripeState;

//! The API version events are written in: the account's default, which is years behind what a program pins.
//! Whoever reads amounts or states out of an event instead of asking for the object trips over it here, not
//! at a customer.
inline const QString oldVersion = QStringLiteral("2022-08-01");

//! The object as that version showed it: payment intents carry a list of charges and no latest_charge, links
//! know no restrictions and no message for when they are inactive, sessions name their mode of display by the
//! old word.
QJsonObject asOldVersion(QJsonObject object, const StripeState &state);

} // namespace quittance::sandbox
