// What clang's libFuzzer calls, once a reader: QUITTANCE_FUZZ_DIALECT says which one.
#include "tests/fuzz/bankInvariants.h"
#include "tests/fuzz/readAs.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString broken = brokenBankInvariant(readAs(quittance::BankDialect::QUITTANCE_FUZZ_DIALECT, bytes));
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
