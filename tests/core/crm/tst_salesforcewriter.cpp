#include "tests/core/crm/tst_salesforcewriter.h"

#include "core/crm/crmFieldFit.h"
#include "core/crm/crmOwnFields.h"
#include "tests/core/crm/SalesforceDesk.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::SalesforceRecord;

namespace {

const StopFlag never;
constexpr CrmKind company = CrmKind::Company;

EntryId push(int number)
{
    return EntryId(u"push-%1"_s.arg(number));
}

CrmWrite change(int number, const QString &remoteId, const QJsonObject &values)
{
    return {.push = push(number), .remoteId = remoteId, .ourId = u"ours-%1"_s.arg(number), .values = values};
}

struct Desk {
    SalesforceDesk world;
    std::unique_ptr<SalesforceConnector> connector;
    QStringList ids;

    explicit Desk(int accounts = 5)
    {
        world.server.data().seed(accounts, 0);
        connector = world.connect();
        ids = world.ids(u"Account"_s);
    }
    CrmWriter &writer() { return *connector->writer(); }
    QJsonValue there(const QString &id, const QString &field)
    {
        return world.server.data().find(id)->values.value(field);
    }
    //! The requests that change records.
    QList<HttpRequest> changes() const
    {
        QList<HttpRequest> found;
        std::ranges::copy_if(world.asked, std::back_inserter(found), [](const HttpRequest &request) {
            return request.method == "PATCH"
                || (request.method == "POST" && !request.url.path().endsWith(u"/token"));
        });
        return found;
    }
};

const CrmWriteOutcome &of(const Result<QList<CrmWriteOutcome>> &outcomes, int number)
{
    Q_ASSERT(outcomes);
    const auto found = std::ranges::find(*outcomes, push(number), &CrmWriteOutcome::push);
    Q_ASSERT(found != outcomes->end());
    return *found;
}

QString ruleOf(const CrmWriteOutcome &outcome)
{
    return outcome.error ? outcome.error->rule : u"none"_s;
}

} // namespace

void TestSalesforceWriter::changesById()
{
    Desk desk;

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}, {u"BillingCity"_s, QJsonValue::Null}}),
            change(2, desk.ids[1], {{u"Phone"_s, u"2"_s}})},
        never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QCOMPARE(of(outcomes, 2).remoteId, desk.ids[1]);
    QCOMPARE(desk.there(desk.ids[0], u"Phone"_s).toString(), u"1"_s);
    QVERIFY(desk.there(desk.ids[0], u"BillingCity"_s).toString().isEmpty());
    QCOMPARE(desk.changes().size(), 1); // One collection.
    for (const HttpRequest &request : desk.changes()) {
        QCOMPARE(request.headers.value("Sforce-Auto-Assign"), "FALSE");
        QVERIFY(request.headers.value("Sforce-Duplicate-Rule-Header").contains("allowSave=false"));
    }
}

void TestSalesforceWriter::makesWhatCarriesOurIdOnce()
{
    Desk desk(0);
    const QList<CrmWrite> writes{change(1, {}, {{u"Name"_s, u"Falke KG"_s}})};

    const auto first = desk.writer().write(writes, never);
    const auto second = desk.writer().write(writes, never);

    QVERIFY(of(first, 1).created && !of(second, 1).created);
    QCOMPARE(of(first, 1).remoteId, of(second, 1).remoteId);
    QCOMPARE(desk.world.ids(u"Account"_s).size(), 1);
    QCOMPARE(*desk.writer().findOurs(company, u"ours-1"_s, never), of(first, 1).remoteId);
    QCOMPARE(*desk.writer().findOurs(company, u"o'urs\\"_s, never), QString());
}

void TestSalesforceWriter::inv08ALimitIsHandedOnAndNothingElseIsSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("seconds");

    const auto error = [](const char *code, const char *message) {
        return QByteArray("[{\"errorCode\":\"") + code + "\",\"message\":\"" + message + "\"}]";
    };
    QTest::newRow("the day's calls are used up")
        << 403 << error("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.") << QByteArray()
        << u"salesforce.daily_limit"_s << 900;
    QTest::newRow("too many long calls at once")
        << 403 << error("REQUEST_LIMIT_EXCEEDED", "ConcurrentPerOrgLongTxn Limit exceeded.")
        << QByteArray("20") << u"salesforce.busy"_s << 20;
    QTest::newRow("429") << 429 << QByteArray("<html>") << QByteArray("30") << u"salesforce.busy"_s << 30;
}

void TestSalesforceWriter::inv08ALimitIsHandedOnAndNothingElseIsSent()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QString, rule);
    QFETCH(const int, seconds);
    Desk desk;
    desk.world.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.method != "PATCH")
            return std::nullopt;
        HttpReply reply{.status = status, .headers = {}, .body = body};
        if (!retryAfter.isEmpty())
            reply.headers.insert("retry-after", retryAfter);
        return reply;
    };

    // Two collections: what is known by its id there, and what carries ours.
    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}}), change(2, {}, {{u"Name"_s, u"New"_s}})}, never);

    for (const int number : {1, 2}) {
        QCOMPARE(ruleOf(of(outcomes, number)), rule);
        QCOMPARE(of(outcomes, number).error->kind, ErrorKind::RateLimited);
        QCOMPARE(of(outcomes, number).error->retryAfter, std::chrono::seconds(seconds));
    }
    QCOMPARE(desk.changes().size(), 1); // Who was told to wait asks for nothing more.
}

void TestSalesforceWriter::inv08ARowThatSomebodyHoldsIsTriedAgainLater()
{
    Desk desk;
    desk.world.server.writes().lock(desk.ids[0], 2);
    desk.world.server.writes().lock(desk.ids[1], 99);
    const QDateTime begun = desk.world.clock.time;

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}}), change(2, desk.ids[1], {{u"Phone"_s, u"2"_s}}),
            change(3, desk.ids[2], {{u"Phone"_s, u"3"_s}})},
        never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QCOMPARE(ruleOf(of(outcomes, 2)), u"salesforce.row_locked"_s);
    QCOMPARE(ruleOf(of(outcomes, 3)), u"none"_s);
    QCOMPARE(desk.there(desk.ids[0], u"Phone"_s).toString(), u"1"_s);
    QVERIFY(begun.msecsTo(desk.world.clock.time) >= 1000); // It waited between the tries …
    QCOMPARE(desk.changes().size(), 4); // … of which there are four.
}

void TestSalesforceWriter::inv09OnlyWhatWasRefusedIsReported_data()
{
    QTest::addColumn<bool>("byOurs");
    QTest::newRow("known by their id") << false;
    QTest::newRow("known by ours") << true;
}

void TestSalesforceWriter::inv09OnlyWhatWasRefusedIsReported()
{
    QFETCH(const bool, byOurs);
    Desk desk(9);
    QList<CrmWrite> writes;
    for (int i = 0; i < 9; ++i) {
        if (byOurs)
            desk.world.server.data().change(desk.ids[i], {{u"Quittance_Id__c"_s, u"ours-%1"_s.arg(i)}});
        writes.append(change(i, byOurs ? QString() : desk.ids[i], {{u"BillingCity"_s, u"Köln"_s}}));
    }
    writes[3].values.insert(u"Name"_s, QJsonValue::Null); // Required there.
    writes[6].values.insert(u"Type"_s, u"Friend"_s); // None of its choices, which is seen here.

    const auto outcomes = desk.writer().write(writes, never);

    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), 9);
    for (int i = 0; i < 9; ++i) {
        const bool refused = i == 3 || i == 6;
        QCOMPARE(ruleOf(of(outcomes, i)), u"none"_s);
        QCOMPARE(of(outcomes, i).leftOut.size(), refused ? 1 : 0);
        QCOMPARE(desk.there(desk.ids[i], u"BillingCity"_s).toString(), u"Köln"_s);
    }
    QCOMPARE(of(outcomes, 3).leftOut.first().rule, u"salesforce.value_refused"_s);
    QCOMPARE(of(outcomes, 3).leftOut.first().field, u"Name"_s);
    QCOMPARE(of(outcomes, 6).leftOut.first().field, u"Type"_s);
    QCOMPARE(desk.changes().size(), 2); // What was taken is not told again with the rest of the third.
    QVERIFY(!desk.changes().last().body.contains(desk.ids[0].toLatin1()));
}

void TestSalesforceWriter::inv09AnAnswerForFewerRecordsSaysNothingOfAny()
{
    Desk desk;
    desk.world.instead = [](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.method != "PATCH")
            return std::nullopt;
        return HttpReply{.status = 200, .headers = {}, .body = R"([{"id":"x","success":true,"errors":[]}])"};
    };

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}}), change(2, desk.ids[1], {{u"Phone"_s, u"2"_s}})},
        never);

    for (const int number : {1, 2})
        QCOMPARE(of(outcomes, number).error->kind, ErrorKind::Uncertain);
}

void TestSalesforceWriter::inv10WhatMayHaveArrivedIsUncertain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a gateway gave up") << 502;
    QTest::newRow("a page instead of an answer") << 200;
    QTest::newRow("the server broke") << 500;
}

void TestSalesforceWriter::inv10WhatMayHaveArrivedIsUncertain()
{
    QFETCH(const int, status);
    Desk desk;
    desk.world.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.method != "PATCH")
            return std::nullopt;
        return HttpReply{.status = status, .headers = {}, .body = "<html>Bad gateway</html>"};
    };

    const auto outcomes = desk.writer().write({change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}})}, never);

    QCOMPARE(of(outcomes, 1).error->kind, ErrorKind::Uncertain);
    QCOMPARE(desk.changes().size(), 1); // A write is never repeated blindly.
}

void TestSalesforceWriter::inv13AHiddenFieldIsNamedAndTheOthersArrive()
{
    Desk desk;
    QVERIFY(desk.writer().properties(company, never));
    desk.world.server.data().schema.hide(u"Account"_s, u"Phone"_s, true); // After we looked.

    const auto refused = desk.writer().write({change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}}),
                                                 change(2, desk.ids[1], {{u"BillingCity"_s, u"Ulm"_s}})},
        never);
    const auto again = desk.writer().write({change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}})}, never);

    QCOMPARE(ruleOf(of(refused, 1)), u"salesforce.field_gone"_s);
    QCOMPARE(ruleOf(of(refused, 2)), u"none"_s);
    QCOMPARE(desk.there(desk.ids[1], u"BillingCity"_s).toString(), u"Ulm"_s);
    QCOMPARE(ruleOf(of(again, 1)), u"salesforce.field_gone"_s); // Known by now, without asking.
    QCOMPARE(of(again, 1).error->field, u"Phone"_s);
}

//! As the service answers where a collection names a column that is not there: for all its records at once.
void TestSalesforceWriter::inv13AFieldThatTurnsDownTheWholeCollectionIsLeftOutOfAll()
{
    Desk desk;
    QVERIFY(desk.writer().properties(company, never));
    desk.world.instead = [](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.method != "PATCH" || !request.body.contains("\"Phone\""))
            return std::nullopt;
        return HttpReply{.status = 400,
            .headers = {},
            .body
            = R"([{"errorCode":"INVALID_FIELD","message":"No such column 'Phone' on sobject of type Account"}])"};
    };

    const auto outcomes
        = desk.writer().write({change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}, {u"BillingCity"_s, u"Ulm"_s}}),
                                  change(2, desk.ids[1], {{u"BillingCity"_s, u"Ulm"_s}}),
                                  change(3, desk.ids[2], {{u"Phone"_s, u"3"_s}})},
            never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QCOMPARE(of(outcomes, 1).leftOut.first().field, u"Phone"_s);
    QCOMPARE(ruleOf(of(outcomes, 2)), u"none"_s);
    QVERIFY(of(outcomes, 2).leftOut.isEmpty());
    QCOMPARE(ruleOf(of(outcomes, 3)), u"salesforce.field_gone"_s);
    for (const int i : {0, 1})
        QCOMPARE(desk.there(desk.ids[i], u"BillingCity"_s).toString(), u"Ulm"_s);
}

void TestSalesforceWriter::inv13AnIdThatAnotherRecordHasHoldsUpNothingElse()
{
    Desk desk;
    desk.world.server.data().change(desk.ids[1], {{u"Quittance_Id__c"_s, u"ours-1"_s}});

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"Quittance_Id__c"_s, u"ours-1"_s}, {u"Phone"_s, u"1"_s}})}, never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QCOMPARE(of(outcomes, 1).leftOut.first().rule, u"salesforce.external_id_taken"_s);
    QCOMPARE(of(outcomes, 1).leftOut.first().value, desk.ids[1]);
    QCOMPARE(desk.there(desk.ids[0], u"Phone"_s).toString(), u"1"_s);
}

void TestSalesforceWriter::inv16ValuesArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("bytes"); //!< As they stand in the request.
    QTest::newRow("an amount is a number, unrounded")
        << u"Quittance_Open_Balance__c"_s << u"99999999999999.10"_s << QByteArray(":99999999999999.10");
    QTest::newRow("a negative one") << u"Quittance_Open_Balance__c"_s << u"-12.30"_s << QByteArray(":-12.30");
    QTest::newRow("a day") << u"Quittance_Last_Invoice_Date__c"_s << u"2026-11-28"_s
                           << QByteArray(":\"2026-11-28\"");
    QTest::newRow("from right to left") << u"BillingCity"_s << u"תל אביב"_s << u":\"תל אביב\""_s.toUtf8();
    QTest::newRow("four bytes") << u"BillingCity"_s << u"\U0001F3D9"_s << u":\"\U0001F3D9\""_s.toUtf8();
    QTest::newRow("combining marks") << u"BillingCity"_s << u"Ko\u0308ln"_s << u":\"Ko\u0308ln\""_s.toUtf8();
    QTest::newRow("quotes and lines")
        << u"BillingStreet"_s << u"a \"b\"\n\\c"_s << QByteArray(R"(:"a \"b\"\n\\c")");
}

void TestSalesforceWriter::inv16ValuesArriveAsTheyAre()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, bytes);
    Desk desk;

    const auto outcomes = desk.writer().write({change(1, desk.ids[0], {{field, value}})}, never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QVERIFY2(desk.changes().first().body.contains('"' + field.toUtf8() + '"' + bytes),
        desk.changes().first().body.constData());
    const QJsonValue there = desk.there(desk.ids[0], field);
    if (there.isString())
        QCOMPARE(there.toString(), value);
    QCOMPARE(desk.connector->read(company, {desk.ids[0]}, never)->records.size(), 1);
}

void TestSalesforceWriter::aRecordThatSomebodyChangedMeanwhileIsLeftAsItIs()
{
    Desk desk;
    CrmWrite changed = change(1, desk.ids[0], {{u"Phone"_s, u"1"_s}});
    CrmWrite untouched = change(2, desk.ids[1], {{u"Phone"_s, u"2"_s}});
    changed.unchangedSince = untouched.unchangedSince = desk.world.clock.time;
    desk.world.wait(2s);
    desk.world.server.data().change(desk.ids[0], {{u"Phone"_s, u"theirs"_s}});

    const auto outcomes = desk.writer().write({changed, untouched}, never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"salesforce.changed_meanwhile"_s);
    QCOMPARE(of(outcomes, 1).error->kind, ErrorKind::Busy);
    QCOMPARE(desk.there(desk.ids[0], u"Phone"_s).toString(), u"theirs"_s);
    QCOMPARE(ruleOf(of(outcomes, 2)), u"none"_s);
    QCOMPARE(desk.there(desk.ids[1], u"Phone"_s).toString(), u"2"_s);
}

void TestSalesforceWriter::tellsWhichFieldsAnAdministratorHasToMake()
{
    Desk desk;
    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList());

    sandbox::SalesforceSchema &schema = desk.world.server.data().schema;
    schema.hide(u"Account"_s, u"Quittance_Open_Balance__c"_s, true);
    schema.hide(u"Contact"_s, u"Quittance_Id__c"_s, true);
    const Result<QStringList> missing = desk.writer().makeOwnFields(never);

    QVERIFY(missing);
    QCOMPARE(*missing, (QStringList{u"Account.Quittance_Open_Balance__c"_s, u"Contact.Quittance_Id__c"_s}));
    QVERIFY(desk.changes().isEmpty()); // Nothing is made through this door.
}

void TestSalesforceWriter::theListOfOwnFieldsIsWhatAnAdministratorMakes()
{
    Desk desk;
    QStringList listed;
    for (const CrmOwnField &field : crmOwnFields(u"salesforce"_s, {})) {
        const QString object = field.kind == CrmKind::Company ? u"Account"_s : u"Contact"_s;
        desk.world.server.data().schema.hide(object, field.remote, true);
        listed.append(object + u'.' + field.remote);
        QCOMPARE(field.state, CrmOwnField::State::NotKnown);
    }

    QStringList missing = desk.writer().makeOwnFields(never).value_or(QStringList());

    listed.sort();
    missing.sort();
    QCOMPARE(missing, listed);
}

void TestSalesforceWriter::theCurrencyStandsWhereTheOrganisationKeepsIt_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("trouble");
    const QString iso = u"CurrencyIsoCode"_s;
    const QString ours = u"Quittance_Currency__c"_s;
    QTest::newRow("several currencies") << QStringList{iso, ours} << iso << QString();
    QTest::newRow("one currency, our field was made") << QStringList{ours} << ours << QString();
    QTest::newRow("one currency, no field") << QStringList{} << iso << u"crm_mapping.gone"_s;
}

void TestSalesforceWriter::theCurrencyStandsWhereTheOrganisationKeepsIt()
{
    QFETCH(const QStringList, there);
    QList<CrmProperty> schema;
    for (const QString &name : there)
        schema.append({.name = name, .label = name, .writable = true});
    const QList<CrmMapping> all = defaultCrmMappings(u"salesforce"_s);

    const CrmMapping judged
        = withSchema(*std::ranges::find(all, CrmField::Currency, &CrmMapping::field), schema);

    QTEST(judged.remote, "remote");
    QTEST(judged.trouble, "trouble");
}

void TestSalesforceWriter::organisationsWithSeveralCurrenciesNeedNoFieldForIt()
{
    Desk desk;
    sandbox::SalesforceSchema &schema = desk.world.server.data().schema;
    schema.hide(u"Account"_s, u"Quittance_Currency__c"_s, true);
    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList{u"Account.Quittance_Currency__c"_s});

    schema.keepCurrencies();

    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList());
}

void TestSalesforceWriter::aRemarkIsATaskThatIsFoundAgain()
{
    Desk desk;
    const CrmRemark remark{.push = push(1),
        .kind = company,
        .remoteId = desk.ids[0],
        .text = u"Invoice INV-1 was paid\n119.00 EUR"_s,
        .at = desk.world.clock.time};
    QCOMPARE(*desk.writer().findRemark(remark, never), QString());

    const Result<QString> made = desk.writer().remark(remark, never);

    QVERIFY(made);
    QCOMPARE(*desk.writer().findRemark(remark, never), *made);
    CrmRemark other = remark;
    other.push = push(2);
    QCOMPARE(*desk.writer().findRemark(other, never), QString());
    QCOMPARE(desk.there(*made, u"Subject"_s).toString(), u"Invoice INV-1 was paid"_s);
    QCOMPARE(desk.there(*made, u"WhatId"_s).toString(), desk.ids[0]);
    QCOMPARE(desk.there(*made, u"Status"_s).toString(), u"Completed"_s);
}

void TestSalesforceWriter::aDuplicateRuleNamesTheRecordThere()
{
    Desk desk(1);
    desk.world.server.writes().setDuplicateRule(true);
    const QString name = desk.there(desk.ids[0], u"Name"_s).toString();

    const auto outcomes = desk.writer().write({change(1, {}, {{u"Name"_s, name}})}, never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"salesforce.duplicate_there"_s);
    QCOMPARE(of(outcomes, 1).error->value, desk.ids[0]);
}
