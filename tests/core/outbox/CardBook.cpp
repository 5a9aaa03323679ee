#include "tests/core/outbox/CardBook.h"

namespace quittance {

CardBook::CardBook(const QString &number)
{
    invoiceId = addIssued();
    card = saveCard(number);
}

Result<CommandOutcome> CardBook::charge(ChargeWish wish)
{
    if (wish.invoice.isEmpty())
        wish.invoice = invoiceId;
    return requestCharge(book, wish, today(), chargeRoute());
}

EntryId CardBook::asked(bool capture)
{
    return must(charge({.capture = capture})).waiting.first();
}

EntryId CardBook::capture(const EntryId &charge, std::optional<Money> amount)
{
    return must(requestCapture(book, idOf(charge), amount, chargeRoute())).waiting.first();
}

EntryId CardBook::release(const EntryId &charge)
{
    return must(requestRelease(book, idOf(charge), chargeRoute())).waiting.first();
}

Charge CardBook::record(const EntryId &charge)
{
    return must(ChargeTable(database).byId(idOf(charge)));
}

} // namespace quittance
