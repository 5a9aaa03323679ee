#pragma once

#include "core/billing/guards.h"
#include "core/domain/BankLineRow.h"
#include "core/domain/BankMatchOrder.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Says what happens when a movement is taken for something. Makes entries; appends none.
class BankLineBooker
{
public:
    //! row: as it stands in the transaction.
    BankLineBooker(Book &book, const BankLineRow &row, const BankMatchOrder &order)
        : m_book(book)
        , m_row(row)
        , m_order(order)
    {
    }

    //! InvalidInput: bank.line_matched, bank.line_doubtful, bank.line_replaced, bank.line_direction,
    //! bank.amount_differs, bank.currency_differs, bank.matched_already, bank.proposal_gone,
    //! bank.payment_undone, bank.payout_failed, refund.not_settled, refund.reversed_already, reason.missing,
    //! those of CreditAllocator, date.*, period.locked.
    Result<void> book();

    QList<NewEntry> entries; //!< The last one is the BankLineMatched.
    PaymentId payment; //!< Booked or met; may be empty.

private:
    Result<void> asNewPayment();
    Result<void> asRecordedPayment();
    Result<void> asReturn();
    Result<void> asPayout();
    Result<void> asRefund();
    Result<void> checkOpen();
    Result<void> checkExact() const;
    Result<void> checkNotUndone(const PaymentId &id) const;
    Result<CustomerId> customerOf() const;
    Result<QString> externalKey() const;
    Result<void> allocate(const CustomerId &customer, Money paid);
    void add(const EntryBody &body, const QString &externalKey = {});
    void match(Money amount, const CustomerId &customer, bool isBooked);

    Book &m_book;
    const BankLineRow &m_row;
    const BankMatchOrder &m_order;
    QDate m_on;
};

} // namespace quittance
