#include "core/documents/qrCode.h"

#include <QTransform>

#include <memory>
#include <qrencode.h>

namespace quittance {

using namespace Qt::StringLiterals;

QPainterPath QrCode::fitted(const QRectF &square) const
{
    const qreal module = square.width() / width;
    QTransform transform;
    transform.translate(square.x(), square.y());
    transform.scale(module, module);
    return transform.map(modules);
}

Result<QrCode> qrCode(const QByteArray &bytes, int mostVersion)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), data, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code || code->version > mostVersion)
        return invalid(u"qr.too_long"_s, u"text"_s, QString::number(bytes.size()));

    QrCode result{.width = code->width, .modules = {}};
    result.modules.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            int end = x;
            while (end < code->width && (code->data[y * code->width + end] & 1) != 0)
                ++end;
            if (end > x) // One path and whole runs: single squares would show seams on a screen.
                result.modules.addRect(x, y, end - x, 1);
            x = std::max(x, end);
        }
    }
    return result;
}

} // namespace quittance
