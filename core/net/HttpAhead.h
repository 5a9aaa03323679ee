#pragma once

#include "core/net/HttpTransport.h"

#include <functional>

namespace quittance {

//! What a transport offers beside send() when a request may be under way while its caller does something
//! else.
class HttpAhead
{
public:
    //! Waits for the reply, as send() would have. Call it at most once, never in the UI thread.
    using Reply = std::function<Result<HttpReply>()>;

    virtual ~HttpAhead() = default;
    //! The request is on its way when this returns; a reply that nobody waits for is dropped.
    virtual Reply begin(const HttpRequest &request, const StopFlag &stop) = 0;
};

} // namespace quittance
