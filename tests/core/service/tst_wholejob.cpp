#include "tests/core/service/tst_wholejob.h"

#include "core/store/EffectTable.h"
#include "tests/core/service/ServiceBook.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

const QByteArray csv
    = "Number,Customer,Email,Issue date,Due date,Currency,Item,Quantity,Unit price,VAT rate,Total\n"
      "R-1,Acme Ltd,ap@acme.example,2026-03-01,2026-03-31,EUR,Work,1.5,100.00,19,178.50\n"
      "R-2,Acme Ltd,ap@acme.example,2026-03-02,2026-03-31,EUR,Work,1,50.00,19,59.50\n";

InvoiceId findOne(ServiceBook &book, const QString &number)
{
    return must(await(book.invoices.find(number)));
}

QUrl sentLink(ServiceBook &book, const InvoiceId &id)
{
    must(await(book.mails.send({{.invoice = id}})));
    must(await(book.sync.runOutbox()));
    return must(await(book.invoices.linkUrl(id)));
}

sandbox::PayOutcome pay(ServiceBook &book, const QUrl &url)
{
    sandbox::Checkout &checkout = book.stripe.checkout();
    const auto link = checkout.findLink(url.toString());
    if (!link)
        return {};
    return checkout.pay(
        checkout.open(*link)[u"id"_s].toString(), sandbox::CardEntry::of(u"4242 4242 4242 4242"_s));
}

} // namespace

void TestWholeJob::fromAFileToThePaidInvoice()
{
    ServiceBook book;
    QSignalSpy changed(&book.feed, &ChangeFeed::invoicesChanged);

    const ImportReport report = must(await(book.invoices.import(csv, u"march.csv"_s, false)));
    QCOMPARE(report.problems, QList<ImportProblem>());
    QCOMPARE(report.drafts.size(), 2);
    QVERIFY(changed.size() > 0);
    QCOMPARE(must(await(book.invoices.issue(report.drafts))).numbers,
        (QStringList{u"INV-2026-000001"_s, u"INV-2026-000002"_s}));
    const InvoiceId id = findOne(book, u"INV-2026-000001"_s);
    const QUrl url = sentLink(book, id);
    QVERIFY(url.toString().startsWith(u"https://buy.stripe.com/"));
    QCOMPARE(pay(book, url).state, sandbox::PayOutcome::State::Paid);

    const SyncReport synced = must(await(book.sync.sync(SyncService::Scope::Payments)));

    QCOMPARE(synced.paymentsBooked, 1);
    QVERIFY(synced.problems.isEmpty());
    const InvoiceDetail detail = must(await(book.invoices.detail(id)));
    QCOMPARE(detail.row.state, InvoiceState::Paid);
    QCOMPARE(detail.row.link, LinkState::Paid);
    QCOMPARE(detail.customer.email, u"ap@acme.example"_s);
    QCOMPARE(detail.sourceNumber, u"R-1"_s);
    QCOMPARE(detail.payments.size(), 1);
    QCOMPARE(detail.payments.first().amount, Money(17'850, eur));
    QVERIFY(detail.timeline.size() >= 5);
    QCOMPARE(must(await(book.reports.payments(10))).size(), 1);
    QVERIFY(must(await(book.reports.verify())).ok);
    QCOMPARE(must(await(book.invoices.import(csv, u"march.csv"_s, false))).alreadyHere, 2);
}

void TestWholeJob::aLinkIsCopiedOnlyWhereThereIsOne()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();

    QCOMPARE(ruleOf(await(book.invoices.linkUrl(id))), u"link.none"_s);
    must(await(book.mails.send({{.invoice = id}})));
    QCOMPARE(ruleOf(await(book.invoices.linkUrl(id))), u"link.none"_s); // Asked for, not made.

    must(await(book.sync.runOutbox()));
    const QUrl url = must(await(book.invoices.linkUrl(id)));
    QCOMPARE(pay(book, url).state, sandbox::PayOutcome::State::Paid);
    must(await(book.sync.sync(SyncService::Scope::Payments)));

    QCOMPARE(ruleOf(await(book.invoices.linkUrl(id))), u"link.none"_s); // Nobody shall pay twice.
}

void TestWholeJob::linksNeedTheVaultAndTheProvidersKey_data()
{
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("rule");

    QTest::newRow("the key of the vault") << u"vault/key"_s << u"vault.key_missing"_s;
    QTest::newRow("the key of the provider") << u"stripe/api_key"_s << u"secret.missing"_s;
}

void TestWholeJob::linksNeedTheVaultAndTheProvidersKey()
{
    QFETCH(const QString, lost);
    QFETCH(const QString, rule);
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    book.secrets.secrets.remove(lost);
    const qint64 before = book.entryCount();

    const auto sent = await(book.mails.send({{.invoice = id}}));

    QCOMPARE(ruleOf(sent), rule);
    QCOMPARE(sent.error().kind, ErrorKind::Secret);
    QCOMPARE(book.entryCount(), before);
}

void TestWholeJob::aPreviewSaysWhatIsNotReady()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    const auto check = [&](MailCheck::What what) {
        const MailProof preview = must(await(book.mails.proof({.invoice = id})));
        return std::ranges::find(preview.checks, what, &MailCheck::what)->ok;
    };

    const MailProof preview = must(await(book.mails.proof({.invoice = id})));
    QCOMPARE(preview.number, u"INV-2026-000001"_s);
    QCOMPARE(preview.to, u"ap@cinar.example"_s);
    QCOMPARE(preview.open, Money(11'900, eur));
    QVERIFY(preview.account.startsWith(u"rk_test_"));
    QVERIFY(!preview.live && preview.label.isEmpty());
    must(await(book.settings.set(u"stripe.label"_s, u"My shop"_s)));
    QCOMPARE(must(await(book.mails.proof({.invoice = id}))).label, u"My shop"_s);
    QVERIFY(!preview.subject.isEmpty() && !preview.message.isEmpty());
    QVERIFY(check(MailCheck::What::AddressWellFormed));
    QVERIFY(check(MailCheck::What::InvoiceOpen));
    QVERIFY(check(MailCheck::What::NotMailedLately));
    QVERIFY(check(MailCheck::What::AmountTakenByProvider));
    QVERIFY(!check(MailCheck::What::MailReady));

    must(await(book.settings.set(u"smtp.url"_s, u"smtps://mail.example"_s)));
    QVERIFY(check(MailCheck::What::MailReady));
    must(await(book.mails.send({{.invoice = id}})));
    QVERIFY(!check(MailCheck::What::NotMailedLately));
    book.secrets.secrets.remove(u"stripe/api_key"_s);
    QVERIFY(!check(MailCheck::What::AmountTakenByProvider));
    const auto changed = must(await(book.mails.proof({.invoice = id, .to = u"nobody"_s, .subject = u"S"_s})));
    QCOMPARE(changed.subject, u"S"_s);
    QVERIFY(!std::ranges::find(changed.checks, MailCheck::What::AddressWellFormed, &MailCheck::what)->ok);
}

void TestWholeJob::severalLinksAreAskedForInOneCall()
{
    ServiceBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();

    const CommandOutcome outcome = must(
        await(book.mails.send({{.invoice = first}, {.invoice = second, .hold = std::chrono::seconds(10)}})));

    QCOMPARE(outcome.ids, (QList<InvoiceId>{first, second}));
    QCOMPARE(outcome.waiting.size(), 4);
    const SyncReport report = must(await(book.sync.runOutbox(true)));
    QCOMPARE(report.linksIssued, 1); // The other is held.
    const auto rows = must(await(book.sync.outbox()));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(std::ranges::count(rows, OutboxState::Held, &OutboxRow::state), 2);
    for (const OutboxRow &row : rows)
        if (row.state == OutboxState::Held)
            QCOMPARE(ruleOf(await(book.sync.resolve(row.id, Resolution::Dropped))), QString());
    book.clock.time = book.clock.time.addDays(1);
    must(await(book.sync.runOutbox()));
    QCOMPARE(book.stripe.state().links.oldestFirst().size(), 1);
}

void TestWholeJob::pagesAndFindsInvoices()
{
    ServiceBook book;
    for (int i = 0; i < 5; ++i)
        book.addIssued();
    const InvoiceQuery query{.sort = InvoiceQuery::Sort::Number, .today = book.today()};

    const InvoicePage page = must(await(book.invoices.firstPage(query, 3)));
    const InvoicePage whole = must(await(book.invoices.firstPage(query, 5)));
    const auto keys = must(await(book.invoices.order(query)));

    QCOMPARE(page.rows.size(), 3);
    QVERIFY(!page.complete);
    QVERIFY(whole.complete);
    QCOMPARE(whole.rows.mid(0, 3), page.rows);
    QCOMPARE(must(await(book.invoices.rows(keys))), whole.rows);
    QCOMPARE(must(await(book.invoices.openSums(query))), QList<Money>{Money(5 * 11'900, eur)});
    QCOMPARE(must(await(book.invoices.counts(book.today()))).open, 5);
    QCOMPARE(findOne(book, u"INV-2026-000004"_s), whole.rows.at(3).id);
    QCOMPARE(ruleOf(await(book.invoices.find(u"INV-2026-000006"_s))), u"invoice.unknown"_s);
    QCOMPARE(ruleOf(await(book.invoices.detail(InvoiceId(u"x"_s)))), u"invoice.unknown"_s);
}

void TestWholeJob::reportsSeePastDays()
{
    ServiceBook book;
    must(await(book.settings.set(u"company.zone"_s, u"Europe/Berlin"_s)));
    book.addIssued({.issuedOn = QDate(2026, 3, 1)});
    // In Berlin it is the 16th already.
    book.clock.time = QDateTime(QDate(2026, 3, 15), QTime(23, 30), QTimeZone::utc());
    QCOMPARE(must(await(book.reports.today())), QDate(2026, 3, 16));
    must(await(book.invoices.issue({book.addDraft()})));

    const auto total = [&](QDate asOf, QDate knownAt) {
        const auto lines = must(await(book.reports.ageing(asOf, knownAt)));
        return lines.isEmpty() ? 0 : lines.first().total;
    };
    QCOMPARE(total(QDate(2026, 2, 28), {}), 0);
    QCOMPARE(total(QDate(2026, 3, 15), {}), 11'900);
    QCOMPARE(total(QDate(2026, 3, 16), {}), 23'800);
    QCOMPARE(total(QDate(2026, 3, 16), QDate(2026, 3, 14)), 0);
    QCOMPARE(total(QDate(2026, 3, 16), QDate(2026, 3, 15)), 11'900);
    QCOMPARE(total(QDate(2026, 3, 16), QDate(2026, 3, 16)), 23'800);
}

void TestWholeJob::aReportOfTheWholeLedger()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    pay(book, sentLink(book, id));
    must(await(book.sync.sync(SyncService::Scope::Payments)));

    qint64 sum = 0;
    for (const AccountBalance &balance : must(await(book.reports.balances(QDate(2026, 12, 31)))))
        sum += balance.amount.minor();
    const QByteArray hledger = must(await(book.reports.exportLedger(ReportService::Format::Hledger)));
    const QByteArray table = must(await(book.reports.exportLedger(ReportService::Format::Csv)));

    QCOMPARE(sum, 0);
    QVERIFY(hledger.contains("assets:receivable"));
    QVERIFY(hledger.contains("assets:clearing:stripe"));
    QVERIFY(table.contains("INV-2026-000001"));
    QVERIFY(!hledger.contains("buy.stripe.com"));
}

void TestWholeJob::theJournalIsReadPageByPage()
{
    ServiceBook book;
    for (int i = 0; i < 5; ++i)
        book.addIssued();

    QList<qint64> seen;
    qint64 before = 0;
    for (;;) {
        const auto page = must(await(book.reports.activity(before, 3)));
        if (page.isEmpty())
            break;
        for (const ActivityLine &line : page)
            seen.append(line.seq);
        before = seen.last();
    }

    QList<qint64> expected;
    for (qint64 seq = book.entryCount(); seq > 0; --seq)
        expected.append(seq);
    QCOMPARE(seen, expected);
}

void TestWholeJob::aRebuildChangesNothing()
{
    ServiceBook book;
    pay(book, sentLink(book, book.addIssued()));
    must(await(book.sync.sync(SyncService::Scope::Payments)));
    const auto rows = must(await(book.invoices.firstPage({.today = book.today()}, 10))).rows;

    const LedgerCheck check = must(await(book.reports.rebuild()));

    QVERIFY2(check.ok, qPrintable(check.problems.join(u' ')));
    QCOMPARE(must(await(book.invoices.firstPage({.today = book.today()}, 10))).rows, rows);
}

void TestWholeJob::aDroppedJobArrivesAsCancelled()
{
    TestBook book;
    auto lane = std::make_unique<Lane>(u"lane"_s, book.database.path());
    std::atomic_bool started = false;
    const auto running = lane->run([&](Database &, const StopFlag &stop) -> Result<int> {
        started = true;
        while (!stop.stopped())
            QThread::yieldCurrentThread();
        return 1;
    });
    const auto waiting = lane->run([](Database &, const StopFlag &) -> Result<int> { return 2; });
    QTRY_VERIFY(started);

    lane.reset();

    QCOMPARE(await(running), Result<int>(1));
    const auto dropped = await(waiting);
    QVERIFY(!dropped);
    QCOMPARE(dropped.error().kind, ErrorKind::Cancelled);
}

void TestWholeJob::onlyOneSyncAtATime()
{
    ServiceBook book;

    const auto first = book.sync.sync(SyncService::Scope::Payments);
    const auto second = book.sync.sync(SyncService::Scope::Payments);

    QCOMPARE(await(second).error().kind, ErrorKind::Busy);
    QVERIFY(await(first));
    QVERIFY(await(book.sync.sync(SyncService::Scope::Payments)));
}

void TestWholeJob::aSyncWithNothingConnectedSaysSo()
{
    ServiceBook book;
    QVERIFY(!must(await(book.sync.sync(SyncService::Scope::Everything))).nobodyToAsk);
    book.secrets.secrets.remove(u"stripe/api_key"_s);

    const SyncReport report = must(await(book.sync.sync(SyncService::Scope::Everything)));

    QVERIFY(report.nobodyToAsk);
    QVERIFY(report.problems.isEmpty());
}
