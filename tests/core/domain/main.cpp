#include "tests/TestMain.h"
#include "tests/core/domain/tst_amounttext.h"
#include "tests/core/domain/tst_cardnumber.h"
#include "tests/core/domain/tst_cardstatement.h"
#include "tests/core/domain/tst_codes.h"
#include "tests/core/domain/tst_crmmappingjson.h"
#include "tests/core/domain/tst_crmmark.h"
#include "tests/core/domain/tst_crmmerge.h"
#include "tests/core/domain/tst_crmvalue.h"
#include "tests/core/domain/tst_draftproblems.h"
#include "tests/core/domain/tst_epcpayload.h"
#include "tests/core/domain/tst_evidencepiece.h"
#include "tests/core/domain/tst_invoicesums.h"
#include "tests/core/domain/tst_linesums.h"
#include "tests/core/domain/tst_money.h"
#include "tests/core/domain/tst_numbermask.h"
#include "tests/core/domain/tst_ownmailfile.h"
#include "tests/core/domain/tst_recoverycode.h"
#include "tests/core/domain/tst_restofdocument.h"
#include "tests/core/domain/tst_schedule.h"
#include "tests/core/domain/tst_sumproperties.h"
#include "tests/core/domain/tst_transferjson.h"
#include "tests/core/domain/tst_typedamounts.h"
#include "tests/core/domain/tst_values.h"

QUITTANCE_GUILESS_TESTS(TestMoney, TestValues, TestInvoiceSums, TestLineSums, TestCodes, TestNumberMask,
    TestSchedule, TestSumProperties, TestAmountText, TestEpcPayload, TestRestOfDocument, TestTransferJson,
    TestDraftProblems, TestCrmMappingJson, TestCrmMark, TestCrmMerge, TestCrmValue, TestCardStatement,
    TestRecoveryCode, TestCardNumber, TestEvidencePiece, TestOwnMailFile, TestTypedAmounts)
