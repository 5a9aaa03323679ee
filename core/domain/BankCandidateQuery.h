#pragma once

#include "core/domain/BankCandidates.h"

namespace quittance {

//! What of the book may be offered for a movement.
struct BankCandidateQuery {
    qint64 line = 0; //!< BankLineRow::no.
    BankCandidate::Kind kind = BankCandidate::Kind::Document;
    QString text; //!< In name, customer or amount; empty takes all.
    QString currency; //!< Of documents; empty: the movement's.
    int limit = 200;
};

} // namespace quittance
