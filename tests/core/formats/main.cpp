#include "tests/TestMain.h"
#include "tests/core/formats/tst_bookexports.h"
#include "tests/core/formats/tst_columnmapping.h"
#include "tests/core/formats/tst_csvreader.h"
#include "tests/core/formats/tst_hledgerwriter.h"
#include "tests/core/formats/tst_invoicecsv.h"
#include "tests/core/formats/tst_invoiceimport.h"
#include "tests/core/formats/tst_officialubl.h"
#include "tests/core/formats/tst_partycsv.h"
#include "tests/core/formats/tst_tablecsv.h"
#include "tests/core/formats/tst_ublreader.h"

QUITTANCE_GUILESS_TESTS(TestUblReader, TestOfficialUbl, TestCsvReader, TestInvoiceCsv, TestInvoiceImport,
    TestHledgerWriter, TestBookExports, TestColumnMapping, TestPartyCsv, TestTableCsv)
