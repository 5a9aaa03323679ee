#pragma once

#include "core/store/ChargeTable.h"
#include "tests/core/outbox/StripeBook.h"

namespace quittance {

//! A book whose customer has saved a card on the stand-in's page, and can be charged.
class CardBook : public StripeBook
{
public:
    explicit CardBook(const QString &number = QStringLiteral("4242424242424242"));

    InvoiceId invoiceId; //!< Issued, 119.00 EUR.
    SavedCard card;

    Result<CommandOutcome> charge(ChargeWish wish = {});
    //! The effect of a charge of all that is open.
    EntryId asked(bool capture = true);
    EntryId capture(const EntryId &charge, std::optional<Money> amount = {});
    EntryId release(const EntryId &charge);
    Charge record(const EntryId &charge);
    ChargeId idOf(const EntryId &effect) const { return ChargeId(effect.text()); }
    //! What stands open of the invoice.
    Money open() { return invoice(invoiceId).open; }
    //! The stand-in's intents of the customer, oldest first.
    QList<QJsonObject> intents() const { return stripe.state().intents.oldestFirst(); }
};

} // namespace quittance
