#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

//! Text of unknown encoding, as programs export it: UTF-8 or UTF-16 by byte order mark, UTF-16 by its pattern
//! of zeros, UTF-8 where the bytes are valid UTF-8, else Windows-1252. A byte order mark is not part of the
//! text.
QString decodedText(const QByteArray &bytes);

} // namespace quittance
