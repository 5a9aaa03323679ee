#pragma once

#include "core/base/Error.h"
#include "core/domain/NotedRecord.h"

#include <QStringList>

class QVariant;

namespace quittance {

class Database;

//! Table record_tag: the tags of documents, drafts and customers. Kind: projection.
class RecordTagTable
{
public:
    explicit RecordTagTable(Database &database)
        : m_database(database)
    {
    }

    //! The record has these tags and no others.
    Result<void> write(const NotedRecord &record, const QStringList &tags);
    //! Each record of a customer that became another one: the tags of both.
    Result<void> merge(const CustomerId &from, const CustomerId &into);
    //! In the order of their keys.
    Result<QStringList> of(const NotedRecord &record);
    //! A tag as it is spelled where it is in use, else as it is given.
    Result<QString> spelled(const QString &tag);
    //! All that are in use, each once, in the order of their keys.
    Result<QStringList> inUse();

    //! The tags of what lies under this expression, which is a constant of the caller's, as one value.
    static QString valueOf(QLatin1StringView subject);
    //! What such a value says.
    static QStringList tagsFrom(const QVariant &value);

private:
    Database &m_database;
};

} // namespace quittance
