#include "tests/TestMain.h"
#include "tests/core/payments/tst_stripeamount.h"
#include "tests/core/payments/tst_stripeerror.h"
#include "tests/core/payments/tst_stripegap.h"
#include "tests/core/payments/tst_stripekey.h"
#include "tests/core/payments/tst_stripelinks.h"
#include "tests/core/payments/tst_stripenews.h"
#include "tests/core/payments/tst_stripeshapes.h"
#include "tests/core/payments/tst_stripeways.h"

QUITTANCE_GUILESS_TESTS(TestStripeGap, TestStripeKey, TestStripeAmount, TestStripeError, TestStripeLinks,
    TestStripeNews, TestStripeShapes, TestStripeWays)
