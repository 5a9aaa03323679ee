#pragma once

#include "core/base/Error.h"
#include "core/domain/CardPage.h"
#include "core/domain/ChargeWish.h"
#include "core/domain/LinkMail.h"

#include <QFuture>

namespace quittance {

//! What the window asks about cards that customers have let us save. All calls return at once.
class CardDesk
{
public:
    virtual ~CardDesk() = default;

    //! What a charge would be, and what forbids it.
    virtual QFuture<Result<ChargePreview>> preview(InvoiceId invoice) = 0;
    //! CommandOutcome::waiting names the charge, whose outcome comes later.
    virtual QFuture<Result<CommandOutcome>> charge(ChargeWish wish) = 0;
    //! Of an invoice, newest first.
    virtual QFuture<Result<QList<Charge>>> charges(InvoiceId invoice) = 0;
    virtual QFuture<Result<QList<SavedCard>>> cards(CustomerId customer) = 0;
    //! Asks the provider for them first.
    virtual QFuture<Result<QList<SavedCard>>> refresh(CustomerId customer) = 0;
    //! The provider's page on which the customer saves a card; its address is a secret, for the browser only.
    virtual QFuture<Result<CardPage>> openPage(CustomerId customer) = 0;
    //! Asks the provider how the page stands; a card that was saved there is known afterwards.
    virtual QFuture<Result<CardPage>> lookAtPage(QString externalKey) = 0;
    virtual QFuture<Result<void>> remove(QString card) = 0;
};

} // namespace quittance
