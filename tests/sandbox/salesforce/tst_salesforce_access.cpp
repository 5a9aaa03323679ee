#include "tests/sandbox/salesforce/tst_salesforce_access.h"

#include "tests/sandbox/salesforce/SalesforceTester.h"

#include <QJsonArray>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString callback = u"http://localhost:17172/crm/salesforce"_s;
// RFC 7636, appendix B.
const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const QString challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;

//! The query the browser is sent back with; empty when it is not sent back.
QByteArray authorize(SalesforceTester &desk, const QHash<QString, QString> &changes = {})
{
    QHash<QString, QString> fields{{u"response_type"_s, u"code"_s},
        {u"client_id"_s, QString::fromLatin1(SalesforceTokens::clientId)}, {u"redirect_uri"_s, callback},
        {u"scope"_s, u"api refresh_token"_s}, {u"state"_s, u"s 1"_s}, {u"code_challenge"_s, challenge},
        {u"code_challenge_method"_s, u"S256"_s}};
    fields.insert(changes);
    FormBody form;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        form.add(field.key(), *field);
    desk.reply = desk.salesforce.answer({.method = "GET",
        .url = QUrl::fromEncoded("/services/oauth2/authorize?" + form.encoded()),
        .headers = {},
        .body = {}});
    const QByteArray location = desk.reply.headers.value("location");
    return location.startsWith(callback.toUtf8() + '?') ? location.mid(callback.size() + 1) : QByteArray();
}

QString fieldOf(const QByteArray &query, const QString &name)
{
    return FormBody::find(query, name).value_or(QString());
}

QJsonObject exchange(SalesforceTester &desk, const QString &code, const QString &with = verifier)
{
    return desk.token({{"grant_type", u"authorization_code"_s}, {"code", code}, {"redirect_uri", callback},
        {"code_verifier", with}});
}

} // namespace

void TestSalesforceAccess::theBrowserComesBackWithACodeThatIsGoodOnce()
{
    SalesforceTester desk;
    const QByteArray back = authorize(desk);
    QCOMPARE(desk.reply.status, 302);
    QCOMPARE(fieldOf(back, u"state"_s), u"s 1"_s);

    const QJsonObject first = exchange(desk, fieldOf(back, u"code"_s));
    const QJsonObject second = exchange(desk, fieldOf(back, u"code"_s));

    QVERIFY(!first[u"refresh_token"_s].toString().isEmpty());
    QVERIFY(first[u"id"_s].toString().contains(u"/id/%1/"_s.arg(desk.salesforce.data().organization())));
    QCOMPARE(second[u"error"_s].toString(), u"invalid_grant"_s);
}

void TestSalesforceAccess::theVerifierMustFitTheChallenge()
{
    SalesforceTester desk;
    const QString code = fieldOf(authorize(desk), u"code"_s);

    QCOMPARE(
        exchange(desk, code, u"another"_s)[u"error_description"_s].toString(), u"invalid code verifier"_s);
    // And the code is spent.
    QCOMPARE(exchange(desk, code)[u"error"_s].toString(), u"invalid_grant"_s);
}

void TestSalesforceAccess::authorizeRefuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("an unknown app: not sent back") << u"client_id"_s << u"other"_s << QString();
    QTest::newRow("an unknown address: not sent there")
        << u"redirect_uri"_s << u"http://evil.example/crm/salesforce"_s << QString();
    QTest::newRow("another port than the registered ones")
        << u"redirect_uri"_s << u"http://localhost:9/crm/salesforce"_s << QString();
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("a plain challenge") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("an implicit grant") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
}

void TestSalesforceAccess::authorizeRefuses()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, error);
    SalesforceTester desk;

    const QByteArray back = authorize(desk, {{field, value}});

    QCOMPARE(fieldOf(back, u"error"_s), error);
    QCOMPARE(fieldOf(back, u"code"_s), QString());
    QCOMPARE(desk.reply.status, error.isEmpty() ? 400 : 302);
}

void TestSalesforceAccess::theTokenEndpointRefuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("a secret of a public client") << u"client_secret"_s << u"x"_s << u"invalid_client"_s;
    QTest::newRow("another grant type") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
    QTest::newRow("an unknown token") << u"refresh_token"_s << u"5Aep861.none"_s << u"invalid_grant"_s;
}

void TestSalesforceAccess::theTokenEndpointRefuses()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, error);
    SalesforceTester desk;
    const QByteArray name = field.toLatin1();
    QList<std::pair<const char *, QString>> fields{{name.constData(), value}};
    if (field != "grant_type"_L1)
        fields.append({"grant_type", u"refresh_token"_s});
    if (field != "refresh_token"_L1)
        fields.append({"refresh_token", desk.refresh});

    QCOMPARE(desk.token(fields)[u"error"_s].toString(), error);
    QCOMPARE(desk.reply.status, 400);
}

void TestSalesforceAccess::aRenewalRotatesAndEndsTheSessionBefore()
{
    SalesforceTester desk;
    const QString oldRefresh = desk.refresh;
    const QString oldAccess = desk.access;

    desk.renew();

    QVERIFY(desk.refresh != oldRefresh);
    QVERIFY(desk.access != oldAccess);
    desk.query(u"SELECT Id FROM User"_s);
    QCOMPARE(desk.reply.status, 200);
    desk.access = oldAccess;
    desk.query(u"SELECT Id FROM User"_s);
    QCOMPARE(desk.reply.status, 401);
    QCOMPARE(desk.code(), u"INVALID_SESSION_ID"_s);
}

void TestSalesforceAccess::aVoidedRefreshTokenRevokesEverything()
{
    SalesforceTester desk;
    const QString old = desk.refresh;
    desk.renew();
    const QString good = desk.refresh;

    desk.refresh = old;
    QCOMPARE(desk.renew()[u"error"_s].toString(), u"invalid_grant"_s);

    QVERIFY(desk.salesforce.tokens().wasReused());
    desk.query(u"SELECT Id FROM User"_s);
    QCOMPARE(desk.reply.status, 401);
    desk.refresh = good;
    QCOMPARE(desk.renew()[u"error"_s].toString(), u"invalid_grant"_s);
}

void TestSalesforceAccess::tokensSayNothingOfTheirLifeTime()
{
    SalesforceTester desk;

    QVERIFY(!desk.renew().contains(u"expires_in"_s));
}

void TestSalesforceAccess::afterAMoveOnlyTheNewHostAnswers()
{
    SalesforceTester desk;
    const QString oldHost = desk.salesforce.tokens().instance();
    const QString newHost = u"https://nordwind-new.my.salesforce.com"_s;
    const QString target = u"/services/data/v66.0/limits"_s;
    desk.send("GET", oldHost + target);
    QCOMPARE(desk.reply.status, 200);

    desk.salesforce.move(newHost);
    QCOMPARE(desk.renew()[u"instance_url"_s].toString(), newHost);

    desk.send("GET", oldHost + target);
    QCOMPARE(desk.reply.status, 401);
    desk.send("GET", newHost + target);
    QCOMPARE(desk.reply.status, 200);
}

void TestSalesforceAccess::versionsAreToldToAnybody()
{
    SalesforceTester desk;
    desk.access.clear();

    const QJsonArray versions = desk.send("GET", u"/services/data/"_s).array();

    QCOMPARE(versions.last()[u"version"_s].toString(), u"68.0"_s);
    QVERIFY(desk.reply.headers.contains("date"));
}

void TestSalesforceAccess::oldVersionsAreGone()
{
    SalesforceTester desk;

    desk.send("GET", u"/services/data/v30.0/limits"_s);
    QCOMPARE(desk.reply.status, 410);
    desk.send("GET", u"/services/data/v69.0/limits"_s);
    QCOMPARE(desk.reply.status, 404);
}

void TestSalesforceAccess::everyAnswerTellsTheUsage()
{
    SalesforceTester desk;
    desk.salesforce.setUsage(10017, 100'000);

    desk.query(u"SELECT Id FROM User"_s);

    QCOMPARE(desk.reply.headers.value("sforce-limit-info"),
        QByteArray("api-usage=10018/100000; api-bursts=1/750"));
}

void TestSalesforceAccess::aUsedUpDayIsRefused()
{
    SalesforceTester desk;
    desk.salesforce.setUsage(15'000, 15'000);

    desk.query(u"SELECT Id FROM User"_s);

    QCOMPARE(desk.reply.status, 403);
    QCOMPARE(desk.code(), u"REQUEST_LIMIT_EXCEEDED"_s);
}

void TestSalesforceAccess::anEditionWithoutApiIsRefused()
{
    SalesforceTester desk;
    desk.salesforce.forbidApi(true);

    desk.query(u"SELECT Id FROM User"_s);

    QCOMPARE(desk.reply.status, 403);
    QCOMPARE(desk.code(), u"API_DISABLED_FOR_ORG"_s);
}
