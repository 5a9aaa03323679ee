#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

namespace quittance {

//! An API key of Stripe that has the right form. Restricted keys ("rk_") are asked for; secret ones ("sk_"),
//! which may do everything, are taken too.
class StripeKey
{
public:
    //! InvalidInput, field "api_key", never with the key in it: stripe.key_empty, stripe.key_whitespace,
    //! stripe.key_publishable, stripe.key_webhook, stripe.key_malformed.
    static Result<StripeKey> read(const SecretText &secret);

    const SecretText &secret() const { return m_secret; }
    bool isLive() const { return m_live; }
    bool isRestricted() const { return m_restricted; }
    //! "rk_test_…4f2a".
    QString hint() const;

private:
    StripeKey(SecretText secret, bool live, bool restricted);

    SecretText m_secret;
    bool m_live;
    bool m_restricted;
};

} // namespace quittance
