#include "core/domain/emailShape.h"

#include <algorithm>

namespace quittance {

bool looksLikeEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > 64 || text.size() > 254 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView local = text.left(at);
    const QStringView domain = text.mid(at + 1);
    const auto forbidden = [](QChar c) {
        return c.isSpace() || c.unicode() < 0x21 || c.unicode() == 0x7f
            || QStringView(u",;:<>()[]\"\\").contains(c);
    };
    if (std::ranges::any_of(text, forbidden)
        || std::ranges::any_of(local, [](QChar c) { return c.unicode() > 0x7e; }))
        return false;
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return false;
    return !domain.isEmpty() && !domain.startsWith(u'.') && !domain.endsWith(u'.') && !domain.startsWith(u'-')
        && !domain.contains(u"..");
}

} // namespace quittance
