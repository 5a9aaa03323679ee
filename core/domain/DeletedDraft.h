#pragma once

#include "core/domain/Draft.h"

#include <QDateTime>

namespace quittance {

//! A draft as it was when somebody deleted it. It can be brought back for a while.
struct DeletedDraft {
    static constexpr int keptDays = 30;

    Draft draft;
    QString customer; //!< Whose it is, by name.
    QDateTime deletedAt;

    QDateTime keptUntil() const { return deletedAt.addDays(keptDays); }
    //! What was deleted before then cannot be brought back any more.
    static QDateTime oldestKept(const QDateTime &now) { return now.addDays(-keptDays); }
};

} // namespace quittance
