#pragma once

#include "core/store/CrmContactTable.h"
#include "core/store/CrmInteractionTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CrmReadyRow.h"
#include "core/store/EffectTable.h"
#include "core/store/Sha256.h"
#include "core/sync/CrmStream.h"

namespace quittance {

//! Companies or persons.
class ContactStream final : public CrmStream
{
public:
    //! database and connector must outlive this. fields: what the connector was told to read also.
    ContactStream(Database &database, CrmConnector &connector, const ConnectionId &connection, CrmKind kind,
        QString fields);

    CrmTrack track() const override { return m_kind; }
    QString name() const override;
    QString fieldsRead() const override { return m_fields; }
    Result<qint64> count(const StopFlag &stop) override { return m_connector.count(m_kind, stop); }
    Result<CrmRecordPage> list(const QString &cursor, const StopFlag &stop) override;
    bool listElsewhere(const StopFlag &stop) override { return m_connector.listElsewhere(m_kind, stop); }
    void listHere() override { m_connector.listHere(m_kind); }
    void makeReady(CrmRecordPage &page) override;
    Result<CrmRecordPage> archived(
        const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<QStringList> deletedSince(const QDateTime &since, const StopFlag &stop) override
    {
        return m_connector.deletedSince(m_kind, since, stop);
    }
    Result<CrmChangePage> changed(
        const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop) override;
    Result<CrmReadResult> read(const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override { return m_connector.readMax(); }
    std::chrono::seconds overlap() const override { return m_connector.overlap(); }
    bool mergesCanBeUndone() const override { return m_connector.mergesCanBeUndone(); }
    qsizetype pendingMax() const override;
    Result<void> show(const CrmRecord &record, const CrmRecordRow &) override
    {
        return m_contacts.name(m_connection, m_kind, record.id);
    }
    std::optional<CrmFields> shownOf(const CrmRecord &record) const override;
    Result<bool> sayTheSame(const QJsonObject &one, const QJsonObject &other) override;
    Result<bool> wasToldSince(const QString &remoteId, const QDateTime &since) override
    {
        return m_effects.wasToldSince(m_connection, m_kind, remoteId, since);
    }
    Result<void> beginLoad() override { return m_contacts.beginLoad(); }
    Result<void> showFirst(const CrmRecord &, const CrmRecordRow &) override { return {}; }
    Result<void> showLoaded() override { return m_contacts.nameLoaded(m_connection, m_kind); }
    bool hasUnshown() const override { return m_contacts.isLoading(); }
    Result<void> takeUp() override { return m_contacts.nameAll(m_connection, m_kind); }
    Result<void> hide(const QString &remoteId) override;
    Result<void> follow(const QString &oldId, const QString &newId) override;
    Result<qint64> shown() override { return m_contacts.count(m_connection, m_kind); }

private:
    CrmConnector &m_connector;
    ConnectionId m_connection;
    CrmKind m_kind;
    QString m_fields;
    CrmContactTable m_contacts;
    CrmLinkTable m_links;
    CrmInteractionTable m_interactions;
    CrmMappingTable m_mappings;
    EffectTable m_effects;
    std::optional<QHash<QString, CrmFieldType>> m_types; //!< Of mapped fields, by their names there.
    // Of makeReady() alone.
    Sha256 m_hash;
    CrmReadyRows m_rows;
};

} // namespace quittance
