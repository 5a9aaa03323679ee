#include "tests/TestMain.h"
#include "tests/core/journal/tst_bookday.h"
#include "tests/core/journal/tst_journal.h"

QUITTANCE_GUILESS_TESTS(TestJournal, TestBookDay)
