#pragma once

#include "core/crm/hubspot/HubSpotCaller.h"
#include "core/crm/hubspot/HubSpotPage.h"

#include <QHash>
#include <QJsonArray>

namespace quittance {

//! What HubSpot offers for reading objects of any kind: lists, the search by time of change, batches, and
//! what hangs on what.
class HubSpotReader
{
public:
    static constexpr qsizetype batchMax = 100;

    //! caller must outlive this.
    explicit HubSpotReader(HubSpotCaller &caller)
        : m_caller(caller)
    {
    }

    struct List {
        QJsonArray results;
        QString next; //!< Cursor of the next page; empty at the end.
    };
    //! A list of any path. BadReply on an answer that is no list, so that a proxy's page can never look like
    //! "no records"; Refused "hubspot.partly_refused" on an error of a single input other than "not found".
    Result<List> list(const HubSpotCall &call, const StopFlag &stop);
    //! A page of the living or archived objects. associations: of what kind the answer also tells them, or
    //! empty.
    Result<List> page(const HubSpotObject &facts, bool archived, const QString &associations,
        const QString &cursor, const StopFlag &stop);
    //! The same of companies or persons, as records. The page behind it is asked for before this one is read.
    Result<CrmRecordPage> records(HubSpotPage &reader, bool archived, const QString &associations,
        const QString &cursor, const StopFlag &stop);
    //! Which objects changed, by a walk along the ids: neither the 10,000 results a search may show nor
    //! objects that move while we page can make us miss one.
    Result<CrmChangePage> changed(const HubSpotObject &facts, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop);
    //! How many living objects there are, as far as the search knows.
    Result<qint64> count(const HubSpotObject &facts, const StopFlag &stop);
    //! The living among at most batchMax of these, each once.
    Result<QList<CrmRecord>> batch(const HubSpotObject &facts, const QStringList &ids, const StopFlag &stop);
    //! Since when these properties of each of these objects say what they do; of living ones.
    Result<QHash<QString, CrmFieldsSince>> since(
        const HubSpotObject &facts, const QStringList &ids, const QStringList &names, const StopFlag &stop);
    //! What hangs on each of at most 1,000 objects, as associations tell it; all pages of every one.
    Result<QHash<QString, QJsonArray>> associated(
        const HubSpotObject &from, const QString &to, const QStringList &ids, const StopFlag &stop);

private:
    HubSpotCaller &m_caller;
};

} // namespace quittance
