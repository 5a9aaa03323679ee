#pragma once

#include "core/billing/crmPush.h"
#include "core/billing/guards.h"

namespace quittance {

//! Asks for a record in the CRM for a customer who has none: a company, or a person for a customer who is
//! one. It is made by its outbox, once: under the customer's id, which the CRM allows for one record only.
//! Asked again while it waits, it stays one wish. NotFound "customer.unknown"; InvalidInput: role.*,
//! "crm.customer_linked" (value: the record), "crm.external_id_missing" where the CRM has no field for our
//! id, and unless anyway "crm.record_looks_alike" (value: a record that may be this customer).
Result<void> createInCrm(Book &book, const ConnectionId &connection, const CustomerId &customer, bool anyway);

//! What the record that is to be made for this customer is to say; empty where none was asked for, or where
//! the customer has one by now.
Result<CrmPushContent> crmCreationContent(
    Database &database, const ConnectionId &connection, const CustomerId &customer, const QDateTime &now);

//! The record was made: the customer is linked to it. Call it inside the transaction that says so.
Result<void> noteCrmCreated(Database &database, const ConnectionId &connection, const CustomerId &customer,
    ContactRow::Kind kind, const QString &remoteId);

} // namespace quittance
