#pragma once

#include "tests/core/payments/bank/bankFiles.h"

//! What must hold of every file, whatever is in it: it was refused with a reason, or taken whole with sums
//! that are right. Empty when it does; else what does not.
QString brokenBankInvariant(const ReadBankFile &read);
