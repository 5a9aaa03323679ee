#include "core/store/crmSearchText.h"

#include "core/domain/searchText.h"

#include <QStringBuilder>

namespace quittance {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    return digits;
}

QString crmSearchText(const CrmShown &shown)
{
    return foldForSearch(QString(shown.name % u'\n' % shown.email % u'\n' % shown.phone % u'\n'
        % shown.company % u'\n' % shown.domain % u'\n' % digitsOf(shown.phone)));
}

} // namespace quittance
