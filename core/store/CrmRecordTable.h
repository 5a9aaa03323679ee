#pragma once

#include "core/domain/CrmFields.h"
#include "core/domain/CrmTrack.h"
#include "core/store/CrmStatement.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace quittance {

class CrmReadyRow;

//! A record of the CRM as it was last told.
struct CrmRecordRow {
    enum class State : quint8 {
        Alive,
        Archived, //!< In the CRM's bin; may come back.
        Gone, //!< Deleted for good, or out of our sight.
    };

    QString remoteId;
    QDateTime changedThere; //!< UTC; invalid when not told.
    QByteArray hash; //!< Of all that was told: equal means nothing to do.
    QByteArray
        raw; //!< JSON object, UTF-8: remote field name to value; without the long texts of interactions.
    QString companyId; //!< Of a person; empty when there is none.
    State state = State::Alive;
    qint64 seenPass = 0; //!< The pass, or for an archived one the binPass, of CrmCursor that last met it.

    friend bool operator==(const CrmRecordRow &, const CrmRecordRow &) = default;
};

//! Of the JSON and company of a company or person: equal means that nothing we read has changed.
QByteArray crmRecordHash(const QByteArray &raw, const QString &companyId);

//! The records or interactions of one track of one connection. Ordinary table: a rebuild leaves it alone.
//! Statements are prepared once: keep one object for many rows. Must not outlive its database.
class CrmRecordTable
{
public:
    CrmRecordTable(Database &database, const ConnectionId &connection, const CrmTrack &track);

    Result<std::optional<CrmRecordRow>> find(const QString &remoteId);
    //! What is shown of it stays as it is without shown.
    Result<void> put(const CrmRecordRow &row, const std::optional<CrmFields> &shown = {});
    //! The same for a record that is likely not there: false, and nothing is changed, when it is.
    Result<bool> add(const CrmRecordRow &row, const std::optional<CrmFields> &shown = {});
    Result<bool> add(const CrmReadyRow &row, qint64 seenPass);
    //! There is no record of this track, in whatever state.
    Result<bool> isEmpty();
    //! The same content was met again.
    Result<void> touch(const QString &remoteId, const QDateTime &changedThere, qint64 seenPass);
    Result<void> setState(const QString &remoteId, CrmRecordRow::State state, qint64 seenPass);
    Result<void> remove(const QString &remoteId);

    //! At most limit ids of living records behind after, in the order of their text, that no whole list has
    //! shown since pass began.
    Result<QStringList> unseenAlive(qint64 pass, const QString &after, qsizetype limit);
    //! The same of archived records.
    Result<QStringList> unseenArchived(qint64 pass, const QString &after, qsizetype limit);

private:
    Result<qint64> shapeOf(const QByteArray &names);
    Result<CrmStatement::Rows *> write(
        CrmStatement &statement, const CrmRecordRow &row, const std::optional<CrmFields> &shown);
    Result<QStringList> unseen(CrmStatement &statement, qint64 pass, const QString &after, qsizetype limit);

    CrmValue m_connection;
    int m_kind;
    QHash<QByteArray, qint64> m_shapes; //!< Ids of those met, by their names.
    CrmStatement m_find;
    CrmStatement m_put;
    CrmStatement m_putShown;
    CrmStatement m_add;
    CrmStatement m_addShape;
    CrmStatement m_findShape;
    CrmStatement m_any;
    CrmStatement m_touch;
    CrmStatement m_setState;
    CrmStatement m_remove;
    CrmStatement m_unseenAlive;
    CrmStatement m_unseenArchived;
};

} // namespace quittance
