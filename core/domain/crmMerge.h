#pragma once

#include "core/domain/CrmMapping.h"

#include <QDateTime>

namespace quittance {

//! What a field says on both sides, all in the form of normalCrmValue().
struct CrmFieldCase {
    QString base; //!< What both said last; empty also where they never met.
    QString ours;
    std::optional<QString> theirs; //!< nullopt: the CRM did not tell the field. That is never a clearing.
    QDateTime oursSince; //!< UTC; when each side changed, null where nobody knows.
    QDateTime theirsSince;
};

enum class CrmVerdict : quint8 {
    Nothing,
    TakeTheirs, //!< What the CRM says, an empty value included, becomes ours.
    TellOurs, //!< What we say, an empty value included, is to be told.
    Ask,
};

//! The three-way merge of one field (facts crm §8.5). Both the same: nothing. Only one side changed: the
//! other follows, where the direction lets it; an edit that may not travel stands until the other side
//! changes. Both changed: the policy. A field that is only told is told again when somebody changed it there
//! and we win.
CrmVerdict crmVerdict(const CrmFieldCase &fieldCase, CrmDirection direction, CrmPolicy policy);

} // namespace quittance
