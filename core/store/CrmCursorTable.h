#pragma once

#include "core/domain/CrmTrack.h"
#include "core/store/Database.h"

namespace quittance {

//! How far the reading of one track has come: enough to take it up after a crash at any point.
struct CrmCursor {
    enum class Stage : quint8 {
        Idle,
        Listing, //!< Reads everything there is.
        Confirming, //!< Asks for each record that was not listed.
        Walking, //!< Reads what changed between from and to.
    };

    ConnectionId connection;
    CrmTrack track = ContactRow::Kind::Company;
    Stage stage = Stage::Idle;
    QString position; //!< The provider's place within the stage; empty at its beginning.
    qint64 pass = 0; //!< Number of the running or last listing.
    qint64 done = 0; //!< Records of the running or last listing that were listed.
    qint64 total = 0; //!< How many it lists, as the provider said at its beginning; 0: not told.
    QDateTime from; //!< Of the window; UTC.
    QDateTime to; //!< End of the window, or the provider's time when the listing began; UTC.
    QDateTime
        watermark; //!< All changes up to here are in the mirror; invalid before the first whole load. UTC.

    QString binPosition; //!< The place within a running pass over the archived records; empty when none runs.
    qint64 binPass = 0; //!< Number of that pass or the last one.
    qint64 binPages = 0; //!< Of the running or last pass.
    //! When the last whole pass was, by the provider's clock, or up to when its log of deletions was whole;
    //! UTC.
    QDateTime binRead;

    friend bool operator==(const CrmCursor &, const CrmCursor &) = default;
};

//! Ordinary table: a rebuild leaves it alone. Save a cursor in the transaction that saves what it stands
//! behind.
class CrmCursorTable
{
public:
    explicit CrmCursorTable(Database &database)
        : m_database(database)
    {
    }

    //! A fresh cursor when there is none.
    Result<CrmCursor> load(const ConnectionId &connection, const CrmTrack &track) const;
    Result<void> save(const CrmCursor &cursor);

private:
    Database &m_database;
};

} // namespace quittance
