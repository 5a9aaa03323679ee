#pragma once

#include "core/domain/Approval.h"

#include <QList>

namespace quittance {

//! How much of some credit a document gets.
struct AllocationOrder {
    InvoiceId invoice;
    Money amount{0, Currency::of("EUR")};

    friend bool operator==(const AllocationOrder &, const AllocationOrder &) = default;
};

//! Credit there is: how much of it is left, and whose it is.
struct Credit {
    CreditSource source;
    Money left{0, Currency::of("EUR")};
    Money refunded{0, Currency::of("EUR")}; //!< Paid back already.
    CustomerId customer; //!< Empty: nobody knows whose.
    QString name; //!< The credit note's number or the payment's method.
    QDate since; //!< The day it was booked.
    QString
        way; //!< How it goes back when nothing else is said: "cash", "bank", or the provider it came through.
};

//! How money that no gateway reports came in. The connection of the payment: bank, cash, cheque, terminal.
enum class ManualMethod : quint8 { Bank, Cash, Cheque, Terminal };

//! A payment as a person records it.
struct PaymentOrder {
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
    ManualMethod method = ManualMethod::Bank;
    QDate on; //!< The day the money came.
    QString payer;
    QString reference;
    QList<AllocationOrder> allocations; //!< What is left stays the customer's credit.
    bool thirdParty = false; //!< It pays documents of another customer.
    bool closeShortfall = false; //!< Write off what is then open, within the company's tolerance.
    QDate today;
    QString account = {}; //!< Which of our bank accounts it came to, or the end of its number; may be empty.
};

} // namespace quittance
