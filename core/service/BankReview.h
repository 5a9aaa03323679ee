#pragma once

#include "core/domain/BankCandidateQuery.h"
#include "core/domain/BankMatcher.h"

#include <optional>

namespace quittance {

class Database;

//! What movements may be, by all that the book knows. The facts are kept until somebody else commits: the
//! connection it is given must write nothing itself. For one lane.
class BankReview
{
public:
    //! Adds to each what it may be, the best first.
    Result<void> propose(Database &database, QList<BankLineRow> &rows);
    //! What of the book a person may choose for a movement. NotFound "bank.line_unknown".
    Result<BankCandidates> candidates(Database &database, const BankCandidateQuery &query);

    int loads() const { return m_loads; } //!< How often the facts were read so far.

private:
    Result<const BankMatcher *> matcher(Database &database);

    std::optional<BankMatcher> m_matcher;
    qint64 m_version = 0; //!< Of the book, when the facts were read.
    int m_loads = 0;
};

} // namespace quittance
