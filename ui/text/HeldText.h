#pragma once

#include "core/domain/BookHolder.h"

#include <QString>
#include <QTimeZone>

namespace quittance {

//! Who has the book open on another computer, and since when.
QString heldText(const BookHolder &holder, const QTimeZone &zone);

//! What that means for whoever looks at it here. copiedAt: UTC, as of when it is shown.
QString heldMeaningText(const BookHolder &holder, const QDateTime &copiedAt, const QTimeZone &zone);

} // namespace quittance
