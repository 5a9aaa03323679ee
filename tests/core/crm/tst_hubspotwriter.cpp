#include "tests/core/crm/tst_hubspotwriter.h"

#include "core/crm/crmOwnFields.h"
#include "core/crm/hubspot/HubSpotConnector.h"
#include "core/crm/hubspot/HubSpotOwnFields.h"
#include "tests/fakes/FakeClock.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

namespace {

const StopFlag never;
constexpr CrmKind company = CrmKind::Company;

EntryId push(int number)
{
    return EntryId(u"push-%1"_s.arg(number));
}

//! An account with a few companies behind a line that can be broken.
struct Desk final : HttpTransport {
    FakeClock clock;
    sandbox::SandboxClock serverClock;
    sandbox::HubSpotSandbox server{serverClock, 7};
    HubSpotConnector connector{*this, clock, QUrl(u"https://api.hubapi.com"_s), SecretText("pat-eu1-secret")};
    QStringList ids;
    std::function<std::optional<HttpReply>(const HttpRequest &)> instead;
    std::function<bool(const HttpRequest &)> losesAnswer = [](const HttpRequest &) { return false; };
    QStringList asked;

    explicit Desk(int companies = 5)
    {
        server.seedPeople(0);
        serverClock.fix(clock.time);
        for (int i = 0; i < companies; ++i)
            ids.append(QString::number(
                server.data().create(HubSpotType::Companies, {{u"name"_s, u"Company %1"_s.arg(i)}})));
    }
    Result<HttpReply> send(const HttpRequest &request, const StopFlag &) override
    {
        serverClock.fix(clock.time);
        asked.append(QString::fromLatin1(request.method) + u' ' + request.url.path());
        if (instead)
            if (const std::optional<HttpReply> reply = instead(request))
                return *reply;
        HttpReply reply = server.answer(request);
        if (losesAnswer(request))
            return fail(Error{.kind = ErrorKind::Uncertain, .rule = u"net.timeout"_s});
        return reply;
    }
    CrmWriter &writer() { return *connector.writer(); }
    QString there(const QString &id, const QString &name)
    {
        const sandbox::HubSpotTable &table = std::as_const(server.data()).table(HubSpotType::Companies);
        return table.value(*table.find(id.toLongLong()), name);
    }
    qsizetype count(const QString &part) const
    {
        return std::ranges::count_if(asked, [&](const QString &line) { return line.contains(part); });
    }
};

CrmWrite change(int number, const QString &remoteId, const QJsonObject &values)
{
    return {.push = push(number), .remoteId = remoteId, .ourId = u"ours-%1"_s.arg(number), .values = values};
}

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

QStringList ownNames(CrmKind kind)
{
    QStringList names;
    for (const QJsonObject &field : hubSpotOwnFields(kind))
        names.append(field.value("name"_L1).toString());
    return names;
}

} // namespace

void TestHubSpotWriter::makesItsOwnFieldsOnce()
{
    Desk desk;

    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList());

    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const sandbox::HubSpotSchema &schema
            = desk.server.data()
                  .table(kind == company ? HubSpotType::Companies : HubSpotType::Contacts)
                  .schema();
        for (const QString &name : ownNames(kind))
            QVERIFY2(schema.find(name), qPrintable(name));
        QVERIFY(schema.find(u"quittance_id"_s)->unique);
    }
    desk.asked.clear();
    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList());
    QCOMPARE(desk.count(u"POST"_s), 0);

    // A field that came with a later version finds its group there.
    desk.server.data().table(HubSpotType::Companies).schema().remove(u"quittance_tax_id"_s);
    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList());
    QVERIFY(desk.server.data().table(HubSpotType::Companies).schema().find(u"quittance_tax_id"_s));
}

void TestHubSpotWriter::aLostAnswerMakesNoFieldTwice()
{
    Desk desk;
    int left = 3;
    desk.losesAnswer = [&](const HttpRequest &request) { return request.method == "POST" && --left == 0; };

    const Result<QStringList> broken = desk.writer().makeOwnFields(never);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Uncertain);
    desk.losesAnswer = [](const HttpRequest &) { return false; };

    QCOMPARE(*desk.writer().makeOwnFields(never), QStringList());
    const sandbox::HubSpotSchema &schema = desk.server.data().table(HubSpotType::Companies).schema();
    for (const QString &name : ownNames(company))
        QVERIFY2(schema.find(name), qPrintable(name));
}

void TestHubSpotWriter::inv08EveryLimitIsHandedOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("seconds");
    const auto policy = [](const char *name) {
        return QByteArray(R"({"status":"error","errorType":"RATE_LIMIT","policyName":")") + name + "\"}";
    };
    QTest::newRow("SECONDLY") << 429 << policy("SECONDLY") << QByteArray() << u"hubspot.rate_limit"_s << 1;
    QTest::newRow("TEN_SECONDLY_ROLLING")
        << 429 << policy("TEN_SECONDLY_ROLLING") << QByteArray() << u"hubspot.rate_limit"_s << 10;
    QTest::newRow("told how long") << 429 << policy("SECONDLY") << QByteArray("7") << u"hubspot.rate_limit"_s
                                   << 7;
    QTest::newRow("DAILY") << 429 << policy("DAILY") << QByteArray() << u"hubspot.daily_limit"_s << 3600;
    QTest::newRow("a page instead of a policy")
        << 429 << QByteArray("<html>") << QByteArray() << u"hubspot.rate_limit"_s << 10;
    QTest::newRow("423") << 423 << QByteArray("{}") << QByteArray() << u"hubspot.locked"_s << 2;
    QTest::newRow("477") << 477 << QByteArray() << QByteArray("7200") << u"hubspot.moving"_s << 7200;
}

void TestHubSpotWriter::inv08EveryLimitIsHandedOn()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QString, rule);
    QFETCH(const int, seconds);
    Desk desk;
    QVERIFY(desk.writer().makeOwnFields(never));
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().contains("/batch/"_L1))
            return std::nullopt;
        HttpReply reply{.status = status, .headers = {}, .body = body};
        if (!retryAfter.isEmpty())
            reply.headers.insert("retry-after", retryAfter);
        return reply;
    };
    desk.asked.clear();

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"city"_s, u"Ulm"_s}}), change(2, {}, {{u"name"_s, u"New"_s}})}, never);

    for (const int number : {1, 2}) {
        QCOMPARE(ruleOf(of(outcomes, number)), rule);
        QCOMPARE(of(outcomes, number).error->retryAfter, std::chrono::seconds(seconds));
    }
    QCOMPARE(desk.count(u"/batch/"_s), 1);
}

void TestHubSpotWriter::inv09OnlyWhatWasRefusedIsReported_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("told inside a 200") << 200;
    QTest::newRow("told inside a 207") << 207;
}

//! A batch of which one was refused, as the service words it; what it took, it did take.
void TestHubSpotWriter::inv09OnlyWhatWasRefusedIsReported()
{
    QFETCH(const int, status);
    Desk desk(9);
    QVERIFY(desk.writer().makeOwnFields(never));
    desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().endsWith("/batch/upsert"_L1))
            return std::nullopt;
        HttpReply reply = desk.server.answer(request);
        reply.status = status;
        return reply;
    };
    desk.server.data().table(HubSpotType::Companies).schema().require(u"city"_s);
    QList<CrmWrite> writes;
    for (int i = 0; i < 9; ++i)
        writes.append(
            change(i, {}, {{u"name"_s, u"New %1"_s.arg(i)}, {u"city"_s, i == 4 ? u""_s : u"Ulm"_s}}));

    const auto outcomes = desk.writer().write(writes, never);

    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), 9);
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(of(outcomes, i).error.has_value(), i == 4);
        QCOMPARE(!desk.writer().findOurs(company, u"ours-%1"_s.arg(i), never)->isEmpty(), i != 4);
    }
    QCOMPARE(of(outcomes, 4).error->kind, ErrorKind::Refused);
    QCOMPARE(of(outcomes, 4).error->field, u"city"_s);
}

void TestHubSpotWriter::inv09AnAnswerThatSaysTooLittleIsUncertain()
{
    Desk desk;
    desk.instead = [](const HttpRequest &request) -> std::optional<HttpReply> {
        if (!request.url.path().endsWith("/batch/update"_L1))
            return std::nullopt;
        return HttpReply{
            .status = 200, .headers = {}, .body = R"({"status":"COMPLETE","results":[],"future":{}})"};
    };

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{u"city"_s, u"Ulm"_s}}), change(2, desk.ids[1], {{u"city"_s, u"Ulm"_s}})},
        never);

    for (const int number : {1, 2})
        QCOMPARE(of(outcomes, number).error->kind, ErrorKind::Uncertain);
}

void TestHubSpotWriter::inv13AFieldThatIsGoneIsLeftOutOfTheWholeBatchAtOnce()
{
    Desk desk(100);
    QVERIFY(desk.writer().makeOwnFields(never));
    QVERIFY(desk.writer().properties(company, never));
    desk.server.data()
        .table(HubSpotType::Companies)
        .schema()
        .remove(u"quittance_tax_id"_s); // After we looked.
    QList<CrmWrite> writes;
    for (int i = 0; i < 100; ++i)
        writes.append(change(i, desk.ids[i], {{u"quittance_tax_id"_s, u"DE1"_s}, {u"city"_s, u"Ulm"_s}}));
    desk.asked.clear();

    const auto outcomes = desk.writer().write(writes, never);

    for (int i = 0; i < 100; ++i) {
        QCOMPARE(ruleOf(of(outcomes, i)), u"none"_s);
        QCOMPARE(of(outcomes, i).leftOut.first().rule, u"hubspot.field_gone"_s);
        QCOMPARE(desk.there(desk.ids[i], u"city"_s), u"Ulm"_s);
    }
    QCOMPARE(desk.count(u"/batch/update"_s), 2);
}

void TestHubSpotWriter::inv13AnAddressThatAnotherContactHasHoldsUpNothingElse()
{
    Desk desk(0);
    constexpr HubSpotType people = HubSpotType::Contacts;
    desk.server.data().create(people, {{u"email"_s, u"ada@example.org"_s}});
    const QString id
        = QString::number(desk.server.data().create(people, {{u"email"_s, u"bo@example.org"_s}}));
    CrmWrite write = change(1, id, {{u"email"_s, u"ada@example.org"_s}, {u"phone"_s, u"0421 1"_s}});
    write.kind = CrmKind::Person;

    const auto outcomes = desk.writer().write({write}, never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QCOMPARE(of(outcomes, 1).leftOut.first().rule, u"hubspot.value_taken"_s);
    QCOMPARE(of(outcomes, 1).leftOut.first().field, u"email"_s);
    const sandbox::HubSpotTable &table = std::as_const(desk.server.data()).table(people);
    QCOMPARE(table.value(*table.find(id.toLongLong()), u"phone"_s), u"0421 1"_s);
}

void TestHubSpotWriter::inv16ValuesArriveAndComeBackAsTheyAre_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("an amount") << u"quittance_open_balance"_s << u"12345.60"_s;
    QTest::newRow("a negative one") << u"quittance_open_balance"_s << u"-0.01"_s;
    QTest::newRow("an amount emptied") << u"quittance_open_balance"_s << QString();
    QTest::newRow("a day") << u"quittance_last_invoice_date"_s << u"2026-03-29"_s;
    QTest::newRow("a choice") << u"quittance_payment_terms"_s << u"NET14"_s;
    QTest::newRow("a semicolon in a text") << u"city"_s << u"a;b"_s;
    QTest::newRow("not a number") << u"city"_s << u"N/A"_s;
    QTest::newRow("four bytes a character") << u"city"_s << u"\U0001F3D9 \U00020BB7"_s;
    QTest::newRow("from right to left") << u"city"_s << u"‏תל אביב"_s;
    QTest::newRow("combining marks") << u"city"_s << u"Ko\u0308ln"_s;
    QTest::newRow("as long as it may be") << u"address"_s << QString(65'536, u'ß');
}

void TestHubSpotWriter::inv16ValuesArriveAndComeBackAsTheyAre()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    Desk desk;
    QVERIFY(desk.writer().makeOwnFields(never));
    desk.connector.readAlso(company, {field});
    if (value.isEmpty()) // There has to be something to take away.
        desk.server.data().update(HubSpotType::Companies, desk.ids[0].toLongLong(), {{field, u"5.00"_s}});

    const auto outcomes = desk.writer().write(
        {change(1, desk.ids[0], {{field, value.isEmpty() ? QJsonValue() : QJsonValue(value)}})}, never);

    QCOMPARE(ruleOf(of(outcomes, 1)), u"none"_s);
    QCOMPARE(desk.there(desk.ids[0], field), value);
    const auto read = desk.connector.read(company, {desk.ids[0]}, never);
    QVERIFY(read);
    QCOMPARE(read->records.first().values.value(field).toString(), value);
}

void TestHubSpotWriter::makesWhatCarriesOurIdOnce()
{
    Desk desk(0);
    QVERIFY(desk.writer().makeOwnFields(never));
    const QList<CrmWrite> writes{change(1, {}, {{u"name"_s, u"Falke KG"_s}})};

    const auto first = desk.writer().write(writes, never);
    const auto second = desk.writer().write(writes, never);

    QVERIFY(of(first, 1).created && !of(second, 1).created);
    QCOMPARE(of(first, 1).remoteId, of(second, 1).remoteId);
    QCOMPARE(desk.server.data().table(HubSpotType::Companies).live().size(), size_t{1});
    QCOMPARE(*desk.writer().findOurs(company, u"ours-1"_s, never), of(first, 1).remoteId);
}

void TestHubSpotWriter::aNoteOfAnyLengthKeepsItsMark()
{
    Desk desk;
    const CrmRemark remark{.push = push(1),
        .kind = company,
        .remoteId = desk.ids[0],
        .text = QString(70'000, u'&'),
        .at = desk.clock.time};

    const Result<QString> made = desk.writer().remark(remark, never);

    QVERIFY(made);
    QCOMPARE(*desk.writer().findRemark(remark, never), *made);
}

void TestHubSpotWriter::theListOfOwnFieldsIsWhatIsMade_data()
{
    QTest::addColumn<CrmKind>("kind");
    QTest::newRow("companies") << CrmKind::Company;
    QTest::newRow("people") << CrmKind::Person;
}

void TestHubSpotWriter::theListOfOwnFieldsIsWhatIsMade()
{
    QFETCH(const CrmKind, kind);
    QStringList made;
    for (const QJsonObject &field : hubSpotOwnFields(kind))
        made.append(field.value("name"_L1).toString());
    QStringList listed;
    const QList<CrmProperty> there{{.name = u"quittance_id"_s}};
    for (const CrmOwnField &field : crmOwnFields(u"hubspot"_s, {{kind, there}})) {
        if (field.kind != kind)
            continue;
        listed.append(field.remote);
        QCOMPARE(field.state == CrmOwnField::State::There, field.remote == "quittance_id"_L1);
    }
    made.sort();
    listed.sort();
    QCOMPARE(listed, made);
}
