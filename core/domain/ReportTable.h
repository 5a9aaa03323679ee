#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <variant>

namespace quittance {

//! One figure or word of a report. An empty QString is an empty cell, in a column of any kind.
using ReportCell = std::variant<QString, QDate, qint64, Money>;

//! A report as a table of values: what a window shows and a file or a printed page is made of. Nothing in it
//! is written in a locale's form yet.
struct ReportTable {
    struct Column {
        enum Kind : quint8 {
            Text, //!< QString
            Date, //!< QDate
            Number, //!< qint64, a count
            Amount, //!< Money
            Percent, //!< qint64, × 10^-4 percent
            Quantity, //!< qint64, × 10^-4
            Price, //!< qint64, × 10^-6 of the currency
        };
        //! Of the integers of a kind.
        static constexpr int decimalsOf(Kind kind)
        {
            return kind == Percent || kind == Quantity ? 4 : kind == Price ? 6 : 0;
        }

        QString title;
        Kind kind = Text;

        friend bool operator==(const Column &, const Column &) = default;
    };

    QString title;
    QStringList notes; //!< Lines below the title: whose, of which days, of which currency.
    QList<Column> columns;
    QList<QList<ReportCell>> rows; //!< Each as long as columns.
    QList<QList<ReportCell>> totals; //!< Rows of sums below the others; each as long as columns.
    QList<qsizetype> uncounted = {}; //!< Places of rows that sums leave out.

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

} // namespace quittance
