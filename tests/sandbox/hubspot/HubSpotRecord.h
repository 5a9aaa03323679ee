#pragma once

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace quittance::sandbox {

//! One contact or company as it is or was at one moment. Shared and never changed: an edit makes a new one,
//! so the search index can go on showing the old one.
struct HubSpotRecord {
    qint64 id = 0;
    qint64 createdMs = 0; //!< Since the epoch.
    qint64 modifiedMs = 0; //!< Since the epoch.
    std::optional<qint64> archivedMs;
    std::map<qsizetype, qint64> changedMs; //!< By column, of those that changed since the record was made.
    std::vector<QString> values; //!< By column of the schema; a null string is a known but empty value.

    QString value(qsizetype column) const
    {
        const auto at = static_cast<size_t>(column);
        return at < values.size() ? values[at] : QString();
    }
    //! When a value became what it is.
    qint64 sinceMs(qsizetype column) const
    {
        const auto at = changedMs.find(column);
        return at == changedMs.end() ? createdMs : at->second;
    }
    void set(qsizetype column, const QString &value)
    {
        const auto at = static_cast<size_t>(column);
        if (at >= values.size())
            values.resize(at + 1);
        values[at] = value.isEmpty() ? QString() : value;
    }
    friend bool operator==(const HubSpotRecord &, const HubSpotRecord &) = default;
};

using HubSpotRecordPtr = std::shared_ptr<const HubSpotRecord>;

} // namespace quittance::sandbox
