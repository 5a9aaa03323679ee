#include "core/domain/logoShape.h"

#include <QtEndian>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> checkLogo(const QByteArray &png)
{
    constexpr quint32 mostSide = 6000;
    constexpr qsizetype headSize = 24; // Signature, length and name of the first chunk, width, height.
    if (png.isEmpty())
        return {};
    const auto broken
        = [](const QString &rule, const QString &value) { return invalid(rule, u"company.logo"_s, value); };
    const QString size = u"%1 bytes"_s.arg(png.size());
    if (png.size() < headSize || !png.startsWith("\x89PNG\r\n\x1a\n") || png.mid(12, 4) != "IHDR")
        return broken(u"company.logo_not_png"_s, size);
    if (png.size() > mostLogoBytes)
        return broken(u"company.logo_too_large"_s, size);
    const quint32 width = qFromBigEndian<quint32>(png.constData() + 16);
    const quint32 height = qFromBigEndian<quint32>(png.constData() + 20);
    if (width > mostSide || height > mostSide)
        return broken(u"company.logo_too_large"_s, u"%1 × %2"_s.arg(width).arg(height));
    if (png.last(8).first(4) != "IEND")
        return broken(u"company.logo_not_png"_s, size);
    return {};
}

} // namespace quittance
