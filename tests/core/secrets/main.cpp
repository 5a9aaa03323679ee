#include "tests/TestMain.h"
#include "tests/core/secrets/tst_booksecretstore.h"
#include "tests/core/secrets/tst_sealedsecretstore.h"
#include "tests/core/secrets/tst_secretstores.h"

QUITTANCE_GUILESS_TESTS(TestSecretStores, TestSealedSecretStore, TestBookSecretStore)
