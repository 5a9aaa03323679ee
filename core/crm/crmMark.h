#pragma once

#include "core/base/Id.h"

#include <QString>

namespace quittance {

//! What marks a remark as the one that a push has made: "[Q:0193…]". It stands in the remark's text.
inline QString crmMark(const EntryId &push)
{
    return QStringLiteral("[Q:%1]").arg(push.text());
}

} // namespace quittance
