#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QUrl>

namespace quittance {

class StripeApi;

//! The page at Stripe where customers look after their own saved ways of paying. It is made anew each time,
//! is good for minutes, and moves no money.
class StripePortal
{
public:
    //! api must outlive this.
    explicit StripePortal(StripeApi &api)
        : m_api(api)
    {
    }

    //! returnPage: where the page's way back leads; may be empty. InvalidInput
    //! gateway.payer_unknown when there is no such key or it is of the other mode; BadReply
    //! stripe.unreadable, stripe.url_unsafe.
    Result<QUrl> open(const QString &payer, const QUrl &returnPage, const StopFlag &stop);

private:
    StripeApi &m_api;
};

} // namespace quittance
