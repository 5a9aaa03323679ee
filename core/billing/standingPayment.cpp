#include "core/billing/standingPayment.h"

#include "core/journal/Book.h"
#include "core/store/BankMatchTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<PaymentRecord> standingPayment(Book &book, const PaymentId &payment)
{
    PaymentId standing = payment;
    while (true) {
        const auto history = BankMatchTable(book.database).historyOfPayment(standing);
        if (!history)
            return fail(history.error());
        const auto undone = std::ranges::find_if(*history, [](const BankMatchRow &match) {
            return match.what == BankMatchWhat::Return && match.isBooked && !match.undoneBy.isEmpty();
        });
        if (undone == history->end())
            return PaymentTable(book.database).byId(standing);
        const Result<PaymentId> again
            = PaymentTable(book.database).byExternalKey(bankReturnKey(undone->entry));
        if (!again)
            return fail(again.error());
        if (again->isEmpty() || *again == standing)
            return PaymentTable(book.database).byId(standing);
        standing = *again;
    }
}

QString bankReturnKey(const EntryId &match)
{
    return u"bank:"_s + match.text();
}

} // namespace quittance
