#pragma once

#include "core/base/Error.h"
#include "core/domain/CustomerCash.h"
#include "core/domain/LinkMail.h"
#include "core/domain/PayoutProposal.h"
#include "core/domain/WayToPay.h"

#include <QFuture>

namespace quittance {

class Workshop;

//! What a screen or the CLI may ask about the ways a customer can pay through a provider. Thread-safe: every
//! call returns at once.
class PayWayService
{
public:
    explicit PayWayService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Writes down the wish for a page on which the invoice is paid now; the outbox does the rest. One that
    //! is open already is used again: then nothing waits. connection: the provider; empty: the usual one.
    //! InvalidInput: link.*, gateway.*, connection.unknown.
    QFuture<Result<CommandOutcome>> openPayPage(InvoiceId invoice, QString connection = {});
    //! The same of a payment link, for copying, over all that is open or a part of it, and for as long as
    //! is wished: nothing is mailed.
    QFuture<Result<CommandOutcome>> makeLink(
        InvoiceId invoice, LinkTerms terms = {}, QString connection = {});
    //! How the invoice can be paid now: address or bank details, unsealed for showing and copying. NotFound
    //! "link.none".
    QFuture<Result<WayToPay>> wayToPay(InvoiceId invoice) const;
    //! A new page at the provider where the customer looks after saved cards; asks the provider.
    //! InvalidInput "link.customer_unlinked" where nobody has linked the customer.
    QFuture<Result<QUrl>> portal(CustomerId customer) const;
    //! What customers have at providers that pays nothing yet: of one customer, or of all (empty id).
    QFuture<Result<QList<CustomerCash>>> waitingCash(CustomerId customer = {}) const;
    //! What a payout by hand probably consists of; asks the provider, and nothing is booked by it. NotFound
    //! "payout.unknown"; InvalidInput "payout.is_automatic".
    QFuture<Result<PayoutProposal>> payoutProposal(QString payout) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
