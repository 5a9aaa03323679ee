#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace quittance {

//! A customer as a payment provider has it. Personal.
struct GatewayCustomer {
    QString externalKey; //!< "<provider>:<test|live>:<customer id>".
    CustomerId customer; //!< Ours, from its metadata; empty when it was made elsewhere.
    QString name;
    QString email;
    QDateTime since; //!< UTC.

    friend bool operator==(const GatewayCustomer &, const GatewayCustomer &) = default;
};

//! Who a customer of ours is at a payment provider, or who it may be.
struct GatewayIdentity {
    CustomerId customer;
    QString connection; //!< "stripe"
    QString account; //!< Which key is used: "rk_test_…4f2a".
    bool live = false;
    std::optional<GatewayCustomer> linked; //!< As the provider has it now; one that is gone is none.
    //! While there is no link: those that carry our id, then those with exactly the e-mail address. A person
    //! chooses.
    QList<GatewayCustomer> matches;
};

} // namespace quittance
