#include "tests/fuzz/readAs.h"

#include "core/payments/bank/BankCsvReader.h"
#include "core/payments/bank/CamtReader.h"
#include "core/payments/bank/Mt940Reader.h"
#include "core/payments/bank/OfxReader.h"
#include "core/payments/bank/guessedCsvProfile.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! For bytes whose columns cannot be guessed.
BankCsvProfile plainProfile()
{
    return {.delimiter = u';',
        .headerRow = 0,
        .columns = {{BankCsvField::BookedOn, {u"#1"_s}}, {BankCsvField::Amount, {u"#2"_s}},
            {BankCsvField::Balance, {u"#3"_s}}, {BankCsvField::Purpose, {u"#4"_s}}},
        .decimalComma = false,
        .dateFormat = u"d.M.yy"_s};
}

} // namespace

ReadBankFile readAs(BankDialect dialect, const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    const StopFlag never;
    const BankFileOptions options = csvOptions();
    BankFileFacts facts;
    ReadBankFile read{.sink = {}, .facts = facts};
    Result<void> done;
    if (dialect == BankDialect::Mt940) {
        BankBytes source(device, never);
        done = Mt940Reader(source, options, read.sink, facts).read();
    } else if (dialect == BankDialect::Ofx) {
        BankBytes source(device, never);
        done = OfxReader(source, options, read.sink, facts).read();
    } else if (dialect == BankDialect::Csv) {
        const BankCsvProfile profile = guessedCsvProfile(bytes.left(64 * 1024)).value_or(plainProfile());
        BankBytes source(device, never);
        done = BankCsvReader(source, profile, options, read.sink, facts).read();
    } else {
        BoundedXml source(device, device.read(64 * 1024), never);
        done = CamtReader(source, options, read.sink, facts).read();
    }
    if (done)
        read.facts = facts;
    else
        read.facts = tl::unexpected(done.error());
    return read;
}
