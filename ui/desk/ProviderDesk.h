#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayCustomer.h"
#include "core/domain/LinkMail.h"

#include <QFuture>

namespace quittance {

//! What the window asks about our side of the payment provider: who a customer is there, pages on which
//! something is paid now, and where those lead back to. All calls return at once.
class ProviderDesk
{
public:
    virtual ~ProviderDesk() = default;

    //! Who the customer is there, or who it may be. Asks the provider.
    virtual QFuture<Result<GatewayIdentity>> identity(CustomerId customer) = 0;
    //! A person has chosen: the provider's id, or empty for a new one there.
    virtual QFuture<Result<GatewayIdentity>> link(CustomerId customer, QString externalId) = 0;
    //! A page on which the invoice is paid now; CommandOutcome::waiting names the wish, and nothing waits
    //! where one is open already.
    virtual QFuture<Result<CommandOutcome>> openPayPage(InvoiceId invoice) = 0;
    //! The same of a payment link, for copying, over all that is open or a part of it: nothing is mailed.
    virtual QFuture<Result<CommandOutcome>> makeLink(InvoiceId invoice, LinkTerms terms) = 0;
    //! The web page that payers come back to; empty while none is set.
    virtual QFuture<Result<QString>> returnPage() = 0;
    virtual QFuture<Result<void>> setReturnPage(QString page) = 0;
};

} // namespace quittance
