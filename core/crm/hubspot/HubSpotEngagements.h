#pragma once

#include "core/crm/CrmInteractions.h"
#include "core/crm/hubspot/HubSpotReader.h"

namespace quittance {

//! HubSpot's notes, calls, e-mails, meetings and tasks: objects like any other, which hang on companies and
//! contacts by associations (facts crm §3.4, §3.5).
class HubSpotEngagements final : public CrmInteractions
{
public:
    //! reader must outlive this.
    explicit HubSpotEngagements(HubSpotReader &reader)
        : m_reader(reader)
    {
    }

    QList<Interaction::Kind> lists() const override;
    Result<CrmRecordPage> list(Interaction::Kind list, const QString &cursor, const StopFlag &stop) override;
    Result<CrmRecordPage> archived(
        Interaction::Kind list, const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<CrmChangePage> changed(Interaction::Kind list, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop) override;
    Result<CrmReadResult> read(Interaction::Kind list, const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override { return HubSpotReader::batchMax; }
    CrmInteractionFields fields(Interaction::Kind list, const QJsonObject &values) const override;

private:
    Result<void> hang(Interaction::Kind list, QList<CrmRecord> &records, const StopFlag &stop);

    HubSpotReader &m_reader;
};

} // namespace quittance
