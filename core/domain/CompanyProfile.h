#pragma once

#include "core/domain/Currency.h"
#include "core/domain/Customer.h"

namespace quittance {

//! Whose book it is.
struct CompanyProfile {
    QString name;
    QString vatId;
    QString email; //!< Mails about invoices come from here.
    QString phone;
    Address address;
    Currency currency = Currency::of("EUR");
    QString zone = QStringLiteral("UTC"); //!< IANA time zone; decides on which day something happened.
    QString iban; //!< Shown on every invoice, therefore no secret.

    friend bool operator==(const CompanyProfile &, const CompanyProfile &) = default;
};

} // namespace quittance
