#include "tests/TestMain.h"
#include "tests/core/close/tst_closeperiod.h"
#include "tests/core/close/tst_matchpayout.h"
#include "tests/core/close/tst_payoutmatch.h"
#include "tests/core/close/tst_statementchain.h"

QUITTANCE_GUILESS_TESTS(TestPayoutMatch, TestStatementChain, TestMatchPayout, TestClosePeriod)
