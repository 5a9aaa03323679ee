#include "core/payments/closingUnseen.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<GatewayClosing> closingUnseen(const Error &refusal, const Error &look)
{
    if (refusal.rule.endsWith(".resource_missing"_L1))
        return fail(refusal);
    return GatewayClosing{.unseen = look};
}

} // namespace quittance
