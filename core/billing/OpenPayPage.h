#pragma once

#include "core/billing/LinkAsker.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down the wish for a page on which what is open of a document is paid now; nothing is mailed. One
//! that is open already is used again, and then nothing waits. InvalidInput: those of sendPaymentLinks()
//! about the link.
Result<CommandOutcome> openPayPage(Book &book, const InvoiceId &invoice, const LinkRoute &route);

//! The same of a payment link that somebody hands over without a mail, as it is demanded, but for its way.
//! One that asks for the same is used again, also where it was mailed.
Result<CommandOutcome> makePaymentLink(
    Book &book, const InvoiceId &invoice, const LinkRoute &route, const LinkDemand &demand = {});

} // namespace quittance
