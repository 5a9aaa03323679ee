#include "tests/core/payments/tst_stripeerror.h"

#include "core/payments/stripe/stripeError.h"
#include "tests/core/payments/StripeWorld.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void TestStripeError::classifiesByStatusThenCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");

    const QString bad = u"invalid_request_error"_s;
    const QString card = u"card_error"_s;
    QTest::newRow("bad request") << 400 << bad << u"something_new"_s << ErrorKind::Refused
                                 << u"stripe.refused"_s;
    QTest::newRow("too small") << 400 << bad << u"amount_too_small"_s << ErrorKind::Refused
                               << u"stripe.amount_too_small"_s;
    QTest::newRow("unknown parameter")
        << 400 << bad << u"parameter_unknown"_s << ErrorKind::Refused << u"stripe.parameter_unknown"_s;
    QTest::newRow("same key, other bytes")
        << 400 << u"idempotency_error"_s << u""_s << ErrorKind::Refused << u"stripe.idempotency_mismatch"_s;
    QTest::newRow("wrong key") << 401 << bad << u""_s << ErrorKind::Unauthorized << u"stripe.key_refused"_s;
    QTest::newRow("expired key") << 401 << bad << u"api_key_expired"_s << ErrorKind::Unauthorized
                                 << u"stripe.key_expired"_s;
    QTest::newRow("declined") << 402 << card << u"card_declined"_s << ErrorKind::Refused
                              << u"stripe.card_declined"_s;
    QTest::newRow("bank wants the cardholder") << 402 << card << u"authentication_required"_s
                                               << ErrorKind::Refused << u"stripe.authentication_required"_s;
    QTest::newRow("a decline of the future")
        << 402 << card << u"card_melted"_s << ErrorKind::Refused << u"stripe.refused"_s;
    QTest::newRow("no permission") << 403 << bad << u""_s << ErrorKind::Unauthorized
                                   << u"stripe.permission_missing"_s;
    QTest::newRow("no such object") << 404 << bad << u"resource_missing"_s << ErrorKind::Refused
                                    << u"stripe.resource_missing"_s;
    QTest::newRow("no such path") << 404 << bad << u""_s << ErrorKind::Refused
                                  << u"stripe.resource_missing"_s;
    QTest::newRow("first copy still runs") << 409 << bad << u"idempotency_key_in_use"_s
                                           << ErrorKind::Uncertain << u"stripe.idempotency_key_in_use"_s;
    QTest::newRow("conflict") << 409 << bad << u""_s << ErrorKind::Uncertain << u"stripe.conflict"_s;
    QTest::newRow("too many") << 429 << bad << u"rate_limit"_s << ErrorKind::RateLimited
                              << u"stripe.rate_limited"_s;
    QTest::newRow("locked") << 429 << bad << u"lock_timeout"_s << ErrorKind::RateLimited
                            << u"stripe.lock_timeout"_s;
    QTest::newRow("their fault") << 500 << u"api_error"_s << u""_s << ErrorKind::Uncertain
                                 << u"stripe.server_fault"_s;
    QTest::newRow("overloaded") << 503 << u"api_error"_s << u"card_declined"_s << ErrorKind::Uncertain
                                << u"stripe.server_fault"_s;
}

void TestStripeError::classifiesByStatusThenCode()
{
    QFETCH(const int, status);
    QFETCH(const QString, type);
    QFETCH(const QString, code);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, rule);

    const Error error = stripeError(StripeWorld::error(
        status, {{u"type"_s, type}, {u"code"_s, code}, {u"message"_s, u"Stripe said no."_s}}));

    QCOMPARE(error.rule, rule);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.requestId, u"req_abc"_s);
    QCOMPARE(error.providerText, u"Stripe said no."_s);
}

void TestStripeError::namesThePermissionThatIsMissing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("permission");

    QTest::newRow("old wording")
        << 403
        << u"The provided key 'rk_test_***abcd' does not have the required permissions for this endpoint on "
           u"account "
           "'acct_1'. Having the 'rak_payment_link_write' permission would allow this request to continue."_s
        << u"Payment Links Write"_s;
    QTest::newRow("new wording")
        << 403
        << u"Permission denied. Enabling \"Checkout Sessions Write\" ('checkout_session_write') would allow this."_s
        << u"Checkout Sessions Write"_s;
    QTest::newRow("with 401") << 401 << u"Having the 'rak_event_read' permission would allow this."_s
                              << u"Events Read"_s;
    QTest::newRow("a permission of the future")
        << 403 << u"Having the 'rak_moon_read' permission"_s << u"moon Read"_s;
    QTest::newRow("unnamed") << 403 << u"Not allowed."_s << u""_s;
}

void TestStripeError::namesThePermissionThatIsMissing()
{
    QFETCH(const int, status);
    QFETCH(const QString, message);
    QFETCH(const QString, permission);

    const Error error = stripeError(StripeWorld::error(status, {{u"message"_s, message}}));

    QCOMPARE(error.kind, ErrorKind::Unauthorized);
    QCOMPARE(error.rule, u"stripe.permission_missing"_s);
    QCOMPARE(error.value, permission);
    QVERIFY(!error.providerText.contains(u"abcd"_s));
}

void TestStripeError::showsStripesWordsWithoutSecrets()
{
    const Error error = stripeError(StripeWorld::error(
        401, {{u"message"_s, u"Invalid API Key provided: sk_test_51Habcdefgh for ada@example.com"_s}}));

    QVERIFY(error.providerText.startsWith(u"Invalid API Key provided: "_s));
    QVERIFY(!error.providerText.contains(u"51Habcdefgh"_s));
    QVERIFY(!error.providerText.contains(u"ada@"_s));
    QVERIFY(!error.detail.contains(u"51Habcdefgh"_s));
}

void TestStripeError::aPageThatIsNotStripesDecidesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("a hotel's login page") << 302 << QByteArray("<html>") << ErrorKind::BadReply;
    QTest::newRow("a proxy forbids") << 403 << QByteArray("<html>Blocked</html>") << ErrorKind::BadReply;
    QTest::newRow("JSON of someone else") << 400 << QByteArray("{\"fault\":1}") << ErrorKind::BadReply;
    QTest::newRow("an error that is a text")
        << 400 << QByteArray("{\"error\":\"no\"}") << ErrorKind::BadReply;
    QTest::newRow("a gateway's 502") << 502 << QByteArray("<html>") << ErrorKind::Uncertain;
    QTest::newRow("a 429 without a body") << 429 << QByteArray() << ErrorKind::RateLimited;
}

void TestStripeError::aPageThatIsNotStripesDecidesNothing()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);

    QCOMPARE(stripeError({.status = status, .headers = {}, .body = body}).kind, kind);
}

void TestStripeError::saysHowLongToWait()
{
    HttpReply reply = StripeWorld::error(429, {{u"code"_s, u"rate_limit"_s}});

    QCOMPARE(stripeError(reply).retryAfter, 2s);
    reply.headers.insert("retry-after", "17");
    QCOMPARE(stripeError(reply).retryAfter, 17s);
}
