#include "tests/TestMain.h"
#include "tests/core/store/tst_vault.h"

QUITTANCE_GUILESS_TESTS(TestVault)
