#pragma once

#include "core/net/HttpTransport.h"

#include <QFuture>
#include <QPromise>

struct curl_slist;

namespace quittance {

//! One request on its way and its reply as it comes in. Made in any thread, then of the network thread alone.
class CurlExchange
{
public:
    static constexpr qint64 maxReplyBytes = 64 * 1024 * 1024;

    CurlExchange(HttpRequest request, const StopFlag &stop);
    //! A promise that was not kept is broken.
    ~CurlExchange();
    Q_DISABLE_COPY_MOVE(CurlExchange)

    QFuture<Result<HttpReply>> future() const { return m_promise.future(); }
    void *handle() const { return m_curl; } //!< libcurl's, all set.
    bool isStopped() const { return m_stop.stopped(); }

    //! It has ended by itself. code: a CURLcode.
    void settle(int code);
    //! It was stopped, before it left or after.
    void settleStopped();

private:
    static int noteSending(void *self, char *, char *, int, int);
    static size_t giveBody(char *buffer, size_t size, size_t count, void *self);
    static size_t takeHeader(char *buffer, size_t size, size_t count, void *self);
    static size_t takeBody(char *buffer, size_t size, size_t count, void *self);

    void setHeaders();
    void setBody();
    void setTls();
    void setReply();
    void keep(const Result<HttpReply> &outcome);
    Result<HttpReply> outcome(int code) const;
    Result<HttpReply> failure(ErrorKind kind, const QString &rule, int code) const;
    QString neverSent(int code) const;
    bool mayHaveArrived() const;
    bool isWhole() const;

    const HttpRequest m_request;
    const StopFlag m_stop;
    QPromise<Result<HttpReply>> m_promise;
    void *m_curl;
    curl_slist *m_headers = nullptr;
    qsizetype m_given = 0; //!< Of the body.
    HttpReply m_reply;
    bool m_isAboutToSend = false;
    bool m_areHeadersWhole = false;
    bool m_isTooLarge = false;
};

} // namespace quittance
