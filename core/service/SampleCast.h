#pragma once

#include "core/domain/CompanyProfile.h"
#include "core/domain/InvoiceContent.h"

#include <QList>

namespace quittance {

//! A customer of the sample book and how it pays.
struct SampleCustomer {
    Customer customer; //!< Without an id.
    TaxCategory category = TaxCategory::Standard;
    int paysAfterDays = 14; //!< From the day of issue.
};

//! Something the sample company sells; what a person does is billed differently abroad than what is shipped.
struct SampleWare {
    QString item;
    QString unit;
    qint64 price = 0; //!< Net, × 10^-6 of the currency.
    int mostPieces = 1;
};

// Who and what there is in the sample book. All made up: the addresses end in .example, which reaches nobody.

CompanyProfile sampleCompany();
QList<SampleCustomer> sampleCustomers();
QList<SampleWare> sampleWares();

} // namespace quittance
