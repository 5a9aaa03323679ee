#include "tests/TestMain.h"
#include "tests/sandbox/tst_control.h"
#include "tests/sandbox/tst_fronts.h"
#include "tests/sandbox/tst_pay_page.h"
#include "tests/sandbox/tst_stripe_idempotency.h"
#include "tests/sandbox/tst_stripe_lists.h"
#include "tests/sandbox/tst_stripe_payments.h"
#include "tests/sandbox/tst_stripe_requests.h"

QUITTANCE_GUILESS_TESTS(TestStripeRequests, TestStripeIdempotency, TestStripeLists, TestStripePayments,
    TestFronts, TestPayPage, TestControl)
