#include "ui/widgets/tipText.h"

#include "ui/text/withoutOverrides.h"

#include <QTextDocument>

namespace quittance {

using namespace Qt::StringLiterals;

QString tipText(const QString &text)
{
    const QString clean = withoutOverrides(text);
    if (!Qt::mightBeRichText(clean))
        return clean;
    return u"<span>"_s + clean.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

} // namespace quittance
