#pragma once

#include "core/domain/BankMatchRow.h"
#include "core/domain/BankProposal.h"
#include "core/domain/BankStatement.h"

#include <optional>

namespace quittance {

//! How a movement stands. Derived, never stored.
enum class BankLineState : quint8 {
    Open, //!< Nobody knows what it is.
    Doubtful, //!< It may be one that is here already; a person decides.
    Partly, //!< Of a part it is known.
    Matched,
    SetAside,
    Replaced, //!< It is not counted: its parts stand in its place, or it was one that is here already.
};

//! A movement of one of our bank accounts, as it is stored.
struct BankLineRow {
    qint64 no = 0; //!< What people call it.
    QString key; //!< What the journal calls it.
    BankLine line; //!< The payer's account is as it is shown: "DE02 •••• 2051".
    QString account; //!< Ours, as it is shown.
    QString accountMark; //!< Equal for movements of one account.
    QString payerMark; //!< Equal for movements of one payer's account; empty where there is none.
    QString source; //!< "camt.053", "mt940", …
    EntryId statement; //!< The BankStatementImported it came with.
    qint64 twinOf = 0; //!< The movement it may be once more; 0: none.
    std::optional<BankLine> twin; //!< That movement; where movements are shown to people only.
    QString replacedBy; //!< Key of what stands in its place; empty: it counts.
    Money matched{0, Currency::of("EUR")}; //!< How much of it is known, with the sign of the movement.
    QList<BankMatchRow> matches; //!< Those that stand.
    QList<BankProposal> proposals; //!< Best first; in a review only.

    //! What is still to be matched.
    Money rest() const { return line.amount - matched; }
};

BankLineState stateOf(const BankLineRow &row);

} // namespace quittance
