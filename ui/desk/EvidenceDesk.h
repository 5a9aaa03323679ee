#pragma once

#include "core/base/Error.h"
#include "core/domain/DisputeEvidence.h"

#include <QFuture>

namespace quittance {

//! What the window asks about the evidence for a dispute. All calls return at once.
class EvidenceDesk
{
public:
    virtual ~EvidenceDesk() = default;

    virtual QFuture<Result<DisputeEvidence>> evidence(QString dispute) = 0;
    virtual QFuture<Result<void>> tick(QString dispute, EvidencePiece piece, bool isDone) = 0;
    //! Into a folder that is new. The names of the files.
    virtual QFuture<Result<QStringList>> save(QString dispute, QString folder) = 0;
};

} // namespace quittance
