#include "tests/core/sync/tst_salesforcesyncbreaks.h"

#include "tests/core/sync/SalesforceAccount.h"
#include "tests/core/sync/SalesforcePeople.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSalesforceSyncBreaks::inv04AnyCutIsMadeUpForByTheNextRun_data()
{
    QTest::addColumn<bool>("bulk");
    QTest::addColumn<bool>("first");
    QTest::newRow("first load") << false << true;
    QTest::newRow("first load in bulk") << true << true;
    QTest::newRow("changes") << false << false;
}

void TestSalesforceSyncBreaks::inv04AnyCutIsMadeUpForByTheNextRun()
{
    QFETCH(const bool, bulk);
    QFETCH(const bool, first);
    int cuts = 0;
    for (int cut = 1;; ++cut) {
        SalesforceAccount account(12, 25);
        const qint64 bulkFrom = bulk ? 5 : 1000;
        account.desk.server.setPageMax(5);
        account.desk.server.bulk().setPageMax(5);
        if (!first) {
            QVERIFY(account.book.sync(*account.desk.connect(bulkFrom), account.desk.clock));
            SalesforcePeople people(account.desk, static_cast<quint32>(cut));
            for (int act = 0; act < 15; ++act)
                people.act();
            account.desk.wait(1min);
        }
        account.desk.asked.clear();
        account.desk.cutAt = cut;
        const Result<ContactSyncReport> broken
            = account.book.sync(*account.desk.connect(bulkFrom), account.desk.clock);
        if (broken)
            break; // The whole sync needs fewer requests.
        ++cuts;
        QCOMPARE(broken.error().kind, ErrorKind::Offline);

        account.desk.cutAt = 0;
        CrmBook afterwards(account.book.file()); // As a power cut would leave it.
        QVERIFY(afterwards.sync(*account.desk.connect(bulkFrom), account.desk.clock));
        QCOMPARE(afterwards.visible(), account.desk.visible());
    }
    QVERIFY2(cuts > 8, qPrintable(QString::number(cuts)));
}

void TestSalesforceSyncBreaks::inv05TiesShortPagesAndDeadLocatorsLoseNothing()
{
    SalesforceAccount account(40, 60); // All of one second.
    account.desk.server.setPageMax(7);
    account.desk.server.before(8, [&] { account.desk.server.locators().killAll(); });

    QVERIFY(account.sync());
    QCOMPARE(account.book.visible(), account.desk.visible());

    for (const QString &id : account.desk.ids(u"Contact"_s))
        account.desk.server.data().change(
            id, {{u"Phone"_s, u"1"_s}, {u"LastName"_s, u"New "_s + id.right(5)}});
    account.desk.wait(1min);
    account.desk.server.before(6, [&] { account.desk.server.tokens().endSession(); });
    QVERIFY(account.sync());
    QCOMPARE(account.book.visible(), account.desk.visible());
}

void TestSalesforceSyncBreaks::inv06AnEndedSessionInTheMiddleCostsOneRenewal()
{
    SalesforceAccount account(30, 30);
    account.desk.server.setPageMax(5);
    account.desk.server.before(7, [&] { account.desk.server.tokens().endSession(); });

    QVERIFY(account.sync());

    QCOMPARE(account.desk.server.tokens().renewals(), 2);
    QVERIFY(!account.desk.server.tokens().wasReused());
    QCOMPARE(account.book.visible(), account.desk.visible());
}

void TestSalesforceSyncBreaks::inv07AMoveInTheMiddleIsFollowed()
{
    SalesforceAccount account(30, 30);
    account.desk.server.setPageMax(5);
    account.desk.server.before(7, [&] { account.desk.server.move(u"https://moved.my.salesforce.com"_s); });

    QVERIFY(account.sync());

    QCOMPARE(account.desk.asked.last().url.host(), u"moved.my.salesforce.com"_s);
    QCOMPARE(account.book.visible(), account.desk.visible());
}

void TestSalesforceSyncBreaks::inv19CancellingStopsAtOnceAndTheNextRunGoesOn()
{
    int stops = 0;
    for (int at = 1;; ++at) {
        SalesforceAccount account(20, 20);
        account.desk.server.setPageMax(5);
        account.desk.stopAt = at;
        const StopFlag stop;
        const Result<ContactSyncReport> stopped = account.sync(false, stop);
        if (stopped)
            break;
        ++stops;
        QCOMPARE(account.desk.asked.size(), qsizetype{at}); // Nothing was asked after it.
        // While a token is being renewed, nobody knows what became of it.
        const bool renewing = account.desk.asked.last().url.path().endsWith(u"/token");
        if (renewing)
            continue;
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);

        account.desk.stopAt = 0;
        QVERIFY(account.sync());
        QCOMPARE(account.book.visible(), account.desk.visible());
    }
    QVERIFY2(stops > 10, qPrintable(QString::number(stops)));
}
