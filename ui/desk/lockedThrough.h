#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QFuture>

#include <functional>

namespace quittance {

class Desk;

//! Asks for the last day of the locked period, null where none is; itself empty where the desk cannot tell.
using LockedThrough = std::function<QFuture<Result<QDate>>()>;

//! desk must outlive what is returned.
LockedThrough lockedThroughOf(Desk &desk);

} // namespace quittance
