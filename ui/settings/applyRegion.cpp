#include "ui/settings/applyRegion.h"

#include <QLocale>

namespace quittance {

void applyRegion(const QString &region)
{
    QLocale::setDefault(region.isEmpty() ? QLocale::system() : QLocale(region));
}

} // namespace quittance
