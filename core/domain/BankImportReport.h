#pragma once

#include "core/domain/BankFileFacts.h"
#include "core/domain/BankLineRow.h"
#include "core/domain/BankStatementRow.h"

namespace quittance {

//! Something about the run of an account's statements that a person should know.
struct BankGap {
    enum class What : quint8 {
        Balance, //!< A statement does not begin with what the one before ended with.
        Number, //!< The numbers of two statements do not follow each other.
        Overlap, //!< Two statements tell the same days.
    };

    What what = What::Balance;
    QString account; //!< As it is shown.
    QString before; //!< Number, id or last day of the earlier statement.
    QString after; //!< The same of the later one.
    std::optional<Money> closing; //!< Balance the earlier one ended with.
    std::optional<Money> opening; //!< Balance the later one begins with.

    friend bool operator==(const BankGap &, const BankGap &) = default;
};

//! What reading a bank's file brought.
struct BankImportReport {
    BankFileFacts file;
    QList<BankStatementRow> statements;
    qint64 added = 0; //!< Movements that are new.
    qint64 known = 0; //!< Movements that were here already, from whatever file.
    qint64 doubtful = 0; //!< Of the new ones, those that may be here already: a person decides.
    qint64 replaced = 0; //!< Movements here that gave way to their parts.
    QList<BankGap> gaps;
    QList<qint64> booked; //!< Numbers of the movements that were booked without asking.
    qint64 certain = 0; //!< Of the new ones, those that wait and could be booked without asking.
    qint64 lastBefore = 0; //!< Number of the last movement that was here before.
    bool isTrial = false; //!< Nothing was kept.
};

} // namespace quittance
