#pragma once

#include "tests/sandbox/salesforce/SalesforceData.h"

#include <QByteArray>

namespace quittance::sandbox {

//! A field a query asks for: the object's own, or the parent's for "Owner.Name".
struct SoqlColumn {
    QString asked; //!< As the query spells it.
    QString parentField; //!< "OwnerId"; empty for a field of the object itself.
    QString parent; //!< "User"
    QString field;

    QJsonValue value(const SalesforceData &data, const QString &object, const SalesforceRecord &record) const;
};

//! What a query has found, as it was then. It is told page by page, when somebody asks for one.
class SoqlRows
{
public:
    SoqlRows() = default;
    //! data must outlive this. version: for the records' addresses.
    SoqlRows(
        const SalesforceData &data, const QString &object, const QList<SoqlColumn> &columns, QString version);

    void append(const SalesforceRecord &record) { m_records.append(record); }
    qsizetype size() const { return m_records.size(); }
    //! The rows from first up to end as a list, with their attributes.
    QByteArray json(qsizetype first, qsizetype end) const;
    //! The same as CSV, below the names of the columns.
    QByteArray csv(qsizetype first, qsizetype end) const;

private:
    void appendAttributes(QByteArray &out, const QString &object, const QString &id) const;
    void appendRow(QByteArray &out, const SalesforceRecord &record) const;
    void appendParent(QByteArray &out, qsizetype first, const SalesforceRecord &record) const;

    const SalesforceData *m_data = nullptr;
    QString m_object;
    QList<SoqlColumn> m_columns;
    QString m_version;
    QList<SalesforceRecord> m_records;
};

} // namespace quittance::sandbox
