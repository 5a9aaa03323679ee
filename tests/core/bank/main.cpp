#include "tests/TestMain.h"
#include "tests/core/bank/tst_bankdoubts.h"
#include "tests/core/bank/tst_bankimport.h"
#include "tests/core/bank/tst_bankload.h"
#include "tests/core/bank/tst_bankmatch.h"
#include "tests/core/bank/tst_bankmatcher.h"
#include "tests/core/bank/tst_bankproperties.h"
#include "tests/core/bank/tst_bankreturns.h"
#include "tests/core/bank/tst_bankreview.h"
#include "tests/core/bank/tst_knownlines.h"

QUITTANCE_GUILESS_TESTS(TestBankMatcher, TestBankImport, TestKnownLines, TestBankDoubts, TestBankLoad,
    TestBankMatch, TestBankReturns, TestBankReview, TestBankProperties)
