#include "tests/TestMain.h"
#include "tests/core/documents/tst_tablexlsx.h"

QUITTANCE_GUILESS_TESTS(TestTableXlsx)
