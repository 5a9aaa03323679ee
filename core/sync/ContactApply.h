#pragma once

#include "core/store/CrmAliasTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/Sha256.h"
#include "core/sync/CrmStream.h"

namespace quittance {

//! Brings what a CRM told of one track into the mirror. Every step may be done again without
//! effect. Call the changing functions inside a transaction; after one of them failed, drop the object with
//! the transaction.
class ContactApply
{
public:
    //! database and stream must outlive this.
    ContactApply(Database &database, CrmStream &stream, const ConnectionId &connection);

    //! Reads what is known. Call it first. since: before whatever is put from now on was read, by our clock;
    //! what the CRM was told after it is not taken back by an older page. Invalid: there is none.
    Result<void> open(const QDateTime &since = {});
    //! The lane that tells may have met a merge since.
    Result<void> learnMerges();

    //! The mirror holds this very version, alive.
    Result<bool> isCurrent(const CrmStamp &stamp);
    Result<void> put(const CrmRecord &record, qint64 pass);
    //! Links and aliases of oldId follow to the survivor; the old record leaves the mirror.
    Result<void> merge(const QString &oldId, const QString &into);
    //! An archived record leaves the lists; one that was never known is not taken in.
    Result<void> bin(const CrmRecord &record, qint64 binPass);
    //! A record that no longer exists, or not for us, leaves the lists.
    Result<void> forget(const QString &remoteId);

    //! Nothing of the track was known when this began: most records are new.
    bool isFirst() const { return m_isFirst; }
    CrmRecordTable &records() { return m_records; }
    //! Living records in the mirror.
    Result<qint64> known() { return m_stream.shown(); }
    qint64 changed() const { return m_changed; } //!< Records that people there made or changed.
    qint64 retired() const { return m_retired; } //!< Records that were taken off the lists.

private:
    Result<void> retire(const QString &remoteId, CrmRecordRow::State state, qint64 pass);
    Result<bool> tellsNews(const CrmRecord &record, const std::optional<CrmRecordRow> &last,
        const QJsonObject &before, const QString &companyId);
    //! False when it is there already.
    Result<bool> addNew(const CrmRecord &record, qint64 pass);

    CrmStream &m_stream;
    CrmRecordTable m_records;
    CrmAliasTable m_aliasTable;
    QHash<QString, QString> m_aliases; //!< As in the table.
    QDateTime m_since;
    Sha256 m_hash;
    bool m_isFirst = false;
    qint64 m_changed = 0;
    qint64 m_retired = 0;
};

} // namespace quittance
