#pragma once

#include "core/service/PaymentService.h"
#include "ui/desk/EvidenceDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceEvidenceDesk final : public EvidenceDesk
{
public:
    explicit ServiceEvidenceDesk(PaymentService &payments)
        : m_payments(payments)
    {
    }

    QFuture<Result<DisputeEvidence>> evidence(QString dispute) override;
    QFuture<Result<void>> tick(QString dispute, EvidencePiece piece, bool isDone) override;
    QFuture<Result<QStringList>> save(QString dispute, QString folder) override;

private:
    PaymentService &m_payments;
};

} // namespace quittance
