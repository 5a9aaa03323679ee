#include "core/billing/IssueInvoices.h"
#include "core/domain/InvoiceSums.h"
#include "core/journal/Replay.h"
#include "core/store/DocumentList.h"
#include "core/store/DraftTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/journal/TestBook.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

//! A book with one customer and count issued invoices, due over a year.
class BenchBook
{
public:
    TestBook book;

    explicit BenchBook(int count)
    {
        const Customer customer{.id = CustomerId(u"c"_s), .name = u"Adler & Söhne GmbH"_s};
        (void)book.append({{.body = CompanyProfileSet{{.name = u"Brightwater GmbH"_s}}},
            {.body = CustomerSaved{customer}}});
        QList<InvoiceId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(addDraft(i));
        (void)issueInvoices(book.book, ids, {.today = today});
    }

    InvoiceId addDraft(int i)
    {
        InvoiceContent content{.issuedOn = today.addDays(-(i % 365)), .dueOn = today.addDays(30 - i % 365)};
        content.lines = {{.item = u"Consulting"_s, .price = 100'000'000 + i * 1'000'000, .rate = 190'000}};
        const InvoiceId id(u"%1"_s.arg(i));
        const Draft draft{.id = id, .customer = CustomerId(u"c"_s), .content = *computed(content)};
        (void)book.journal.change(
            Touched::Invoices, [&] { return DraftTable(book.database).write(draft, book.clock.now()); });
        return id;
    }
};

//! Commands a second through the journal, each a transaction that is on disk when it returns.
void issueOneByOne(benchmark::State &state)
{
    BenchBook bench(0);
    int next = 1'000'000;
    for (auto _ : state) {
        state.PauseTiming();
        const InvoiceId id = bench.addDraft(next++);
        state.ResumeTiming();
        benchmark::DoNotOptimize(issueInvoices(bench.book.book, {id}, {.today = today, .dateToday = true}));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(issueOneByOne)->Unit(benchmark::kMicrosecond);

void replay(benchmark::State &state)
{
    const int count = static_cast<int>(state.range(0));
    BenchBook bench(count);
    for (auto _ : state)
        benchmark::DoNotOptimize(rebuildProjections(bench.book.database));
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(replay)->Arg(10'000)->Unit(benchmark::kMillisecond);

void firstPageOfTheList(benchmark::State &state)
{
    BenchBook bench(static_cast<int>(state.range(0)));
    DocumentList list(bench.book.database);
    for (auto _ : state)
        benchmark::DoNotOptimize(list.rows(*list.order({.today = today}, 100)));
}
BENCHMARK(firstPageOfTheList)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void wholeOrderOfTheList(benchmark::State &state)
{
    BenchBook bench(static_cast<int>(state.range(0)));
    DocumentList list(bench.book.database);
    for (auto _ : state)
        benchmark::DoNotOptimize(list.order({.today = today}));
}
BENCHMARK(wholeOrderOfTheList)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void ageing(benchmark::State &state)
{
    BenchBook bench(static_cast<int>(state.range(0)));
    PostingTable postings(bench.book.database);
    for (auto _ : state)
        benchmark::DoNotOptimize(postings.ageing(today, std::numeric_limits<qint64>::max()));
}
BENCHMARK(ageing)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
