#pragma once

#include <QString>

#include <functional>

namespace quittance {

//! Three lanes commit into a book at once; meanwhile is called again and again until they are done. Empty
//! when each commit is there afterwards and the file is sound; otherwise what is wrong.
QString lossWhileManyLanesCommit(const QString &path, const std::function<void()> &meanwhile);

} // namespace quittance
