#pragma once

#include "core/domain/CrmMapping.h"

namespace quittance {

//! What CRMs would be told now, as they were last read.
struct CrmTelling {
    struct Line {
        ConnectionId connection;
        CustomerId customer;
        QString customerName;
        CrmField field = CrmField::Name;
        QString theirs; //!< As it stands there.
        QString ours; //!< What would be written.

        friend bool operator==(const Line &, const Line &) = default;
    };

    qint64 customers = 0; //!< So many would be told of.
    qint64 fields = 0; //!< lines may hold fewer.
    QList<Line> lines; //!< At most two hundred.

    friend bool operator==(const CrmTelling &, const CrmTelling &) = default;
};

} // namespace quittance
