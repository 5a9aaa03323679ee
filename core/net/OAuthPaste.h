#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"
#include "core/base/StopFlag.h"

#include <QMutex>

#include <chrono>
#include <optional>

namespace quittance {

//! Where a person puts the address their browser came back to, when it could not come back to us.
//! Thread-safe: given in the window, waited for in a lane.
class OAuthPaste
{
public:
    //! From now on an address is wanted.
    void ask();
    bool isWanted() const;
    //! The whole address, with the code in it: a secret.
    void give(const SecretText &address);

    //! Cancelled "oauth.not_answered" (in time), "oauth.stopped".
    Result<SecretText> wait(std::chrono::milliseconds longest, const StopFlag &stop);

private:
    mutable QMutex m_mutex;
    bool m_isWanted = false;
    std::optional<SecretText> m_address;
};

} // namespace quittance
