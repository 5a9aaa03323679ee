#pragma once

#include "tests/core/payments/bank/bankFiles.h"

//! Reads bytes by one of the readers, whatever they look like: Camt053, Mt940, Ofx or Csv.
ReadBankFile readAs(quittance::BankDialect dialect, const QByteArray &bytes);
