#pragma once

#include "core/base/StopFlag.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmProperty.h"
#include "core/domain/CrmDryRun.h"
#include "core/domain/CrmPreview.h"

#include <QHash>

#include <optional>

namespace quittance {

class Database;

//! How the fields of a CRM that was tried would be mapped, while nothing of it is kept. A lane only.
class TriedMapping
{
public:
    explicit TriedMapping(ConnectionId connection)
        : m_connection(std::move(connection))
    {
    }

    //! What a person has changed; the rest is as the book has it.
    const QList<CrmMapping> &wanted() const { return m_wanted; }
    //! Whether the CRM has been read.
    bool isRead() const { return m_schema && m_records; }
    //! Its fields, as far as they may be read, and some real records with what is mapped. mappings: all().
    Result<void> read(CrmConnector &connector, const QList<CrmMapping> &mappings, const StopFlag &stop);
    //! It is tried anew, perhaps another account: what a person wants stays, what was read does not.
    void forgetRead();

    //! Every field of ours with what the CRM's fields make of it.
    Result<QList<CrmMapping>> all(Database &database) const;
    //! Same errors as checkedCrmMappings().
    Result<QList<CrmMapping>> checked(Database &database, const QList<CrmMapping> &mappings) const;
    //! Of checked ones.
    void want(const QList<CrmMapping> &mappings);
    QList<CrmProperty> fieldsOf(CrmKind kind) const;
    //! At most five records, those with text in their names where it is not empty. mappings: all().
    QList<CrmDryRun::Example> examples(const QList<CrmMapping> &mappings, const QString &text) const;
    //! What a mapping makes of these records; asks the CRM for its field. InvalidInput "crm_mapping.gone".
    Result<QList<CrmPreviewRow>> preview(CrmConnector &connector, const CrmMapping &mapping,
        const QList<CrmMapping> &mappings, const StopFlag &stop) const;

private:
    struct Sample {
        CrmKind kind = CrmKind::Company;
        QString id;
        QString name;
        QJsonObject values;
    };
    Result<QList<Sample>> readSamples(CrmConnector &connector, CrmKind kind, const StopFlag &stop) const;

    ConnectionId m_connection;
    QList<CrmMapping> m_wanted;
    std::optional<QHash<CrmKind, QList<CrmProperty>>> m_schema;
    std::optional<QList<Sample>> m_records;
};

} // namespace quittance
