#pragma once

#include "core/billing/guards.h"
#include "core/domain/ContactRow.h"
#include "core/domain/CrmCandidate.h"

namespace quittance {

//! A record of a CRM: which one.
struct CrmRecordId {
    ConnectionId connection;
    ContactRow::Kind kind = ContactRow::Kind::Company;
    QString remoteId;
};

//! Makes a customer of a record, linked to it; of a company with one person, to that person as well. NotFound
//! "crm.record_unknown"; InvalidInput "crm.record_linked" (value: the customer), "crm.looks_known" unless
//! anyway (value: the customer, detail: why), role.*, customer.name_missing.
Result<CustomerId> adoptContact(Book &book, const CrmRecordId &record, bool anyway);

//! The customer is this record. Errors as above, and NotFound "customer.unknown".
Result<void> linkContact(Book &book, const CustomerId &customer, const CrmRecordId &record);

//! It is not. Without any link left, what both said last and open conflicts are forgotten. NotFound
//! "crm.not_linked".
Result<void> unlinkContact(Book &book, const CustomerId &customer, const CrmRecordId &record);

//! Records without a customer that may be one of ours, by the record's name; at most limit. Never by name.
Result<QList<CrmCandidate>> crmCandidates(Database &database, int limit);

} // namespace quittance
