#pragma once

#include "core/crm/CrmConnector.h"
#include "core/store/CrmAliasTable.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"

namespace quittance {

//! Brings what a CRM told about records of one kind into the mirror. Every step may be done again without
//! effect. Call the changing functions inside a transaction; after one of them failed, drop the object with
//! the transaction.
class ContactApply
{
public:
    //! database and connector must outlive this.
    ContactApply(
        Database &database, const CrmConnector &connector, const ConnectionId &connection, CrmKind kind);

    //! Reads the aliases. Call it first.
    Result<void> open();

    //! The mirror holds this very version, alive.
    Result<bool> isCurrent(const CrmStamp &stamp);
    Result<void> put(const CrmRecord &record, qint64 pass);
    //! Links and aliases of oldId follow to the survivor; the old record leaves the mirror.
    Result<void> merge(const QString &oldId, const QString &into);
    //! An archived record leaves the lists; one that was never known is not taken in.
    Result<void> bin(const CrmRecord &record, qint64 binPass);
    //! A record that no longer exists, or not for us, leaves the lists.
    Result<void> forget(const QString &remoteId);

    CrmRecordTable &records() { return m_records; }
    //! Living records in the mirror.
    Result<qint64> known() { return m_contacts.count(m_connection, m_kind); }
    qint64 changed() const { return m_changed; } //!< Records that were new or different.
    qint64 retired() const { return m_retired; } //!< Records that were taken off the lists.

private:
    Result<void> retire(const QString &remoteId, CrmRecordRow::State state, qint64 pass);
    Result<void> write(const CrmRecord &record, CrmRecordRow row);

    const CrmConnector &m_connector;
    ConnectionId m_connection;
    CrmKind m_kind;
    CrmRecordTable m_records;
    CrmContactTable m_contacts;
    CrmAliasTable m_aliasTable;
    CrmLinkTable m_links;
    QHash<QString, QString> m_aliases; //!< As in the table.
    qint64 m_changed = 0;
    qint64 m_retired = 0;
};

} // namespace quittance
