#include "core/base/loopback.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression four(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || four.match(host).hasMatch();
}

} // namespace quittance
