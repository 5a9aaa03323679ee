#include "tests/TestMain.h"
#include "tests/core/service/tst_controlservice.h"
#include "tests/core/service/tst_importservice.h"
#include "tests/core/service/tst_paymentservice.h"
#include "tests/core/service/tst_settingsservice.h"
#include "tests/core/service/tst_wholejob.h"

QUITTANCE_GUILESS_TESTS(
    TestControlService, TestImportService, TestPaymentService, TestSettingsService, TestWholeJob)
