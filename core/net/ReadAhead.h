#pragma once

#include "core/net/HttpAhead.h"

#include <algorithm>
#include <deque>

namespace quittance {

//! Has the next reads under way while the reply before them is worked on; a few at a time, for one thread.
//! Over a transport that cannot begin a request it only sends.
class ReadAhead
{
public:
    //! A service is asked no more than that at once.
    static constexpr size_t most = 7;

    //! transport must outlive this.
    explicit ReadAhead(HttpTransport &transport)
        : m_transport(transport)
        , m_ahead(dynamic_cast<HttpAhead *>(&transport))
    {
    }

    bool canBegin() const { return m_ahead != nullptr; }
    //! Only for requests that may be sent twice: whoever asks for something else later lets this one go. The
    //! oldest goes where there are too many.
    void begin(const HttpRequest &request, const StopFlag &stop)
    {
        if (!m_ahead)
            return;
        drop(request.url);
        if (m_begun.size() == most)
            m_begun.pop_front();
        m_begun.push_back({request, m_ahead->begin(request, stop)});
    }
    //! A request to this address is under way.
    bool isFor(const QUrl &url) const
    {
        return std::ranges::any_of(m_begun, [&](const Begun &one) { return one.request.url == url; });
    }
    //! The reply to the request that is under way, if it is this very one; else that to a new one.
    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop)
    {
        const auto same = std::ranges::find_if(m_begun, [&](const Begun &one) {
            return one.request.method == request.method && one.request.url == request.url
                && one.request.headers == request.headers && one.request.body == request.body;
        });
        const HttpAhead::Reply reply = same == m_begun.end() ? nullptr : same->reply;
        drop(request.url);
        return reply ? reply() : m_transport.send(request, stop);
    }

private:
    struct Begun {
        HttpRequest request;
        HttpAhead::Reply reply;
    };

    void drop(const QUrl &url)
    {
        std::erase_if(m_begun, [&](const Begun &one) { return one.request.url == url; });
    }

    HttpTransport &m_transport;
    HttpAhead *m_ahead; //!< Null where the transport is none.
    std::deque<Begun> m_begun; //!< Oldest first, each of another address.
};

} // namespace quittance
