#pragma once

#include "core/domain/BankStatementRow.h"
#include "core/domain/MonthClose.h"

namespace quittance {

//! How the statements of one account hang together.
struct StatementChain {
    //! A balance that the movements since another one must come to.
    struct Closing {
        QDate day; //!< Movements booked until then count…
        Money balance{0, Currency::of("EUR")};
        QDate since; //!< …and not before this day…
        Money base{0, Currency::of("EUR")}; //!< …beyond this balance.
    };

    QList<Closing> closings; //!< By day; one a day.
    QDate coveredThrough; //!< The last day without a doubt; null without statements.
    //! "statement.chain" (blocking: one begins with another balance than the one before it ended with),
    //! "statement.gap" (the same, with days between; acceptable), "statement.ends" (before the last day of
    //! the month; acceptable).
    QList<CloseFinding> findings;
};

//! Statements of one account in one currency, in the order in which they were read; reports of the day are
//! passed over, and so is what lies within what others cover already. Told are breaks that touch the days
//! from one to the other. Statements without balances tell that their days are covered, and prove nothing:
//! the first balance that another one tells, within their days or behind them, is where movements are held
//! against balances from, and the next that follows them must be reached with their movements.
StatementChain statementChain(QList<BankStatementRow> statements, QDate from, QDate through);

} // namespace quittance
