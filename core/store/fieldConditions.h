#pragma once

#include "core/domain/FieldFilter.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace quittance {

//! The columns that a field filter speaks of, in one of the tables.
struct FieldColumns {
    QLatin1StringView day;
    QLatin1StringView currency;
    QLatin1StringView minor;
    QLatin1StringView connection = {}; //!< Empty where there is none.
};

//! " AND …" for what the filter sets; every fragment is a constant.
QString fieldConditions(const FieldFilter &fields, const FieldColumns &columns);
//! What such conditions bind.
QList<std::pair<QString, QVariant>> fieldValues(const FieldFilter &fields);

} // namespace quittance
