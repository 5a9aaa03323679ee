#include "core/payments/GatewayRegistry.h"

#include "core/payments/paypal/payPalGatewayType.h"
#include "core/payments/stripe/stripeGatewayType.h"

namespace quittance {

const QList<GatewayType> &GatewayRegistry::all()
{
    static const QList<GatewayType> types{stripeGatewayType(), payPalGatewayType()};
    return types;
}

const GatewayType *GatewayRegistry::find(QStringView id)
{
    for (const GatewayType &type : all())
        if (type.id == id)
            return &type;
    return nullptr;
}

} // namespace quittance
