#pragma once

#include <QList>
#include <QString>

namespace quittance {

//! How one check of a month ended, as the book keeps it when the month is closed.
struct ClosedCheck {
    QString code; //!< "bank_lines", "completeness:stripe".
    QString outcome; //!< "ok", "noted", "accepted", "not_covered"
    qint64 findings = 0; //!< How many there were.
    QString reason; //!< Why somebody let them be; empty where nobody had to.

    friend bool operator==(const ClosedCheck &, const ClosedCheck &) = default;
};

} // namespace quittance
