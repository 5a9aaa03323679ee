#pragma once

#include "core/billing/CreditAllocator.h"
#include "core/domain/LinkMail.h"

namespace quittance {

//! How money that no gateway reports came in. The connection of the payment: bank, cash, cheque, terminal.
enum class ManualMethod : quint8 { Bank, Cash, Cheque, Terminal };

QString codeOf(ManualMethod method);
std::optional<ManualMethod> manualMethodFrom(QStringView code);

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
};

//! Records a payment and what it pays, in one transaction. InvalidInput: those of CreditAllocator,
//! date.missing, date.in_future, period.locked, role.*; NotFound customer.unknown.
Result<PaymentId> recordPayment(Book &book, const PaymentOrder &order);

//! Says whose a payment is that came from nobody known. InvalidInput "payment.assigned_already".
Result<void> assignPayment(Book &book, const PaymentId &payment, const CustomerId &customer);

//! A payment bounced: all it paid is open again, and its money is gone. InvalidInput "payment.nothing_left".
Result<void> reversePayment(
    Book &book, const PaymentId &payment, const QString &reason, QDate on, QDate today);

} // namespace quittance
