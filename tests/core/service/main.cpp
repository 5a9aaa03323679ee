#include "tests/TestMain.h"
#include "tests/core/service/tst_cardservice.h"
#include "tests/core/service/tst_connectservice.h"
#include "tests/core/service/tst_controlservice.h"
#include "tests/core/service/tst_crmaccess.h"
#include "tests/core/service/tst_crmaccount.h"
#include "tests/core/service/tst_crmremark.h"
#include "tests/core/service/tst_crmrunnote.h"
#include "tests/core/service/tst_crmtelling.h"
#include "tests/core/service/tst_datevexport.h"
#include "tests/core/service/tst_disputeevidence.h"
#include "tests/core/service/tst_gatewayconnect.h"
#include "tests/core/service/tst_importservice.h"
#include "tests/core/service/tst_keepbackup.h"
#include "tests/core/service/tst_mailaccount.h"
#include "tests/core/service/tst_mailservice.h"
#include "tests/core/service/tst_newbook.h"
#include "tests/core/service/tst_onlyread.h"
#include "tests/core/service/tst_paymentservice.h"
#include "tests/core/service/tst_paymentwait.h"
#include "tests/core/service/tst_paywayservice.h"
#include "tests/core/service/tst_recordservice.h"
#include "tests/core/service/tst_recoverykey.h"
#include "tests/core/service/tst_reportservice.h"
#include "tests/core/service/tst_rescuebook.h"
#include "tests/core/service/tst_samplebook.h"
#include "tests/core/service/tst_sealedgrants.h"
#include "tests/core/service/tst_secretsservice.h"
#include "tests/core/service/tst_settingsservice.h"
#include "tests/core/service/tst_triedmapping.h"
#include "tests/core/service/tst_wholejob.h"

#include <QGuiApplication>

//! Printed reports need Qt's GUI library, not a screen.
int main(int argc, char **argv)
{
    return runTests<QGuiApplication, TestCardService, TestConnectService, TestControlService, TestCrmAccess,
        TestCrmAccount, TestCrmRemark, TestCrmRunNote, TestCrmTelling, TestDatevExport, TestDisputeEvidence,
        TestGatewayConnect, TestImportService, TestKeepBackup, TestMailAccount, TestMailService, TestNewBook,
        TestOnlyRead, TestPayWayService, TestPaymentService, TestPaymentWait, TestRecordService,
        TestRecoveryKey, TestReportService, TestRescueBook, TestSampleBook, TestSealedGrants,
        TestSecretsService, TestSettingsService, TestTriedMapping, TestWholeJob>(argc, argv);
}
