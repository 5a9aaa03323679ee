#include "core/store/NumberSeriesTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<NumberSeriesTable::Position> NumberSeriesTable::position(const QString &series, int fiscalYear)
{
    auto row = m_database.query(
        u"SELECT next, last_issued_on FROM number_series WHERE series = :series AND fiscal_year = :year"_s,
        {{":series"_L1, series}, {":year"_L1, fiscalYear}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return Position();
    return Position{.next = row->value(0).toLongLong(), .lastIssuedOn = dateFrom(row->value(1))};
}

Result<QList<NumberSeriesTable::Newest>> NumberSeriesTable::newest()
{
    auto row = m_database.query(
        u"SELECT MAX(fiscal_year), last_issued_on FROM number_series WHERE fiscal_year > 0 "
        "AND last_issued_on <> '' GROUP BY series"_s); // With MAX, SQLite takes the rest from its row.
    if (!row)
        return fail(row.error());
    QList<Newest> found;
    while (row->next())
        found.append({.fiscalYear = row->value(0).toInt(), .lastIssuedOn = dateFrom(row->value(1))});
    return found;
}

Result<void> NumberSeriesTable::start(const QString &series, int fiscalYear, qint64 next)
{
    return m_database.execute(u"INSERT INTO number_series (series, fiscal_year, next, last_issued_on) VALUES "
                              "(:series, :year, :next, '') ON CONFLICT (series, fiscal_year) DO UPDATE SET "
                              "next = excluded.next"_s,
        {{":series"_L1, series}, {":year"_L1, fiscalYear}, {":next"_L1, next}});
}

Result<QString> NumberSeriesTable::mask(const QString &series)
{
    auto row = m_database.query(
        u"SELECT mask FROM number_mask WHERE series = :series"_s, {{":series"_L1, series}});
    return row.map([](QSqlQuery &found) {
        return found.next() ? found.value(0).toString() : u"{series}-{yyyy}-{seq:6}"_s;
    });
}

Result<QList<NumberSeriesTable::Defined>> NumberSeriesTable::defined()
{
    auto row = m_database.query(u"SELECT series, mask FROM number_mask ORDER BY series"_s);
    if (!row)
        return fail(row.error());
    QList<Defined> all;
    while (row->next())
        all.append({.series = row->value(0).toString(), .mask = row->value(1).toString()});
    return all;
}

Result<void> NumberSeriesTable::setMask(const QString &series, const QString &mask)
{
    return m_database.execute(u"INSERT INTO number_mask (series, mask) VALUES (:series, :mask) "
                              "ON CONFLICT (series) DO UPDATE SET mask = excluded.mask"_s,
        {{":series"_L1, series}, {":mask"_L1, mask}});
}

Result<void> NumberSeriesTable::advance(const QString &series, int fiscalYear, qint64 used, QDate issuedOn)
{
    return m_database.execute(u"INSERT INTO number_series (series, fiscal_year, next, last_issued_on) VALUES "
                              u"(:series, :year, :next, :on) "
                              "ON CONFLICT (series, fiscal_year) DO UPDATE SET next = excluded.next, "
                              "last_issued_on = excluded.last_issued_on"_s,
        {{":series"_L1, series}, {":year"_L1, fiscalYear}, {":next"_L1, used + 1},
            {":on"_L1, dateValue(issuedOn)}});
}

} // namespace quittance
