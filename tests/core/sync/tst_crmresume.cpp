#include "tests/core/sync/tst_crmresume.h"

#include "core/billing/AdoptContact.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CrmStatusQuery.h"
#include "core/store/CustomerTable.h"
#include "core/store/Transaction.h"
#include "core/sync/readPause.h"
#include "tests/core/crm/SalesforceDesk.h"
#include "tests/core/sync/SyncOffice.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 250; // Three pages, and one of companies.

QString pathOf(const QString &type)
{
    return u"GET /crm/objects/2026-09/"_s + type;
}

//! Somebody maps the people's phone to a field that is not read otherwise.
void mapPersonsPhone(SyncOffice &office, const QString &remote)
{
    CrmMappingTable table(office.database, office.hubspot);
    for (CrmMapping mapping : must(table.all()))
        if (mapping.field == CrmField::Phone && mapping.kind == CrmKind::Person) {
            mapping.remote = remote;
            must(Transaction::run(office.database, [&] { return table.put(mapping); }));
        }
}

qint64 number(SyncOffice &office, const QString &sql)
{
    Result<QSqlQuery> query = office.database.query(sql);
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

//! Living people in the mirror of whom the field was read.
qint64 peopleWith(SyncOffice &office, const QString &field)
{
    return number(office,
        u"SELECT count(*) FROM crm_record AS r JOIN crm_shape AS s ON s.id = r.shape WHERE r.kind = 1"
        " AND s.names LIKE '%\"%1\"%'"_s.arg(field));
}

} // namespace

void TestCrmResume::aFieldMappedDuringAListingIsReadOfEveryRecord_data()
{
    QTest::addColumn<int>("pages");
    QTest::newRow("a page in") << 1;
    QTest::newRow("two pages in") << 2;
}

void TestCrmResume::aFieldMappedDuringAListingIsReadOfEveryRecord()
{
    QFETCH(const int, pages);
    SyncOffice office(people);
    int listed = 0;
    office.world.before = [&](int) {
        if (office.world.asked.last() == pathOf(u"contacts"_s) && listed++ == pages)
            office.world.cutAt = static_cast<int>(office.world.asked.size());
    };
    QVERIFY(!office.sync());
    QCOMPARE(number(office, u"SELECT count(*) FROM crm_record WHERE kind = 1"_s), 100 * pages);
    office.world.before = nullptr;
    office.world.cutAt = 0;

    mapPersonsPhone(office, u"jobtitle"_s);
    const auto synced = office.sync();

    QVERIFY2(synced, qPrintable(synced ? QString() : synced.error().rule));
    QCOMPARE(number(office, u"SELECT count(*) FROM crm_record WHERE kind = 1"_s), people);
    QCOMPARE(peopleWith(office, u"jobtitle"_s), people);
    office.world.asked.clear();
    QVERIFY(office.sync()); // And it is done: not once more.
    QCOMPARE(office.world.asked.count(pathOf(u"contacts"_s)), 1); // The bin.
}

void TestCrmResume::onlyTheKindWhoseFieldsChangedIsListedAgain()
{
    SyncOffice office(people);
    QVERIFY(office.sync());
    office.world.asked.clear();

    mapPersonsPhone(office, u"jobtitle"_s);
    QVERIFY(office.sync());

    QCOMPARE(office.world.asked.count(pathOf(u"companies"_s)), 1); // The bin.
    QCOMPARE(office.world.asked.count(pathOf(u"contacts"_s)), 4); // The pages and the bin.
    QCOMPARE(peopleWith(office, u"jobtitle"_s), people);
}

void TestCrmResume::aRefusedListOfFieldsHoldsNothingUpAndCausesNoSecondLoad()
{
    SyncOffice office(people);
    office.world.refusedPath = u"/crm/properties/"_s;
    const CrmSyncReport first = must(office.sync());
    QCOMPARE(first.contacts.problems.size(), 1);
    QCOMPARE(first.contacts.problems.first().field, u"fields"_s);
    QCOMPARE(number(office, u"SELECT count(*) FROM crm_record WHERE kind = 1"_s), people);
    office.world.asked.clear();

    office.world.refusedPath.clear();
    QVERIFY(must(office.sync()).contacts.problems.isEmpty());

    QCOMPARE(office.world.asked.count(pathOf(u"contacts"_s)), 1); // The bin.
    QCOMPARE(office.world.asked.count(pathOf(u"companies"_s)), 1);
}

void TestCrmResume::theFirstLoadReadsTheFieldsThatStandInForMissingOnes()
{
    BillingBook office;
    SalesforceDesk org; // Of one currency: CurrencyIsoCode does not exist, a field of ours takes its place.
    org.server.data().seed(30, 0);
    org.wait(std::chrono::hours(1));
    Book observer = office.book;
    observer.actor = u"sync:salesforce"_s;
    const auto sync = [&] {
        office.clock.time = org.clock.time;
        return must(syncCrm(observer, *org.connect(), {}, {}, StopFlag())).contacts;
    };
    QCOMPARE(sync().known, 30);
    const auto mappings = must(CrmMappingTable(office.database, ConnectionId(u"salesforce"_s)).all());
    QVERIFY(std::ranges::find(mappings, u"Quittance_Currency__c"_s, &CrmMapping::remote) != mappings.end());

    QCOMPARE(sync().changed, 0);
}

void TestCrmResume::oneRefusedListOfInteractionsHoldsNoCustomerUp_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("list");
    QTest::newRow("the first one") << u"/crm/objects/2026-09/notes"_s << u"notes"_s;
    QTest::newRow("the last one") << u"/crm/objects/2026-09/tasks"_s << u"tasks"_s;
}

void TestCrmResume::oneRefusedListOfInteractionsHoldsNoCustomerUp()
{
    QFETCH(const QString, path);
    QFETCH(const QString, list);
    SyncOffice office(8);
    QVERIFY(office.sync());
    const qint64 record = office.world.company(0);
    const CustomerId customer = must(adoptContact(office.book,
        {.connection = office.hubspot, .kind = CrmKind::Company, .remoteId = QString::number(record)}, true));
    QVERIFY(office.sync());
    office.world.server.data().update(sandbox::HubSpotType::Companies, record, {{u"city"_s, u"Husum"_s}});
    office.world.wait(std::chrono::hours(1));

    office.world.refusedPath = path;
    const auto synced = office.sync({.full = true});

    QVERIFY2(synced, qPrintable(synced ? QString() : synced.error().rule));
    QCOMPARE(synced->contacts.problems.size(), 1);
    QCOMPARE(synced->contacts.problems.first().field, list);
    QVERIFY(synced->contacts.hidden.isEmpty());
    QCOMPARE(must(CustomerTable(office.database).byId(customer)).address.city, u"Husum"_s);
    office.world.refusedPath.clear();
    QVERIFY(must(office.sync()).contacts.problems.isEmpty()); // And is taken up.
}

void TestCrmResume::aResumedFirstLoadGoesOnCountingTowardsTheSameTotal()
{
    SyncOffice office(people);
    int listed = 0;
    office.world.before = [&](int) {
        if (office.world.asked.last() == pathOf(u"contacts"_s) && listed++ == 1)
            office.world.cutAt = static_cast<int>(office.world.asked.size());
    };
    QVERIFY(!office.sync());
    const SyncProgress cut = office.progress.last(); // Companies and people are one there.
    QCOMPARE(cut.stage, u"contacts"_s);
    QCOMPARE(cut.total - cut.done, qint64{people - 100});
    office.world.before = nullptr;
    office.world.cutAt = 0;
    office.progress.clear();

    QVERIFY(office.sync());

    const auto firstOfPeople = std::ranges::find(office.progress, u"contacts"_s, &SyncProgress::stage);
    QVERIFY(firstOfPeople != office.progress.end());
    QCOMPARE(*firstOfPeople, (SyncProgress{office.hubspot, u"contacts"_s, 100, people}));
}

void TestCrmResume::whatCameBeforeASyncWasCutIsTold()
{
    SyncOffice office(people);
    int listed = 0;
    office.world.before = [&](int) {
        if (office.world.asked.last() == pathOf(u"contacts"_s) && listed++ == 1)
            office.world.cutAt = static_cast<int>(office.world.asked.size());
    };
    qint64 came = 0;
    const auto count = [&came](qint64 records) { came += records; };

    QVERIFY(!office.sync({.brought = count}));

    const qint64 mirrored = number(office, u"SELECT count(*) FROM crm_record"_s);
    QVERIFY(mirrored >= 100 && mirrored < people);
    QCOMPARE(came, mirrored);
    office.world.before = nullptr;
    office.world.cutAt = 0;
    const CrmSyncReport rest = must(office.sync({.brought = count}));
    QCOMPARE(came, mirrored + rest.contacts.changed + rest.contacts.archived + rest.contacts.interactions);
}

void TestCrmResume::fieldsThatMayNotBeReadAreNamedAndHoldNothingUp()
{
    SyncOffice office(8);
    office.world.refusedPath = u"/crm/properties/2026-09/contacts"_s;
    office.world.refusedWith = 403;

    const CrmSyncReport report = must(office.sync());

    QCOMPARE(report.contacts.hidden.size(), 1);
    QCOMPARE(report.contacts.hidden.first().rule, u"hubspot.scope_missing"_s);
    QCOMPARE(report.contacts.hidden.first().value, u"crm.schemas.contacts.read"_s);
}

void TestCrmResume::inv08APauseDemandedWhileReadingIsKeptByEverySync_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the account is moved") << 477 << QByteArray("{}");
    QTest::newRow("the account is locked") << 423 << QByteArray("{}");
    QTest::newRow("the day's calls are used up")
        << 429 << QByteArray(R"({"status":"error","errorType":"RATE_LIMIT","policyName":"DAILY"})");
}

void TestCrmResume::inv08APauseDemandedWhileReadingIsKeptByEverySync()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    SyncOffice office(8);
    office.world.before = [&](int number) {
        if (number == 5)
            office.world.server.breakNext(
                {.status = status, .headers = {{"retry-after", "3600"}}, .body = body}, 1);
    };
    const auto refused = office.sync();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
    const QDateTime until = office.world.clock.time.addSecs(3600);
    office.world.before = nullptr;
    office.world.asked.clear();

    for (int i = 0; i < 3; ++i) {
        office.world.wait(std::chrono::minutes(19));
        const auto waiting = office.sync({.full = i == 2});
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().rule, u"crm.paused"_s);
        QVERIFY(waiting.error().retryAfter <= std::chrono::minutes(60 - 19 * (i + 1)));
        const auto known = must(CrmStatusQuery(office.database).all(office.world.clock.time));
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().resumesAt, until);
    }
    QCOMPARE(office.world.asked, QStringList());
    office.world.wait(std::chrono::minutes(3));
    QVERIFY(office.sync());
    QVERIFY(must(CrmStatusQuery(office.database).all(office.world.clock.time)).first().resumesAt.isNull());
}

void TestCrmResume::aPauseNotedByAClockThatWasAheadIsNotKept_data()
{
    QTest::addColumn<qint64>("ahead"); // Seconds.
    QTest::addColumn<bool>("isKept");
    QTest::newRow("two years") << qint64{730 * 24 * 3600} << false;
    QTest::newRow("less than the pause is long") << qint64{1800} << false;
    QTest::newRow("as little as clocks correct by themselves") << qint64{60} << true;
    QTest::newRow("it was right") << qint64{0} << true;
    QTest::newRow("behind, and the pause is not over") << qint64{-1800} << true;
}

void TestCrmResume::aPauseNotedByAClockThatWasAheadIsNotKept()
{
    QFETCH(const qint64, ahead);
    QFETCH(const bool, isKept);
    SyncOffice office(2);
    QVERIFY(office.sync());
    const QDateTime now = office.world.clock.time;
    office.clock.time = now.addSecs(ahead);
    noteReadPause(office.book, office.hubspot,
        {.kind = ErrorKind::RateLimited, .rule = u"hubspot.moving"_s, .retryAfter = std::chrono::hours(1)});

    office.clock.time = now;

    const Result<void> may = mayRead(office.book, office.hubspot);
    QCOMPARE(ruleOf(may), isKept ? u"crm.paused"_s : QString());
    const auto known = must(CrmStatusQuery(office.database).all(now));
    QCOMPARE(known.first().resumesAt.isValid(), isKept);
    QCOMPARE(office.sync().has_value(), !isKept);
}

void TestCrmResume::inv12TheBrakeHoldsNoCustomerUpAndAPersonReleasesIt()
{
    SyncOffice office(people);
    QVERIFY(office.sync());
    const qint64 record = office.world.company(60);
    const CustomerId customer = must(adoptContact(office.book,
        {.connection = office.hubspot, .kind = CrmKind::Company, .remoteId = QString::number(record)}, true));
    QVERIFY(office.sync());
    const auto companies
        = [&] { return number(office, u"SELECT count(*) FROM crm_contact WHERE kind = 0"_s); };
    const qint64 known = companies();
    for (int i = 0; i < 25; ++i)
        office.world.server.data().purge(sandbox::HubSpotType::Companies, office.world.company(0));
    office.world.server.data().update(sandbox::HubSpotType::Companies, record, {{u"city"_s, u"Husum"_s}});
    office.world.wait(std::chrono::hours(1));

    const CrmSyncReport braked = must(office.sync({.full = true}));

    QCOMPARE(braked.contacts.problems.size(), 1);
    QCOMPARE(braked.contacts.problems.first().rule, u"crm.too_many_gone"_s);
    QCOMPARE(companies(), known);
    QCOMPARE(must(CustomerTable(office.database).byId(customer)).address.city, u"Husum"_s);

    QVERIFY(must(office.sync()).contacts.problems.isEmpty()); // Another look alone releases nothing.
    QCOMPARE(companies(), known);
    office.world.asked.clear();
    const CrmSyncReport released = must(office.sync({.acceptGone = true}));

    QVERIFY(released.contacts.problems.isEmpty());
    QCOMPARE(released.contacts.archived, 25);
    QCOMPARE(companies(), known - 25);
    QCOMPARE(office.world.asked.count(pathOf(u"companies"_s)), 1); // Asked by id; only the bin is listed.
}

void TestCrmResume::inv04AFirstLoadCutAnywhereListsNoPageTwice()
{
    int requests = 0;
    {
        SyncOffice whole(people);
        QVERIFY(whole.sync());
        requests = static_cast<int>(whole.world.asked.size());
    }
    QVERIFY(requests > 10);

    for (int cut = 2; cut <= requests; ++cut) {
        SyncOffice office(people);
        office.world.cutAt = cut;
        QVERIFY(!office.sync());
        const QStringList before = office.world.asked;
        office.world.cutAt = 0;
        office.world.asked.clear();

        QVERIFY(office.sync());

        QCOMPARE(number(office, u"SELECT count(*) FROM crm_record WHERE kind = 1"_s), people);
        QCOMPARE(number(office, u"SELECT count(*) FROM crm_contact_name"_s),
            number(office, u"SELECT count(*) FROM crm_contact"_s));
        // Of what was answered nothing is listed again; the bins of both runs come on top, and the page whose
        // answer was lost.
        const qsizetype lists
            = before.count(pathOf(u"contacts"_s)) + office.world.asked.count(pathOf(u"contacts"_s));
        QVERIFY2(lists <= 3 + 2 + 1, qPrintable(u"cut at %1: %2 lists"_s.arg(cut).arg(lists)));
    }
}
