#pragma once

#include "core/net/HttpTransport.h"

#include <QNetworkReply>
#include <QObject>
#include <QPromise>

#include <memory>

class QNetworkAccessManager;

namespace quittance {

class OneTimeBody;

//! One request on its way and its reply as it comes in. Lives in the network thread, below its manager, and
//! deletes itself when the promise is kept.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    using Promise = std::shared_ptr<QPromise<Result<HttpReply>>>;

    static constexpr qint64 maxReplyBytes = 64 * 1024 * 1024;

    HttpExchange(
        QNetworkAccessManager &network, const HttpRequest &request, const StopFlag &stop, Promise promise);

private:
    enum class Ending : quint8 { ByItself, Stopped, TimedOut, TooLarge };

    void abort(Ending ending);
    void collect();
    void settle();
    Result<HttpReply> outcome() const;
    Result<HttpReply> failure(ErrorKind kind, const QString &rule) const;
    bool mayHaveArrived() const;

    const StopFlag m_stop;
    Promise m_promise;
    OneTimeBody *m_body = nullptr; //!< Null when the request has none.
    QNetworkReply *m_reply;
    QByteArray m_received;
    Ending m_ending = Ending::ByItself;
};

} // namespace quittance
