#pragma once

#include "core/base/Error.h"
#include "core/domain/Charge.h"
#include "core/domain/LinkMail.h"
#include "ui/desk/ChargeFacts.h"

#include <QFuture>
#include <QUrl>

namespace quittance {

//! What the window asks about cards that customers have let us save. All calls return at once.
class CardDesk
{
public:
    virtual ~CardDesk() = default;

    virtual QFuture<Result<ChargeFacts>> chargeFacts(InvoiceId invoice) = 0;
    //! CommandOutcome::waiting names the charge, whose outcome comes later.
    virtual QFuture<Result<CommandOutcome>> chargeCard(CardOrder order) = 0;
    //! Newest first.
    virtual QFuture<Result<QList<Charge>>> chargesOf(InvoiceId invoice) = 0;
    virtual QFuture<Result<QList<SavedCard>>> savedCards(CustomerId customer) = 0;
    //! Asks the provider for them first.
    virtual QFuture<Result<QList<SavedCard>>> refreshCards(CustomerId customer) = 0;
    //! The provider's page on which the customer saves a card; a secret, for the browser only.
    virtual QFuture<Result<QUrl>> addCard(CustomerId customer) = 0;
    virtual QFuture<Result<void>> removeCard(QString card) = 0;
};

} // namespace quittance
