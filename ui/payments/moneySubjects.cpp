#include "ui/payments/moneySubjects.h"

#include "ui/payments/MoneyActions.h"
#include "ui/text/StateText.h"
#include "ui/widgets/stateChips.h"

namespace quittance {

ActDialog::Subject subjectOf(const InvoiceRow &row, QDate today)
{
    return {.party = row.customer,
        .document = row.number.text(),
        .chip = stateChip(row, today),
        .caption = MoneyActions::tr("Open"),
        .amount = row.open};
}

QString payerOf(const PaymentRow &payment)
{
    return payment.customer.isEmpty() ? MoneyActions::tr("Unknown payer") : payment.customer;
}

ActDialog::Subject subjectOf(const PaymentRow &payment, const QString &caption, Money amount)
{
    return {.party = payerOf(payment),
        .document = paymentMethodText(payment.method),
        .chip = paymentChip(payment),
        .caption = caption,
        .amount = amount};
}

} // namespace quittance
