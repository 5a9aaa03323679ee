#include "tests/TestMain.h"
#include "tests/core/mail/tst_linkmail.h"
#include "tests/core/mail/tst_mailaddress.h"
#include "tests/core/mail/tst_mailkinds.h"
#include "tests/core/mail/tst_mailtemplate.h"
#include "tests/core/mail/tst_mailtext.h"
#include "tests/core/mail/tst_mimewriter.h"
#include "tests/core/mail/tst_smtpanswer.h"
#include "tests/core/mail/tst_smtpfaults.h"
#include "tests/core/mail/tst_smtptransport.h"

QUITTANCE_GUILESS_TESTS(TestMailAddress, TestMimeWriter, TestMailTemplate, TestLinkMail, TestMailKinds,
    TestMailText, TestSmtpAnswer, TestSmtpTransport, TestSmtpFaults)
