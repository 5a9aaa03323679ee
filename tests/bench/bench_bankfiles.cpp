// What reading a bank's statement takes: 100,000 movements in each dialect.
#include "core/payments/bank/readBankFile.h"
#include "tests/core/payments/bank/GeneratedBankFile.h"

#include <benchmark/benchmark.h>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

class Counter : public BankStatementSink
{
public:
    Result<void> begin(const BankStatement &) override { return {}; }
    Result<void> line(const BankLine &line) override
    {
        minor += line.amount.minor();
        return {};
    }
    Result<void> end(const BankStatement &) override { return {}; }

    qint64 minor = 0;
};

void readStatement(benchmark::State &state, BankDialect dialect)
{
    constexpr qint64 movements = 100'000;
    const BankFileOptions options{.account = u"1"_s, .currency = Currency::of("EUR")};
    qint64 bytes = 0;
    for (auto _ : state) {
        GeneratedBankFile file(dialect, movements);
        Counter counter;
        const bool read = readBankFile(file, options, counter, StopFlag()).has_value();
        if (!read || counter.minor != movements * 100)
            state.SkipWithError("the statement was not read");
        bytes += file.given();
    }
    state.SetItemsProcessed(state.iterations() * movements);
    state.SetBytesProcessed(bytes);
}

} // namespace

BENCHMARK_CAPTURE(readStatement, camt, BankDialect::Camt053)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readStatement, mt940, BankDialect::Mt940)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readStatement, ofx, BankDialect::Ofx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readStatement, csv, BankDialect::Csv)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
