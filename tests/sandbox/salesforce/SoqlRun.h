#pragma once

#include "tests/sandbox/salesforce/SoqlQuery.h"
#include "tests/sandbox/salesforce/SoqlRows.h"

namespace quittance::sandbox {

struct SoqlResult {
    SoqlRows rows;
    qsizetype total = 0; //!< Of a COUNT() there are no records.
};

//! Answers a query from the organisation's data, which must outlive the rows. all: what lies in the bin, too
//! (queryAll). version: for the records' addresses. Errors: INVALID_TYPE, INVALID_FIELD,
//! NUMBER_OUTSIDE_VALID_RANGE.
tl::expected<SoqlResult, SalesforceError> runSoql(
    const SalesforceData &data, const SoqlQuery &query, bool all, const QString &version);

} // namespace quittance::sandbox
