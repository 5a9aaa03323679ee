#pragma once

#include "core/domain/CrmFields.h"

#include <QByteArray>

#include <string>

namespace quittance {

//! The digits of a text, whatever script they are in, as ASCII.
QString digitsOf(const QString &text);

//! One field a line, so that no search matches across two of them; the name first, so that it also sorts.
//! Folded, UTF-8.
QByteArray crmSearchText(const CrmFields &shown);
//! The same behind what is there.
void appendCrmSearchText(std::string &out, const CrmFields &shown);

} // namespace quittance
