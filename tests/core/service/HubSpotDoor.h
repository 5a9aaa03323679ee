#pragma once

#include "core/base/SecretText.h"
#include "core/net/HttpTransport.h"
#include "tests/core/crm/FakeHubSpot.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace quittance {

//! HubSpot with its token endpoint: checks the app's secret beside PKCE, answers refusals with codes of its
//! own and may hand out another refresh token with every renewal. Also the person in the browser.
class HubSpotDoor final : public HttpTransport
{
public:
    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

    //! The person agrees: the browser comes back to us, or its address is pasted where paste is given. An
    //! other state is somebody else's.
    void approve(const QUrl &page, const std::function<void(const SecretText &)> &paste,
        const QByteArray &otherState = {});

    FakeClock clock;
    FakeHubSpot crm{clock};
    QString clientId = QStringLiteral("app-4711");
    QByteArray clientSecret = "hush-app-secret-0001";
    bool losesChallenge = false; //!< As if the code had been asked for by somebody else.
    bool rotates = true;
    std::optional<qint64> grantOf; //!< The account a grant says it is of; none: the one it opens.
    QString dead; //!< Status every token call is answered with; empty: judged.
    QList<HttpRequest> asked;
    QStringList refreshed; //!< Refresh tokens in the order they came.
    qsizetype tokenCalls = 0;
    QByteArrayList secrets; //!< All codes, tokens and verifiers there have been.

private:
    HttpReply token(const QByteArray &form);

    QString m_code;
    QByteArray m_challenge;
    QString m_address;
    QString m_refresh;
    int m_number = 0;
};

} // namespace quittance
