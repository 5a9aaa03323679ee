#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QList>

namespace quittance {

class Database;

//! Tables number_series and number_mask: the next number of each series and fiscal year, and how it looks.
//! Kind: projection.
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
    struct Newest {
        int fiscalYear = 0;
        QDate lastIssuedOn;
    };
    //! The newest fiscal year of each series that has given numbers with a year.
    Result<QList<Newest>> newest();
    //! Sets the next number of a series and year that has none yet.
    Result<void> start(const QString &series, int fiscalYear, qint64 next);
    //! The mask of a series; "{series}-{yyyy}-{seq:6}" before one is defined.
    Result<QString> mask(const QString &series);
    struct Defined {
        QString series;
        QString mask;
    };
    //! Those that have a mask of their own, by name.
    Result<QList<Defined>> defined();
    Result<void> setMask(const QString &series, const QString &mask);
    Result<void> advance(const QString &series, int fiscalYear, qint64 used, QDate issuedOn);

private:
    Database &m_database;
};

} // namespace quittance
