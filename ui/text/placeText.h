#pragma once

#include <QString>

namespace quittance {

//! A place in a file in the language that is spoken, from how errors name it: "line 12, entry 3, Amt". Names
//! of fields stay as the file has them.
QString placeText(const QString &place);

} // namespace quittance
