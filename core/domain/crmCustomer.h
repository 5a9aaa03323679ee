#pragma once

#include "core/base/Error.h"
#include "core/domain/BillingFacts.h"
#include "core/domain/CrmMapping.h"
#include "core/domain/Customer.h"

namespace quittance {

//! First and last name of a person; our customers keep them as one text.
struct CrmPersonName {
    QString first;
    QString last;

    QString joined() const { return (first.trimmed() + u' ' + last.trimmed()).trimmed(); }
};

//! What a customer says of a field, as it would be told: amounts "1234.50", days "2026-11-28", terms "NET14".
//! Empty where there is nothing to say. now is UTC. Owner: the login.
QString crmValueOf(CrmField field, const Customer &customer, const BillingFacts &facts, const QDateTime &now);

//! Where the contact's name is that of one of the suggestions it is divided as there, else before its last
//! word.
CrmPersonName nameOf(const Customer &customer, const QList<CrmPersonName> &suggestions);

//! The customer with what the CRM says of one field. InvalidInput: a rule of customers that the value breaks,
//! or "crm_value.not_understood" where it is no country, currency or term. A part of the contact's name
//! replaces that part as nameOf() divides it without suggestions.
Result<Customer> withCrmValue(Customer customer, CrmField field, const QString &text);

} // namespace quittance
