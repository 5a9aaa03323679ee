#pragma once

#include "core/domain/PaymentOrder.h"
#include "tests/core/billing/BillingBook.h"

#include <functional>

namespace quittance {

// Short words for what tests of commands say over and over. Amounts in cents of EUR.

inline Money euro(qint64 cents)
{
    return Money(cents, Currency::of("EUR"));
}

//! A transfer of today from the book's customer.
PaymentOrder orderOf(const BillingBook &book, Money amount, const QList<AllocationOrder> &allocations = {});

ApprovalMatter voidOf(const InvoiceId &invoice, QDate on = QDate(2026, 3, 15));
//! Zero: all that is open.
ApprovalMatter writeOffOf(const InvoiceId &invoice, Money amount = euro(0), QDate on = QDate(2026, 3, 15));
ApprovalMatter refundOf(const CreditSource &source, Money amount, QDate on = QDate(2026, 3, 15));

void lockThrough(BillingBook &book, QDate day);
void changeCompany(BillingBook &book, const std::function<void(CompanyProfile &)> &change);

//! What a provider reports: money of a customer, or of nobody known where empty.
PaymentId receiveFromOutside(
    BillingBook &book, Money amount, const CustomerId &customer, const QDateTime &at = {});

//! Sum of the postings of one customer (empty: of nobody) on an account.
Money customerBalance(BillingBook &book, const QString &account, const CustomerId &customer,
    Currency currency = Currency::of("EUR"));

//! Who acts from now on; as that person until the end of the scope.
class ActingAs
{
public:
    ActingAs(BillingBook &book, const QString &actor)
        : m_book(book)
        , m_before(std::exchange(book.book.actor, actor))
    {
    }
    ~ActingAs() { m_book.book.actor = m_before; }
    Q_DISABLE_COPY_MOVE(ActingAs)

private:
    BillingBook &m_book;
    QString m_before;
};

//! Lists mara (owner), ada (accountant), carl (clerk) and vera (viewer).
void listStaff(BillingBook &book);

} // namespace quittance

//! The error of a result against the columns kind, rule, field and value of the test's data.
#define COMPARE_ERROR(result)                                                                                \
    do {                                                                                                     \
        QFETCH(const quittance::ErrorKind, kind);                                                            \
        QFETCH(const QString, rule);                                                                         \
        QFETCH(const QString, field);                                                                        \
        QFETCH(const QString, value);                                                                        \
        QCOMPARE(quittance::ruleOf(result), rule);                                                           \
        QCOMPARE((result).error().kind, kind);                                                               \
        QCOMPARE((result).error().field, field);                                                             \
        QCOMPARE((result).error().value, value);                                                             \
    } while (false)
