#pragma once

#include "core/domain/CrmTrack.h"
#include "core/store/CrmStatement.h"

namespace quittance {

//! Interactions with companies and persons of a CRM, the living ones only, and what they hang on. Ordinary
//! table: a rebuild leaves it alone. Statements are prepared once: keep one object for many rows. Must not
//! outlive its database.
class CrmInteractionTable
{
public:
    explicit CrmInteractionTable(Database &database);

    struct Entry {
        Interaction row; //!< connection names the connection, owner is ignored; parties need no names.
        CrmTrack track; //!< The list it comes from.
        QString ownerId;
        QString twinId; //!< Of an e-mail: the task that is the same one; empty when there is none.
        bool textKnown = true; //!< Otherwise the text that is there stays.
    };
    //! Parties that were merged away there are written as their survivors.
    Result<void> put(const Entry &entry);
    Result<void> remove(const ConnectionId &connection, const CrmTrack &track, const QString &remoteId);
    //! What hung on a record that was merged into another hangs on that one.
    Result<void> moveParty(
        const ConnectionId &connection, ContactRow::Kind kind, const QString &oldId, const QString &newId);
    Result<qint64> count(const ConnectionId &connection, const CrmTrack &track);

private:
    struct Known {
        qint64 id = 0; //!< 0: not there.
        QString text;
    };
    Result<Known> known(const ConnectionId &connection, const CrmTrack &track, const QString &remoteId);
    Result<void> hang(qint64 id, const Entry &entry);

    CrmStatement m_known;
    CrmStatement m_put;
    CrmStatement m_remove;
    CrmStatement m_drop;
    CrmStatement m_hang;
    CrmStatement m_move;
    CrmStatement m_dropMoved;
    CrmStatement m_count;
};

} // namespace quittance
