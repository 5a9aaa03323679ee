#include "tests/sandbox/paypal/qrPicture.h"

#include <QtEndian>

#include <memory>
#include <qrencode.h>

namespace quittance::sandbox {

namespace {

constexpr int quietZone = 4; // Modules on each side.

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xedb8'8320 : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(crcOf(name + data));
}

} // namespace

QByteArray qrPicture(const QByteArray &text, int width, int height)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
            reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int modules = code->width + 2 * quietZone;
    const int size = std::min(width, height);
    QByteArray pixels;
    for (int y = 0; y < height; ++y) {
        pixels += '\0'; // No filter.
        for (int x = 0; x < width; ++x) {
            const int column = x * modules / size - quietZone;
            const int row = y * modules / size - quietZone;
            const bool inside = column >= 0 && row >= 0 && column < code->width && row < code->width;
            const bool dark = inside && (code->data[row * code->width + column] & 1);
            pixels += dark ? '\0' : '\xff';
        }
    }
    const QByteArray header = bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(height))
        + QByteArray::fromHex("0800000000"); // 8 bit grey.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(pixels).sliced(4)) + chunk("IEND", {});
}

} // namespace quittance::sandbox
