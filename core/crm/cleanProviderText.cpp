#include "core/crm/cleanProviderText.h"

#include "core/base/Log.h"

namespace quittance {

QString cleanProviderText(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString clean = text.left(4 * longest);
    for (QChar &c : clean)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    return redacted(clean.simplified()).left(longest);
}

} // namespace quittance
