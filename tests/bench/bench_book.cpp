#include "core/base/Uuid.h"
#include "core/billing/IssueInvoices.h"
#include "core/billing/RecordPayment.h"
#include "core/domain/InvoiceSums.h"
#include "core/journal/Replay.h"
#include "core/store/DocumentList.h"
#include "core/store/DraftTable.h"
#include "core/store/PostingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/journal/CheckedBook.h"

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
        must(book.append({{.body = CompanyProfileSet{{.name = u"Brightwater GmbH"_s}}},
            {.body = CustomerSaved{customer}}}));
        QList<InvoiceId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(addDraft(i));
        must(issueInvoices(book.book, ids, {.today = today}));
    }

    InvoiceId addDraft(int i)
    {
        InvoiceContent content{.issuedOn = today.addDays(-(i % 365)), .dueOn = today.addDays(30 - i % 365)};
        content.lines
            = {{.item = u"Consulting"_s, .price = 100'000'000 + qint64{i} * 1'000'000, .rate = 190'000}};
        const InvoiceId id(makeUuid7(book.clock.now()));
        const Draft draft{.id = id, .customer = CustomerId(u"c"_s), .content = *computed(content)};
        must(book.journal.change(
            Touched::Invoices, [&] { return DraftTable(book.database).write(draft, book.clock.now()); }));
        return id;
    }
};

//! Commands a second through the journal, each a transaction that is on disk when it returns.
void issueOneByOne(benchmark::State &state)
{
    BenchBook bench(0);
    for (auto _ : state) {
        state.PauseTiming();
        const InvoiceId id = bench.addDraft(0); // Dated today, so that it is not due before it is issued.
        state.ResumeTiming();
        must(issueInvoices(bench.book.book, {id}, {.today = today, .dateToday = true}));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(issueOneByOne)->Unit(benchmark::kMicrosecond);

void replay(benchmark::State &state)
{
    const int count = static_cast<int>(state.range(0));
    BenchBook bench(count);
    for (auto _ : state)
        must(rebuildProjections(bench.book.database));
    state.SetItemsProcessed(state.iterations() * (count + 2)); // An entry an invoice, company and customer.
}
BENCHMARK(replay)->Arg(10'000)->Unit(benchmark::kMillisecond);

//! The same a payment at a time: received, used for a document, on disk.
void recordOneByOne(benchmark::State &state)
{
    BenchBook bench(1'000);
    for (auto _ : state)
        must(recordPayment(bench.book.book,
            {.customer = CustomerId(u"c"_s),
                .amount = Money(100, Currency::of("EUR")),
                .on = today,
                .today = today}));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(recordOneByOne)->Unit(benchmark::kMicrosecond);

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

//! Fills a book with count issued documents of a hundred customers by plain SQL: to make them through the
//! journal would take hours and measure nothing more.
void fillProjections(TestBook &book, qint64 count)
{
    Database &database = book.database;
    must(database.execute(u"PRAGMA foreign_keys = OFF"_s));
    must(Transaction::run(database, [&]() -> Result<void> {
        return database
            .execute(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
                "INSERT INTO invoice (id, number, type, customer_id, currency, issued_on, due_on, "
                "total_minor, "
                "source_number, entry_id) SELECT printf('i%035d', i), printf('INV-2026-%07d', i), 380, "
                "printf('c%02d', i % 100), CASE i % 10 WHEN 0 THEN 'USD' ELSE 'EUR' END, date('2026-11-25', "
                "printf('-%d "
                "days', i % 365 + 30)), date('2026-11-25', printf('-%d days', i % 365)), 10000 + i % 90000, '', 'e' FROM n"_s,
                {{":count"_L1, count}})
            .and_then([&] {
                return database.execute(u"INSERT INTO posting (entry_seq, line, booked_on, account, "
                                        u"currency, amount_minor, invoice_id, "
                                        "customer_id) SELECT key, l.line, issued_on, l.account, currency, "
                                        "l.sign * total_minor, id, "
                                        "customer_id FROM invoice, (SELECT 0 AS line, 'receivable' AS "
                                        "account, 1 AS sign UNION ALL "
                                        "SELECT 1, 'revenue', -1) AS l"_s);
            })
            .and_then([&] { // Every second one is paid.
                return database.execute(
                    u"INSERT INTO posting (entry_seq, line, booked_on, account, currency, amount_minor, "
                    u"invoice_id, "
                    "customer_id) SELECT key + :count, l.line, due_on, l.account, currency, l.sign * "
                    "total_minor, "
                    "CASE l.line WHEN 1 THEN id END, customer_id FROM invoice, (SELECT 0 AS line, 'customer "
                    "credit' "
                    "AS account, 1 AS sign UNION ALL SELECT 1, 'receivable', -1) AS l WHERE key % 2 = 0"_s,
                    {{":count"_L1, count}});
            });
    }));
}

void ageingOfAMillion(benchmark::State &state)
{
    TestBook book;
    fillProjections(book, state.range(0));
    PostingTable postings(book.database);
    qint64 total = 0;
    for (auto _ : state) {
        const auto lines = postings.ageing(today, std::numeric_limits<qint64>::max());
        total = lines && !lines->isEmpty() ? lines->first().total : 0;
    }
    if (total == 0)
        state.SkipWithError("nothing is open");
}
BENCHMARK(ageingOfAMillion)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
