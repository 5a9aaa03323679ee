#pragma once

#include "core/crm/CrmSending.h"
#include "core/crm/hubspot/HubSpotCaller.h"

#include <QHash>

namespace quittance {

//! Tells HubSpot (facts crm §3.6, §4, §8.4): records by id in batch/update, those that only carry our id in
//! batch/upsert, remarks as notes made together with what they hang on.
class HubSpotWriter final : public CrmWriter
{
public:
    //! caller and what means refers to must outlive this.
    HubSpotWriter(HubSpotCaller &caller, const CrmMeans &means, QString version);

    Result<QList<CrmProperty>> properties(CrmKind kind, const StopFlag &stop) override;
    Result<QStringList> makeOwnFields(const StopFlag &stop) override;
    Result<QList<CrmWriteOutcome>> write(const QList<CrmWrite> &writes, const StopFlag &stop) override;
    qsizetype writeMax() const override;
    Result<QString> findOurs(CrmKind kind, const QString &ourId, const StopFlag &stop) override;
    Result<QString> remark(const CrmRemark &remark, const StopFlag &stop) override;
    Result<QString> findRemark(const CrmRemark &remark, const StopFlag &stop) override;

private:
    using Outcomes = QList<CrmWriteOutcome>;

    Result<CrmSchema::Fields> schema(CrmKind kind, const StopFlag &stop);
    //! One batch of records that are all known by id, or all by ours; parted until the refused one is alone.
    void send(QList<CrmSending> sendings, Outcomes &outcomes, const StopFlag &stop);
    Result<HubSpotAnswer> tell(const QList<CrmSending> &sendings, const StopFlag &stop);
    //! Those that are to be told again, without what was refused.
    QList<CrmSending> take(
        const QList<CrmSending> &sendings, const QJsonObject &answer, Outcomes &outcomes) const;
    Result<void> makeFields(CrmKind kind, const StopFlag &stop);
    Result<QStringList> notesOf(const CrmRemark &remark, const StopFlag &stop);
    QString objectsPath(CrmKind kind, QLatin1StringView rest) const;

    HubSpotCaller &m_caller;
    QString m_version;
    CrmSchema m_schema;
};

} // namespace quittance
