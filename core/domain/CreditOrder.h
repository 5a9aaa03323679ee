#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QList>

namespace quittance {

//! How much of a line is credited.
struct CreditedLine {
    int line = 0; //!< From 0.
    qint64 quantity = 0; //!< × 10^-4; 0: all that is left of it.

    friend bool operator==(const CreditedLine &, const CreditedLine &) = default;
};

struct CreditOrder {
    InvoiceId invoice;
    QList<CreditedLine> lines; //!< Empty: the whole document, or what is left of it.
    QString reason;
    QDate on; //!< Date of the credit note.
    QDate today;
};

} // namespace quittance
