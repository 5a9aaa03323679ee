#include "core/billing/SealedRequest.h"

#include "core/store/Vault.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<SealedRequest> sealRequest(const Result<QByteArray> &request)
{
    const Result<QByteArray> salt = Vault::makeSalt();
    if (!request || !salt)
        return fail(request ? salt.error() : request.error());
    return SealedRequest{.digest = Vault::saltedDigest(*salt, *request),
        .parts = {{u"request"_s, *request}, {u"request_salt"_s, *salt}}};
}

} // namespace quittance
