#include "tests/TestMain.h"
#include "tests/core/payments/bank/tst_bankcsv.h"
#include "tests/core/payments/bank/tst_bankfiles.h"
#include "tests/core/payments/bank/tst_bankreferences.h"
#include "tests/core/payments/bank/tst_camt.h"
#include "tests/core/payments/bank/tst_mt940.h"
#include "tests/core/payments/bank/tst_ofx.h"

QUITTANCE_GUILESS_TESTS(TestBankFiles, TestBankReferences, TestCamt, TestMt940, TestOfx, TestBankCsv)
