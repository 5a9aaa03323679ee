#pragma once

#include <QUrl>

namespace quittance {

//! The Dashboard's page about what "stripe:test:du_1" names: a dispute, a payout, a payment or a customer.
//! Empty for anything else. The Dashboard has one address in front of test things and none for live ones.
QUrl stripeDashboardPage(const QString &externalKey);

} // namespace quittance
