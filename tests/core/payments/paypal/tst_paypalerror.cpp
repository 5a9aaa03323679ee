#include "tests/core/payments/paypal/tst_paypalerror.h"

#include "core/payments/paypal/payPalError.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray body(const QByteArray &name, const QByteArray &issue)
{
    return "{\"name\":\"" + name
        + "\",\"message\":\"No.\",\"debug_id\":\"90957fca61718\",\"details\":[{\"issue\":\"" + issue
        + "\",\"description\":\"Because ada@example.com said so.\",\"field\":\"/amount/value\"}]}";
}

} // namespace

void TestPayPalError::readsWhatPayPalMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rule");
    const auto kind = [](ErrorKind one) { return static_cast<int>(one); };

    QTest::newRow("our bug") << 400 << body("INVALID_REQUEST", "MISSING_REQUIRED_PARAMETER")
                             << kind(ErrorKind::Refused) << u"paypal.request_invalid"_s;
    QTest::newRow("wrong credentials")
        << 401
        << QByteArray("{\"error\":\"invalid_client\",\"error_description\":\"Client Authentication failed\"}")
        << kind(ErrorKind::Unauthorized) << u"paypal.credentials_refused"_s;
    QTest::newRow("an old token") << 401 << body("AUTHENTICATION_FAILURE", "")
                                  << kind(ErrorKind::Unauthorized) << u"paypal.token_refused"_s;
    QTest::newRow("a feature is off") << 403 << body("NOT_AUTHORIZED", "PERMISSION_DENIED")
                                      << kind(ErrorKind::Unauthorized) << u"paypal.permission_missing"_s;
    QTest::newRow("gone") << 404 << body("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID")
                          << kind(ErrorKind::Refused) << u"paypal.resource_missing"_s;
    QTest::newRow("the first copy still runs")
        << 409 << body("RESOURCE_CONFLICT", "PREVIOUS_REQUEST_IN_PROGRESS") << kind(ErrorKind::Uncertain)
        << u"paypal.in_progress"_s;
    QTest::newRow("an order under way") << 422 << body("UNPROCESSABLE_ENTITY", "ORDER_COMPLETION_IN_PROGRESS")
                                        << kind(ErrorKind::Uncertain) << u"paypal.in_progress"_s;
    QTest::newRow("an issue with a sentence") << 422 << body("UNPROCESSABLE_ENTITY", "INSTRUMENT_DECLINED")
                                              << kind(ErrorKind::Refused) << u"paypal.instrument_declined"_s;
    QTest::newRow("an issue nobody knows") << 422 << body("UNPROCESSABLE_ENTITY", "SOMETHING_NEW")
                                           << kind(ErrorKind::Refused) << u"paypal.refused"_s;
    QTest::newRow("too many rows") << 400 << body("RESULTSET_TOO_LARGE", "") << kind(ErrorKind::Refused)
                                   << u"paypal.result_too_large"_s;
    QTest::newRow("too many requests")
        << 429 << body("RATE_LIMIT_REACHED", "") << kind(ErrorKind::RateLimited) << u"paypal.rate_limited"_s;
    QTest::newRow("too many requests, from a proxy")
        << 429 << QByteArray("<html>") << kind(ErrorKind::RateLimited) << u"paypal.rate_limited"_s;
    QTest::newRow("a fault there") << 500 << body("INTERNAL_SERVER_ERROR", "") << kind(ErrorKind::Uncertain)
                                   << u"paypal.server_fault"_s;
    QTest::newRow("out of order") << 503 << QByteArray() << kind(ErrorKind::Uncertain)
                                  << u"paypal.server_fault"_s;
    QTest::newRow("no error of PayPal's")
        << 422 << QByteArray("<html>no</html>") << kind(ErrorKind::BadReply) << u"paypal.unreadable"_s;
}

void TestPayPalError::readsWhatPayPalMeans()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    QFETCH(const QString, rule);

    const Error error = payPalError({.status = status, .headers = {}, .body = text});

    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.rule, rule);
    QVERIFY(!error.providerText.contains(u"ada@example.com"_s)); // An address is nobody's business.
    QCOMPARE(error.retryAfter > 0s, error.kind == ErrorKind::RateLimited || rule == "paypal.in_progress"_L1);
}

void TestPayPalError::keepsTheNumberForPayPalsSupport()
{
    QCOMPARE(payPalError({.status = 400, .headers = {}, .body = body("INVALID_REQUEST", "")}).requestId,
        u"90957fca61718"_s);
    QCOMPARE(
        payPalError({.status = 500, .headers = {{"paypal-debug-id", "f1"}}, .body = {}}).requestId, u"f1"_s);
}

void TestPayPalError::anErrorMayComeWithAStatusOfSuccess()
{
    QVERIFY(isPayPalError(body("NOT_AUTHORIZED", "")));
    QVERIFY(!isPayPalError("{\"name\":\"an invoice may have a name\"}"));
    QCOMPARE(payPalError({.status = 200, .headers = {}, .body = body("NOT_AUTHORIZED", "")}).rule,
        u"paypal.permission_missing"_s);
}
