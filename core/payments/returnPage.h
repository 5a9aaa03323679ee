#pragma once

#include "core/base/Error.h"

#include <QUrl>

namespace quittance {

//! Whether a provider's page can lead back to this one: a web address. InvalidInput "gateway.return_page",
//! which names the setting.
Result<void> checkReturnPage(const QUrl &page, const QString &setting);

} // namespace quittance
