#include "tests/TestMain.h"
#include "tests/core/outbox/tst_balancesync.h"
#include "tests/core/outbox/tst_captureoutbox.h"
#include "tests/core/outbox/tst_chaos.h"
#include "tests/core/outbox/tst_chargeoutbox.h"
#include "tests/core/outbox/tst_completeness.h"
#include "tests/core/outbox/tst_gapreconcile.h"
#include "tests/core/outbox/tst_gatewaycustomers.h"
#include "tests/core/outbox/tst_linkends.h"
#include "tests/core/outbox/tst_linkoutbox.h"
#include "tests/core/outbox/tst_linkrevoke.h"
#include "tests/core/outbox/tst_mailfiles.h"
#include "tests/core/outbox/tst_mailkindsoutbox.h"
#include "tests/core/outbox/tst_mailoutbox.h"
#include "tests/core/outbox/tst_mailpatience.h"
#include "tests/core/outbox/tst_needsyou.h"
#include "tests/core/outbox/tst_partlinks.h"
#include "tests/core/outbox/tst_paymentobserver.h"
#include "tests/core/outbox/tst_payoutproposal.h"
#include "tests/core/outbox/tst_paypages.h"
#include "tests/core/outbox/tst_refundoutbox.h"
#include "tests/core/outbox/tst_refusedlooks.h"
#include "tests/core/outbox/tst_savedcards.h"
#include "tests/core/outbox/tst_simulation.h"
#include "tests/core/outbox/tst_storms.h"
#include "tests/core/outbox/tst_transfers.h"

QUITTANCE_GUILESS_TESTS(TestBalanceSync, TestCaptureOutbox, TestChaos, TestChargeOutbox, TestCompleteness,
    TestGapReconcile, TestGatewayCustomers, TestLinkEnds, TestLinkOutbox, TestLinkRevoke, TestMailFiles,
    TestMailKindsOutbox, TestMailOutbox, TestMailPatience, TestNeedsYou, TestPartLinks, TestPayPages,
    TestPaymentObserver, TestPayoutProposal, TestRefundOutbox, TestRefusedLooks, TestSavedCards,
    TestSimulation, TestStorms, TestTransfers)
