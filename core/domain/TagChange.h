#pragma once

#include "core/domain/NotedRecord.h"

#include <QStringList>

namespace quittance {

//! Tags that one record gets and loses. What was added and what was removed, and not all it had: so taking a
//! change back leaves alone what others did since.
struct TagChange {
    NotedRecord record;
    QStringList add = {};
    QStringList remove = {};

    TagChange reversed() const { return {.record = record, .add = remove, .remove = add}; }

    friend bool operator==(const TagChange &, const TagChange &) = default;
};

} // namespace quittance
