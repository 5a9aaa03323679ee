#pragma once

#include "core/net/HttpTransport.h"

#include <QDateTime>

namespace quittance {

//! The Date header of an answer, UTC; invalid when there is none.
QDateTime serverTime(const HttpReply &reply);

} // namespace quittance
