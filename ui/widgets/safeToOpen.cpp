#include "ui/widgets/safeToOpen.h"

#include <QUrl>

namespace quittance {

using namespace Qt::StringLiterals;

bool isSafeToOpen(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    const QString host = url.host();
    const bool isThisComputer = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    return url.scheme() == "http"_L1 && isThisComputer;
}

} // namespace quittance
