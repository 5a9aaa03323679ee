#pragma once

#include "core/store/CrmShown.h"

namespace quittance {

//! The digits of a text, whatever script they are in, as ASCII.
QString digitsOf(const QString &text);

//! One field a line, so that no search matches across two of them; the name first, so that it also sorts.
//! Folded.
QString crmSearchText(const CrmShown &shown);

} // namespace quittance
