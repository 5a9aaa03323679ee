#include "ui/desk/ServiceEvidenceDesk.h"

namespace quittance {

QFuture<Result<DisputeEvidence>> ServiceEvidenceDesk::evidence(QString dispute)
{
    return m_payments.evidence(std::move(dispute));
}

QFuture<Result<void>> ServiceEvidenceDesk::tick(QString dispute, EvidencePiece piece, bool isDone)
{
    return m_payments.tickEvidence(std::move(dispute), piece, isDone);
}

QFuture<Result<QStringList>> ServiceEvidenceDesk::save(QString dispute, QString folder)
{
    return m_payments.saveEvidence(std::move(dispute), std::move(folder));
}

} // namespace quittance
