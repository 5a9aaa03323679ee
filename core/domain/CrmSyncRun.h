#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! What came of one sync of a CRM.
struct CrmSyncRun {
    //! The numbers stand in books: never change one.
    enum class Outcome : quint8 {
        UnderWay,
        Done,
        Stopped, //!< By a person.
        Failed,
        CutOff, //!< The program ended meanwhile.
    };

    qint64 key = 0; //!< Handle of the row in lists.
    ConnectionId connection;
    QDateTime startedAt; //!< UTC.
    QDateTime endedAt = {}; //!< UTC; null while it is under way, or was cut off.
    bool isFull = false; //!< Everything was read, not what had changed.
    bool isResumed = false; //!< It went on where one before had been ended early.
    qint64 pulled = 0; //!< Records and interactions that came new or different, or left the lists.
    qint64 pushed = 0; //!< What the CRM was told from this sync to the next one.
    qint64 conflicts = 0; //!< Fields that wait for a person, new or changed.
    qint64 errors = 0; //!< Lists that could not be read, or the error that ended it.
    qint64 refused = 0; //!< What the CRM did not take of what it was told.
    Outcome outcome = Outcome::UnderWay;
    std::optional<Error> trouble = {}; //!< The first of the errors.

    friend bool operator==(const CrmSyncRun &, const CrmSyncRun &) = default;
};

} // namespace quittance
