#include "tests/TestMain.h"
#include "tests/core/formats/tst_officialubl.h"
#include "tests/core/formats/tst_ublreader.h"

QUITTANCE_GUILESS_TESTS(TestUblReader, TestOfficialUbl)
