#pragma once

#include "core/base/SecretText.h"
#include "core/crm/CrmAccess.h"
#include "core/crm/hubspot/HubSpotAllowance.h"
#include "core/net/ReadAhead.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <utility>

namespace quittance {

class Clock;
struct CrmMeans;

//! One call of HubSpot's interface.
struct HubSpotCall {
    QString path;
    QList<std::pair<QString, QString>> query;
    QJsonObject body; //!< Sent by POST; empty means GET.
    QString scope; //!< What the token needs for it.
    bool isSearch = false; //!< Searches have a limit of their own.
    bool writes = false; //!< Sent once: neither waited for nor repeated.
};

struct HubSpotAnswer {
    QJsonObject json;
    QDateTime serverTime; //!< UTC; invalid when not told.
};

//! Asks HubSpot: keeps below its limits; with reads it waits through short pauses and repeats after passing
//! faults. For one thread at a time.
class HubSpotCaller
{
public:
    //! What means refers to and allowance must outlive this. Where a person has signed in, means' token is
    //! not used.
    HubSpotCaller(const CrmMeans &means, HubSpotAllowance &allowance);

    //! InvalidInput "crm.base_url_insecure" when the token would travel in the clear to another computer;
    //! else what judgeHubSpotReply says.
    Result<HubSpotAnswer> call(const HubSpotCall &call, const StopFlag &stop);
    //! The same as it came, 2xx.
    Result<HttpReply> reply(const HubSpotCall &call, const StopFlag &stop);
    //! The object in a reply; where there is none BadReply, of a write Uncertain.
    static Result<HubSpotAnswer> read(const HttpReply &reply, bool writes);
    //! What reply() or call() will be asked next, if all goes on: it may be sent at once. Only a read.
    void ahead(const HubSpotCall &call, const StopFlag &stop);
    //! Takes the access of this moment to ask with until here(), so that another thread may ask without
    //! touching the session, whose grants lie in the book. False where the transport serves one thread.
    bool elsewhere(const StopFlag &stop);
    void here();

private:
    Result<HttpRequest> request(const HubSpotCall &call) const;
    Result<HttpReply> finalReply(const HubSpotCall &call, const HttpRequest &request, const StopFlag &stop);
    //! The request with the access of this moment, which is told too.
    Result<HttpRequest> signedRequest(const HttpRequest &request, SecretText &access, const StopFlag &stop);

    ReadAhead m_transport;
    Clock &m_clock;
    QUrl m_base;
    SecretText m_token;
    std::optional<CrmAccess> m_access; //!< Where a person has signed in.
    HubSpotAllowance &m_allowance;
};

} // namespace quittance
