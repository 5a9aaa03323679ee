#pragma once

#include "core/billing/SendPaymentLink.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/billing/BookModel.h"

#include <functional>

namespace quittance {

//! A book of several customers and currencies to which anything may happen, and the model that must agree
//! with it.
class RandomBook
{
public:
    //! below(n) picks one of 0 … n-1; it alone decides what happens.
    explicit RandomBook(std::function<qint64(qint64)> below);

    BillingBook book;

    //! One command, possible or not. It must be refused just when the model says so, and then leave no trace.
    void runOne();
    //! Time passes.
    void nextDay();
    //! All that is wrong: what runOne() saw, and where the book differs from the model now.
    QStringList problems();
    //! How often each command was done, by its name.
    const std::map<QString, qint64> &done() const { return m_done; }
    bool isSound() const { return m_problems.isEmpty(); }

private:
    qint64 below(qint64 count) { return m_below(count); }
    bool oneIn(qint64 count) { return below(count) == 0; }
    template <class T>
    T anyOf(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
    QDate anyDay(); //!< Mostly today, sometimes before, rarely tomorrow.
    Currency anyCurrency();
    Money anyAmount(Currency currency, qint64 around);
    CustomerId anyCustomer();
    InvoiceId anyDocument();
    CreditSource anySource();
    QList<AllocationOrder> anyOrders(Currency currency);

    void expect(bool holds, const QString &what);
    //! What the model says of a command; of some it cannot say.
    enum class Says : quint8 { Refused, Done, Nothing };

    //! Runs a command that should succeed just when the model says so; whether it did.
    template <class Command>
    bool attempt(const QString &what, Says says, Command command)
    {
        book.clock.time
            = book.clock.time.addMSecs(1); // Ids sort by time: the same choices mean the same again.
        const qint64 before = book.entryCount();
        const auto done = command();
        const QString came = done ? QStringLiteral("done") : done.error().rule;
        if (says != Says::Nothing)
            expect(done.has_value() == (says == Says::Done), what + QStringLiteral(" came out as ") + came);
        if (done)
            ++m_done[what];
        else
            expect(book.entryCount() == before, what + QStringLiteral(" left a trace"));
        return done.has_value();
    }
    template <class Command>
    bool attempt(const QString &what, bool isPossible, Command command)
    {
        return attempt(what, isPossible ? Says::Done : Says::Refused, command);
    }

    void saveOne();
    void dropOrDuplicate();
    void importOne();
    void issueSome();
    void credit();
    void sendOrSettle();
    void recordOne();
    void receiveOne();
    void allocateSome();
    void takeBack();
    void assign();
    void reverse();
    void refundBack();
    void askFor();
    void decide();
    void lockOrUnlock();
    void mergeTwo();
    void archiveOne();
    void changeSettings();
    void disputeOne();
    void learnUses(const QList<AllocationOrder> &orders, const CreditSource &source);
    void learnRefund(const ApprovalMatter &matter);
    void learnUse(const InvoiceId &invoice, const CreditSource &source);
    bool mayIssue(const QList<InvoiceId> &drafts) const;

    std::function<qint64(qint64)> m_below;
    BookModel m_model;
    QList<CustomerId> m_customers;
    std::map<QString, std::pair<CustomerId, InvoiceContent>> m_drafts;
    QStringList m_problems;
    std::map<QString, qint64> m_done;
    std::map<std::pair<QString, int>, QDate> m_lastIssued; //!< By series and year.
};

} // namespace quittance
