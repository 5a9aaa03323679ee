#include "tests/TestMain.h"
#include "tests/core/sim/tst_ledgerprograms.h"
#include "tests/core/sim/tst_simulatedyear.h"

QUITTANCE_GUILESS_TESTS(TestSimulatedYear, TestLedgerPrograms)
