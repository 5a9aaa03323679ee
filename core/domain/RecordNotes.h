#pragma once

#include "core/domain/NotedRecord.h"

#include <QStringList>

namespace quittance {

//! The tags and the note of one record.
struct RecordNotes {
    NotedRecord record; //!< By the id that counts now: a merged customer is who it became.
    QStringList tags = {};
    QString note = {};

    friend bool operator==(const RecordNotes &, const RecordNotes &) = default;
};

} // namespace quittance
