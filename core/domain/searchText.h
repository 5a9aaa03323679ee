#pragma once

#include <QString>

namespace quittance {

//! The text as search compares it: compatibility-decomposed, without marks, small letters, and with the
//! letters that have no decomposition spelled out (ı→i, ß→ss, ø→o, ł→l, æ→ae, œ→oe, đ→d). Used for the stored
//! text and the query.
QString foldForSearch(QStringView text);

} // namespace quittance
