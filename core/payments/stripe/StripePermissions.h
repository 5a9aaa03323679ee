#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/KeyPermission.h"

#include <QList>

namespace quittance {

class StripeApi;

//! Finds out what a restricted key may do. Stripe looks at the permission before it looks for the object, so
//! a call about an object that cannot exist changes nothing and answers the question.
class StripePermissions
{
public:
    //! api must outlive this.
    explicit StripePermissions(StripeApi &api);

    //! All that this program asks of a key, in the order of the Dashboard's page. Errors other than a missing
    //! permission end it.
    Result<QList<KeyPermission>> check(const StopFlag &stop);

private:
    StripeApi &m_api;
};

} // namespace quittance
