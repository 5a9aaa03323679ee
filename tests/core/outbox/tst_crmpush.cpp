#include "tests/core/outbox/tst_crmpush.h"

#include "core/billing/KeepCustomers.h"
#include "tests/core/outbox/CrmPushBook.h"

#include <QRandomGenerator>
#include <QTest>

#include <utility>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = CrmPushBook::Fault;

namespace {

//! Whatever holds, holds with both.
void bothServices()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("HubSpot") << u"hubspot"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s;
}

std::unique_ptr<CrmPushBook> fetchBook()
{
    QFETCH(const QString, service);
    return CrmPushBook::of(service);
}

} // namespace

void TestCrmPush::whatWaitsGoesInOneBatch_data()
{
    bothServices();
}

void TestCrmPush::whatWaitsGoesInOneBatch()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    QList<CustomerId> customers;
    QList<EntryId> wishes;
    for (int i = 0; i < 120; ++i) {
        customers.append(book.addLinked(u"Customer %1"_s.arg(i)));
        wishes.append(book.wish(customers.last(), u"Köln"_s));
    }

    const OutboxRun run = book.run();

    QCOMPARE(run.done, 120);
    QCOMPARE(book.count(book.updates()), book.updates() == "PATCH"_L1 ? 1 : 2); // Of 200, or of 100.
    for (const CustomerId &customer : customers)
        QCOMPARE(book.cityThere(customer), u"Köln"_s);
    QCOMPARE(book.row(wishes.first()).state, OutboxState::Done);
}

void TestCrmPush::severalWishesOfACustomerAreToldOnce_data()
{
    bothServices();
}

void TestCrmPush::severalWishesOfACustomerAreToldOnce()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId first = book.wish(customer, u"Köln"_s);
    const EntryId second = book.wish(customer, u"Ulm"_s);

    QCOMPARE(book.run().done, 2);

    QCOMPARE(book.count(book.updates()), 1);
    QCOMPARE(book.cityThere(customer), u"Ulm"_s);
    QCOMPARE(book.row(first).state, OutboxState::Done);
    QCOMPARE(book.row(second).state, OutboxState::Done);
}

void TestCrmPush::whatTheCrmKnowsIsNotToldAgain_data()
{
    bothServices();
}

void TestCrmPush::whatTheCrmKnowsIsNotToldAgain()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    book.wish(customer, u"Bonn"_s);

    QCOMPARE(book.run().done, 1);

    QCOMPARE(book.count(book.updates()), 0);
}

void TestCrmPush::aRemarkIsMarked_data()
{
    bothServices();
}

void TestCrmPush::aRemarkIsMarked()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wishRemark(customer);

    QCOMPARE(book.run().done, 1);

    QFETCH(const QString, service);
    const QString text = service == "hubspot"_L1
        ? u"Invoice &lt;b&gt;2026-1&lt;/b&gt; &amp; more<br>sent<br>[Q:%1]"_s // It is read as HTML there.
        : u"Invoice <b>2026-1</b> & more\nsent\n[Q:%1]"_s;
    QCOMPARE(book.remarksThere(customer), QStringList{text.arg(wish.text())});
}

void TestCrmPush::aCustomerWhoseRecordIsGoneIsDropped_data()
{
    bothServices();
}

void TestCrmPush::aCustomerWhoseRecordIsGoneIsDropped()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    book.purge(book.remoteOf(customer));

    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Dropped);
    QCOMPARE(book.companies(), 0); // Nothing was made anew.
}

void TestCrmPush::invariant8_nothingIsAskedInAForbiddenInterval_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("rule");

    const QString hubspot = u"hubspot"_s;
    const QString salesforce = u"salesforce"_s;
    const QByteArray untold;
    const auto policy = [](const char *name) {
        return QByteArray("{\"status\":\"error\",\"errorType\":\"RATE_LIMIT\",\"policyName\":\"") + name
            + "\"}";
    };
    const auto used = [](const char *message) {
        return QByteArray("[{\"errorCode\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"") + message + "\"}]";
    };
    QTest::newRow("SECONDLY") << hubspot << 429 << policy("SECONDLY") << untold << 1
                              << u"hubspot.rate_limit"_s;
    QTest::newRow("TEN_SECONDLY_ROLLING")
        << hubspot << 429 << policy("TEN_SECONDLY_ROLLING") << untold << 10 << u"hubspot.rate_limit"_s;
    QTest::newRow("DAILY") << hubspot << 429 << policy("DAILY") << untold << 3600 << u"hubspot.daily_limit"_s;
    QTest::newRow("423") << hubspot << 423 << QByteArray("{}") << untold << 2 << u"hubspot.locked"_s;
    QTest::newRow("477") << hubspot << 477 << QByteArray("<html>") << QByteArray("7200") << 7200
                         << u"hubspot.moving"_s;
    QTest::newRow("REQUEST_LIMIT_EXCEEDED") << salesforce << 403 << used("TotalRequests Limit exceeded.")
                                            << untold << 900 << u"salesforce.daily_limit"_s;
    QTest::newRow("too many long calls at once")
        << salesforce << 403 << used("ConcurrentPerOrgLongTxn Limit exceeded.") << QByteArray("20") << 20
        << u"salesforce.busy"_s;
    QTest::newRow("429 of Salesforce")
        << salesforce << 429 << QByteArray() << QByteArray("90") << 90 << u"salesforce.busy"_s;
}

void TestCrmPush::invariant8_nothingIsAskedInAForbiddenInterval()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, seconds);
    QFETCH(const QString, rule);
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const CustomerId other = book.addLinked(u"B"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    const EntryId remark = book.wishRemark(other);
    bool refused = false;
    book.instead = [&](const QString &asked) -> std::optional<HttpReply> {
        if (refused || !asked.contains(book.updates()))
            return std::nullopt;
        refused = true;
        HttpReply reply{.status = status, .headers = {}, .body = body};
        if (!retryAfter.isEmpty())
            reply.headers.insert("retry-after", retryAfter);
        return reply;
    };

    book.run();
    const QDateTime refusedAt = book.clock.now();
    const qsizetype before = book.asked.size();
    for (int second = 1; second < seconds; second += std::max(1, seconds / 20)) {
        book.clock.time = refusedAt.addSecs(second);
        book.run();
        QCOMPARE(book.asked.size(), before);
    }

    QCOMPARE(book.row(wish).answer, rule);
    QVERIFY(book.row(wish).state != OutboxState::Done);
    book.clock.time = refusedAt.addSecs(seconds + 1);
    book.run();
    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.row(remark).state, OutboxState::Done);
    QCOMPARE(book.cityThere(customer), u"Köln"_s);
}

void TestCrmPush::invariant9_onlyTheRefusedItemOfABatchStays_data()
{
    bothServices();
}

void TestCrmPush::invariant9_onlyTheRefusedItemOfABatchStays()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    book.requireCity();
    QList<CustomerId> customers;
    QList<EntryId> wishes;
    for (int i = 0; i < 9; ++i) {
        customers.append(book.addLinked(u"Customer %1"_s.arg(i)));
        wishes.append(book.wish(customers.last(), i == 4 ? QString() : u"Köln"_s));
    }

    book.run();

    for (int i = 0; i < 9; ++i) {
        QCOMPARE(book.row(wishes[i]).state, i == 4 ? OutboxState::Refused : OutboxState::Done);
        QCOMPARE(book.cityThere(customers[i]), i == 4 ? u"Bonn"_s : u"Köln"_s);
    }
    const qsizetype before = book.asked.size();
    book.wait(24h);
    book.run();
    QCOMPARE(book.asked.size(), before); // What is refused is not asked again.
}

void TestCrmPush::invariant9_theOrderOfARecordIsKept_data()
{
    bothServices();
}

void TestCrmPush::invariant9_theOrderOfARecordIsKept()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId first = book.wish(customer, u"Köln"_s);
    book.fault
        = [&](const QString &asked) { return asked.contains(book.updates()) ? Fault::Lost : Fault::None; };
    book.run(); // It arrived, and nobody here knows.
    book.fault = nullptr;
    const EntryId second = book.wish(customer, u"Ulm"_s);
    book.wait(5h);
    book.run();
    book.wait(5h);
    book.run();

    QCOMPARE(book.row(first).state, OutboxState::Done);
    QCOMPARE(book.row(second).state, OutboxState::Done);
    QCOMPARE(book.cityThere(customer), u"Ulm"_s); // What was wished for last is what stands there.
    const qsizetype before = book.asked.size();
    book.wait(24h);
    book.run();
    QCOMPARE(book.asked.size(), before);
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoUpdate_data()
{
    bothServices();
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoUpdate()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    book.fault
        = [&](const QString &asked) { return asked.contains(book.updates()) ? Fault::Lost : Fault::None; };

    book.run();
    QVERIFY(book.row(wish).state != OutboxState::Done);
    book.fault = nullptr;
    book.wait(10min);
    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.count(book.updates()), 1); // It was read back, not told again.
    QCOMPARE(book.cityThere(customer), u"Köln"_s);
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoRecord_data()
{
    bothServices();
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoRecord()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addNew(u"A"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    const EntryId remark = book.wishRemark(customer);
    const qsizetype before = book.companies();
    book.fault = [&](const QString &asked) {
        const bool makes = asked.contains("/batch/upsert"_L1) || asked.startsWith("PATCH"_L1);
        return makes ? Fault::Lost : Fault::None;
    };

    book.run();
    QVERIFY(book.row(wish).state != OutboxState::Done);
    QCOMPARE(book.row(remark).state, OutboxState::Dropped); // There was nothing to hang it on.
    book.fault = nullptr;
    book.wait(10min);
    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.companies(), before + 1);
    QCOMPARE(book.cityThere(customer), u"Köln"_s);
    QVERIFY(book.brought.contains(book.remoteOf(customer))); // The mirror knows it before the next sync.
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoRemark_data()
{
    bothServices();
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoRemark()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wishRemark(customer);
    book.fault
        = [&](const QString &asked) { return asked.endsWith(book.remarks()) ? Fault::Lost : Fault::None; };

    book.run();
    QVERIFY(book.row(wish).state != OutboxState::Done);
    book.fault = nullptr;
    book.wait(10min);
    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.remarksThere(customer).size(), 1);
    QCOMPARE(book.count(u"/search"_s), 0);
}

void TestCrmPush::aChangeInBetweenIsReadBeforeItIsOverwritten()
{
    const auto kept = CrmPushBook::of(u"salesforce"_s); // The one that knows a condition.
    CrmPushBook &book = *kept;
    book.careful = true;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    book.wait(1h);
    bool changed = false;
    book.instead = [&](const QString &asked) -> std::optional<HttpReply> {
        if (asked.contains(book.updates()) && !std::exchange(changed, true)) {
            book.wait(2s);
            book.serverClock.fix(book.clock.now());
            book.changeCity(book.remoteOf(customer), u"Ulm"_s);
        }
        return std::nullopt;
    };

    book.run();
    QCOMPARE(book.cityThere(customer), u"Ulm"_s);
    QCOMPARE(book.row(wish).answer, u"salesforce.changed_meanwhile"_s);
    book.asked.clear();
    book.run();

    QCOMPARE(book.cityThere(customer), u"Köln"_s);
    QVERIFY(book.asked.first().first.startsWith("GET"_L1)); // It was read before it was told.
    QCOMPARE(book.row(wish).state, OutboxState::Done);
}

void TestCrmPush::invariant11_aPushFollowsAMergedRecord_data()
{
    bothServices();
}

void TestCrmPush::invariant11_aPushFollowsAMergedRecord()
{
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const CustomerId customer = book.addLinked(u"A"_s);
    const CustomerId other = book.addLinked(u"B"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    const QString survivor = book.merge(book.remoteOf(customer), book.remoteOf(other));

    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.companies(), 1);
    QCOMPARE(book.remoteOf(customer), survivor);
    QCOMPARE(book.cityThere(customer), u"Köln"_s);
}

void TestCrmPush::mergedCustomersGetOneRecord_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>(
        "broken"); // Tries: one makes it and does not hear so, one finds it and tells nothing.
    for (const QString &service : {u"hubspot"_s, u"salesforce"_s})
        for (const int broken : {0, 1, 2})
            QTest::addRow("%s, after %d broken tries", qPrintable(service), broken) << service << broken;
}

void TestCrmPush::mergedCustomersGetOneRecord()
{
    QFETCH(const int, broken);
    const auto kept = fetchBook();
    CrmPushBook &book = *kept;
    const auto meet = [&book](Fault met) {
        book.fault = [&book, met](const QString &asked) {
            return asked.contains("/batch/upsert"_L1) || asked.contains(book.updates()) ? met : Fault::None;
        };
        book.run();
        book.fault = nullptr;
        book.wait(10min);
    };
    const CustomerId lost = book.addNew(u"A"_s);
    const CustomerId stays = book.addNew(u"B"_s);
    const EntryId first = book.wish(lost, u"Köln"_s);
    const qsizetype before = book.companies();
    if (broken > 0)
        meet(Fault::Lost);
    QCOMPARE(book.companies(), broken > 0 ? before + 1 : before);
    const EntryId second = book.wish(stays, u"Ulm"_s);

    must(mergeCustomers(book.book, lost, stays));
    if (broken > 1)
        meet(Fault::Unsent);
    book.run();

    QCOMPARE(book.row(first).state, OutboxState::Done);
    QCOMPARE(book.row(second).state, OutboxState::Done);
    QCOMPARE(book.companies(), before + 1);
    QCOMPARE(book.cityThere(stays), u"Ulm"_s);
}

void TestCrmPush::invariant10_cutAnywhereEverythingIsToldOnce_data()
{
    bothServices();
}

void TestCrmPush::invariant10_cutAnywhereEverythingIsToldOnce()
{
    const int seeds = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 10;
    for (int seed = 1; seed <= seeds; ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        const auto kept = fetchBook();
        CrmPushBook &book = *kept;
        book.careful = seed % 2 == 0;
        QList<CustomerId> customers;
        QList<EntryId> wishes;
        for (int i = 0; i < 4; ++i) {
            customers.append(book.addLinked(u"Customer %1"_s.arg(i)));
            wishes.append(book.wish(customers.last(), u"City %1"_s.arg(i)));
            wishes.append(book.wishRemark(customers.last()));
        }
        for (int i = 4; i < 6; ++i) {
            customers.append(book.addNew(u"Customer %1"_s.arg(i)));
            wishes.append(book.wish(customers.last(), u"City %1"_s.arg(i)));
        }
        book.fault = [&](const QString &) {
            const quint32 dice = random.bounded(4);
            return dice == 0 ? Fault::Unsent : dice == 1 ? Fault::Lost : Fault::None;
        };
        for (int round = 0; round < 6; ++round) {
            book.run();
            book.wait(5h);
        }
        book.fault = nullptr;
        for (int round = 0; round < 3; ++round) {
            book.run();
            book.wait(5h);
        }

        for (const EntryId &wish : wishes)
            QVERIFY2(book.row(wish).state == OutboxState::Done, qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(book.companies(), 6);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(book.cityThere(customers[i]), u"City %1"_s.arg(i));
            QVERIFY2(book.remarksThere(customers[i]).size() == (i < 4 ? 1 : 0),
                qPrintable(u"seed %1"_s.arg(seed)));
        }
        const qsizetype before = book.asked.size();
        book.run();
        QCOMPARE(book.asked.size(), before); // Nothing is left to tell.
    }
}
