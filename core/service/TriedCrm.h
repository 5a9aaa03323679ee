#pragma once

#include "core/domain/CrmTrial.h"
#include "core/net/OAuthSession.h"
#include "core/service/ConnectService.h"

#include <functional>
#include <optional>

namespace quittance {

class CrmConnector;
class Database;
struct ConnectionFacts;
struct CrmPlug;

//! What a trial has opened and what with.
struct TriedCrm {
    CrmCredentials given;
    std::optional<OAuthGrant> grant; //!< Of a sign-in.
    CrmTrial found;
};

//! A grant that is kept nowhere yet.
class UnkeptGrant final : public OAuthStore
{
public:
    Result<std::optional<OAuthGrant>> read() override { return grant; }
    Result<void> write(const OAuthGrant &renewed) override
    {
        grant = renewed;
        return {};
    }

    std::optional<OAuthGrant> grant;
};

//! A CRM somebody wants to connect.
struct CrmToTry {
    const CrmPlug *plug = nullptr;
    const ConnectionFacts *facts = nullptr;
    QUrl url;
};

//! InvalidInput connection.unknown, setting.url_*, role.*.
Result<CrmToTry> crmToTry(Workshop &workshop, Database &database, const CrmCredentials &given);

//! With the connector of what was tried, which is open only while work goes on. grant: of a sign-in;
//! afterwards as it was renewed.
Result<void> withTriedCrm(Workshop &workshop, Database &database, const TriedCrm &tried, UnkeptGrant &grant,
    const std::function<Result<void>(CrmConnector &)> &work);

} // namespace quittance
