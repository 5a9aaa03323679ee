#pragma once

#include <QKeySequence>
#include <QString>

namespace quittance {

//! Keys as they are written everywhere in the window: "Ctrl+Enter", whichever of its two keys is meant. Qt
//! calls one of them Return, and translates it.
QString keysText(const QKeySequence &keys);

} // namespace quittance
