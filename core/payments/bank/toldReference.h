#pragma once

#include <QString>

namespace quittance {

//! A name that a bank, or whoever paid, gave a movement, without spaces around it. Empty where it is one of
//! the words that stand for no name, however they are written (NONREF, NOTPROVIDED, NOTAVAILABLE), or zeros
//! alone: many movements have those, so they tell none from another.
QString toldReference(QStringView text);

} // namespace quittance
