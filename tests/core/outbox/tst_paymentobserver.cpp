#include "tests/core/outbox/tst_paymentobserver.h"

#include "core/store/CursorTable.h"
#include "core/store/DocumentList.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "tests/core/outbox/StripeBook.h"

#include <QJsonObject>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
const Currency eur = Currency::of("EUR");

void setCursor(StripeBook &book, const QString &cursor)
{
    must(book.journal.change(Touched::Outbox,
        [&] { return CursorTable(book.database).set(u"stripe"_s, u"events"_s, cursor, book.clock.now()); }));
}

QString cursorOf(StripeBook &book)
{
    return must(CursorTable(book.database).value(u"stripe"_s, u"events"_s));
}

struct Booked {
    qsizetype payments = 0;
    qsizetype allocations = 0;
    qsizetype fees = 0;

    friend bool operator==(const Booked &, const Booked &) = default;
};

Booked bookedIn(StripeBook &book)
{
    return {.payments = book.all<PaymentReceived>().size(),
        .allocations = book.all<PaymentAllocated>().size(),
        .fees = book.all<GatewayBalanceMoved>().size()};
}

//! A link at the provider that this book did not ask for in this way, opened by a customer.
QString openForeign(StripeBook &book, const QString &link, const InvoiceId &invoice, Money amount)
{
    const GatewayRequest request = must(book.gateway.linkRequest(
        {.link = LinkId(link), .invoice = invoice, .number = u"X-1"_s, .amount = amount}));
    const GatewayLink made = must(book.gateway.createLink(request, EntryId(link), book.stop));
    return book.stripe.checkout().open(*book.stripe.checkout().findLink(made.externalId))[u"id"_s].toString();
}

void switchOff(StripeBook &book, const QString &externalId)
{
    const HttpRequest request{.method = "POST",
        .url = QUrl(u"https://api.stripe.com/v1/payment_links/"_s + externalId),
        .headers = {{"Authorization", "Bearer rk_test_0123456789abcdef"},
            {"Stripe-Version", "2026-07-29.dahlia"}, {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = "active=false"};
    QCOMPARE(must(book.transport.send(request, book.stop)).status, 200);
}

} // namespace

void TestPaymentObserver::aPaymentIsBookedOnce()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    QCOMPARE(book.pay(book.openPage(id)).state, sandbox::PayOutcome::State::Paid);

    const PaymentReport report = must(book.poll());

    QCOMPARE(report.booked, 1);
    QCOMPARE(bookedIn(book), (Booked{1, 1, 1}));
    const PaymentReceived received = book.all<PaymentReceived>().first();
    QCOMPARE(received.amount, Money(11'900, eur));
    QCOMPARE(received.connection, u"stripe"_s);
    QCOMPARE(received.customer, book.customer.id);
    QCOMPARE(received.link, book.linkOf(id).id);
    QVERIFY(received.method.contains(u"4242"));
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QCOMPARE(book.balance(u"receivable"_s), Money(0, eur));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
    const Money fee = book.all<GatewayBalanceMoved>().first().fee;
    QVERIFY(fee.isPositive());
    QCOMPARE(book.balance(u"clearing:stripe"_s), Money(11'900, eur) - fee);
    const auto rows = must(PaymentTable(book.database).ofInvoice(id));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().pays, QStringList{u"INV-2026-000001"_s});
    QCOMPARE(rows.first().fee, fee);
    for (const Entry &entry : book.entries())
        if (std::holds_alternative<PaymentReceived>(entry.body))
            QVERIFY(entry.externalKey.startsWith(u"stripe:test:ch_"));
}

void TestPaymentObserver::lookingAgainChangesNothing_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<bool>("everyLink");

    QTest::newRow("from where it stopped") << u"-"_s << false;
    QTest::newRow("asking every link") << u"-"_s << true;
    QTest::newRow("from the beginning: all events again") << QString() << false;
    QTest::newRow("from an event nobody knows") << u"1773576000 evt_unknown"_s << false;
    QTest::newRow("from a damaged cursor") << u"nonsense"_s << true;
}

void TestPaymentObserver::lookingAgainChangesNothing()
{
    QFETCH(const QString, cursor);
    QFETCH(const bool, everyLink);
    StripeBook book;
    for (int i = 0; i < 3; ++i)
        book.pay(book.openPage(book.addSent()));
    book.addSent();
    must(book.poll());
    const qint64 before = book.entryCount();
    if (cursor != "-"_L1)
        setCursor(book, cursor);

    for (int i = 0; i < 3; ++i)
        QCOMPARE(must(book.poll(everyLink)).booked, 0);

    QCOMPARE(book.entryCount(), before);
    QCOMPARE(bookedIn(book), (Booked{3, 3, 3}));
}

void TestPaymentObserver::afterAGapEveryLinkIsAsked_data()
{
    QTest::addColumn<int>("daysAway");
    QTest::addColumn<QString>("cursor");

    QTest::newRow("away for forty days") << 40 << u"-"_s;
    QTest::newRow("away for a year") << 365 << u"-"_s;
    QTest::newRow("the provider does not know where we were") << 31 << u"1773576000 evt_unknown"_s;
}

void TestPaymentObserver::afterAGapEveryLinkIsAsked()
{
    QFETCH(const int, daysAway);
    QFETCH(const QString, cursor);
    StripeBook book;
    book.pay(book.openPage(book.addSent()));
    must(book.poll());
    const InvoiceId id = book.addSent();
    book.pay(book.openPage(id));
    if (cursor != "-"_L1)
        setCursor(book, cursor);
    book.clock.time = book.clock.time.addDays(daysAway);

    // The first attempt to ask fails; that must not make the gap forgotten.
    book.addFault({.kind = Kind::Status,
        .status = 500,
        .method = "GET",
        .path = QRegularExpression(u"^/v1/checkout/sessions$"_s),
        .times = -1});
    QVERIFY(!book.poll());
    book.gate.faults().clear();
    book.clock.time = book.clock.time.addSecs(60 * 60);
    must(book.poll());

    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(bookedIn(book), (Booked{2, 2, 2}));
    const PaymentReceived received = book.all<PaymentReceived>().last();
    QCOMPARE(received.link, book.linkOf(id).id);
    must(book.poll());
    QCOMPARE(bookedIn(book), (Booked{2, 2, 2}));
}

void TestPaymentObserver::theFirstLookMayComeLate_data()
{
    QTest::addColumn<bool>("lookedBefore");
    QTest::addColumn<int>("daysAway");

    QTest::newRow("within the provider's memory") << false << 20;
    QTest::newRow("beyond the provider's memory") << false << 40;
    QTest::newRow("after a look at an account where nothing had ever happened") << true << 40;
}

void TestPaymentObserver::theFirstLookMayComeLate()
{
    QFETCH(const bool, lookedBefore);
    QFETCH(const int, daysAway);
    StripeBook book;
    const InvoiceId id = book.addSent();
    if (lookedBefore)
        must(book.poll());
    QCOMPARE(cursorOf(book), QString());
    book.pay(book.openPage(id));
    book.clock.time = book.clock.time.addDays(daysAway);

    must(book.poll());

    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(bookedIn(book), (Booked{1, 1, 1}));
}

void TestPaymentObserver::anotherBooksPaymentStaysCredit()
{
    StripeBook book;
    const QString session
        = openForeign(book, u"link-of-another-book"_s, InvoiceId(u"their-invoice"_s), Money(5'000, eur));
    book.pay(session);

    QCOMPARE(must(book.poll()).booked, 1);

    QCOMPARE(bookedIn(book), (Booked{1, 0, 1}));
    QVERIFY(book.all<PaymentReceived>().first().customer.isEmpty());
    QVERIFY(book.all<PaymentReceived>().first().link.isEmpty());
    QCOMPARE(book.balance(u"customer credit"_s), Money(-5'000, eur));
    QCOMPARE(must(PaymentTable(book.database).list(10)).first().unallocated, Money(5'000, eur));
}

void TestPaymentObserver::whatIsPaidTwiceStaysCredit()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    const QString first = book.openPage(id);
    const QString second = book.openPage(id);
    QCOMPARE(book.pay(first).state, sandbox::PayOutcome::State::Paid);
    QCOMPARE(book.pay(second).state, sandbox::PayOutcome::State::Paid);

    QCOMPARE(must(book.poll()).booked, 2);

    QCOMPARE(bookedIn(book), (Booked{2, 1, 2}));
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.balance(u"customer credit"_s), Money(-11'900, eur));
    QCOMPARE(book.charged(), 23'800);
}

void TestPaymentObserver::anotherCurrencyIsNotAllocated()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    book.pay(openForeign(book, u"link-in-dollars"_s, id, Money(11'900, Currency::of("USD"))));

    QCOMPARE(must(book.poll()).booked, 1);

    QCOMPARE(book.all<PaymentAllocated>().size(), 0);
    QCOMPARE(book.invoice(id).open, Money(11'900, eur));
    QCOMPARE(book.balance(u"customer credit"_s, Currency::of("USD")), Money(-11'900, Currency::of("USD")));
    QCOMPARE(book.all<PaymentReceived>().first().customer, book.customer.id);
}

void TestPaymentObserver::aCreditNoteTakesNoMoney()
{
    StripeBook book;
    const InvoiceId id = book.addIssued({.type = DocumentType::CreditNote});
    book.pay(openForeign(book, u"link-of-a-credit-note"_s, id, Money(11'900, eur)));

    must(book.poll());

    QCOMPARE(bookedIn(book), (Booked{1, 0, 1}));
}

void TestPaymentObserver::aDeclinedPaymentBooksNothing_data()
{
    QTest::addColumn<QString>("card");

    QTest::newRow("declined") << u"4000000000000002"_s;
    QTest::newRow("no funds") << u"4000000000009995"_s;
    QTest::newRow("expired") << u"4000000000000069"_s;
}

void TestPaymentObserver::aDeclinedPaymentBooksNothing()
{
    QFETCH(const QString, card);
    StripeBook book;
    const InvoiceId id = book.addSent();
    const QString session = book.openPage(id);
    QCOMPARE(book.pay(session, card).state, sandbox::PayOutcome::State::Declined);
    const qint64 before = book.entryCount();

    QCOMPARE(must(book.poll(true)).booked, 0);
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);

    // With another card it works, and only that counts.
    QCOMPARE(book.pay(session).state, sandbox::PayOutcome::State::Paid);
    must(book.poll());
    QCOMPARE(bookedIn(book), (Booked{1, 1, 1}));
}

void TestPaymentObserver::aLinkSwitchedOffByHandIsRevoked()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    const InvoiceId other = book.addSent();
    must(book.poll());
    switchOff(book, book.linkOf(id).externalId);

    must(book.poll());

    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(book.linkOf(other).state, LinkState::Active);
    const qint64 before = book.entryCount();
    setCursor(book, {});
    must(book.poll());
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(must(book.send(id)).waiting.size(), 2); // A new one can be asked for.
}

void TestPaymentObserver::whoeverHadThePageOpenStillPays()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    const QString session = book.openPage(id);
    switchOff(book, book.linkOf(id).externalId);
    must(book.poll());
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(book.pay(session).state, sandbox::PayOutcome::State::Paid);

    must(book.poll());

    QCOMPARE(bookedIn(book), (Booked{1, 1, 1}));
    QVERIFY(book.invoice(id).open.isZero());
}

void TestPaymentObserver::aFailureBetweenPagesLosesAndDoublesNothing()
{
    StripeBook book;
    book.pay(book.openPage(book.addSent()));
    must(book.poll());
    constexpr int count = 40;
    for (int i = 0; i < count; ++i) {
        const InvoiceId id = book.addSent();
        book.pay(book.openPage(id));
        book.clock.time = book.clock.time.addSecs(60);
    }
    const QRegularExpression events(u"^/v1/events$"_s);
    book.addFault({.kind = Kind::Latency, .method = "GET", .path = events}); // The first page comes.
    book.addFault({.kind = Kind::Status, .status = 500, .method = "GET", .path = events, .times = -1});
    const QString before = cursorOf(book);

    QVERIFY(!book.poll());

    const qsizetype sofar = book.all<PaymentReceived>().size();
    QVERIFY2(sofar > 1 && sofar < count + 1, qPrintable(QString::number(sofar)));
    QVERIFY(cursorOf(book) != before);
    QCOMPARE(book.problems(), QStringList());
    book.gate.faults().clear();
    QCOMPARE(must(book.poll()).booked, count + 1 - sofar);
    QCOMPARE(bookedIn(book), (Booked{count + 1, count + 1, count + 1}));
    QCOMPARE(book.balance(u"receivable"_s), Money(0, eur));
}

void TestPaymentObserver::aFailedLookBooksNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");

    for (const char *path :
        {"^/v1/events$", "^/v1/checkout/sessions/", "^/v1/payment_intents/", "^/v1/payment_links/"})
        for (const int status : {401, 429, 500})
            QTest::addRow("%s %d", path, status) << QString::fromLatin1(path) << status;
}

void TestPaymentObserver::aFailedLookBooksNothing()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    StripeBook book;
    book.pay(book.openPage(book.addSent()));
    const qint64 before = book.entryCount();
    book.addFault({.kind = Kind::Status,
        .status = status,
        .method = "GET",
        .path = QRegularExpression(path),
        .times = -1});

    QVERIFY(!book.poll());
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(cursorOf(book), QString());

    book.gate.faults().clear();
    QCOMPARE(must(book.poll()).booked, 1);
}

void TestPaymentObserver::amountsOfEveryKindOfCurrency_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("price");

    QTest::newRow("euros") << eur << qint64(1'249'970'000);
    QTest::newRow("yen, which have no cents") << Currency::of("JPY") << qint64(150'000'000'000);
    QTest::newRow("dinars of a thousand") << Currency::of("KWD") << qint64(12'340'000);
    QTest::newRow("crowns, with a fee that is no whole crown")
        << Currency::of("ISK") << qint64(5'000'000'000);
}

void TestPaymentObserver::amountsOfEveryKindOfCurrency()
{
    QFETCH(const Currency, currency);
    QFETCH(const qint64, price);
    StripeBook book;
    const InvoiceId id = book.addSent({.currency = currency, .price = price, .rate = 0});
    const Money total = book.invoice(id).total;
    QCOMPARE(book.linkOf(id).state, LinkState::Active);

    book.pay(book.openPage(id));
    must(book.poll());

    QCOMPARE(book.all<PaymentReceived>().first().amount, total);
    QVERIFY(book.invoice(id).open.isZero());
}
