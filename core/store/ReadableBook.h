#pragma once

#include "core/base/StopFlag.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>

namespace quittance {

//! What can still be read of a damaged book, table by table and row by row. Only ever given a copy: SQLite
//! may write to what it opens. One thread.
class ReadableBook
{
public:
    enum class Table : quint8 { Entries, Personal, Customers, Documents, Payments, Drafts };

    //! The rows of one table that a walk found and did not find.
    struct Walk {
        bool isThere = false; //!< The table is known; else nothing of it can be read.
        qint64 rows = 0; //!< Read.
        qint64 lost = 0; //!< At most so many stand between those that were read.
        bool isEndLost = false; //!< What came after the last one that was read is unknown.
        bool isStopped = false;

        friend bool operator==(const Walk &, const Walk &) = default;
    };

    //! A row as the table has it; the names are the same for all rows of one table.
    using Visit = std::function<void(const QStringList &names, const QVariantList &values)>;
    //! Rows that cannot be read, by their keys; through is 0 where nobody knows how many there were.
    using Miss = std::function<void(qint64 from, qint64 through)>;

    explicit ReadableBook(const QString &path);
    ~ReadableBook();
    Q_DISABLE_COPY_MOVE(ReadableBook)

    //! Every row in the order of their keys.
    Walk walk(Table table, const Visit &visit, const Miss &miss, const StopFlag &stop);

private:
    const QString m_name;
    const qint64 m_size;
};

} // namespace quittance
