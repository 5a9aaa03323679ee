#pragma once

#include <QByteArray>

namespace quittance::sandbox {

//! The text as a QR code in a PNG of that size, black on white.
QByteArray qrPicture(const QByteArray &text, int width, int height);

} // namespace quittance::sandbox
