#include "tests/TestMain.h"
#include "tests/core/crm/tst_crmregistry.h"
#include "tests/core/crm/tst_hubspotconnector.h"
#include "tests/core/crm/tst_hubspotreply.h"
#include "tests/core/crm/tst_plaintext.h"
#include "tests/core/crm/tst_salesforceconnector.h"
#include "tests/core/crm/tst_salesforcereply.h"

QUITTANCE_GUILESS_TESTS(TestCrmRegistry, TestHubSpotReply, TestHubSpotConnector, TestSalesforceReply,
    TestPlainText, TestSalesforceConnector)
