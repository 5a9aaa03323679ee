#include "tests/TestMain.h"
#include "tests/core/lanes/tst_checkpointer.h"
#include "tests/core/lanes/tst_lane.h"
#include "tests/core/lanes/tst_logdrain.h"

QUITTANCE_GUILESS_TESTS(TestLane, TestCheckpointer, TestLogDrain)
