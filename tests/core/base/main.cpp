#include "tests/TestMain.h"
#include "tests/core/base/tst_json.h"
#include "tests/core/base/tst_log.h"
#include "tests/core/base/tst_opentoread.h"
#include "tests/core/base/tst_question.h"
#include "tests/core/base/tst_readlog.h"
#include "tests/core/base/tst_uuid.h"
#include "tests/core/base/tst_whenready.h"

QUITTANCE_GUILESS_TESTS(TestJson, TestLog, TestOpenToRead, TestQuestion, TestReadLog, TestUuid, TestWhenReady)
