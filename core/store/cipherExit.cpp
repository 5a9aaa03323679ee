#include "core/store/cipherExit.h"

#include <openssl/crypto.h>

namespace quittance {

void leaveCipherToTheSystem()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace quittance
