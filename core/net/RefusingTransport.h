#pragma once

#include "core/net/HttpTransport.h"

#include <utility>

namespace quittance {

//! Asks nobody: every request is answered with the same error, before anything leaves. For a book that is
//! only looked at. Thread-safe.
class RefusingTransport final : public HttpTransport
{
public:
    explicit RefusingTransport(Error refusal)
        : m_refusal(std::move(refusal))
    {
    }

    Result<HttpReply> send(const HttpRequest &, const StopFlag &) override { return fail(m_refusal); }

private:
    const Error m_refusal;
};

} // namespace quittance
