#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>

namespace quittance {

//! What other mappings would do to customers that are linked already, as the CRM was last read.
struct CrmMappingEffect {
    struct Line {
        CustomerId customer;
        QString customerName;
        bool takes = false; //!< Something of the CRM's would become ours.
        bool tells = false; //!< The CRM would be told something.
        bool asks = false; //!< A person would have to decide.

        friend bool operator==(const Line &, const Line &) = default;
    };

    qint64 looked = 0; //!< So many linked customers were compared.
    qint64 changed = 0; //!< So many would change; lines may hold fewer.
    QList<Line> lines; //!< By name, at most two hundred.
    bool isUnread = false; //!< What the CRM says in one of the fields is known only after the next sync.

    friend bool operator==(const CrmMappingEffect &, const CrmMappingEffect &) = default;
};

} // namespace quittance
