#pragma once

#include "tests/sandbox/salesforce/SalesforceData.h"
#include "tests/sandbox/salesforce/SoqlQuery.h"

#include <QJsonArray>

namespace quittance::sandbox {

struct SoqlResult {
    QJsonArray records; //!< With their attributes, as the API tells them.
    qsizetype total = 0; //!< Of a COUNT() there are no records.
};

//! Answers a query from the organisation's data. all: what lies in the bin, too (queryAll). version: for the
//! records' addresses. Errors: INVALID_TYPE, INVALID_FIELD, NUMBER_OUTSIDE_VALID_RANGE.
tl::expected<SoqlResult, SalesforceError> runSoql(
    const SalesforceData &data, const SoqlQuery &query, bool all, const QString &version);

} // namespace quittance::sandbox
