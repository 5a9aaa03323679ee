#include "tests/core/lanes/tst_checkpointer.h"
#include "tests/core/lanes/tst_lane.h"
#include "tests/TestMain.h"

QUITTANCE_GUILESS_TESTS(TestLane, TestCheckpointer)
