#pragma once

#include "core/crm/CrmConnector.h"
#include "core/domain/CrmFields.h"
#include "core/domain/CrmTrack.h"

namespace quittance {

struct CrmRecordRow;

//! One track of a CRM: how it is read, and where what was read is shown. What a walk needs of it, whether
//! records or interactions travel on it. The showing functions are called inside a transaction.
class CrmStream
{
public:
    virtual ~CrmStream() = default;

    virtual CrmTrack track() const = 0;
    virtual QString name() const = 0; //!< "companies": of progress, errors and cursors; stands in books.
    //! Which fields are read beside the usual ones; another text asks for a new listing.
    virtual QString fieldsRead() const { return {}; }

    // As CrmConnector has them; what is read is whole.
    virtual Result<qint64> count(const StopFlag &) { return qint64{0}; }
    virtual Result<CrmRecordPage> list(const QString &cursor, const StopFlag &stop) = 0;
    //! As CrmConnector has them: list() may be called by one other thread in between.
    virtual bool listElsewhere(const StopFlag &) { return false; }
    virtual void listHere() { }
    //! Makes the rows of records that list() brought and that are likely new, in the thread that called it:
    //! it touches nothing of the lane. Not of streams that have something to do in showFirst().
    virtual void makeReady(CrmRecordPage &) { }
    virtual Result<CrmRecordPage> archived(
        const QString &cursor, const QDateTime &since, const StopFlag &stop)
        = 0;
    virtual Result<QStringList> deletedSince(const QDateTime &since, const StopFlag &stop) = 0;
    virtual Result<CrmChangePage> changed(
        const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
        = 0;
    virtual Result<CrmReadResult> read(const QStringList &ids, const StopFlag &stop) = 0;
    virtual qsizetype readMax() const = 0;
    virtual std::chrono::seconds overlap() const = 0;
    virtual bool mergesCanBeUndone() const = 0;

    //! How many records may wait in memory for the next commit.
    virtual qsizetype pendingMax() const = 0;

    //! What its row shows of it; nullopt where records of this track are shown elsewhere.
    virtual std::optional<CrmFields> shownOf(const CrmRecord &) const { return {}; }
    //! Whether both say the same, though the service spells it otherwise than we told it: then nobody there
    //! has changed anything.
    virtual Result<bool> sayTheSame(const QJsonObject &, const QJsonObject &) { return false; }
    //! Whether the CRM has been told something for this record since then, by our clock, or is just being
    //! told.
    virtual Result<bool> wasToldSince(const QString &, const QDateTime &) { return false; }
    //! Whether a record that is new is of our own making: then nobody there has made it.
    virtual Result<bool> isOurs(const CrmRecord &) { return false; }

    //! The record is new or different, and its row is written.
    virtual Result<void> show(const CrmRecord &record, const CrmRecordRow &row) = 0;
    //! A first load begins: what is told to showFirst() instead of show() need not be found by its name
    //! before showLoaded().
    virtual Result<void> beginLoad() { return {}; }
    virtual Result<void> showFirst(const CrmRecord &record, const CrmRecordRow &row)
    {
        return show(record, row);
    }
    virtual Result<void> showLoaded() { return {}; }
    //! Whether showLoaded() would do anything.
    virtual bool hasUnshown() const { return false; }
    //! A load that broke off is taken up: what it left unfinished in the lists is finished.
    virtual Result<void> takeUp() { return {}; }
    //! It is archived or gone.
    virtual Result<void> hide(const QString &remoteId) = 0;
    //! It was merged into another: what belongs to it follows.
    virtual Result<void> follow(const QString &oldId, const QString &newId) = 0;
    //! Living records in the mirror.
    virtual Result<qint64> shown() = 0;
};

} // namespace quittance
