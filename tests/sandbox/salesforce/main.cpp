#include "tests/TestMain.h"
#include "tests/sandbox/salesforce/tst_salesforce_access.h"
#include "tests/sandbox/salesforce/tst_salesforce_bulk.h"
#include "tests/sandbox/salesforce/tst_salesforce_query.h"
#include "tests/sandbox/salesforce/tst_salesforce_records.h"
#include "tests/sandbox/salesforce/tst_salesforce_world.h"

QUITTANCE_GUILESS_TESTS(
    TestSalesforceAccess, TestSalesforceQuery, TestSalesforceBulk, TestSalesforceRecords, TestSalesforceWorld)
