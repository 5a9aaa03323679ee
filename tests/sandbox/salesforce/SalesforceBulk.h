#pragma once

#include "tests/sandbox/salesforce/SalesforceData.h"
#include "tests/sandbox/salesforce/SalesforceError.h"
#include "tests/sandbox/salesforce/SoqlRows.h"

#include <QMap>
#include <QUrlQuery>

namespace quittance::sandbox {

//! Query jobs of Bulk API 2.0: made, polled, read as CSV by pages and deleted. A job is done after it was
//! looked at a number of times.
class SalesforceBulk
{
public:
    static constexpr qsizetype pageMax = 50'000;

    //! data must outlive it.
    explicit SalesforceBulk(SalesforceData &data)
        : m_data(data)
    {
    }

    void reset();

    HttpReply create(const QJsonObject &body, const QString &version);
    HttpReply look(const QString &id);
    HttpReply results(const QString &id, const QUrlQuery &query);
    HttpReply remove(const QString &id);

    void setLooks(int looks) { m_looks = looks; }
    void failNext(bool fails) { m_fails = fails; } //!< The jobs made from now on end in Failed.
    void setPageMax(qsizetype rows) { m_pageMax = rows; } //!< However many are asked for.
    qsizetype jobs() const { return m_jobs.size(); }
    void forget() { m_jobs.clear(); } //!< As after seven days.

private:
    struct Job {
        QJsonObject told;
        SoqlRows rows;
        int looked = 0;
        bool fails = false;
    };

    HttpReply missing() const;

    SalesforceData &m_data;
    QMap<QString, Job> m_jobs;
    int m_looks = 1;
    bool m_fails = false;
    qsizetype m_pageMax = pageMax;
    int m_number = 0;
};

} // namespace quittance::sandbox
