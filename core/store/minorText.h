#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace quittance {

//! "1249.97" or "1249,97" as minor units; nothing for other text.
inline std::optional<qint64> minorFromText(const QString &text)
{
    QString digits = text;
    digits.remove(u'.').remove(u',');
    if (digits.isEmpty() || digits.size() > 18)
        return std::nullopt;
    for (const QChar c : std::as_const(digits))
        if (c < u'0' || c > u'9')
            return std::nullopt;
    return digits.toLongLong();
}

} // namespace quittance
