#include "core/store/BankToldTable.h"

#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> BankToldTable::open()
{
    for (const QString &statement :
        {u"CREATE TEMP TABLE IF NOT EXISTS told_at_hand (line_no INTEGER NOT NULL, statement TEXT NOT NULL, "
         u"is_sure INTEGER NOT NULL, PRIMARY KEY (line_no, statement)) WITHOUT ROWID"_s,
            u"DELETE FROM temp.told_at_hand"_s})
        if (const Result<void> done = m_database.execute(statement); !done)
            return done;
    return {};
}

Result<void> BankToldTable::add(qint64 no, const EntryId &statement, bool isSure)
{
    static const QString sql
        = u"INSERT OR IGNORE INTO told_at_hand (line_no, statement, is_sure) VALUES (:no, :statement, :sure)"_s;
    return m_kept
        .run(sql, {{":no"_L1, no}, {":statement"_L1, statement.text()}, {":sure"_L1, isSure ? 1 : 0}})
        .transform([](const QSqlQuery *) {});
}

Result<QStringList> BankToldTable::atHand(qint64 no)
{
    static const QString sql = u"SELECT statement FROM told_at_hand WHERE line_no = :no"_s;
    return list(sql, no);
}

Result<QStringList> BankToldTable::before(qint64 no)
{
    static const QString sql = u"SELECT statement_entry FROM bank_told WHERE line_no = :no"_s;
    return list(sql, no);
}

Result<QStringList> BankToldTable::list(const QString &sql, qint64 no)
{
    return m_kept.run(sql, {{":no"_L1, no}}).transform([](QSqlQuery *row) {
        QStringList statements;
        while (row->next())
            statements.append(row->value(0).toString());
        row->finish();
        return statements;
    });
}

Result<void> BankToldTable::keep(const EntryId &statement, const EntryId &as)
{
    return m_database.execute(
        u"INSERT OR IGNORE INTO bank_told (line_no, statement_entry) SELECT t.line_no, :entry FROM "
        "told_at_hand t JOIN bank_line l ON l.no = t.line_no WHERE t.statement = :statement AND t.is_sure "
        "AND "
        "l.statement_entry <> :own"_s,
        {{":entry"_L1, as.text()}, {":statement"_L1, statement.text()}, {":own"_L1, as.text()}});
}

Result<QList<BankToldTable::Doubt>> BankToldTable::doubts()
{
    auto row = m_database.query(
        u"SELECT l.no, l.twin_of, l.statement_entry, t.statement_entry, l.booked_on FROM bank_line l "
        "JOIN bank_line t ON t.no = l.twin_of WHERE l.twin_of IS NOT NULL AND l.replaced_by IS NULL "
        "ORDER BY l.no"_s);
    return row.map([](QSqlQuery &found) {
        QList<Doubt> doubts;
        while (found.next())
            doubts.append({.no = found.value(0).toLongLong(),
                .twinOf = found.value(1).toLongLong(),
                .statement = EntryId(found.value(2).toString()),
                .twinStatement = EntryId(found.value(3).toString()),
                .on = dateFrom(found.value(4))});
        return doubts;
    });
}

} // namespace quittance
