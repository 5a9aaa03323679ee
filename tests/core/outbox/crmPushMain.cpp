#include "tests/TestMain.h"
#include "tests/core/outbox/tst_crmpush.h"

QUITTANCE_GUILESS_TESTS(TestCrmPush)
