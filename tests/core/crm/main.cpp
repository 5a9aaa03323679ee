#include "tests/TestMain.h"
#include "tests/core/crm/tst_crmnovelty.h"
#include "tests/core/crm/tst_crmpages.h"
#include "tests/core/crm/tst_crmregistry.h"
#include "tests/core/crm/tst_crmwiretext.h"
#include "tests/core/crm/tst_hubspotconnector.h"
#include "tests/core/crm/tst_hubspotreply.h"
#include "tests/core/crm/tst_hubspotwriter.h"
#include "tests/core/crm/tst_plaintext.h"
#include "tests/core/crm/tst_salesforceahead.h"
#include "tests/core/crm/tst_salesforceallowance.h"
#include "tests/core/crm/tst_salesforcebilling.h"
#include "tests/core/crm/tst_salesforceconnector.h"
#include "tests/core/crm/tst_salesforcereply.h"
#include "tests/core/crm/tst_salesforcewriter.h"

QUITTANCE_GUILESS_TESTS(TestCrmRegistry, TestCrmPages, TestCrmWireText, TestHubSpotReply,
    TestHubSpotConnector, TestHubSpotWriter, TestSalesforceReply, TestPlainText, TestSalesforceConnector,
    TestSalesforceWriter, TestSalesforceAhead, TestSalesforceBilling, TestCrmNovelty, TestSalesforceAllowance)
