#pragma once

#include "core/base/Id.h"

#include <QString>

namespace quittance {

//! What marks a remark as the one that a push has made: "[Q:0193…]". It stands at the end of the remark's
//! text.
inline QString crmMark(const EntryId &push)
{
    return QStringLiteral("[Q:%1]").arg(push.text());
}

//! The push whose mark a text ends with; empty where there is none.
EntryId crmMarkIn(const QString &text);

//! A text as people are to see it: without the mark at its end.
QString withoutCrmMark(const QString &text);

} // namespace quittance
