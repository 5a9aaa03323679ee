#pragma once

#include <QStringList>

namespace quittance {

//! The addresses in a line as people type and paste it, divided by commas, semicolons or line ends, each
//! once. They are as they were typed; looksLikeEmail() says whether one can be written to.
QStringList mailAddresses(const QString &line);

} // namespace quittance
