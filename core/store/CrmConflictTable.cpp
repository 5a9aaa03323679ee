#include "core/store/CrmConflictTable.h"

#include "core/store/CrmStatement.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString text
        = u"SELECT x.connection, x.customer_id, x.field, x.base, x.ours, x.theirs, x.trouble, x.since_ms, "
          "x.state, x.value, x.push, coalesce(c.name, ''), "
          "x.state = 1 AND (x.push = '' OR (f.state = 'requested' AND coalesce(t.sending, 0) = 0)) "
          "FROM crm_conflict AS x LEFT JOIN customer AS c ON c.id = x.customer_id "
          "LEFT JOIN effect AS f ON f.entry_id = x.push "
          "LEFT JOIN outbox_attempt AS t ON t.entry_id = x.push "_s;
    return text;
}

Result<QList<CrmConflictRow>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<CrmConflictRow> rows;
    while (row->next()) {
        const auto field = crmFieldFrom(row->value(2).toString());
        if (!field)
            continue; // Of a newer program.
        rows.append({.conflict = {.connection = ConnectionId(row->value(0).toString()),
                         .customer = CustomerId(row->value(1).toString()),
                         .customerName = row->value(11).toString(),
                         .field = *field,
                         .base = row->value(3).toString(),
                         .ours = row->value(4).toString(),
                         .theirs = row->value(5).toString(),
                         .trouble = row->value(6).toString(),
                         .since = crmTimeOf(row->value(7)),
                         .state = static_cast<CrmConflict::State>(row->value(8).toInt()),
                         .value = row->value(9).toString(),
                         .canUndo = row->value(12).toBool()},
            .push = EntryId(row->value(10).toString())});
    }
    return rows;
}

} // namespace

Result<void> CrmConflictTable::put(const CrmConflictRow &row)
{
    const CrmConflict &conflict = row.conflict;
    return m_database.execute(
        u"INSERT OR REPLACE INTO crm_conflict (connection, customer_id, field, base, ours, theirs, trouble,"
        " since_ms, state, value, push) VALUES (:connection, :customer, :field, :base, :ours, :theirs,"
        " :trouble, :since, :state, :value, :push)"_s,
        {{":connection"_L1, conflict.connection.text()}, {":customer"_L1, conflict.customer.text()},
            {":field"_L1, codeOf(conflict.field)}, {":base"_L1, textValue(conflict.base)},
            {":ours"_L1, textValue(conflict.ours)}, {":theirs"_L1, textValue(conflict.theirs)},
            {":trouble"_L1, textValue(conflict.trouble)}, {":since"_L1, crmTime(conflict.since)},
            {":state"_L1, static_cast<int>(conflict.state)}, {":value"_L1, textValue(conflict.value)},
            {":push"_L1, textValue(row.push.text())}});
}

Result<void> CrmConflictTable::remove(
    const ConnectionId &connection, const CustomerId &customer, CrmField field)
{
    return m_database.execute(u"DELETE FROM crm_conflict WHERE connection = :connection"
                              " AND customer_id = :customer AND field = :field"_s,
        {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()},
            {":field"_L1, codeOf(field)}});
}

Result<void> CrmConflictTable::removeAll(const ConnectionId &connection, const CustomerId &customer)
{
    return m_database.execute(
        u"DELETE FROM crm_conflict WHERE connection = :connection AND customer_id = :customer"_s,
        {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()}});
}

Result<void> CrmConflictTable::forget(const CustomerId &customer)
{
    return m_database.execute(
        u"DELETE FROM crm_conflict WHERE customer_id = :customer"_s, {{":customer"_L1, customer.text()}});
}

Result<QList<CrmConflictRow>> CrmConflictTable::ofCustomer(
    const ConnectionId &connection, const CustomerId &customer)
{
    return readAll(
        m_database.query(columns() + u"WHERE x.connection = :connection AND x.customer_id = :customer"_s,
            {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()}}));
}

Result<CrmConflictRow> CrmConflictTable::find(
    const ConnectionId &connection, const CustomerId &customer, CrmField field)
{
    const auto rows = readAll(m_database.query(
        columns() + u"WHERE x.connection = :connection AND x.customer_id = :customer AND x.field = :field"_s,
        {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()},
            {":field"_L1, codeOf(field)}}));
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"crm_conflict.unknown"_s,
            .field = u"field"_s,
            .value = codeOf(field)});
    return rows->first();
}

Result<QList<CrmConflict>> CrmConflictTable::list()
{
    return readAll(m_database.query(columns() + u"ORDER BY x.state, c.search, x.customer_id, x.field"_s))
        .transform([](const QList<CrmConflictRow> &rows) {
            QList<CrmConflict> conflicts;
            for (const CrmConflictRow &row : rows)
                conflicts.append(row.conflict);
            return conflicts;
        });
}

Result<qint64> CrmConflictTable::open(const ConnectionId &connection)
{
    auto row = m_database.query(
        u"SELECT count(*) FROM crm_conflict WHERE connection = :connection AND state = 0"_s,
        {{":connection"_L1, connection.text()}});
    return row.map([](QSqlQuery &count) { return count.next() ? count.value(0).toLongLong() : 0; });
}

} // namespace quittance
