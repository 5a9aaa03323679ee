#include "core/domain/mailAddresses.h"

#include <QRegularExpression>

namespace quittance {

QStringList mailAddresses(const QString &line)
{
    static const QRegularExpression dividers(QStringLiteral("[,;\\n]"));
    QStringList found;
    for (const QString &part : line.split(dividers)) {
        const QString address = part.trimmed();
        if (!address.isEmpty() && !found.contains(address, Qt::CaseInsensitive))
            found.append(address);
    }
    return found;
}

} // namespace quittance
