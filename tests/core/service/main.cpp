#include "tests/TestMain.h"
#include "tests/core/service/tst_settingsservice.h"
#include "tests/core/service/tst_wholejob.h"

QUITTANCE_GUILESS_TESTS(TestSettingsService, TestWholeJob)
