#pragma once

#include "core/billing/SendMails.h"
#include "core/domain/WayToPay.h"
#include "core/journal/EntryBodies.h"

namespace quittance {

class Workshop;

//! What the book's settings say about mails now.
Result<MailRules> mailRules(Workshop &workshop, Database &database);

//! The ways to the providers that orders name or their documents' links have; orders then name them.
Result<LinkRoutes> mailRoutes(Workshop &workshop, Database &database, QList<MailOrder> &orders);

//! What the command would write down for an order, as far as it can be told beforehand.
Result<MailQueued> proposedMail(Book &book, const MailOrder &order, const MailRules &rules);

//! What stands in a mail in the place of what a provider will say; gateway: its provider.
WayToPay standInWay(const MailOrder &order, const QString &gateway, Money asked);

//! The mail as it would be sent now, and what speaks against sending it.
Result<MailProof> mailProof(Workshop &workshop, Book &book, const MailOrder &order);

} // namespace quittance
