#pragma once

#include "ui/desk/RecordDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceRecordDesk final : public RecordDesk
{
public:
    explicit ServiceRecordDesk(RecordService &records)
        : m_records(records)
    {
    }

    QFuture<Result<QList<FoundRecord>>> find(QString text, int limit) override;
    QFuture<Result<QList<JournalItem>>> journal(RecordKind kind, QString id) override;
    QFuture<Result<PaymentRow>> payment(PaymentId id) override;

private:
    RecordService &m_records;
};

} // namespace quittance
