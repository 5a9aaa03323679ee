#include "core/base/Uuid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace quittance {

QString makeUuid7(const QDateTime &now)
{
    const quint64 ms = static_cast<quint64>(now.toMSecsSinceEpoch());
    const quint64 high = QRandomGenerator::system()->generate64();
    const quint64 low = QRandomGenerator::system()->generate64();
    const auto byte = [](quint64 value, int index) { return static_cast<uchar>(value >> (8 * index)); };
    const QUuid uuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms & 0xffff),
        static_cast<ushort>(0x7000 | (high & 0x0fff)), static_cast<uchar>(0x80 | (byte(high, 2) & 0x3f)),
        byte(high, 3), byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4), byte(low, 5));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace quittance
