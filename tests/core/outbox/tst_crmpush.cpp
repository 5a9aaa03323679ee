#include "tests/core/outbox/tst_crmpush.h"

#include "tests/core/outbox/CrmPushBook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = CrmPushBook::Fault;

namespace {

const QString updates = u"/companies/batch/update"_s;

} // namespace

void TestCrmPush::whatWaitsGoesInOneBatch()
{
    CrmPushBook book;
    QList<CustomerId> customers;
    QList<EntryId> wishes;
    for (int i = 0; i < 120; ++i) {
        customers.append(book.addLinked(u"Customer %1"_s.arg(i)));
        wishes.append(book.wish(customers.last(), u"Köln"_s));
    }

    const OutboxRun run = book.run();

    QCOMPARE(run.done, 120);
    QCOMPARE(book.count(updates), 2); // A hundred and twenty.
    for (const CustomerId &customer : customers)
        QCOMPARE(book.cityThere(customer), u"Köln"_s);
    QCOMPARE(book.row(wishes.first()).state, OutboxState::Done);
}

void TestCrmPush::severalWishesOfACustomerAreToldOnce()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId first = book.wish(customer, u"Köln"_s);
    const EntryId second = book.wish(customer, u"Ulm"_s);

    QCOMPARE(book.run().done, 2);

    QCOMPARE(book.count(updates), 1);
    QCOMPARE(book.cityThere(customer), u"Ulm"_s);
    QCOMPARE(book.row(first).state, OutboxState::Done);
    QCOMPARE(book.row(second).state, OutboxState::Done);
}

void TestCrmPush::whatTheCrmKnowsIsNotToldAgain()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    book.wish(customer, u"Bonn"_s);

    QCOMPARE(book.run().done, 1);

    QCOMPARE(book.count(updates), 0);
}

void TestCrmPush::aRemarkIsEscapedAndMarked()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wishRemark(customer);

    QCOMPARE(book.run().done, 1);

    QCOMPARE(book.notesThere(customer),
        QStringList{u"Invoice &lt;b&gt;2026-1&lt;/b&gt; &amp; more<br>sent<br>[Q:%1]"_s.arg(wish.text())});
}

void TestCrmPush::aCustomerWhoseRecordIsGoneIsDropped()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    const auto &live = book.hubSpot.data().table(sandbox::HubSpotType::Companies).live();
    book.hubSpot.data().purge(sandbox::HubSpotType::Companies, live.begin()->first);

    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Dropped);
    QVERIFY(live.empty()); // Nothing was made anew.
}

void TestCrmPush::invariant8_nothingIsAskedInAForbiddenInterval_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("rule");

    const auto policy = [](const char *name) {
        return QByteArray("{\"status\":\"error\",\"errorType\":\"RATE_LIMIT\",\"policyName\":\"") + name
            + "\"}";
    };
    QTest::newRow("SECONDLY") << 429 << policy("SECONDLY") << QByteArray() << 1 << u"hubspot.rate_limit"_s;
    QTest::newRow("TEN_SECONDLY_ROLLING")
        << 429 << policy("TEN_SECONDLY_ROLLING") << QByteArray() << 10 << u"hubspot.rate_limit"_s;
    QTest::newRow("DAILY") << 429 << policy("DAILY") << QByteArray() << 3600 << u"hubspot.daily_limit"_s;
    QTest::newRow("423") << 423 << QByteArray("{}") << QByteArray() << 2 << u"hubspot.locked"_s;
    QTest::newRow("477") << 477 << QByteArray("<html>") << QByteArray("7200") << 7200 << u"hubspot.moving"_s;
}

void TestCrmPush::invariant8_nothingIsAskedInAForbiddenInterval()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, seconds);
    QFETCH(const QString, rule);
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    const CustomerId other = book.addLinked(u"B"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    const EntryId remark = book.wishRemark(other);
    book.fault = [&](const HttpRequest &request) {
        if (request.url.path().contains(updates)) {
            HttpReply reply{.status = status, .headers = {}, .body = body};
            if (!retryAfter.isEmpty())
                reply.headers.insert("retry-after", retryAfter);
            book.hubSpot.breakNext(reply, 1);
            book.fault = nullptr;
        }
        return Fault::None;
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

void TestCrmPush::invariant9_onlyTheRefusedItemOfABatchStays()
{
    CrmPushBook book;
    book.hubSpot.data().table(sandbox::HubSpotType::Companies).schema().require(u"city"_s);
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

void TestCrmPush::invariant10_aLostAnswerDoublesNoUpdate()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    book.fault = [](const HttpRequest &request) {
        return request.url.path().contains(updates) ? Fault::Lost : Fault::None;
    };

    book.run();
    QVERIFY(book.row(wish).state != OutboxState::Done);
    book.fault = nullptr;
    book.wait(10min);
    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.count(updates), 1); // It was read back, not told again.
    QCOMPARE(book.cityThere(customer), u"Köln"_s);
}

void TestCrmPush::invariant10_aLostAnswerDoublesNoNote()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    const EntryId wish = book.wishRemark(customer);
    book.fault = [](const HttpRequest &request) {
        return request.url.path().endsWith("/notes"_L1) ? Fault::Lost : Fault::None;
    };

    book.run();
    QVERIFY(book.row(wish).state != OutboxState::Done);
    book.fault = nullptr;
    book.wait(10min);
    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(book.notesThere(customer).size(), 1);
    QCOMPARE(book.count(u"/search"_s), 0);
}

void TestCrmPush::invariant11_aPushFollowsAMergedRecord()
{
    CrmPushBook book;
    const CustomerId customer = book.addLinked(u"A"_s);
    book.addLinked(u"B"_s);
    const EntryId wish = book.wish(customer, u"Köln"_s);
    sandbox::HubSpotData &data = book.hubSpot.data();
    const auto &live = data.table(sandbox::HubSpotType::Companies).live();
    const qint64 first = live.begin()->first;
    const qint64 second = live.rbegin()->first;
    data.merge(sandbox::HubSpotType::Companies, first, second, sandbox::HubSpotData::Merge::MakesNewId);

    book.run();

    QCOMPARE(book.row(wish).state, OutboxState::Done);
    QCOMPARE(live.size(), size_t{1});
    QCOMPARE(book.cityThere(customer), u"Köln"_s);
}

void TestCrmPush::cutAnywhereEverythingIsToldOnce()
{
    const int seeds = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 10;
    for (int seed = 1; seed <= seeds; ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        CrmPushBook book;
        QList<CustomerId> customers;
        QList<EntryId> wishes;
        for (int i = 0; i < 4; ++i) {
            customers.append(book.addLinked(u"Customer %1"_s.arg(i)));
            wishes.append(book.wish(customers.last(), u"City %1"_s.arg(i)));
            wishes.append(book.wishRemark(customers.last()));
        }
        book.fault = [&](const HttpRequest &) {
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
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(book.cityThere(customers[i]), u"City %1"_s.arg(i));
            QVERIFY2(book.notesThere(customers[i]).size() == 1, qPrintable(u"seed %1"_s.arg(seed)));
        }
        const qsizetype before = book.asked.size();
        book.run();
        QCOMPARE(book.asked.size(), before); // Nothing is left to tell.
    }
}
