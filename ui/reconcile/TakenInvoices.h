#pragma once

#include "core/base/Error.h"
#include "core/domain/BankCandidates.h"

#include <optional>

namespace quittance {

//! The documents a movement is said to pay, of one customer, and how much each takes of its money: what was
//! said for it, and of those nothing was said for all that is open, in the order in which they were chosen,
//! as far as the money reaches.
class TakenInvoices
{
public:
    void clear() { m_takes.clear(); }
    bool isEmpty() const { return m_takes.isEmpty(); }
    qsizetype size() const { return m_takes.size(); }
    const BankCandidate &first() const { return m_takes.constFirst().one; } //!< Of those that are not empty.
    bool has(const BankCandidate &one) const;

    void add(const BankCandidate &one);
    void remove(const BankCandidate &one);
    //! Says how much it takes of what was paid; zero takes nothing any more. InvalidInput, field "amount":
    //! money.not_positive (less than nothing), allocation.above_open, and allocation.above_credit where what
    //! was said for others leaves less.
    Result<void> say(const BankCandidate &one, Money amount, Money paid);

    Money takenBy(const BankCandidate &one, Money paid) const;
    Money left(Money paid) const;
    Money staysOpen(Money paid) const; //!< Of all that are taken.
    QList<BankShare> shares(Money paid) const; //!< Of those that get something.

private:
    struct Take {
        BankCandidate one;
        std::optional<Money> said;
    };

    qsizetype placeOf(const BankCandidate &one) const; //!< -1 where it is not among them.
    QList<Money> amounts(Money paid) const;

    QList<Take> m_takes;
};

} // namespace quittance
