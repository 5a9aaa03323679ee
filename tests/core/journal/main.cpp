#include "tests/core/journal/tst_bookday.h"
#include "tests/core/journal/tst_journal.h"
#include "tests/TestMain.h"

QUITTANCE_GUILESS_TESTS(TestJournal, TestBookDay)
