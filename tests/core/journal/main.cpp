#include "tests/TestMain.h"
#include "tests/core/journal/tst_bookday.h"
#include "tests/core/journal/tst_journal.h"
#include "tests/core/journal/tst_upgradebook.h"

QUITTANCE_GUILESS_TESTS(TestJournal, TestBookDay, TestUpgradeBook)
