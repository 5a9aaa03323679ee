#pragma once

#include "core/net/HttpTransport.h"
#include "core/net/OAuthService.h"
#include "core/net/OAuthStore.h"

#include <QMutex>
#include <QSet>

#include <functional>
#include <thread>
#include <vector>

namespace quittance {

//! An authorization server with state and with the habits of the strict ones: codes are good once and bound
//! to their challenge and address, refresh tokens rotate, and the second use of one revokes everything.
class FakeAuthorization final : public HttpTransport
{
public:
    enum class Trouble { None, Unreachable, CutBefore, CutAfterCommit, Busy, Broken, Html };

    ~FakeAuthorization() override;

    OAuthService service(bool rotates = true) const;

    // The person in the browser. Each goes to the listener in a thread of its own and returns at once.
    void approve(const QUrl &page);
    void deny(const QUrl &page);
    void visit(const QUrl &page, const QByteArray &requestLine); //!< Any request at all to the listener.
    void come(const QUrl &page, std::function<QByteArray(const QByteArray &callbackQuery)> query);

    //! A grant that was given earlier.
    OAuthGrant grant();
    bool isGood(const SecretText &accessToken);

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

    Trouble trouble = Trouble::None; //!< Of the next question only.
    int slowMs = 0;
    bool tellsLifeTime = true;
    QList<QByteArray> bodies; //!< Of all questions.
    QList<QString> refreshed; //!< Refresh tokens in the order they came.
    bool revoked = false;
    QList<QByteArray> pages; //!< What the browser was shown.
    QMutex mutex;

    void join(); //!< Until the browser has what it asked for.

private:
    HttpReply judge(const QByteArray &form);
    HttpReply tokens();
    void ask(quint16 port, const QByteArray &request);
    QString issueCode(const QUrl &page);

    QString m_code;
    QString m_challenge;
    QString m_address;
    QString m_refresh;
    QString m_access;
    QSet<QString> m_voided;
    int m_number = 0;
    std::vector<std::thread> m_browsers;
};

//! Keeps a grant as bytes, the way a real store does, for as many sessions as share it.
class FakeOAuthStore final : public OAuthStore
{
public:
    Result<std::optional<OAuthGrant>> read() override;
    Result<void> write(const OAuthGrant &grant) override;

    std::optional<QByteArray> bytes;
    QList<OAuthGrant::State> written; //!< In order.
    bool full = false;
    QMutex mutex;
};

} // namespace quittance
