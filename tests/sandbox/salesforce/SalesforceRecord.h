#pragma once

#include <QJsonObject>

namespace quittance::sandbox {

struct SalesforceRecord {
    QString id; //!< 18 characters.
    QJsonObject values; //!< What people write; a field without a value is absent.
    // Instants as the API tells them, "2026-11-23T06:00:00.000+0000": they sort as texts.
    QString created;
    QString changed;
    QString deleted; //!< Set once it lies in the bin or was purged.
    QString master; //!< The record it was merged into.
    bool purged = false; //!< No longer in the bin: no query sees it.
    bool archived = false; //!< An activity of long ago: only queryAll tells it.
    bool unshared = false; //!< We may not see it.

    bool isDeleted() const { return !deleted.isEmpty(); }
};

} // namespace quittance::sandbox
