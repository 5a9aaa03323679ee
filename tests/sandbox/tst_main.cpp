#include "tests/TestMain.h"
#include "tests/sandbox/tst_control.h"
#include "tests/sandbox/tst_fronts.h"
#include "tests/sandbox/tst_pay_page.h"
#include "tests/sandbox/tst_stripe_idempotency.h"
#include "tests/sandbox/tst_stripe_lists.h"
#include "tests/sandbox/tst_stripe_payments.h"
#include "tests/sandbox/tst_stripe_requests.h"
#include "tests/sandbox/tst_stripe_shapes.h"

QUITTANCE_GUILESS_TESTS(TestStripeRequests, TestStripeShapes, TestStripeIdempotency, TestStripeLists,
    TestStripePayments, TestFronts, TestPayPage, TestControl)
