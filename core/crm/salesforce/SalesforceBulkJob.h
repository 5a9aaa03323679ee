#pragma once

#include "core/crm/salesforce/SalesforceCaller.h"

#include <QJsonArray>

namespace quittance {

//! Query jobs of Bulk API 2.0 (facts crm §7.3). A page of results can be read again as long as the job is
//! kept there, which is seven days: a load goes on after a crash.
class SalesforceBulkJob
{
public:
    struct Page {
        QByteArray csv;
        qint64 count = 0; //!< Rows, as told beside them: a file that was cut between two rows looks whole.
        QString next; //!< The locator of the next page; empty at the end.

        //! All values as texts. BadReply where the file is no whole CSV of so many rows.
        Result<QJsonArray> rows() const;
    };

    //! Both must outlive this. version: "v66.0".
    SalesforceBulkJob(SalesforceCaller &caller, Clock &clock, QString version);

    //! Makes a job and waits until it is done; its id. Refused "salesforce.bulk_failed" when it ends
    //! otherwise.
    Result<QString> start(const QString &soql, const StopFlag &stop);
    //! The page behind it is asked for before this one is read.
    Result<Page> page(const QString &id, const QString &locator, const StopFlag &stop);
    //! What is not needed any more. A failure is no trouble: it would be removed there by itself.
    void remove(const QString &id, const StopFlag &stop);

private:
    QString path(const QString &id) const;
    SalesforceCall pageCall(const QString &id, const QString &locator) const;
    Result<void> waitUntilDone(const QString &id, const StopFlag &stop);

    SalesforceCaller &m_caller;
    Clock &m_clock;
    const QString m_version;
};

} // namespace quittance
