#pragma once

#include "core/service/ConnectService.h"

namespace quittance {

class MappingDesk;

//! What the window asks to connect a CRM. All calls return at once; what is tried is kept only by keep().
class ConnectDesk
{
public:
    virtual ~ConnectDesk() = default;

    virtual QFuture<Result<CrmTrial>> tryToken(CrmCredentials given) = 0;
    virtual QFuture<Result<CrmTrial>> trySignIn(CrmCredentials given, ConnectService::OpenBrowser openBrowser)
        = 0;
    virtual void pasteAddress(const SecretText &address) = 0;
    //! Ends the wait for the browser, a dry run, and reading for a mapping.
    virtual void stop() = 0;
    //! How the fields of what was tried would be mapped: what is set there is kept with the rest.
    virtual MappingDesk &mappings() = 0;
    //! What a first sync of what was tried would bring; nothing is kept.
    virtual QFuture<Result<CrmDryRun>> dryRun(ConnectionId connection) = 0;
    virtual QFuture<Result<CrmTrial>> keep(ConnectionId connection, bool otherAccount, CrmBringing bringing)
        = 0;
    //! What was tried and not kept is forgotten.
    virtual void forget() = 0;
};

} // namespace quittance
