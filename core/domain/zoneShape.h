#pragma once

#include <QString>

namespace quittance {

//! Whether this names a time zone wherever the book is opened: also by an older name or another one
//! ("Etc/UTC", "Asia/Calcutta"), which is how many computers call their own; not by what only means something
//! on one of them ("localtime").
bool isZone(const QString &id);

} // namespace quittance
