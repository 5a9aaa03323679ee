#include "tests/TestMain.h"
#include "tests/sandbox/paypal/tst_paypal_access.h"
#include "tests/sandbox/paypal/tst_paypal_control.h"
#include "tests/sandbox/paypal/tst_paypal_disputes.h"
#include "tests/sandbox/paypal/tst_paypal_invoices.h"
#include "tests/sandbox/paypal/tst_paypal_invoicing.h"
#include "tests/sandbox/paypal/tst_paypal_orders.h"
#include "tests/sandbox/paypal/tst_paypal_pages.h"
#include "tests/sandbox/paypal/tst_paypal_payments.h"
#include "tests/sandbox/paypal/tst_paypal_reports.h"
#include "tests/sandbox/paypal/tst_paypal_table.h"

QUITTANCE_GUILESS_TESTS(TestPayPalAccess, TestPayPalControl, TestPayPalDisputes, TestPayPalInvoices,
    TestPayPalInvoicing, TestPayPalOrders, TestPayPalPages, TestPayPalPayments, TestPayPalReports,
    TestPayPalTable)
