#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

// Digests in bodies: as text in base 16, and back.

inline QString digestText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

inline QByteArray digestFrom(const QString &text)
{
    return QByteArray::fromHex(text.toLatin1());
}

} // namespace quittance
