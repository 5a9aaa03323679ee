#pragma once

#include "core/domain/NotedRecord.h"

namespace quittance {

//! The note of one record becomes another one, or goes (empty).
struct NoteChange {
    NotedRecord record;
    QString before; //!< What whoever changes it has read.
    QString after;

    NoteChange reversed() const { return {.record = record, .before = after, .after = before}; }

    friend bool operator==(const NoteChange &, const NoteChange &) = default;
};

} // namespace quittance
