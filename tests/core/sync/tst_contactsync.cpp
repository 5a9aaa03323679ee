#include "tests/core/sync/tst_contactsync.h"

#include "core/store/CrmContactTable.h"
#include "tests/core/sync/CrmBook.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Account {
    FakeClock clock;
    FakeHubSpot server{clock};
    CrmBook book;

    void wait(std::chrono::seconds span) { clock.time = clock.time.addDuration(span); }
    void fill(int companies, int persons)
    {
        QList<qint64> ids;
        for (int i = 0; i < companies; ++i)
            ids.append(server.add(CrmKind::Company,
                {{u"name"_s, u"Company %1"_s.arg(i)}, {u"domain"_s, u"c%1.example"_s.arg(i)},
                    {u"hubspot_owner_id"_s, u"77"_s}}));
        for (int i = 0; i < persons; ++i) {
            const qint64 id = server.add(CrmKind::Person,
                {{u"firstname"_s, u"Eva"_s}, {u"lastname"_s, u"Person %1"_s.arg(i)},
                    {u"email"_s, u"p%1@c.example"_s.arg(i)}, {u"phone"_s, u"+49 30 %1"_s.arg(i)}});
            if (companies > 0)
                server.companyOf.insert(id, ids[i % companies]);
        }
        wait(1h);
    }
};

} // namespace

void TestContactSync::bringsCompaniesPersonsAndOwners()
{
    Account account;
    account.fill(3, 250);

    const Result<ContactSyncReport> report = account.book.sync(account.server);

    QVERIFY(report);
    QCOMPARE(*report, (ContactSyncReport{.changed = 253, .known = 253, .archived = 0}));
    QCOMPARE(account.book.visible(), account.server.visible());
    const QList<ContactRow> rows = *CrmContactTable(account.book.database()).page(u"company 1"_s, 10);
    QCOMPARE(rows.size(), qsizetype{1});
    QCOMPARE(rows[0].owner, u"Ada Kern"_s);
    QCOMPARE(rows[0].domain, u"c1.example"_s);
    QCOMPARE(rows[0].changedThere, FakeClock().time);
}

void TestContactSync::searchesNamesMailsPhonesAndDomains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("found");

    QTest::newRow("nothing asked: all") << u""_s << qsizetype{3};
    QTest::newRow("part of a name, without accents, another case") << u" MULLER"_s << qsizetype{1};
    QTest::newRow("first and last name") << u"jörg müller"_s << qsizetype{1};
    QTest::newRow("mail") << u"jm@"_s << qsizetype{1};
    QTest::newRow("phone") << u"8999"_s << qsizetype{1};
    QTest::newRow("domain of both") << u"strasse.example"_s << qsizetype{2};
    QTest::newRow("signs of SQL mean themselves") << u"%"_s << qsizetype{1};
    QTest::newRow("one char for any does not match") << u"m_ller"_s << qsizetype{0};
    QTest::newRow("not across two fields") << u"müllerjm"_s << qsizetype{0};
}

void TestContactSync::searchesNamesMailsPhonesAndDomains()
{
    QFETCH(const QString, text);
    Account account;
    account.server.add(
        CrmKind::Company, {{u"name"_s, u"Straße & Söhne"_s}, {u"domain"_s, u"strasse.example"_s}});
    account.server.add(CrmKind::Person,
        {{u"firstname"_s, u"Jörg"_s}, {u"lastname"_s, u"Müller"_s}, {u"email"_s, u"jm@strasse.example"_s}});
    account.server.add(CrmKind::Person, {{u"lastname"_s, u"100 %"_s}, {u"phone"_s, u"030 8999"_s}});
    QVERIFY(account.book.sync(account.server));

    const Result<QList<ContactRow>> rows = CrmContactTable(account.book.database()).page(text, 10);

    QVERIFY(rows);
    QTEST(rows->size(), "found");
}

void TestContactSync::inv01ASecondRunChangesNothingAndAsksLittle()
{
    Account account;
    account.fill(120, 250);
    QVERIFY(account.book.sync(account.server));
    account.server.asked.clear();
    account.wait(1h);

    const Result<ContactSyncReport> report = account.book.sync(account.server);

    QVERIFY(report);
    QCOMPARE(*report, (ContactSyncReport{.changed = 0, .known = 370, .archived = 0}));
    QCOMPARE(account.server.count(u"/search"_s), qsizetype{2});
    QCOMPARE(account.server.count(u"batch/read"_s), qsizetype{0});
    QVERIFY2(account.server.asked.size() <= 11, qPrintable(account.server.asked.join(u'\n')));
}

void TestContactSync::bringsWhatChanged()
{
    Account account;
    account.fill(2, 5);
    QVERIFY(account.book.sync(account.server));
    const qint64 company = account.server.objects[0].firstKey();
    const qint64 person = account.server.objects[1].firstKey();

    account.wait(1h);
    account.server.change(CrmKind::Company, company, {{u"name"_s, u"Renamed"_s}});
    account.server.change(CrmKind::Person, person, {{u"email"_s, u"new@c.example"_s}});
    account.server.companyOf.insert(person, account.server.objects[0].lastKey());
    account.server.add(CrmKind::Person, {{u"lastname"_s, u"Newcomer"_s}});
    const Result<ContactSyncReport> report = account.book.sync(account.server);

    QVERIFY(report);
    QCOMPARE(report->changed, qint64{3});
    QCOMPARE(account.book.visible(), account.server.visible());
}

void TestContactSync::inv02TiesAtOneTimestampAreAllFetched()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int ties = 11'000; // More than one search tells; the sanitizer takes its time.
#else
    constexpr int ties = 25'000;
#endif
    Account account;
    account.fill(1, 0);
    QVERIFY(account.book.sync(account.server));
    account.server.asked.clear();
    account.fill(0, ties); // All at one moment, as after an import there.

    const Result<ContactSyncReport> report = account.book.sync(account.server);

    QVERIFY(report);
    QCOMPARE(report->known, qint64{ties + 1});
    QCOMPARE(account.server.count(u"contacts/search"_s), qsizetype{ties / 200 + 1});
    QCOMPARE(account.server.count(u"objects/2026-09/contacts/batch/read"_s), qsizetype{ties / 100});
}

void TestContactSync::inv03ALaggingIndexLosesNothing_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("found");

    QTest::newRow("a minute") << 1 << true;
    QTest::newRow("five minutes") << 5 << true;
    QTest::newRow("nine minutes") << 9 << true;
    // Without this row the others would also pass without an overlap.
    QTest::newRow("more than the overlap") << 20 << false;
}

void TestContactSync::inv03ALaggingIndexLosesNothing()
{
    QFETCH(const int, minutes);
    Account account;
    account.server.indexLag = std::chrono::minutes(minutes);
    account.fill(0, 3);
    QVERIFY(account.book.sync(account.server));

    // A sync right before the index has caught up cannot find the change, but moves the watermark past it.
    account.server.change(
        CrmKind::Person, account.server.objects[1].firstKey(), {{u"lastname"_s, u"Late"_s}});
    account.wait(std::chrono::minutes(minutes) - 1s);
    QVERIFY(account.book.sync(account.server));
    account.wait(2s);
    QVERIFY(account.book.sync(account.server));

    QTEST(account.book.visible() == account.server.visible(), "found");
}

void TestContactSync::takesArchivedOnesOffTheLists()
{
    Account account;
    account.fill(2, 4);
    QVERIFY(account.book.sync(account.server));

    account.wait(1h);
    account.server.archive(CrmKind::Person, account.server.objects[1].firstKey());
    account.server.archive(CrmKind::Company, account.server.objects[0].firstKey());
    const Result<ContactSyncReport> report = account.book.sync(account.server);

    QVERIFY(report);
    QCOMPARE(*report, (ContactSyncReport{.changed = 0, .known = 4, .archived = 2}));
    QCOMPARE(account.book.visible(), account.server.visible());
    account.wait(1h);
    QCOMPARE(account.book.sync(account.server)->archived, qint64{0});
}

void TestContactSync::bringsRestoredOnesBack()
{
    Account account;
    account.fill(0, 4);
    QVERIFY(account.book.sync(account.server));
    const qint64 person = account.server.objects[1].firstKey();
    account.wait(1h);
    account.server.archive(CrmKind::Person, person);
    QVERIFY(account.book.sync(account.server));

    account.wait(1h);
    account.server.restore(CrmKind::Person, person);
    QVERIFY(account.book.sync(account.server));

    QCOMPARE(account.book.visible(), account.server.visible());
    QCOMPARE(account.book.visible().size(), qsizetype{4});
}

void TestContactSync::forgetsWhatWasPurgedFromTheBin()
{
    Account account;
    account.fill(0, 4);
    QVERIFY(account.book.sync(account.server));
    const qint64 person = account.server.objects[1].firstKey();
    account.wait(1h);
    account.server.archive(CrmKind::Person, person);
    QVERIFY(account.book.sync(account.server));
    account.server.purge(CrmKind::Person, person);
    account.wait(1h);
    QVERIFY(account.book.sync(account.server));
    account.server.asked.clear();

    account.wait(1h);
    QVERIFY(account.book.sync(account.server));

    QCOMPARE(account.server.count(u"batch/read"_s), qsizetype{0}); // Asked for once, then never again.
    QCOMPARE(account.book.value(u"SELECT count(*) FROM crm_record WHERE state = 2"_s).toInt(), 1);
}

void TestContactSync::readsALargeBinOnlyOnceADay()
{
    Account account;
    account.fill(0, 350);
    for (const qint64 id : account.server.objects[1].keys())
        account.server.archive(CrmKind::Person, id);
    account.fill(0, 2);
    QVERIFY(account.book.sync(account.server));
    const auto binReads = [&] {
        account.server.asked.clear();
        [&] { QVERIFY(account.book.sync(account.server)); }();
        return account.server.count(u"GET /crm/objects/2026-09/contacts"_s);
    };

    account.wait(1h);
    const qsizetype soon = binReads();
    account.wait(24h);
    const qsizetype nextDay = binReads();

    QCOMPARE(soon, qsizetype{0});
    QCOMPARE(nextDay, qsizetype{4});
}

void TestContactSync::fullFindsWhatVanishedWithoutATrace()
{
    Account account;
    account.fill(2, 250);
    QVERIFY(account.book.sync(account.server));
    account.wait(1h);
    account.server.purge(CrmKind::Person, account.server.objects[1].firstKey());
    QCOMPARE(account.book.sync(account.server)->archived, qint64{0});

    account.wait(1h);
    const Result<ContactSyncReport> report = account.book.sync(account.server, true);

    QVERIFY(report);
    QCOMPARE(*report, (ContactSyncReport{.changed = 0, .known = 251, .archived = 1}));
    QCOMPARE(account.book.visible(), account.server.visible());
}

void TestContactSync::inv12TooMuchThatVanishesPullsTheBrake()
{
    Account account;
    account.fill(3, 100);
    QVERIFY(account.book.sync(account.server));
    const QList<qint64> persons = account.server.objects[1].keys();
    const auto hide = [&](int count) {
        account.server.hidden.clear();
        for (const qint64 id : persons.first(count))
            account.server.hidden.append(QString::number(id));
        account.wait(1h);
    };

    hide(21);
    const Result<ContactSyncReport> braked = account.book.sync(account.server, true);
    const QStringList after = account.book.visible();
    account.server.change(CrmKind::Person, persons.last(), {{u"lastname"_s, u"Still in sync"_s}});
    account.wait(1h);
    const Result<ContactSyncReport> ordinary = account.book.sync(account.server);
    hide(20);
    const Result<ContactSyncReport> allowed = account.book.sync(account.server, true);

    QVERIFY(braked);
    QCOMPARE(braked->problems.size(), 1);
    QCOMPARE(braked->problems.first().rule, u"crm.too_many_gone"_s);
    QCOMPARE(braked->problems.first().field, u"contacts"_s);
    QCOMPARE(braked->problems.first().value, u"21"_s);
    QCOMPARE(after.size(), qsizetype{103});
    QVERIFY(ordinary);
    QCOMPARE(ordinary->changed, qint64{1});
    QVERIFY(allowed);
    QCOMPARE(allowed->archived, qint64{20});
}

void TestContactSync::inv13AnUnknownFieldKeepsItsLastValue()
{
    Account account;
    account.fill(0, 1);
    QVERIFY(account.book.sync(account.server));
    const QStringList before = account.book.visible();

    // The field is no longer told, as when the right to read it was withdrawn.
    account.server.absent = {u"email"_s};
    account.wait(1h);
    account.server.change(CrmKind::Person, account.server.objects[1].firstKey(), {{u"phone"_s, u"1"_s}});
    const Result<ContactSyncReport> report = account.book.sync(account.server);
    account.wait(1h);
    const Result<ContactSyncReport> again = account.book.sync(account.server, true);

    QVERIFY(report);
    QCOMPARE(report->changed, qint64{1});
    QCOMPARE(account.book.visible(), before);
    QVERIFY(again);
    QCOMPARE(again->changed, qint64{0});
}

void TestContactSync::aClearedFieldIsCleared()
{
    Account account;
    account.fill(0, 1);
    QVERIFY(account.book.sync(account.server));

    account.wait(1h);
    account.server.change(
        CrmKind::Person, account.server.objects[1].firstKey(), {{u"email"_s, QJsonValue()}});
    QVERIFY(account.book.sync(account.server));

    QCOMPARE(account.book.value(u"SELECT email FROM crm_contact"_s).toString(), QString());
}

void TestContactSync::inv16HostileTextIsKeptLiterally()
{
    const QString hostile
        = u"Robert'); DROP TABLE crm_contact;-- <b>\u202e \U0001F4A9 \u0001 %1 {x} \"q\" \\"_s;
    Account account;
    account.server.add(CrmKind::Company, {{u"name"_s, hostile}, {u"domain"_s, hostile}});
    account.server.add(
        CrmKind::Person, {{u"lastname"_s, hostile}, {u"company"_s, hostile}, {u"email"_s, hostile}});

    QVERIFY(account.book.sync(account.server));

    const QList<ContactRow> rows = *CrmContactTable(account.book.database()).page(hostile, 10);
    QCOMPARE(rows.size(), qsizetype{2});
    for (const ContactRow &row : rows)
        QCOMPARE(row.name, hostile);
    QCOMPARE(account.book.sync(account.server)->changed, qint64{0});
}

void TestContactSync::worksWithoutTheOwners()
{
    Account account;
    account.fill(1, 1);
    account.server.hiddenScopes = {u"crm.objects.owners.read"_s};

    const Result<ContactSyncReport> report = account.book.sync(account.server);

    QVERIFY(report);
    QVERIFY(report->ownersHidden);
    QCOMPARE(report->known, qint64{2});
}

void TestContactSync::tellsProgressThatIsTrue()
{
    Account account;
    account.fill(2, 250);

    QVERIFY(account.book.sync(account.server));
    const QList<SyncProgress> first = std::exchange(account.book.progress, {});
    account.wait(1h);
    QVERIFY(account.book.sync(account.server, true));

    QCOMPARE(first.size(), qsizetype{6});
    QCOMPARE(first[0], (SyncProgress{hubspotConnection, u"companies"_s, 0, 2}));
    QCOMPARE(first[1], (SyncProgress{hubspotConnection, u"contacts"_s, 0, 250}));
    QCOMPARE(first[2], (SyncProgress{hubspotConnection, u"contacts"_s, 2, 252})); // Both, from here on.
    QCOMPARE(first[5], (SyncProgress{hubspotConnection, u"contacts"_s, 252, 252}));
    QCOMPARE(account.book.progress.at(3), (SyncProgress{hubspotConnection, u"contacts"_s, 102, 252}));
}

void TestContactSync::inv20AFirstLoadMeetsNoLimit()
{
    Account account;
    account.fill(20, 15'000);
    account.server.limitPerTenSeconds = 100;

    QVERIFY(account.book.sync(account.server));

    QCOMPARE(account.server.refusals, 0);
    QVERIFY(account.server.asked.size() > 150);
}
