#include "tests/TestMain.h"
#include "tests/core/sync/tst_contactsync.h"
#include "tests/core/sync/tst_contactsyncbreaks.h"
#include "tests/core/sync/tst_contactsyncmerges.h"
#include "tests/core/sync/tst_interactionsync.h"
#include "tests/core/sync/tst_pagesahead.h"
#include "tests/core/sync/tst_salesforceactivities.h"
#include "tests/core/sync/tst_salesforcesync.h"
#include "tests/core/sync/tst_salesforcesyncbreaks.h"

QUITTANCE_GUILESS_TESTS(TestContactSync, TestContactSyncBreaks, TestContactSyncMerges, TestInteractionSync,
    TestPagesAhead, TestSalesforceActivities, TestSalesforceSync, TestSalesforceSyncBreaks)
