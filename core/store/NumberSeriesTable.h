#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

class Database;

//! Table number_series: the next number of each series and fiscal year. Kind: projection.
class NumberSeriesTable
{
public:
    explicit NumberSeriesTable(Database &database)
        : m_database(database)
    {
    }

    struct Position {
        qint64 next = 1;
        QDate lastIssuedOn; //!< Null before the first document.
    };
    Result<Position> position(const QString &series, int fiscalYear);
    Result<void> advance(const QString &series, int fiscalYear, qint64 used, QDate issuedOn);

private:
    Database &m_database;
};

} // namespace quittance
