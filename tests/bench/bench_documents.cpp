// How many PDF files a second: ./dev bench runs it in a release build.
#include "core/documents/InvoicePdf.h"
#include "tests/core/documents/samples.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

namespace {

void writeInvoice(benchmark::State &state)
{
    const int lines = static_cast<int>(state.range(0));
    const quittance::InvoiceDocument document = lines <= 2 ? sampleInvoice() : longInvoice(lines);
    for (auto _ : state)
        benchmark::DoNotOptimize(quittance::invoicePdf(document));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(writeInvoice)
    ->ArgName("lines")
    ->Arg(2)
    ->Arg(20)
    ->Arg(200)
    ->Arg(5000)
    ->Unit(benchmark::kMillisecond);

void writeStatement(benchmark::State &state)
{
    const quittance::TableDocument document = sampleStatement(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(quittance::tablePdf(document));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(writeStatement)->ArgName("rows")->Arg(40)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Fonts need Qt's GUI library, not a screen.
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
