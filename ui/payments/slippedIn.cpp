#include "ui/payments/slippedIn.h"

#include "core/domain/codeNames.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

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
    return QCoreApplication::translate("quittance::slippedIn",
        payment.unallocated == payment.amount
            ? "%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was "
              "closed. It is credit of %4 until it is allocated or paid back."
            : "%1 more than was open came through %2 on %3. It is credit of %4 until it is allocated or paid "
              "back.")
        .arg(moneyWithCode(payment.unallocated), connectionText(payment.connection),
            dateText(payment.bookedOn), payment.customer);
}

} // namespace quittance
