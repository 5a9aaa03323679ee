#include "tests/TestMain.h"
#include "tests/core/payments/paypal/tst_gatewaycontract.h"
#include "tests/core/payments/paypal/tst_paypalaccess.h"
#include "tests/core/payments/paypal/tst_paypalamount.h"
#include "tests/core/payments/paypal/tst_paypalerror.h"
#include "tests/core/payments/paypal/tst_paypaljourney.h"
#include "tests/core/payments/paypal/tst_paypallinks.h"
#include "tests/core/payments/paypal/tst_paypalmoneyback.h"
#include "tests/core/payments/paypal/tst_paypalnews.h"
#include "tests/core/payments/paypal/tst_paypalorders.h"

QUITTANCE_GUILESS_TESTS(TestPayPalAmount, TestPayPalError, TestPayPalAccess, TestPayPalLinks,
    TestPayPalOrders, TestPayPalNews, TestGatewayContract, TestPayPalJourney, TestPayPalMoneyBack)
