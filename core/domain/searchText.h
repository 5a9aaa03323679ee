#pragma once

#include <QString>

namespace quittance {

//! The text as search compares it: compatibility-decomposed, without marks, small letters, and with the
//! letters that have no decomposition spelled out (ı→i, ß→ss, ø→o, ł→l, æ→ae, œ→oe, đ→d). Without U+0000, at
//! which a search would end, and halves of surrogate pairs, which would swallow what follows them. Used for
//! the stored text and the query.
QString foldForSearch(QStringView text);

//! What somebody typed to search for, folded. Cut off where nothing that is found is as long: SQLite refuses
//! patterns of some length.
QString foldQuery(QStringView typed);

} // namespace quittance
