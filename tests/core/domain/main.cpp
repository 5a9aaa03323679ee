#include "tests/TestMain.h"
#include "tests/core/domain/tst_money.h"

QUITTANCE_GUILESS_TESTS(TestMoney)
