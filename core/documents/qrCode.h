#pragma once

#include "core/base/Error.h"

#include <QPainterPath>

namespace quittance {

//! The dark modules of a QR code with error correction level M, one unit each, without the quiet zone, which
//! is four units wide.
struct QrCode {
    int width = 0;
    QPainterPath modules;

    //! Fitted into a square; the caller leaves the quiet zone around it.
    QPainterPath fitted(const QRectF &square) const;
};

//! InvalidInput "qr.too_long" where no version up to mostVersion (1 to 40) holds the bytes.
Result<QrCode> qrCode(const QByteArray &bytes, int mostVersion = 40);

} // namespace quittance
