#include "ui/payments/slippedIn.h"

#include "core/domain/codeNames.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::slippedIn)
};

} // namespace

QString providerOf(const PaymentRow &payment)
{
    return manualMethodFrom(payment.connection) ? QString() : payment.connection;
}

bool hasSlippedIn(const PaymentRow &payment)
{
    return !providerOf(payment).isEmpty() && !payment.customerId.isEmpty() && !payment.isDisputed
        && payment.unallocated.isPositive();
}

QString slippedInText(const PaymentRow &payment)
{
    const bool isAll = payment.unallocated == payment.amount;
    //: %1 an amount, %2 a provider, %3 a day, %4 a customer
    return (isAll ? Words::tr(
                "%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was "
                "closed. It is credit of %4 until it is allocated or paid back.")
                  : Words::tr("%1 more than was open came through %2 on %3. It is credit of %4 until it is "
                              "allocated or paid "
                              "back."))
        .arg(moneyWithCode(payment.unallocated), connectionText(payment.connection),
            dateText(payment.bookedOn), payment.customer);
}

} // namespace quittance
