#include "tests/core/sync/tst_salesforcesync.h"

#include "core/store/CrmContactTable.h"
#include "core/store/CrmLinkTable.h"
#include "tests/core/sync/SalesforceAccount.h"
#include "tests/core/sync/SalesforcePeople.h"

#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestSalesforceSync::bringsAccountsContactsAndOwners()
{
    SalesforceAccount account(3, 250);

    const Result<ContactSyncReport> report = account.sync();

    QVERIFY2(report, qPrintable(report ? QString() : report.error().rule + report.error().detail));
    QCOMPARE(*report, (ContactSyncReport{.changed = 253, .known = 253, .archived = 0}));
    QCOMPARE(account.book.visible(), account.desk.visible());
    const QList<ContactRow> rows = *CrmContactTable(account.book.database()).page(u"account 1"_s, 10);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows[0].owner, u"Ben Lund"_s);
    QCOMPARE(rows[0].domain, u"a1.example"_s);
}

void TestSalesforceSync::inv01ASecondRunChangesNothingAndAsksLittle()
{
    SalesforceAccount account(120, 250);
    QVERIFY(account.sync());
    account.desk.asked.clear();
    account.desk.wait(1h);

    const Result<ContactSyncReport> report = account.sync();

    QVERIFY(report);
    QCOMPARE(*report, (ContactSyncReport{.changed = 0, .known = 370, .archived = 0}));
    // Organisation and owners once; the schema, the changes, the bin and the log of each of five objects.
    QCOMPARE(account.desk.asked.size(), qsizetype{22});
    for (const QString &object : {u"Account"_s, u"Contact"_s, u"Task"_s, u"Event"_s, u"EmailMessage"_s}) {
        const qsizetype made = std::ranges::count_if(account.desk.asked, [&](const HttpRequest &request) {
            const QString soql = request.url.query(QUrl::FullyDecoded);
            return request.url.path().contains(u"/sobjects/%1/"_s.arg(object))
                || soql.contains(u"FROM %1 "_s.arg(object));
        });
        QVERIFY2(made >= 1 && made <= 5, qPrintable(object));
    }
}

void TestSalesforceSync::aLargeFirstLoadEndsAsAPlainOne()
{
    SalesforceAccount account(300, 600);
    account.desk.server.bulk().setPageMax(250);

    QVERIFY(account.book.sync(*account.desk.connect(100), account.desk.clock));

    QCOMPARE(account.book.visible(), account.desk.visible());
    QVERIFY(account.desk.count(u"/results"_s) >= 5);
    account.desk.wait(1h);
    QCOMPARE(account.sync()->changed, qint64{0}); // And what it told is what the queries tell.
}

void TestSalesforceSync::inv01TheMirrorFollowsWhateverHappensThere_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 25;
    for (quint32 seed = 0; seed < seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSalesforceSync::inv01TheMirrorFollowsWhateverHappensThere()
{
    QFETCH(const quint32, seed);
    SalesforceAccount account(8, 12);
    SalesforcePeople people(account.desk, seed);
    account.desk.server.setPageMax(1 + static_cast<qsizetype>(seed % 7));
    QVERIFY(account.sync());

    for (int round = 0; round < 4; ++round) {
        for (int act = 0; act < 6; ++act) {
            account.desk.wait(std::chrono::seconds(7 * (act % 3)));
            people.act();
        }
        account.desk.wait(1min);
        QVERIFY(account.sync());
        QCOMPARE(account.book.visible(), account.desk.visible());
    }
    const Result<ContactSyncReport> quiet = account.sync();

    QVERIFY(quiet);
    QCOMPARE(quiet->changed, qint64{0});
    QCOMPARE(quiet->archived, qint64{0});
}

void TestSalesforceSync::whatIsDeletedPastALargeBinIsNoticedAtOnce()
{
    SalesforceAccount account(0, 10);
    account.desk.server.setPageMax(1);
    QVERIFY(account.sync());
    const QStringList ids = account.desk.ids(u"Contact"_s);
    for (const QString &id : ids.first(5)) // Five pages: too large a bin to be read every time.
        account.desk.server.data().remove(id);
    account.desk.wait(1min);
    QVERIFY(account.sync());
    account.desk.asked.clear();

    account.desk.server.data().purge(ids[7]);
    account.desk.wait(1min);
    QVERIFY(account.sync());

    QCOMPARE(account.book.visible(), account.desk.visible());
    QCOMPARE(account.book.visible().size(), 4);
    QVERIFY(std::ranges::none_of(account.desk.asked, [](const HttpRequest &request) {
        return request.url.query(QUrl::FullyDecoded).contains(u"FROM Contact WHERE IsDeleted"_s);
    }));
}

void TestSalesforceSync::inv02ManyRecordsOfOneSecondAreAllFetched()
{
    constexpr int ties = 25'000;
    SalesforceAccount account(1, 0);
    QVERIFY(account.sync());
    account.desk.asked.clear();
    account.desk.server.data().seed(0, ties);
    account.desk.wait(1h);

    const Result<ContactSyncReport> report = account.sync();

    QVERIFY(report);
    QCOMPARE(report->known, qint64{ties + 1});
    qsizetype walked = 0;
    for (const HttpRequest &request : std::as_const(account.desk.asked)) {
        const QString soql = request.url.query(QUrl::FullyDecoded);
        walked += soql.contains(u"FROM Contact WHERE SystemModstamp") ? 1 : 0;
        QVERIFY(!soql.contains(u"OFFSET") && !request.url.path().contains(u"/query/"));
    }
    QCOMPARE(walked, qsizetype{ties / 2000 + 1});
}

void TestSalesforceSync::inv03WhatChangesDuringTheWalkIsNeitherLostNorDoubled()
{
    SalesforceAccount account(0, 50);
    QVERIFY(account.sync());
    account.desk.server.setPageMax(10);
    const QStringList ids = account.desk.ids(u"Contact"_s);
    for (const QString &id : ids)
        account.desk.server.data().change(id, {{u"Title"_s, u"Chief"_s}});
    account.desk.wait(1min);
    // One that was read and one that is still to come change between two pages.
    account.desk.server.before(10, [&] {
        account.desk.server.data().change(ids[0], {{u"LastName"_s, u"Early"_s}});
        account.desk.server.data().change(ids[49], {{u"LastName"_s, u"Late"_s}});
    });

    QVERIFY(account.sync());
    account.desk.wait(1min);
    const Result<ContactSyncReport> second = account.sync();

    QVERIFY(second);
    QCOMPARE(account.book.visible(), account.desk.visible());
    QCOMPARE(account.book.value(u"SELECT count(*) FROM crm_contact"_s).toInt(), 50);
}

void TestSalesforceSync::inv03WhatSurfacesLateIsCaughtByTheOverlap()
{
    SalesforceAccount account(0, 3);
    const QString id = account.desk.ids(u"Contact"_s).first();
    QVERIFY(account.sync());
    const QString early = account.desk.server.data().now();
    account.desk.wait(14min);
    QVERIFY(account.sync());
    // A long transaction ends: its change bears the time of its beginning.
    account.desk.server.data().change(id, {{u"LastName"_s, u"Longwinded"_s}});
    account.desk.server.data().find(id)->changed = early;

    QVERIFY(account.sync());
    QCOMPARE(account.book.visible(), account.desk.visible());

    // The check can fail: one that is older than the overlap is left to the next full listing.
    account.desk.wait(16min);
    QVERIFY(account.sync());
    account.desk.server.data().change(id, {{u"LastName"_s, u"Forgotten"_s}});
    account.desk.server.data().find(id)->changed = early;
    QVERIFY(account.sync());
    QVERIFY(account.book.visible() != account.desk.visible());
    QVERIFY(account.sync(true));
    QCOMPARE(account.book.visible(), account.desk.visible());
}

void TestSalesforceSync::inv11AMergeThereMovesLinksAndPeople()
{
    const CustomerId customer(u"customer-1"_s);
    SalesforceAccount account(3, 6);
    QVERIFY(account.sync());
    const QString winner = account.id(0);
    const QString loser = account.id(1);
    QVERIFY(
        CrmLinkTable(account.book.database()).link(customer, salesforceConnection, CrmKind::Company, loser));

    account.desk.server.data().merge(winner, loser);
    account.desk.wait(1min);
    QVERIFY(account.sync());

    QCOMPARE(account.book.visible(), account.desk.visible());
    QCOMPARE(
        *CrmLinkTable(account.book.database()).customersOf(salesforceConnection, CrmKind::Company, winner),
        QList<CustomerId>{customer});
    QVERIFY(CrmLinkTable(account.book.database())
                .customersOf(salesforceConnection, CrmKind::Company, loser)
                ->isEmpty());
}

void TestSalesforceSync::inv11AMergeThatIsUndoneBringsTheRecordBack()
{
    const CustomerId customer(u"customer-1"_s);
    SalesforceAccount account(3, 0);
    QVERIFY(account.sync());
    const QString winner = account.id(0);
    const QString loser = account.id(1);
    QVERIFY(
        CrmLinkTable(account.book.database()).link(customer, salesforceConnection, CrmKind::Company, loser));
    account.desk.server.data().merge(winner, loser);
    QVERIFY(account.sync());
    QCOMPARE(account.book.visible(), account.desk.visible());

    account.desk.wait(1min);
    account.desk.server.data().restore(loser);
    QVERIFY(account.sync());

    QCOMPARE(account.book.visible(), account.desk.visible());
    QCOMPARE(
        *CrmLinkTable(account.book.database()).customersOf(salesforceConnection, CrmKind::Company, winner),
        QList<CustomerId>{customer}); // Whose it is, a person decided once and may decide again.
}

void TestSalesforceSync::theLogOfDeletionsIsReadByTheServersClock_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("ours is behind") << 3;
    QTest::newRow("ours is right") << 0;
    QTest::newRow("ours is ahead") << -3;
}

void TestSalesforceSync::theLogOfDeletionsIsReadByTheServersClock()
{
    QFETCH(const int, hours);
    SalesforceAccount account(5, 0);
    account.desk.ahead = std::chrono::hours(hours);
    account.desk.wait(std::chrono::hours(4));
    QVERIFY(account.sync());
    account.desk.wait(std::chrono::minutes(5));
    account.desk.server.data().purge(account.id(0)); // Past the bin: only the log tells.
    account.desk.wait(std::chrono::minutes(5));

    QVERIFY(account.sync());

    QCOMPARE(account.book.visible(), account.desk.visible());
    const auto log = std::ranges::find_if(account.desk.asked,
        [](const HttpRequest &request) { return request.url.path().contains(u"/Account/deleted/"); });
    QVERIFY(log != account.desk.asked.end());
    const QString end = QUrlQuery(log->url).queryItemValue(u"end"_s, QUrl::FullyDecoded);
    const QDateTime asked = QDateTime::fromString(end, Qt::ISODate);
    const QDateTime server = account.desk.clock.time.addDuration(account.desk.ahead);
    QVERIFY2(std::abs(asked.secsTo(server)) <= 60, qPrintable(end));
}

void TestSalesforceSync::aLogThatLagsIsReadAgainFromWhereItWasWhole()
{
    SalesforceAccount account(5, 0);
    QVERIFY(account.sync());
    const QDateTime whole = account.desk.clock.time;
    account.desk.wait(std::chrono::minutes(1));
    account.desk.server.data().purge(account.id(0));
    account.desk.wait(std::chrono::hours(3));
    account.desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().contains(u"/deleted/"))
            return std::nullopt;
        return HttpReply{.status = 200,
            .headers = {{"content-type", "application/json"}},
            .body = u"{\"deletedRecords\":[],\"latestDateCovered\":\"%1\"}"_s
                        .arg(whole.toString(u"yyyy-MM-ddTHH:mm:ss.000+0000"))
                        .toUtf8()};
    };
    QVERIFY(account.sync());
    QCOMPARE(account.book.visible().size(), qsizetype{5}); // The log does not tell of it yet.
    account.desk.instead = nullptr;
    account.desk.wait(std::chrono::minutes(10));

    QVERIFY(account.sync());

    QCOMPARE(account.book.visible(), account.desk.visible());
}

void TestSalesforceSync::inv12LostSharingDeletesNobody()
{
    SalesforceAccount account(60, 0);
    QVERIFY(account.sync());
    const QStringList before = account.book.visible();
    for (int i = 0; i < 30; ++i)
        account.desk.server.data().share(account.id(0), false);
    account.desk.wait(1h);

    QVERIFY(account.sync()); // Missing is not deleted.
    QCOMPARE(account.book.visible(), before);
    const Result<ContactSyncReport> full = account.sync(true);

    QVERIFY(full);
    QCOMPARE(full->problems.size(), 1);
    QCOMPARE(full->problems.first().rule, u"crm.too_many_gone"_s);
    QCOMPARE(account.book.visible(), before);
}

void TestSalesforceSync::inv12FewThatAreGoneAreTakenOff()
{
    SalesforceAccount account(60, 0);
    QVERIFY(account.sync());
    for (int i = 0; i < 3; ++i)
        account.desk.server.data().share(account.id(0), false);

    const Result<ContactSyncReport> full = account.sync(true);

    QVERIFY(full);
    QCOMPARE(full->archived, qint64{3});
    QCOMPARE(account.book.visible(), account.desk.visible());
}

void TestSalesforceSync::inv12AWeekLaterEverythingIsListedAgain()
{
    SalesforceAccount account(60, 0);
    QVERIFY(account.sync());
    account.desk.server.data().share(account.id(0), false);
    account.desk.wait(24h * 6);
    QCOMPARE(account.sync()->archived, qint64{0}); // Nothing tells of what we may no longer see …

    account.desk.wait(24h * 2);
    const Result<ContactSyncReport> weekly = account.sync();

    QVERIFY(weekly);
    QCOMPARE(weekly->archived, qint64{1}); // … but a listing.
    QCOMPARE(account.book.visible(), account.desk.visible());
    account.desk.asked.clear();
    QVERIFY(account.sync());
    QCOMPARE(account.desk.asked.size(), qsizetype{22});
}

void TestSalesforceSync::inv13AHiddenFieldClearsNothing()
{
    SalesforceAccount account(2, 0);
    QVERIFY(account.sync());
    const auto phones = [&] {
        return account.book
            .value(
                u"SELECT group_concat(phone) FROM (SELECT phone FROM crm_contact WHERE phone <> '' ORDER BY remote_id)"_s)
            .toString();
    };
    const QString before = phones();
    QVERIFY(!before.isEmpty());

    account.desk.server.data().schema.hide(u"Account"_s, u"Phone"_s, true);
    for (const QString &id : account.desk.ids(u"Account"_s))
        account.desk.server.data().change(id, {{u"Name"_s, u"Renamed"_s}, {u"Phone"_s, QJsonValue::Null}});
    account.desk.wait(1min);
    QVERIFY(account.sync());

    QCOMPARE(phones(), before); // We may no longer look.
    QCOMPARE(account.book.visible(), account.desk.visible()); // Other fields go on.
    account.desk.server.data().schema.hide(u"Account"_s, u"Phone"_s, false);
    QVERIFY(account.sync(true));
    QCOMPARE(phones(), QString());
}

void TestSalesforceSync::inv13AFieldHiddenBetweenTwoPagesClearsNothing()
{
    SalesforceAccount account(30, 0);
    account.desk.server.setPageMax(10);
    account.desk.server.before(
        7, [&] { account.desk.server.data().schema.hide(u"Account"_s, u"Phone"_s, true); });

    QVERIFY(account.sync());

    QCOMPARE(account.book.visible(), account.desk.visible());
    const int known = account.book.value(u"SELECT count(*) FROM crm_contact WHERE phone <> ''"_s).toInt();
    QVERIFY2(known > 0 && known < 30, qPrintable(QString::number(known)));
}

void TestSalesforceSync::anotherOrganisationIsRefused()
{
    SalesforceAccount account(2, 2);
    QVERIFY(account.sync());
    const QStringList before = account.book.visible();
    SalesforceDesk other;
    other.server.data().add(u"Organization"_s, {{u"Name"_s, u"Other"_s}});
    other.server.data().purge(other.server.data().organization());

    const Result<ContactSyncReport> report = account.book.sync(*other.connect(), other.clock);

    QVERIFY(!report);
    QCOMPARE(report.error().rule, u"crm.other_account"_s);
    QCOMPARE(account.book.visible(), before);
}
