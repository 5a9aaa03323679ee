#include "tests/TestMain.h"
#include "tests/core/net/tst_curlhttptransport.h"
#include "tests/core/net/tst_formbody.h"
#include "tests/core/net/tst_httpclient.h"
#include "tests/core/net/tst_oauthclient.h"
#include "tests/core/net/tst_oauthsession.h"
#include "tests/core/net/tst_ratelimiter.h"
#include "tests/core/net/tst_retrypolicy.h"

// TestCurlHttpTransport says where the crash points are logged, which the first one that is passed reads.
QUITTANCE_GUILESS_TESTS(TestFormBody, TestRetryPolicy, TestRateLimiter, TestHttpClient, TestCurlHttpTransport,
    TestOAuthClient, TestOAuthSession)
