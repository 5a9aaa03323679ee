#pragma once

#include "core/crm/CrmRegistry.h"
#include "core/crm/salesforce/SalesforceActivities.h"
#include "core/crm/salesforce/SalesforceBulkJob.h"
#include "core/crm/salesforce/SalesforceReader.h"
#include "core/crm/salesforce/SalesforceWriter.h"

#include <memory>

namespace quittance {

//! Salesforce by a sign-in with the customer's own app: accounts, contacts and activities (facts crm §6, §7).
//! Lists are walked by id and changes by (SystemModstamp, Id), each page asked for behind the last row
//! received: neither short pages nor locators that die can lose one.
class SalesforceConnector final : public CrmConnector
{
public:
    //! A first load above so many records goes by the Bulk API.
    static constexpr qint64 bulkAbove = 50'000;

    //! Everything means names must outlive this; it must have a session.
    explicit SalesforceConnector(const CrmMeans &means, qint64 bulkFrom = bulkAbove);

    QString provider() const override;
    QString version() const override;
    Result<void> checkVersion(const StopFlag &stop) override;
    Result<CrmAccount> account(const StopFlag &stop) override;
    Result<CrmOwnerPage> owners(const QString &cursor, const StopFlag &stop) override;
    Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) override;
    void foreseeSync(bool interactions, const StopFlag &stop) override;
    void foreseeRest(bool interactions, const StopFlag &stop) override;
    bool listElsewhere(CrmKind kind, const StopFlag &stop) override
    {
        return lineOf(kind).caller.elsewhere(stop);
    }
    void listHere(CrmKind kind) override { lineOf(kind).caller.here(); }
    Result<CrmRecordPage> archived(
        CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<QStringList> deletedSince(CrmKind kind, const QDateTime &since, const StopFlag &stop) override;
    Result<CrmChangePage> changed(CrmKind kind, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop) override;
    std::chrono::seconds overlap() const override;
    Result<CrmReadResult> read(CrmKind kind, const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override;
    Result<QHash<QString, QString>> companiesOf(const QStringList &persons, const StopFlag &stop) override;
    Result<QHash<QString, QString>> billingContactsOf(
        const QStringList &companies, const StopFlag &stop) override;
    bool mergesCanBeUndone() const override { return true; }
    CrmInteractions *interactions() override { return &m_activities; }
    void readAlso(CrmKind kind, const QStringList &names) override;
    CrmFields fields(CrmKind kind, const QJsonObject &values) const override;
    CrmWriter *writer() override { return &m_writer; }
    CrmQuota quota() const override;
    void askInBackground(qint64 own) override { m_allowance.askInBackground(own); }

private:
    struct Rows {
        QList<CrmRecord> records;
        bool more = false; //!< There may be others behind the last one.
        QJsonObject last; //!< As it was told, where there may be more.
    };

    //! What lists of a kind are read with, apart from all else, so that two may be read at once.
    struct Line {
        Line(const CrmMeans &means, SalesforceColumns &columns, SalesforceAllowance &allowance);

        SalesforceCaller caller;
        SalesforceReader reader;
        SalesforceBulkJob bulk;
        std::unique_ptr<SalesforcePage> page; //!< Made when needed.
    };

    Line &lineOf(CrmKind kind) { return kind == CrmKind::Company ? m_companies : m_persons; }
    QStringList wanted(CrmKind kind) const;
    //! Rows of a kind; tail is all that follows its FROM but the LIMIT.
    Result<Rows> rows(
        SalesforceReader &reader, CrmKind kind, bool all, const QString &tail, const StopFlag &stop) const;
    static SalesforcePage &pageReader(Line &line, CrmKind kind, const QStringList &asked);
    Result<CrmRecordPage> listById(CrmKind kind, const QString &after, const StopFlag &stop);
    Result<CrmRecordPage> startBulk(CrmKind kind, const StopFlag &stop);
    Result<CrmRecordPage> listBulk(
        CrmKind kind, const QString &job, const QString &locator, const StopFlag &stop);

    SalesforceAllowance m_allowance; //!< Before whatever asks by it.
    SalesforceCaller m_caller;
    Clock &m_clock;
    SalesforceColumns m_columns;
    Line m_companies;
    Line m_persons;
    SalesforceWriter m_writer;
    const qint64 m_bulkFrom;
    SalesforceReader m_reader;
    SalesforceActivities m_activities;
    QHash<CrmKind, QStringList> m_also; //!< Fields that are mapped.
    QSet<QString> m_binned; //!< Ids the reading of the bin under way has met.
};

//! For the registry.
CrmPlug salesforcePlug();

} // namespace quittance
