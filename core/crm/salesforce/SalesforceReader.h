#pragma once

#include "core/crm/CrmConnector.h"
#include "core/crm/salesforce/SalesforceCaller.h"
#include "core/crm/salesforce/SalesforceColumns.h"
#include "core/crm/salesforce/SalesforcePage.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

namespace quittance {

//! What Salesforce offers for reading rows of any object: queries whose pages are asked for behind the last
//! row received, so that neither short pages nor locators that die can lose one, and the log of deletions.
class SalesforceReader
{
public:
    static constexpr qsizetype limitMax = 2000;
    static constexpr qsizetype idsMax = 200; //!< As many as fit the address of a question.

    struct Rows {
        QList<QJsonObject> rows;
        QStringList asked; //!< The columns.
        bool more = false; //!< There may be others behind the last one.
    };
    using Read = std::function<Result<CrmReadResult>(const QStringList &ids)>;

    //! caller, clock and columns must outlive this. version: "v66.0".
    SalesforceReader(SalesforceCaller &caller, Clock &clock, SalesforceColumns &columns, QString version);

    Result<SalesforceAnswer> query(const QString &soql, bool all, const QString &what, const StopFlag &stop);
    //! The same question will be asked soon: it may be sent at once.
    void queryAhead(const QString &soql, bool all, const QString &what, const StopFlag &stop)
    {
        m_caller.ahead(queryCall(soql, all, what), stop);
    }
    Result<qint64> count(const QString &object, const QString &where, bool all, const StopFlag &stop);
    //! What rows() or columns() will be asked soon, with the same words: it may be sent at once. Rows only of
    //! objects whose columns are known.
    void rowsAhead(const QString &object, const QStringList &wanted, bool all, const QString &tail,
        const StopFlag &stop);
    bool columnsAhead(const QString &object, const StopFlag &stop); //!< It was.
    //! Those of the wanted columns that we may see, and the system's.
    Result<QStringList> columns(const QString &object, const QStringList &wanted, const StopFlag &stop);
    //! tail is all that follows FROM and the object but the LIMIT. Fewer rows are asked for where the service
    //! finds a query too large; one that stays too large is the error Refused "salesforce.too_large".
    Result<Rows> rows(const QString &object, const QStringList &wanted, bool all, const QString &tail,
        const StopFlag &stop);

    //! Takes the rows of an object that are not deleted in, by id, behind after; where the last row goes on,
    //! its id. The page behind it is asked for before this one is read. BadReply where it is no page.
    Result<QString> list(
        SalesforcePage &reader, const QString &object, const QString &after, const StopFlag &stop);
    //! rows() knows what to do about such an error.
    static bool mayBeAskedOtherwise(const Error &error);

    //! The tail of a page of what changed; after: empty, or the place of the last row received.
    static QString windowTail(const QDateTime &from, const QDateTime &to, const QString &after);
    //! BadReply where the row does not tell its time of change.
    static Result<QString> placeOf(const QJsonObject &row, const QString &object);
    //! The tail of a page by id. where may be empty.
    static QString byId(const QString &where, const QString &after);
    static QString among(const QStringList &ids); //!< "'a','b'"

    //! What the log of deletions told.
    struct Deleted {
        QSet<QString> ids;
        QDateTime coveredTo; //!< UTC; invalid when not told.
    };
    //! What the log of deletions names from then on; nothing where it does not reach back so far: the next
    //! full listing will tell.
    Result<Deleted> deletedSince(const QString &object, const QDateTime &since, const StopFlag &stop);
    //! Adds to the page what the log of deletions names, was not met in the bin, and cannot be read.
    Result<void> addDeleted(const QString &object, const QDateTime &since, const QSet<QString> &binned,
        const Read &read, CrmRecordPage &page, const StopFlag &stop);

private:
    SalesforceCall queryCall(const QString &soql, bool all, const QString &what) const;
    SalesforceCall listCall(const SalesforcePage &reader, const QString &object, const QString &after) const;
    //! An answer to a query: learns the service's time. BadReply where it is none.
    Result<SalesforceAnswer> taken(Result<SalesforceAnswer> answer, const QString &what);
    SalesforceCall describeCall(const QString &object) const;
    SalesforceCall rowsCall(
        const QString &object, const QStringList &asked, bool all, const QString &tail) const;
    Result<Rows> rowsOnce(const QString &object, const QStringList &wanted, bool all, const QString &tail,
        const StopFlag &stop);
    Result<Deleted> deletedIds(const QString &object, const QDateTime &since, const StopFlag &stop);

    SalesforceCaller &m_caller;
    Clock &m_clock;
    const QString m_version;
    SalesforceColumns &m_columns;
    std::chrono::milliseconds m_ahead{0}; //!< By how much the service's clock is ahead of ours.
    qsizetype m_limit = limitMax; //!< Rows a query; less after the service found one too large.
};

} // namespace quittance
