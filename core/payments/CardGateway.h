#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/CardPage.h"
#include "core/domain/SavedCard.h"

#include <QList>

#include <optional>

namespace quittance {

//! A card as the provider has it. Customer, day and kind of the agreement are not the provider's to tell.
struct GatewayCard {
    SavedCard card;
    QDateTime savedAt; //!< UTC: when its holder handed it over.
};

//! The cards customers let a payment provider keep for us. Their numbers are typed on the provider's page and
//! never come here. Blocks, as PaymentGateway does, and with its errors.
class CardGateway
{
public:
    virtual ~CardGateway() = default;

    //! holder: key of the provider's customer. returnPage: where the customer goes afterwards; InvalidInput
    //! "gateway.return_page" when it is no web address.
    virtual Result<CardPage> openPage(
        const CustomerId &customer, const QString &holder, const QUrl &returnPage, const StopFlag &stop)
        = 0;
    //! The page as it stands now.
    virtual Result<CardPage> readPage(const QString &key, const StopFlag &stop) = 0;
    //! Pages of ours on which this customer has saved a card, newest first.
    virtual Result<QList<CardPage>> completePages(const QString &holder, const StopFlag &stop) = 0;

    //! What can be charged of a holder now, newest first.
    virtual Result<QList<GatewayCard>> cardsOf(const QString &holder, const StopFlag &stop) = 0;
    //! Takes a card away for good; one that is gone is no error. InvalidInput "gateway.other_mode".
    virtual Result<void> detach(const QString &card, const StopFlag &stop) = 0;
};

} // namespace quittance
