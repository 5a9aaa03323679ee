#include "tests/TestMain.h"
#include "tests/sandbox/hubspot/tst_hubspot_changes.h"
#include "tests/sandbox/hubspot/tst_hubspot_checks.h"
#include "tests/sandbox/hubspot/tst_hubspot_reading.h"
#include "tests/sandbox/hubspot/tst_hubspot_search.h"
#include "tests/sandbox/hubspot/tst_hubspot_world.h"
#include "tests/sandbox/hubspot/tst_hubspot_writes.h"
#include "tests/sandbox/smtp/tst_smtp_sink.h"

QUITTANCE_GUILESS_TESTS(TestHubSpotReading, TestHubSpotSearch, TestHubSpotChecks, TestHubSpotChanges,
    TestHubSpotWorld, TestHubSpotWrites, TestSmtpSink)
