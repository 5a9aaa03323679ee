#include "tests/TestMain.h"
#include "tests/core/billing/tst_approvals.h"
#include "tests/core/billing/tst_bookproperties.h"
#include "tests/core/billing/tst_charges.h"
#include "tests/core/billing/tst_control.h"
#include "tests/core/billing/tst_correctinvoice.h"
#include "tests/core/billing/tst_creditnotes.h"
#include "tests/core/billing/tst_customers.h"
#include "tests/core/billing/tst_drafts.h"
#include "tests/core/billing/tst_importinvoices.h"
#include "tests/core/billing/tst_importpayments.h"
#include "tests/core/billing/tst_invariants.h"
#include "tests/core/billing/tst_invoicestates.h"
#include "tests/core/billing/tst_issueinvoices.h"
#include "tests/core/billing/tst_keepcustomers.h"
#include "tests/core/billing/tst_mails.h"
#include "tests/core/billing/tst_noterecords.h"
#include "tests/core/billing/tst_numberseries.h"
#include "tests/core/billing/tst_payments.h"
#include "tests/core/billing/tst_payouts.h"
#include "tests/core/billing/tst_refunds.h"
#include "tests/core/billing/tst_schedules.h"
#include "tests/core/billing/tst_sendpaymentlink.h"
#include "tests/core/billing/tst_waitingapprovals.h"

QUITTANCE_GUILESS_TESTS(TestCustomers, TestIssueInvoices, TestImportInvoices, TestImportPayments,
    TestSendPaymentLink, TestMails, TestCharges, TestPayments, TestRefunds, TestPayouts, TestSchedules,
    TestApprovals, TestWaitingApprovals, TestCreditNotes, TestCorrectInvoice, TestControl, TestKeepCustomers,
    TestDrafts, TestInvariants, TestInvoiceStates, TestBookProperties, TestNoteRecords, TestNumberSeries)
