#pragma once

#include "core/base/Error.h"
#include "core/domain/CardPage.h"
#include "core/domain/ChargeWish.h"
#include "core/domain/LinkMail.h"

#include <QFuture>

namespace quittance {

class Workshop;

//! What a screen or the CLI may ask about saved cards and their charges. Thread-safe: every call returns at
//! once. Where it says that it asks the provider, the answer may take as long as that does.
class CardService
{
public:
    explicit CardService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Of a customer, newest first, as the book knows them.
    QFuture<Result<QList<SavedCard>>> cards(CustomerId customer) const;
    //! Asks the provider for a page on which the customer saves a card; its address is for the browser and is
    //! not kept. The card is known once it was saved and payments were looked at, or by refresh().
    QFuture<Result<CardPage>> openPage(CustomerId customer);
    //! Asks the provider how the page stands; a card that was saved there is known afterwards.
    QFuture<Result<CardPage>> lookAtPage(QString externalKey);
    //! Asks the provider which cards the customer has now.
    QFuture<Result<QList<SavedCard>>> refresh(CustomerId customer);
    //! Asks the provider to take a card away for good. NotFound "card.unknown".
    QFuture<Result<void>> remove(QString card);

    //! What a charge of the invoice would be, and what forbids it. Asks nobody.
    QFuture<Result<ChargePreview>> preview(InvoiceId invoice) const;
    //! Writes the wish to charge a card down; the outbox does the rest. See requestCharge.h for what can be
    //! refused.
    QFuture<Result<CommandOutcome>> charge(ChargeWish wish);
    //! Takes what is put aside, all or a part of it; or lets it go.
    QFuture<Result<CommandOutcome>> capture(ChargeId charge, std::optional<Money> amount);
    QFuture<Result<CommandOutcome>> release(ChargeId charge);
    //! Of an invoice, or with an empty id of all, newest first.
    QFuture<Result<QList<Charge>>> charges(InvoiceId invoice, int limit = 100) const;
    //! NotFound "charge.unknown".
    QFuture<Result<Charge>> findCharge(ChargeId charge) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
