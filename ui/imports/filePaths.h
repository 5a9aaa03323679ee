#pragma once

#include <QStringList>

class QMimeData;

namespace quittance {

//! The files of this computer that are being dropped; empty when it is something else.
QStringList filePaths(const QMimeData &data);

} // namespace quittance
