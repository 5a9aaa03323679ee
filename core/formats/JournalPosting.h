#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QList>

namespace quittance {

//! One side of a posting.
struct JournalPart {
    QString account; //!< Levels divided by colons: "assets:receivable".
    Money amount; //!< Debit positive, credit negative.
    QString invoice; //!< The number of the invoice it belongs to; may be empty.
};

//! The postings of one journal entry, as the export formats take them. The parts sum to zero per currency.
struct JournalPosting {
    QDate bookedOn;
    qint64 entrySeq = 0;
    QString entryId;
    QString kind;
    QString description;
    QList<JournalPart> parts;
};

} // namespace quittance
