#pragma once

#include "core/store/CrmShown.h"

#include <QByteArray>

#include <string>

namespace quittance {

//! The digits of a text, whatever script they are in, as ASCII.
QString digitsOf(const QString &text);

//! One field a line, so that no search matches across two of them; the name first, so that it also sorts.
//! Folded, UTF-8.
QByteArray crmSearchText(const CrmShown &shown);
//! The same behind what is there.
void appendCrmSearchText(std::string &out, const CrmShown &shown);

} // namespace quittance
