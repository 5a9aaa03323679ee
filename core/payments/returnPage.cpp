#include "core/payments/returnPage.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> checkReturnPage(const QUrl &page, const QString &setting)
{
    const bool isWeb = page.scheme() == "https"_L1 || page.scheme() == "http"_L1;
    if (!page.isValid() || page.host().isEmpty() || !isWeb)
        return invalid(u"gateway.return_page"_s, setting, page.toString());
    return {};
}

} // namespace quittance
