#pragma once

#include "core/base/Error.h"
#include "core/journal/Entry.h"

namespace quittance {

//! A request's bytes as they are kept: sealed, and known in the chain by a salted digest.
struct SealedRequest {
    QByteArray digest;
    QList<SealedPart> parts;
};

//! Hands the request's own error on.
Result<SealedRequest> sealRequest(const Result<QByteArray> &request);

} // namespace quittance
