#pragma once

#include "core/domain/BankStatement.h"

#include <QStringList>

namespace quittance {

//! Adds to a movement what its field 86 says, in whichever of the customary ways it is written: the German
//! one ("166?00GUTSCHRIFT?20…"), the Dutch and Belgian one ("/EREF/…/NAME/…/REMI/…"), or plain text.
void readMt940Details(const QStringList &lines, BankLine &line);

} // namespace quittance
