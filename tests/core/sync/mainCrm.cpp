#include "tests/TestMain.h"
#include "tests/core/sync/tst_crmaddress.h"
#include "tests/core/sync/tst_crmbilling.h"
#include "tests/core/sync/tst_crmchange.h"
#include "tests/core/sync/tst_crmchaos.h"
#include "tests/core/sync/tst_crmconflicts.h"
#include "tests/core/sync/tst_crmcreation.h"
#include "tests/core/sync/tst_crmdryrun.h"
#include "tests/core/sync/tst_crmecho.h"
#include "tests/core/sync/tst_crmhold.h"
#include "tests/core/sync/tst_crmlanes.h"
#include "tests/core/sync/tst_crmlimits.h"
#include "tests/core/sync/tst_crmnewest.h"
#include "tests/core/sync/tst_crmresume.h"
#include "tests/core/sync/tst_crmreviewfacts.h"
#include "tests/core/sync/tst_crmschemas.h"
#include "tests/core/sync/tst_crmuntaken.h"
#include "tests/core/sync/tst_listtogether.h"
#include "tests/core/sync/tst_synccrm.h"

QUITTANCE_GUILESS_TESTS(TestListTogether, TestSyncCrm, TestCrmAddress, TestCrmBilling, TestCrmChange,
    TestCrmChaos, TestCrmConflicts, TestCrmCreation, TestCrmDryRun, TestCrmEcho, TestCrmHold, TestCrmLanes,
    TestCrmLimits, TestCrmNewest, TestCrmReviewFacts, TestCrmResume, TestCrmSchemas, TestCrmUntaken)
