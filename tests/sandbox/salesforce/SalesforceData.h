#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/salesforce/SalesforceRecord.h"
#include "tests/sandbox/salesforce/SalesforceSchema.h"

#include <QMap>

namespace quittance::sandbox {

using SalesforceTable = QMap<QString, SalesforceRecord>; //!< By id, in the order of ids.

//! One organisation: its records and what its people do to them. Every change moves SystemModstamp to the
//! clock's whole second.
class SalesforceData
{
public:
    //! The clock must outlive it.
    explicit SalesforceData(SandboxClock &clock);

    //! Empties everything; one organisation and one user remain.
    void reset();
    //! Accounts and contacts, each contact with an account, two owners.
    void seed(int accounts, int contacts);

    QString add(const QString &object, const QJsonObject &values);
    void change(const QString &id, const QJsonObject &values); //!< null clears.
    void remove(const QString &id); //!< Into the bin.
    void restore(const QString &id); //!< Out of the bin; a merge is undone so, for the record itself.
    void purge(const QString &id); //!< Out of the bin, or past it.
    //! The loser goes to the bin and names its winner; its contacts move over.
    void merge(const QString &winner, const QString &loser);
    void share(const QString &id, bool visible);
    void archive(const QString &id) { find(id)->archived = true; } //!< An activity grows old.

    SalesforceSchema schema;
    SalesforceTable &table(const QString &object) { return m_tables[object]; }
    const SalesforceTable &table(const QString &object) const;
    //! Null when there is none.
    SalesforceRecord *find(const QString &id);
    const SalesforceRecord *find(const QString &id) const;
    //! The object an id belongs to; empty when its prefix is of none.
    QString objectOf(const QString &id) const;
    //! A field as the API tells it; system fields included.
    QJsonValue value(const QString &object, const SalesforceRecord &record, const QString &field) const;

    //! From now on the records belong to another organisation.
    void changeOrganization();

    QString organization() const { return m_organization; }
    QString user() const { return m_user; }
    QString now() const; //!< As the API tells it, in whole seconds.

    //! "2026-11-23T06:00:00.000+0000"
    static QString instant(const QDateTime &utc);

private:
    QString makeId(const QString &prefix);

    SandboxClock &m_clock;
    QMap<QString, SalesforceTable> m_tables;
    QString m_organization;
    QString m_user;
    qint64 m_number = 0;
};

} // namespace quittance::sandbox
