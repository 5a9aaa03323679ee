#pragma once

#include "core/crm/CrmInteractions.h"
#include "core/crm/salesforce/SalesforceReader.h"

namespace quittance {

//! Salesforce's tasks, events and, where the organisation has them, e-mails (facts crm §7.6). Also archived
//! activities, which only queryAll tells. An e-mail names the task that stands for it, and hangs on what that
//! one hangs on.
class SalesforceActivities final : public CrmInteractions
{
public:
    //! reader must outlive this.
    explicit SalesforceActivities(SalesforceReader &reader)
        : m_reader(reader)
    {
    }

    QList<Interaction::Kind> lists() const override;
    Result<CrmRecordPage> list(Interaction::Kind list, const QString &cursor, const StopFlag &stop) override;
    Result<CrmRecordPage> archived(
        Interaction::Kind list, const QString &cursor, const QDateTime &since, const StopFlag &stop) override;
    Result<QStringList> deletedSince(
        Interaction::Kind list, const QDateTime &since, const StopFlag &stop) override;
    Result<CrmChangePage> changed(Interaction::Kind list, const QDateTime &from, const QDateTime &to,
        const QString &after, const StopFlag &stop) override;
    Result<CrmReadResult> read(Interaction::Kind list, const QStringList &ids, const StopFlag &stop) override;
    qsizetype readMax() const override { return SalesforceReader::idsMax; }
    CrmInteractionFields fields(Interaction::Kind list, const QJsonObject &values) const override;

    //! A sync will ask for the columns of all lists, or for the first page of each: that may be sent at once.
    void foreseeColumns(const StopFlag &stop);
    void foreseeLists(const StopFlag &stop);

private:
    struct Page {
        QList<CrmRecord> records;
        QJsonObject last; //!< Set where there may be more behind it.
    };
    Result<Page> page(Interaction::Kind list, const QString &tail, const StopFlag &stop);
    Result<void> hangMails(QList<CrmRecord> &mails, const StopFlag &stop);
    Result<void> addTwins(QHash<QString, CrmRecord *> &byTwin, const StopFlag &stop);
    Result<void> hangShared(Interaction::Kind list, QList<CrmRecord> &activities, const StopFlag &stop);
    //! Whom a table of relations names beside the record itself; key: its column with the record's id.
    Result<void> addPeople(
        const QString &table, const QString &key, QHash<QString, CrmRecord *> &byId, const StopFlag &stop);

    SalesforceReader &m_reader;
    QSet<Interaction::Kind> m_described; //!< Lists whose columns were asked for ahead.
    QSet<QString> m_binned; //!< Ids the reading of the bin under way has met.
};

} // namespace quittance
