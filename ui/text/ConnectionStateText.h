#pragma once

#include "core/domain/ConnectionState.h"

#include <QTimeZone>

namespace quittance {

QString connectionStateWord(const ConnectionState &state); //!< "Works", "Needs you", "Not connected".
//! Account, end of the key, last sync, one after the other: "Brightwater (test) · rk_test_…4f2a · Synced …".
QString connectionFactsText(const ConnectionState &state, const QTimeZone &zone);
//! For the stripe that says that no real money moves: “Stripe “Brightwater (test)” rk_test_…4f2a – no real
//! …”.
QString modeStripeText(const QString &provider, const QString &label, const QString &keyHint);
//! What it is for, where nobody has set it up.
QString connectionPurposeText(const QString &connection);

} // namespace quittance
