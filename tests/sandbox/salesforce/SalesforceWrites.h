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

    //! Somebody else holds this record: so many changes of it meet UNABLE_TO_LOCK_ROW.
    void lock(const QString &id, int times) { m_locked[id] = times; }
    //! A rule that blocks a second account of the same name.
    void setDuplicateRule(bool on) { m_duplicateRule = on; }
    void reset()
    {
        m_locked.clear();
        m_duplicateRule = false;
    }

private:
    std::optional<SalesforceError> check(
        const SalesforceObject &object, const QString &ownId, const QJsonObject &values) const;
    std::optional<SalesforceError> checkField(const SalesforceObject &object, const SalesforceField &field,
        const QString &ownId, const QJsonValue &value) const;

    std::optional<SalesforceError> findDuplicate(
        const SalesforceObject &object, const QJsonObject &values) const;

    SalesforceData &m_data;
    QHash<QString, int> m_locked;
    bool m_duplicateRule = false;
};

} // namespace quittance::sandbox
