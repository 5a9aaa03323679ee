#pragma once

#include "core/crm/CrmRegistry.h"
#include "core/crm/hubspot/HubSpotEngagements.h"
#include "core/crm/hubspot/HubSpotReader.h"
#include "core/crm/hubspot/HubSpotWriter.h"

#include <memory>

namespace quittance {

//! HubSpot by a static token (service key or private app token) or by the customer's own app (facts crm §1 to
//! §5).
class HubSpotConnector final : public CrmConnector
{
public:
    //! What means refers to must outlive this.
    explicit HubSpotConnector(const CrmMeans &means);
    HubSpotConnector(HttpTransport &transport, Clock &clock, const QUrl &base, const SecretText &token);

    QString provider() const override;
    QString version() const override;
    Result<CrmAccount> account(const StopFlag &stop) override;
    Result<CrmOwnerPage> owners(const QString &cursor, const StopFlag &stop) override;
    Result<qint64> count(CrmKind kind, const StopFlag &stop) override;
    Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) override;
    bool listElsewhere(CrmKind kind, const StopFlag &stop) override
    {
        return lineOf(kind).caller.elsewhere(stop);
    }
    void listHere(CrmKind kind) override { lineOf(kind).caller.here(); }
    Result<CrmRecordPage> archived(
        CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<CrmChangePage> changed(CrmKind kind, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop) override;
    std::chrono::seconds overlap() const override;
    Result<CrmReadResult> read(CrmKind kind, const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override;
    Result<QHash<QString, QString>> companiesOf(const QStringList &persons, const StopFlag &stop) override;
    Result<QHash<QString, CrmFieldsSince>> fieldsSince(
        CrmKind kind, const QStringList &ids, const QStringList &names, const StopFlag &stop) override;
    Result<QHash<QString, QString>> billingContactsOf(
        const QStringList &companies, const StopFlag &stop) override;
    bool mergesCanBeUndone() const override { return false; }
    void readAlso(CrmKind kind, const QStringList &names) override;
    CrmInteractions *interactions() override { return &m_engagements; }
    CrmFields fields(CrmKind kind, const QJsonObject &values) const override;
    CrmWriter *writer() override { return &m_writer; }
    CrmQuota quota() const override;

private:
    //! What lists of a kind are read with, apart from all else, so that two may be read at once.
    struct Line {
        Line(const CrmMeans &means, HubSpotAllowance &allowance)
            : caller(means, allowance)
            , reader(caller)
        {
        }

        HubSpotCaller caller;
        HubSpotReader reader;
        std::unique_ptr<HubSpotPage> page; //!< Made when needed.
    };

    Line &lineOf(CrmKind kind) { return kind == CrmKind::Company ? m_companies : m_persons; }
    Result<CrmRecordPage> page(CrmKind kind, bool archived, const QString &cursor, const StopFlag &stop);
    static Result<QHash<QString, QString>> companiesOf(
        HubSpotReader &reader, const QStringList &persons, const StopFlag &stop);
    Result<QList<CrmRecord>> batch(CrmKind kind, const QStringList &ids, const StopFlag &stop);
    Result<void> findRenamed(
        CrmKind kind, const QStringList &ids, CrmReadResult &result, const StopFlag &stop);

    HubSpotObject factsOf(CrmKind kind) const; //!< With all we read.

    HubSpotAllowance m_allowance;
    HubSpotCaller m_caller;
    Line m_companies;
    Line m_persons;
    QHash<CrmKind, QStringList> m_also;
    HubSpotReader m_reader;
    HubSpotEngagements m_engagements;
    Clock &m_clock;
    HubSpotWriter m_writer;
};

//! For the registry.
CrmPlug hubSpotPlug();

} // namespace quittance
