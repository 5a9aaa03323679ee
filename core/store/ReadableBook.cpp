#include "core/store/ReadableBook.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::atomic_int opened = 0; //!< Each connection has a name of its own.

struct TableWords {
    ReadableBook::Table table;
    const char16_t *last;
    const char16_t *rows;
};

constexpr std::array words{
    TableWords{ReadableBook::Table::Entries, u"SELECT max(rowid) FROM entry",
        u"SELECT rowid, * FROM entry WHERE rowid BETWEEN :from AND :through ORDER BY rowid"},
    TableWords{ReadableBook::Table::Personal, u"SELECT max(rowid) FROM personal",
        u"SELECT rowid, * FROM personal WHERE rowid BETWEEN :from AND :through ORDER BY rowid"},
    TableWords{ReadableBook::Table::Customers, u"SELECT max(rowid) FROM customer",
        u"SELECT rowid, * FROM customer WHERE rowid BETWEEN :from AND :through ORDER BY rowid"},
    TableWords{ReadableBook::Table::Documents, u"SELECT max(rowid) FROM invoice",
        u"SELECT rowid, * FROM invoice WHERE rowid BETWEEN :from AND :through ORDER BY rowid"},
    TableWords{ReadableBook::Table::Payments, u"SELECT max(rowid) FROM payment",
        u"SELECT rowid, * FROM payment WHERE rowid BETWEEN :from AND :through ORDER BY rowid"},
    TableWords{ReadableBook::Table::Drafts, u"SELECT max(rowid) FROM draft",
        u"SELECT rowid, * FROM draft WHERE rowid BETWEEN :from AND :through ORDER BY rowid"},
};

const TableWords &wordsOf(ReadableBook::Table table)
{
    return *std::ranges::find(words, table, &TableWords::table);
}

constexpr qint64 stride = 256; //!< Rows asked for at once; where one of them fails, by halves.
constexpr qint64 leastRow = 64; //!< Bytes; no row of these tables is smaller.
//! Questions that fail. A table without a beginning fails at each; nobody waits for the millionth.
constexpr int mostFailures = 20'000;

//! One walk through one table.
class Walker
{
public:
    Walker(const QString &connection, const TableWords &table, const ReadableBook::Visit &visit,
        const ReadableBook::Miss &miss)
        : m_database(QSqlDatabase::database(connection, false))
        , m_table(table)
        , m_visit(visit)
        , m_miss(miss)
    {
    }

    ReadableBook::Walk run(qint64 fileSize, const StopFlag &stop)
    {
        const std::optional<qint64> last = lastKey();
        const qint64 end = last ? *last : fileSize / leastRow;
        for (qint64 from = 1; from <= end && m_walk.isThere; from += stride) {
            if (stop.stopped()) {
                m_walk.isStopped = true;
                return m_walk;
            }
            take(from, qMin(from + stride - 1, end));
        }
        if (m_lostFrom > 0 && !last) {
            m_walk.isEndLost = true;
            m_miss(m_lostFrom, 0);
        } else {
            closeGap(end + 1);
        }
        return m_walk;
    }

private:
    struct Row {
        qint64 key = 0;
        QVariantList values;
    };

    //! Nothing where SQLite cannot get there. Knows then as well whether the table is one.
    std::optional<qint64> lastKey()
    {
        QSqlQuery query(m_database);
        m_walk.isThere = query.prepare(QString::fromUtf16(m_table.last));
        if (!m_walk.isThere || !query.exec() || !query.next())
            return std::nullopt;
        return query.value(0).toLongLong();
    }

    std::optional<QList<Row>> read(qint64 from, qint64 through)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(QString::fromUtf16(m_table.rows));
        query.bindValue(u":from"_s, from);
        query.bindValue(u":through"_s, through);
        if (!query.exec())
            return std::nullopt;
        const QSqlRecord record = query.record();
        if (m_names.isEmpty())
            for (int column = 1; column < record.count(); ++column)
                m_names.append(record.fieldName(column));
        QList<Row> rows;
        while (query.next()) {
            Row row{.key = query.value(0).toLongLong(), .values = {}};
            for (int column = 1; column < record.count(); ++column)
                row.values.append(query.value(column));
            rows.append(std::move(row));
        }
        return query.lastError().isValid() ? std::nullopt : std::optional(std::move(rows));
    }

    void take(qint64 from, qint64 through)
    {
        if (const auto rows = read(from, through))
            return show(*rows);
        ++m_failures;
        if (from == through || m_failures > mostFailures)
            return lose(from);
        const qint64 middle = from + (through - from) / 2;
        take(from, middle);
        take(middle + 1, through);
    }

    //! What is lost ends where the next row is read; keys that were never used are among them.
    void lose(qint64 from)
    {
        if (m_lostFrom == 0)
            m_lostFrom = from;
    }

    void show(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            closeGap(row.key);
            m_visit(m_names, row.values);
            ++m_walk.rows;
        }
    }

    void closeGap(qint64 next)
    {
        if (m_lostFrom == 0)
            return;
        m_walk.lost += next - m_lostFrom;
        m_miss(m_lostFrom, next - 1);
        m_lostFrom = 0;
    }

    QSqlDatabase m_database;
    const TableWords &m_table;
    const ReadableBook::Visit &m_visit;
    const ReadableBook::Miss &m_miss;
    ReadableBook::Walk m_walk;
    QStringList m_names;
    qint64 m_lostFrom = 0;
    int m_failures = 0;
};

} // namespace

ReadableBook::ReadableBook(const QString &path)
    : m_name(u"readable:%1"_s.arg(++opened))
    , m_size(QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(path);
    if (connection.open())
        QSqlQuery(connection).exec(u"PRAGMA cell_size_check = ON"_s); // Else damage passes for values.
}

ReadableBook::~ReadableBook()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

ReadableBook::Walk ReadableBook::walk(Table table, const Visit &visit, const Miss &miss, const StopFlag &stop)
{
    return Walker(m_name, wordsOf(table), visit, miss).run(m_size, stop);
}

} // namespace quittance
