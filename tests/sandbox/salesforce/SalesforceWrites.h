#pragma once

#include "tests/sandbox/salesforce/SalesforceData.h"
#include "tests/sandbox/salesforce/SalesforceError.h"

#include <tl/expected.hpp>

namespace quittance::sandbox {

//! What one write came to.
struct SalesforceWritten {
    QString id;
    bool created = false;
};

using SalesforceOutcome = tl::expected<SalesforceWritten, SalesforceError>;

//! Writes single records by the organisation's rules: required and known fields, lengths, picklists, unique
//! external ids, deleted records. Errors in Salesforce's codes.
class SalesforceWrites
{
public:
    //! data must outlive it.
    explicit SalesforceWrites(SalesforceData &data)
        : m_data(data)
    {
    }

    SalesforceOutcome create(const QString &object, const QJsonObject &values);
    SalesforceOutcome update(const QString &object, const QString &id, const QJsonObject &values);
    SalesforceOutcome upsert(
        const QString &object, const QString &field, const QString &value, const QJsonObject &values);
    SalesforceOutcome remove(const QString &id);

private:
    std::optional<SalesforceError> check(
        const SalesforceObject &object, const QString &ownId, const QJsonObject &values) const;
    std::optional<SalesforceError> checkField(const SalesforceObject &object, const SalesforceField &field,
        const QString &ownId, const QJsonValue &value) const;

    SalesforceData &m_data;
};

} // namespace quittance::sandbox
