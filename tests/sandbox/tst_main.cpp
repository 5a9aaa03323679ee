#include "tests/TestMain.h"
#include "tests/sandbox/tst_control.h"
#include "tests/sandbox/tst_fronts.h"
#include "tests/sandbox/tst_pay_page.h"
#include "tests/sandbox/tst_stripe_access.h"
#include "tests/sandbox/tst_stripe_banks.h"
#include "tests/sandbox/tst_stripe_idempotency.h"
#include "tests/sandbox/tst_stripe_intents.h"
#include "tests/sandbox/tst_stripe_lists.h"
#include "tests/sandbox/tst_stripe_money_back.h"
#include "tests/sandbox/tst_stripe_orders.h"
#include "tests/sandbox/tst_stripe_payments.h"
#include "tests/sandbox/tst_stripe_payouts.h"
#include "tests/sandbox/tst_stripe_requests.h"
#include "tests/sandbox/tst_stripe_setups.h"
#include "tests/sandbox/tst_stripe_shapes.h"
#include "tests/sandbox/tst_stripe_table.h"

QUITTANCE_GUILESS_TESTS(TestStripeRequests, TestStripeShapes, TestStripeIdempotency, TestStripeLists,
    TestStripePayments, TestStripeIntents, TestStripeSetups, TestStripeBanks, TestStripeMoneyBack,
    TestStripePayouts, TestStripeAccess, TestStripeOrders, TestStripeTable, TestFronts, TestPayPage,
    TestControl)
