#include "tests/TestMain.h"
#include "tests/core/outbox/tst_crmpush.h"
#include "tests/core/outbox/tst_crmrefusals.h"

QUITTANCE_GUILESS_TESTS(TestCrmPush, TestCrmRefusals)
