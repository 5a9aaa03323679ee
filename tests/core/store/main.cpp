#include "tests/TestMain.h"
#include "tests/core/store/tst_activitylist.h"
#include "tests/core/store/tst_amountsearch.h"
#include "tests/core/store/tst_bookfigures.h"
#include "tests/core/store/tst_bookfile.h"
#include "tests/core/store/tst_bookpresence.h"
#include "tests/core/store/tst_contactrows.h"
#include "tests/core/store/tst_crmlists.h"
#include "tests/core/store/tst_crmrecords.h"
#include "tests/core/store/tst_crmstatement.h"
#include "tests/core/store/tst_customerlist.h"
#include "tests/core/store/tst_customerrows.h"
#include "tests/core/store/tst_database.h"
#include "tests/core/store/tst_documentlist.h"
#include "tests/core/store/tst_documentorder.h"
#include "tests/core/store/tst_heldbook.h"
#include "tests/core/store/tst_paymentlist.h"
#include "tests/core/store/tst_postingtable.h"
#include "tests/core/store/tst_queryplans.h"
#include "tests/core/store/tst_recordtags.h"
#include "tests/core/store/tst_reports.h"
#include "tests/core/store/tst_vault.h"

QUITTANCE_GUILESS_TESTS(TestBookFigures, TestBookFile, TestContactRows, TestCrmRecords, TestCrmStatement,
    TestCustomerList, TestCustomerRows, TestDocumentList, TestDocumentOrder, TestPaymentList,
    TestPostingTable, TestQueryPlans, TestReports, TestRecordTags, TestVault, TestCrmLists, TestActivityList,
    TestBookPresence, TestHeldBook, TestAmountSearch, TestDatabase)
