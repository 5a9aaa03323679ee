#include "core/store/StagedBankLines.h"

#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString staged = u"staged_bank_line"_s;

} // namespace

StagedBankLines::~StagedBankLines()
{
    m_insert.reset(); // A statement that still stands keeps the table.
    static_cast<void>(m_database.execute(u"DROP TABLE IF EXISTS temp.staged_bank_line"_s));
}

Result<void> StagedBankLines::open()
{
    m_insert.reset();
    for (const QString &statement : {u"DROP TABLE IF EXISTS temp.staged_bank_line"_s,
             u"CREATE TEMP TABLE staged_bank_line AS SELECT * FROM bank_line WHERE 0"_s,
             u"CREATE INDEX temp.staged_by_batch ON staged_bank_line (statement_entry, place)"_s})
        if (const Result<void> done = m_database.execute(statement); !done)
            return done;
    Result<QSqlQuery> insert = m_database.prepare(insertBankLine(staged));
    if (!insert)
        return fail(insert.error());
    m_insert = *std::move(insert);
    return {};
}

Result<void> StagedBankLines::add(const BankLineRow &row, const QByteArray &sealed)
{
    bindBankLine(*m_insert, row, sealed);
    return Database::run(*m_insert);
}

Result<qint64> StagedBankLines::sumOfBatch(const QString &statement, int place)
{
    auto row = m_database.query(u"SELECT COALESCE(SUM(amount_minor), 0) FROM staged_bank_line WHERE "
                                "statement_entry = :statement AND place = :place AND part > 0"_s,
        {{":statement"_L1, statement}, {":place"_L1, place}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<void> StagedBankLines::each(const Take &take)
{
    auto row = m_database.query(selectBankLine(staged) + u"ORDER BY l.no"_s);
    if (!row)
        return fail(row.error());
    while (row->next())
        if (const Result<void> done = take(readBankLine(*row), sealedOf(*row)); !done)
            return done;
    return {};
}

} // namespace quittance
