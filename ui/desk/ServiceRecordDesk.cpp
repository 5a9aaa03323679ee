#include "ui/desk/ServiceRecordDesk.h"

namespace quittance {

QFuture<Result<QList<FoundRecord>>> ServiceRecordDesk::find(QString text, int limit)
{
    return m_records.find(std::move(text), limit);
}

QFuture<Result<QList<JournalItem>>> ServiceRecordDesk::journal(RecordKind kind, QString id)
{
    return m_records.journal(kind, std::move(id));
}

QFuture<Result<PaymentRow>> ServiceRecordDesk::payment(PaymentId id)
{
    return m_records.payment(std::move(id));
}

} // namespace quittance
