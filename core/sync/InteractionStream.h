#pragma once

#include "core/crm/CrmInteractions.h"
#include "core/store/CrmInteractionTable.h"
#include "core/store/EffectTable.h"
#include "core/sync/CrmStream.h"

namespace quittance {

//! One list of interactions.
class InteractionStream final : public CrmStream
{
public:
    //! database and connector must outlive this; the connector must have interactions.
    InteractionStream(
        Database &database, CrmConnector &connector, const ConnectionId &connection, Interaction::Kind list);

    CrmTrack track() const override { return CrmTrack(m_list); }
    QString name() const override;
    Result<CrmRecordPage> list(const QString &cursor, const StopFlag &stop) override;
    Result<CrmRecordPage> archived(
        const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<QStringList> deletedSince(const QDateTime &since, const StopFlag &stop) override
    {
        return m_source.deletedSince(m_list, since, stop);
    }
    Result<CrmChangePage> changed(
        const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop) override;
    Result<CrmReadResult> read(const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override { return m_source.readMax(); }
    std::chrono::seconds overlap() const override { return m_overlap; }
    bool mergesCanBeUndone() const override { return false; }
    qsizetype pendingMax() const override;
    Result<bool> isOurs(const CrmRecord &record) override;
    Result<void> show(const CrmRecord &record, const CrmRecordRow &row) override;
    Result<void> hide(const QString &remoteId) override;
    Result<void> follow(const QString &oldId, const QString &newId) override;
    Result<qint64> shown() override { return m_interactions.count(m_connection, track()); }

private:
    CrmInteractions &m_source;
    ConnectionId m_connection;
    Interaction::Kind m_list;
    std::chrono::seconds m_overlap;
    CrmInteractionTable m_interactions;
    EffectTable m_effects;
};

} // namespace quittance
