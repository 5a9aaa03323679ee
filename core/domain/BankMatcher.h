#pragma once

#include "core/domain/BankLineRow.h"
#include "core/domain/BankMatchFacts.h"
#include "core/domain/BankNameIndex.h"
#include "core/domain/BankNumberIndex.h"

namespace quittance {

//! Says what movements of the bank account may be, and why: nothing is decided here. Made once for many
//! movements; each takes the same time however many documents are open.
//!
//! Only what is exact in reference and amount and can be nothing else may be booked without asking. A batch
//! whose parts the bank does not tell is never guessed at.
class BankMatcher
{
public:
    static constexpr qsizetype mostProposals = 9; //!< What a person can choose from with one key.

    explicit BankMatcher(BankMatchFacts facts);

    const BankMatchFacts &facts() const { return m_facts; }

    //! The best first. returns: payments that may have gone back with it, where money went out.
    QList<BankProposal> propose(const BankLineRow &row, const QList<BankKnownPayment> &returns = {}) const;
    //! Whether money that went out says of itself that a payment came back.
    static bool isReturn(const BankLine &line);

private:
    class Search;

    BankMatchFacts m_facts;
    BankNumberIndex m_numbers;
    QHash<qint64, QList<int>> m_byAmount; //!< Minor units; whatever the currency.
    QHash<qint64, QList<int>> m_recordedByAmount; //!< Likewise.
    QHash<CustomerId, QList<int>> m_byCustomer; //!< The oldest first.
    BankNameIndex m_debtors; //!< Customers with something open.
};

} // namespace quittance
