#include "ui/widgets/titleText.h"

#include "ui/text/withoutOverrides.h"

namespace quittance {

using namespace Qt::StringLiterals;

QString titleText(const QString &text)
{
    return withoutOverrides(text).simplified().replace(u"[*]"_s, u"[*][*]"_s);
}

} // namespace quittance
