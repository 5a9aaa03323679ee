#pragma once

#include "core/domain/SyncProgress.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! How long a counted sync will take, from the pace of its last half minute. Says nothing before it has seen
//! some seconds of it, nor of what is not counted.
class SyncPace
{
public:
    //! Seconds that are left after this step; nullopt while nobody can say. now: UTC.
    std::optional<qint64> secondsLeft(const SyncProgress &progress, const QDateTime &now);
    //! "about 3 min left"; empty while nobody can say.
    QString leftText(const SyncProgress &progress, const QDateTime &now);

private:
    struct Step {
        QDateTime at;
        qint64 done = 0;
    };
    QString m_what; //!< Connection and stage: each has a pace of its own.
    QList<Step> m_steps;
};

} // namespace quittance
