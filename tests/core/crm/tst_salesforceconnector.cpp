#include "tests/core/crm/tst_salesforceconnector.h"

#include "tests/core/crm/SalesforceDesk.h"

#include <QJsonDocument>
#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const StopFlag never;

//! All pages of a list.
Result<QList<CrmRecord>> listAll(SalesforceConnector &connector, CrmKind kind, QString cursor = {})
{
    QList<CrmRecord> all;
    do {
        const Result<CrmRecordPage> page = connector.list(kind, cursor, never);
        if (!page)
            return fail(page.error());
        all += page->records;
        cursor = page->next;
    } while (!cursor.isEmpty());
    return all;
}

QStringList told(const QList<CrmRecord> &records)
{
    QStringList lines;
    for (const CrmRecord &record : records)
        lines.append(record.id + u' ' + record.changedThere.toString(Qt::ISODate) + u' '
            + record.companyId.value_or(u"-"_s) + u' '
            + QString::fromUtf8(QJsonDocument(record.values).toJson(QJsonDocument::Compact)));
    lines.sort();
    return lines;
}

QString ruleOf(const Result<CrmAccount> &account)
{
    return account ? u"none"_s : account.error().rule;
}

} // namespace

void TestSalesforceConnector::tellsTheOrganisationAndItsTime()
{
    SalesforceDesk desk;

    const Result<CrmAccount> account = desk.connect()->account(never);

    QVERIFY(account);
    QCOMPARE(account->id, desk.server.data().organization());
    QCOMPARE(account->name, u"Nordwind AG"_s);
    QCOMPARE(account->serverTime, desk.clock.time);
}

void TestSalesforceConnector::tellsWhoMayOwnRecords()
{
    SalesforceDesk desk;
    desk.server.data().seed(1, 0);

    const Result<CrmOwnerPage> owners = desk.connect()->owners({}, never);

    QVERIFY(owners && owners->next.isEmpty());
    QCOMPARE(owners->owners.size(), qsizetype{2});
    QCOMPARE(owners->owners[0].name, u"Ada Kern"_s);
}

void TestSalesforceConnector::listsWithCompaniesOwnersAndFields()
{
    SalesforceDesk desk;
    desk.server.data().seed(2, 3);
    const auto connector = desk.connect();

    const Result<QList<CrmRecord>> accounts = listAll(*connector, CrmKind::Company);
    const Result<QList<CrmRecord>> contacts = listAll(*connector, CrmKind::Person);

    QVERIFY(accounts && contacts);
    QCOMPARE(accounts->size(), qsizetype{2});
    const CrmFields account = connector->fields(CrmKind::Company, accounts->first().values);
    QCOMPARE(account.name, u"Account 0"_s);
    QCOMPARE(account.domain, u"a0.example"_s);
    QCOMPARE(account.phone, u"+49 30 0"_s);
    QCOMPARE(account.ownerId, desk.server.data().user());
    QCOMPARE(accounts->first().values.value("BillingStreet"_L1).toString(), u"Weg 0\nHof"_s);
    QVERIFY(accounts->first().values.value("BillingState"_L1).isNull());
    QCOMPARE(contacts->at(2).companyId, std::optional(accounts->at(0).id));
    QVERIFY(!contacts->at(0).values.contains(u"AccountId"_s));
    const CrmFields contact = connector->fields(CrmKind::Person, contacts->at(0).values);
    QCOMPARE(contact.name, u"Eva Person 0"_s);
    QCOMPARE(contact.domain, u"a.example"_s);
}

void TestSalesforceConnector::aLargeFirstLoadGoesByTheBulkApi()
{
    SalesforceDesk desk;
    desk.server.data().seed(1200, 0);
    desk.server.bulk().setPageMax(500);
    desk.server.bulk().setLooks(4);
    const auto connector = desk.connect(1000);

    const Result<CrmRecordPage> first = connector->list(CrmKind::Company, {}, never);
    QVERIFY(first);
    QCOMPARE(first->total, qint64{1200});
    const Result<QList<CrmRecord>> rest = listAll(*connector, CrmKind::Company, first->next);

    QVERIFY(rest);
    QCOMPARE(first->records.size() + rest->size(), qsizetype{1200});
    QCOMPARE(desk.count(u"/results"_s), qsizetype{3});
    QCOMPARE(desk.server.bulk().jobs(), qsizetype{0}); // Nothing is left lying there.
}

void TestSalesforceConnector::bulkAndPlainListsTellTheSame()
{
    SalesforceDesk desk;
    desk.server.data().seed(20, 40);
    desk.server.data().add(u"Account"_s,
        {{u"Name"_s, u"Say \"hi\", ☃ Inc"_s}, {u"BillingStreet"_s, u"a\r\nb"_s}, {u"Phone"_s, u" "_s}});
    desk.server.data().add(u"Contact"_s, {{u"LastName"_s, u"Alone"_s}});

    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const Result<QList<CrmRecord>> plain = listAll(*desk.connect(), kind);
        const Result<QList<CrmRecord>> bulk = listAll(*desk.connect(10), kind);
        QVERIFY(plain && bulk);
        QCOMPARE(told(*bulk), told(*plain));
    }
    QVERIFY(desk.count(u"/results"_s) > 0);
}

void TestSalesforceConnector::aBulkLoadGoesOnFromItsCursor()
{
    SalesforceDesk desk;
    desk.server.data().seed(250, 0);
    desk.server.bulk().setPageMax(100);
    const Result<CrmRecordPage> first = desk.connect(10)->list(CrmKind::Company, {}, never);
    QVERIFY(first);

    // Another program, on another day.
    desk.wait(24h);
    const Result<QList<CrmRecord>> rest = listAll(*desk.connect(10), CrmKind::Company, first->next);

    QVERIFY(rest);
    QCOMPARE(rest->size(), qsizetype{150});
}

void TestSalesforceConnector::aBulkJobThatIsGoneIsRefusedSoThatTheListingBeginsAnew()
{
    SalesforceDesk desk;
    desk.server.data().seed(250, 0);
    desk.server.bulk().setPageMax(100);
    const Result<CrmRecordPage> first = desk.connect(10)->list(CrmKind::Company, {}, never);
    QVERIFY(first);
    desk.server.bulk().forget();

    const Result<CrmRecordPage> next = desk.connect(10)->list(CrmKind::Company, first->next, never);

    QVERIFY(!next);
    QCOMPARE(next.error().kind, ErrorKind::Refused);
}

void TestSalesforceConnector::withoutTheBulkApiTheListIsWalked_data()
{
    QTest::addColumn<bool>("forbidden");
    QTest::newRow("the job fails") << false;
    QTest::newRow("no right to it") << true;
}

void TestSalesforceConnector::withoutTheBulkApiTheListIsWalked()
{
    QFETCH(const bool, forbidden);
    SalesforceDesk desk;
    desk.server.data().seed(30, 0);
    desk.server.bulk().failNext(true);
    if (forbidden)
        desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.url.path().contains(u"/jobs/"))
                return desk.server.refusal(403, u"INSUFFICIENT_ACCESS"_s);
            return std::nullopt;
        };

    const Result<QList<CrmRecord>> all = listAll(*desk.connect(10), CrmKind::Company);

    QVERIFY(all);
    QCOMPARE(all->size(), qsizetype{30});
}

void TestSalesforceConnector::aBulkFileThatWasCutIsAnError()
{
    SalesforceDesk desk;
    desk.server.data().seed(30, 0);
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().endsWith(u"/results"))
            return std::nullopt;
        HttpReply reply = desk.server.answer(request);
        const qsizetype last = reply.body.lastIndexOf("\n\"001");
        reply.body.truncate(last + 1); // Between two rows, where nothing looks broken.
        return reply;
    };

    const Result<QList<CrmRecord>> all = listAll(*desk.connect(10), CrmKind::Company);

    QVERIFY(!all);
    QCOMPARE(all.error().rule, u"salesforce.unexpected_reply"_s);
}

void TestSalesforceConnector::readsByIdAndFollowsMerges()
{
    SalesforceDesk desk;
    desk.server.data().seed(6, 0);
    const QStringList ids = desk.ids(u"Account"_s);
    desk.server.data().merge(ids[1], ids[2]); // 2 → 1 → 0
    desk.server.data().merge(ids[0], ids[1]);
    desk.server.data().remove(ids[3]);
    desk.server.data().purge(ids[4]);

    const Result<CrmReadResult> read = desk.connect()->read(CrmKind::Company, ids, never);

    QVERIFY(read);
    QStringList alive;
    for (const CrmRecord &record : read->records)
        alive.append(record.id);
    QCOMPARE(alive, (QStringList{ids[0], ids[5]}));
    QCOMPARE(read->renamed, (QHash<QString, QString>{{ids[1], ids[0]}, {ids[2], ids[0]}}));
}

void TestSalesforceConnector::whatElseIsToldOfATaskIsKept()
{
    SalesforceDesk desk;
    const QString account = desk.server.data().add(u"Account"_s, {{u"Name"_s, u"Falke KG"_s}});
    desk.server.data().add(u"Task"_s,
        {{u"Subject"_s, u"Call back"_s}, {u"AccountId"_s, account}, {u"Priority"_s, u"High"_s},
            {u"CallDurationInSeconds"_s, 421}, {u"CallDisposition"_s, u"Left a message"_s}});
    const std::unique_ptr<SalesforceConnector> connector = desk.connect();

    const Result<CrmRecordPage> page = connector->interactions()->list(Interaction::Kind::Task, {}, never);

    QVERIFY(page && page->records.size() == 1);
    const CrmValues &values = page->records.first().values;
    QCOMPARE(values.value(u"Priority"_s).toString(), u"High"_s);
    QCOMPARE(values.value(u"CallDurationInSeconds"_s).toVariant().toString(), u"421"_s);
    QCOMPARE(values.value(u"CallDisposition"_s).toString(), u"Left a message"_s);
}

void TestSalesforceConnector::hardDeletedRecordsAreTold()
{
    SalesforceDesk desk;
    desk.server.data().seed(4, 0);
    const QStringList ids = desk.ids(u"Account"_s);
    const QDateTime since = desk.clock.time;
    desk.wait(1h);
    desk.server.data().remove(ids[0]);
    desk.server.data().purge(ids[1]);

    const Result<CrmRecordPage> page = desk.connect()->archived(CrmKind::Company, {}, since, never);

    QVERIFY(page && page->next.isEmpty());
    QStringList gone;
    for (const CrmRecord &record : page->records) {
        QVERIFY(record.archivedThere.isValid());
        gone.append(record.id);
    }
    QCOMPARE(gone, (QStringList{ids[0], ids[1]}));
}

void TestSalesforceConnector::restoredRecordsAreNotToldAsDeleted()
{
    SalesforceDesk desk;
    desk.server.data().seed(2, 0);
    const QStringList ids = desk.ids(u"Account"_s);
    const QDateTime since = desk.clock.time;
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().contains(u"/deleted/"))
            return std::nullopt;
        // The log of a service under load still names what is back.
        return sandbox::salesforceReply(200,
            {{u"deletedRecords"_s, QJsonArray{QJsonObject{{u"id"_s, ids[0]}, {u"deletedDate"_s, u"x"_s}}}},
                {u"latestDateCovered"_s, u"x"_s}});
    };

    const Result<CrmRecordPage> page = desk.connect()->archived(CrmKind::Company, {}, since, never);

    QVERIFY(page);
    QVERIFY(page->records.isEmpty());
}

void TestSalesforceConnector::anOrganisationThatLacksOurVersionIsNotConnected()
{
    SalesforceDesk desk;
    const auto connector = desk.connect();
    QVERIFY(connector->checkVersion(never));

    desk.instead = [](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.url.path() != "/services/data"_L1)
            return std::nullopt;
        return HttpReply{.status = 200,
            .headers = {},
            .body = R"([{"label":"x","url":"/services/data/v70.0","version":"70.0"},{"version":"71.0"}])"};
    };
    const Result<void> missing = connector->checkVersion(never);

    QVERIFY(!missing);
    QCOMPARE(missing.error().rule, u"salesforce.version_missing"_s);
    QCOMPARE(missing.error().value, u"71.0"_s);
}

void TestSalesforceConnector::inv06AnEndedSessionIsRenewedOnce()
{
    SalesforceDesk desk;
    const auto connector = desk.connect();
    QVERIFY(connector->account(never));
    QCOMPARE(desk.server.tokens().renewals(), 1);

    desk.server.tokens().endSession();
    QVERIFY(connector->account(never));
    QVERIFY(connector->account(never));

    QCOMPARE(desk.server.tokens().renewals(), 2);
    QVERIFY(!desk.server.tokens().wasReused());
}

void TestSalesforceConnector::inv06ASessionThatIsRefusedAgainEndsIt()
{
    SalesforceDesk desk;
    const auto connector = desk.connect();
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.url.path().startsWith(u"/services/data"))
            return desk.server.refusal(401, {});
        return std::nullopt;
    };

    QCOMPARE(ruleOf(connector->account(never)), u"salesforce.session_refused"_s);
    QCOMPARE(desk.server.tokens().renewals(), 2); // The first access, and one after the refusal.
}

void TestSalesforceConnector::inv07TheNewHostIsAskedAfterARenewal()
{
    SalesforceDesk desk;
    const auto connector = desk.connect();
    QVERIFY(connector->account(never));

    desk.server.move(u"https://nordwind-eu.my.salesforce.com"_s);
    QVERIFY(connector->account(never));

    QCOMPARE(desk.asked.last().url.host(), u"nordwind-eu.my.salesforce.com"_s);
}

void TestSalesforceConnector::inv07AForeignHostGetsNoToken_data()
{
    QTest::addColumn<QString>("instance");
    QTest::newRow("another company's") << u"https://evil.example"_s;
    QTest::newRow("a name that only ends alike") << u"https://evilsalesforce.com"_s;
    QTest::newRow("a name that only begins alike") << u"https://my.salesforce.com.evil.example"_s;
    QTest::newRow("in the clear") << u"http://nordwind.my.salesforce.com"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:80"_s;
    QTest::newRow("a user in it") << u"https://a@nordwind.my.salesforce.com"_s;
    QTest::newRow("nothing") << QString();
}

void TestSalesforceConnector::inv07AForeignHostGetsNoToken()
{
    QFETCH(const QString, instance);
    SalesforceDesk desk;
    desk.server.tokens().setInstance(instance);

    const Result<CrmAccount> account = desk.connect()->account(never);

    QCOMPARE(ruleOf(account), u"salesforce.foreign_host"_s);
    for (const HttpRequest &request : std::as_const(desk.asked))
        QCOMPARE(request.url.path(), u"/services/oauth2/token"_s);
}

void TestSalesforceConnector::inv08AUsedUpDayIsNotAskedAgain()
{
    SalesforceDesk desk;
    const auto connector = desk.connect();
    desk.server.setUsage(100, 100);

    const Result<CrmAccount> account = connector->account(never);

    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::RateLimited);
    QCOMPARE(account.error().rule, u"salesforce.daily_limit"_s);
    QCOMPARE(account.error().retryAfter, 900s);
    QCOMPARE(desk.count(u"/query"_s), qsizetype{1});
}

void TestSalesforceConnector::inv08BusyIsWaitedThrough()
{
    SalesforceDesk desk;
    const auto connector = desk.connect();
    int busy = 2;
    const QDateTime begun = desk.clock.time;
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().contains(u"/query") || busy-- <= 0)
            return std::nullopt;
        HttpReply reply = desk.server.refusal(503, {});
        reply.headers.insert("retry-after", "7");
        return reply;
    };

    QVERIFY(connector->account(never));

    QVERIFY(begun.secsTo(desk.clock.time) >= 14);
}

void TestSalesforceConnector::theOrganisationKeepsAPartOfItsCalls()
{
    SalesforceDesk desk;
    desk.server.setUsage(94, 100);
    const auto connector = desk.connect();
    QVERIFY(connector->account(never)); // The 95th.
    desk.asked.clear();

    const Result<CrmAccount> account = connector->account(never);

    QCOMPARE(ruleOf(account), u"salesforce.usage_share"_s);
    QCOMPARE(account.error().value, u"95/100"_s);
    QVERIFY(desk.asked.isEmpty());
}

void TestSalesforceConnector::aQueryThatIsTooLargeIsAskedInSmallerParts()
{
    SalesforceDesk desk;
    desk.server.data().seed(700, 0);
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        const QString soql = request.url.query(QUrl::FullyDecoded);
        const int limit = soql.section(u"LIMIT "_s, 1).toInt();
        if (soql.contains(u"FROM Account") && limit > 500)
            return desk.server.refusal(400, u"QUERY_TIMEOUT"_s);
        return std::nullopt;
    };

    const Result<QList<CrmRecord>> all = listAll(*desk.connect(), CrmKind::Company);

    QVERIFY(all);
    QCOMPARE(all->size(), qsizetype{700});
}

void TestSalesforceConnector::inv18HtmlIsNoEmptyList()
{
    SalesforceDesk desk;
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.url.path().contains(u"/query"))
            return HttpReply{.status = 200, .headers = {}, .body = "<html>Log in</html>"};
        return std::nullopt;
    };

    const Result<CrmRecordPage> page = desk.connect()->list(CrmKind::Company, {}, never);

    QVERIFY(!page);
    QCOMPARE(page.error().rule, u"salesforce.unexpected_reply"_s);
}

void TestSalesforceConnector::inv19CancelledBeforeAnythingIsAsked()
{
    SalesforceDesk desk;
    const StopFlag stop;
    stop.stop();

    const Result<CrmAccount> account = desk.connect()->account(stop);

    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Cancelled);
    QVERIFY(desk.asked.isEmpty());
}

void TestSalesforceConnector::inv17NothingSecretIsInAddressesOrErrors()
{
    SalesforceDesk desk;
    desk.server.data().seed(2, 2);
    const auto connector = desk.connect();
    QVERIFY(connector->account(never));
    QVERIFY(listAll(*connector, CrmKind::Person));
    const QByteArray access = desk.server.tokens().session().toUtf8();
    desk.instead = [&](const HttpRequest &) -> std::optional<HttpReply> {
        return HttpReply{.status = 400,
            .headers = {},
            .body = R"([{"errorCode":"X","message":"token access_token=)" + access + R"( refused"}])"};
    };
    const Result<CrmAccount> account = connector->account(never);

    QVERIFY(!account);
    QVERIFY(!account.error().providerText.contains(QString::fromUtf8(access)));
    for (const HttpRequest &request : std::as_const(desk.asked)) {
        QVERIFY(!request.url.toEncoded().contains(access));
        QVERIFY(!request.url.toEncoded().contains("5Aep861"));
    }
}
