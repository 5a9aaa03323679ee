#pragma once

#include "core/base/Error.h"
#include "core/domain/CompanyProfile.h"

#include <QImage>
#include <QStringList>

namespace quittance {

//! The company's logo, opaque on white, at most as many pixels as are printed; a null image where there is
//! none. InvalidInput: those of checkLogo(), company.logo_unreadable (a broken PNG).
Result<QImage> logoImage(const CompanyProfile &company);

//! The lines of a postal address as its country writes them; the country itself only where it is not `home`.
QStringList addressLines(const Address &address, const QString &home);

//! "DE89 3704 0044 0532 0130 00": in fours, as people read it.
QString inFours(QString text);

} // namespace quittance
