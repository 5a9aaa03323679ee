#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/GatewayCustomer.h"

namespace quittance {

struct Customer;

//! The customers a payment provider keeps for us. Blocks, as PaymentGateway does, and with its errors.
class CustomerGateway
{
public:
    virtual ~CustomerGateway() = default;

    //! By the key we stored, or by the provider's bare id; empty when there is none (any more), or when it is
    //! of the other mode than the key.
    virtual Result<std::optional<GatewayCustomer>> readCustomer(const QString &keyOrId, const StopFlag &stop)
        = 0;
    //! All with exactly this address, newest first.
    virtual Result<QList<GatewayCustomer>> customersWithEmail(const QString &email, const StopFlag &stop) = 0;
    //! All that carry our id. The provider's search lags behind by a minute, at times an hour.
    virtual Result<QList<GatewayCustomer>> customersOf(const CustomerId &customer, const StopFlag &stop) = 0;
    //! The same, from a list that does not lag, of those made since an instant.
    virtual Result<QList<GatewayCustomer>> customersOfSince(
        const CustomerId &customer, const QDateTime &since, const StopFlag &stop)
        = 0;
    //! Makes one that carries our id. The key is good as long as PaymentGateway::repeatWindow(Link) says.
    virtual Result<GatewayCustomer> createCustomer(
        const Customer &customer, const QString &key, const StopFlag &stop)
        = 0;
};

} // namespace quittance
