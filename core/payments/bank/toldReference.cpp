#include "core/payments/bank/toldReference.h"

#include <algorithm>
#include <array>

namespace quittance {

QString toldReference(QStringView text)
{
    QString bare;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            bare += c.toUpper();
    constexpr std::array<QStringView, 4> nothing{u"NONREF", u"NOREF", u"NOTPROVIDED", u"NOTAVAILABLE"};
    const bool isNothing = std::ranges::find(nothing, QStringView(bare)) != nothing.end()
        || std::ranges::all_of(bare, [](QChar c) { return c == u'0'; });
    return isNothing ? QString() : text.trimmed().toString();
}

} // namespace quittance
