#pragma once

#include "core/net/OAuthGrant.h"

#include <optional>

namespace quittance {

//! Where the grant of one connection is kept. Calls block and come from lanes.
class OAuthStore
{
public:
    virtual ~OAuthStore() = default;

    //! Empty when nobody has given access yet.
    virtual Result<std::optional<OAuthGrant>> read() = 0;
    //! Survives a power cut once it has returned.
    virtual Result<void> write(const OAuthGrant &grant) = 0;
};

} // namespace quittance
