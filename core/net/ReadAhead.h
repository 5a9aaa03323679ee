#pragma once

#include "core/net/HttpAhead.h"

namespace quittance {

//! Has the next read under way while the reply before it is worked on; one at a time, for one thread. Over a
//! transport that cannot begin a request it only sends.
class ReadAhead
{
public:
    //! transport must outlive this.
    explicit ReadAhead(HttpTransport &transport)
        : m_transport(transport)
        , m_ahead(dynamic_cast<HttpAhead *>(&transport))
    {
    }

    bool canBegin() const { return m_ahead != nullptr; }
    //! Only for requests that may be sent twice: whoever asks for something else later lets this one go.
    void begin(const HttpRequest &request, const StopFlag &stop)
    {
        if (!m_ahead)
            return;
        m_request = request;
        m_reply = m_ahead->begin(request, stop);
    }
    //! A request to this address is under way.
    bool isFor(const QUrl &url) const { return m_reply && m_request.url == url; }
    //! The reply to the request that is under way, if it is this very one; else that to a new one.
    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop)
    {
        const HttpAhead::Reply reply = std::exchange(m_reply, nullptr);
        const bool isSame = reply && m_request.method == request.method && m_request.url == request.url
            && m_request.headers == request.headers && m_request.body == request.body;
        return isSame ? reply() : m_transport.send(request, stop);
    }

private:
    HttpTransport &m_transport;
    HttpAhead *m_ahead; //!< Null where the transport is none.
    HttpRequest m_request;
    HttpAhead::Reply m_reply; //!< Null when nothing is under way.
};

} // namespace quittance
