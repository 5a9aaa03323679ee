#pragma once

#include <QString>

namespace quittance {

//! The provider's words as one line of at most 300 characters, without control characters and secrets.
QString cleanProviderText(const QString &text);

} // namespace quittance
