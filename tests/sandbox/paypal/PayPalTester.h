#pragma once

#include "tests/sandbox/SandboxTransport.h"
#include "tests/sandbox/paypal/PayPalSandbox.h"

#include <QJsonDocument>

namespace quittance::sandbox {

//! An account at a fixed time with a client that speaks to it without a socket. For tests.
class PayPalTester
{
public:
    PayPalTester()
        : paypal(clock, 7)
    {
        clock.fix(QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()));
        paypal.setBases(
            QUrl(QStringLiteral("http://127.0.0.1:1")), QUrl(QStringLiteral("http://127.0.0.1:2")));
        transport.serve(QUrl(QStringLiteral("http://127.0.0.1:1")), gate);
    }
    virtual ~PayPalTester() = default;
    Q_DISABLE_COPY_MOVE(PayPalTester)

    SandboxClock clock; //!< 2026-03-01 12:00 UTC.
    PayPalSandbox paypal;
    SandboxGate gate{paypal};
    SandboxTransport transport;
    QByteArray token;

    HttpReply askToken(const QByteArray &secret, const QByteArray &body = "grant_type=client_credentials")
    {
        const QByteArray basic = QByteArray(PayPalTokens::clientId) + ':' + secret;
        return send({.method = "POST",
            .url = url(QStringLiteral("/v1/oauth2/token")),
            .headers = {{"authorization", "Basic " + basic.toBase64()},
                {"content-type", "application/x-www-form-urlencoded"}},
            .body = body});
    }
    void signIn()
    {
        token = object(askToken(PayPalTokens::clientSecret))[QStringLiteral("access_token")]
                    .toString()
                    .toLatin1();
    }

    HttpRequest request(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
        const QByteArray &key = {}, const QByteArray &prefer = {})
    {
        if (token.isEmpty())
            signIn();
        HttpRequest result{.method = method,
            .url = url(pathAndQuery),
            .headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}},
            .body = body};
        if (!key.isEmpty())
            result.headers.insert("PayPal-Request-Id", key);
        if (!prefer.isEmpty())
            result.headers.insert("Prefer", "return=" + prefer);
        return result;
    }
    virtual HttpReply send(const HttpRequest &request)
    {
        return transport.send(request, {}).value_or(HttpReply());
    }
    HttpReply get(const QString &path) { return send(request("GET", path)); }
    HttpReply post(const QString &path, const QByteArray &body, const QByteArray &key = {},
        const QByteArray &prefer = {})
    {
        return send(request("POST", path, body, key, prefer));
    }
    QJsonObject read(const QString &path) { return object(get(path)); }
    //! What the world does, see payPalWorld; {"trouble"} when it cannot be.
    QJsonObject order(const QString &name, const QJsonObject &order)
    {
        const auto done = paypal.order(name, order);
        return done ? *done : QJsonObject{{QStringLiteral("trouble"), done.error()}};
    }
    //! Moves the clock and lets happen what is due.
    void pass(qint64 seconds)
    {
        clock.advance(seconds);
        paypal.catchUp();
    }

    static QJsonObject object(const HttpReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
    //! "422 ORDER_NOT_APPROVED", or the status alone.
    static QString verdict(const HttpReply &reply)
    {
        const QString issue = object(reply)[QStringLiteral("details")][0][QStringLiteral("issue")].toString();
        return QString::number(reply.status) + (issue.isEmpty() ? QString() : u' ' + issue);
    }

    //! An order of that amount, created.
    QJsonObject makeOrder(const QByteArray &value = "12.50", const QByteArray &more = {})
    {
        return object(post(QStringLiteral("/v2/checkout/orders"), orderBody(value, more), nextKey()));
    }
    //! An order that was approved and captured; its capture.
    QJsonObject takeMoney(const QByteArray &value = "12.50",
        const QString &funding = QStringLiteral("balance"), const QByteArray &more = {})
    {
        const QString id = makeOrder(value, more)[QStringLiteral("id")].toString();
        order(QStringLiteral("pay"), {{QStringLiteral("order"), id}, {QStringLiteral("funding"), funding}});
        const QJsonObject captured
            = object(post(QStringLiteral("/v2/checkout/orders/") + id + QStringLiteral("/capture"), "{}",
                nextKey(), whole));
        return captured[QStringLiteral("purchase_units")][0][QStringLiteral("payments")]
                       [QStringLiteral("captures")][0]
                           .toObject();
    }
    //! An invoice of one line over that amount; its id.
    QString makeInvoice(const QByteArray &value = "100.00", const QByteArray &number = "R-1")
    {
        return object(post(QStringLiteral("/v2/invoicing/invoices"), invoiceBody(value, number), {},
            whole))[QStringLiteral("id")]
            .toString();
    }
    //! The same, sent without a mail.
    QString sendInvoice(const QByteArray &value = "100.00", const QByteArray &number = "R-1")
    {
        const QString id = makeInvoice(value, number);
        post(QStringLiteral("/v2/invoicing/invoices/") + id + QStringLiteral("/send"),
            "{\"send_to_recipient\":false}");
        return id;
    }
    QJsonObject invoice(const QString &id) { return read(QStringLiteral("/v2/invoicing/invoices/") + id); }

    static QByteArray orderBody(const QByteArray &value, const QByteArray &more = {})
    {
        return "{\"intent\":\"CAPTURE\",\"purchase_units\":[{\"amount\":{\"currency_code\":\"EUR\",\"value\":"
               "\""
            + value + "\"}" + more
            + "}],\"payment_source\":{\"paypal\":{\"experience_context\":{\"return_url\":"
              "\"http://127.0.0.1:2/returned\",\"cancel_url\":\"http://127.0.0.1:2/"
              "cancelled\",\"user_action\":"
              "\"PAY_NOW\"}}}}";
    }
    static QByteArray invoiceBody(const QByteArray &value, const QByteArray &number)
    {
        return "{\"detail\":{\"currency_code\":\"EUR\",\"invoice_number\":\"" + number
            + "\",\"reference\":\"K-7\"},\"invoicer\":{\"email_address\":\"seller@brightwater.example\"},"
              "\"primary_recipients\":[{\"billing_info\":{\"email_address\":\"buyer@example.com\"}}],"
              "\"items\":[{\"name\":\"Invoice "
            + number
            + "\",\"quantity\":\"1\",\"unit_of_measure\":\"AMOUNT\",\"unit_amount\":{"
              "\"currency_code\":\"EUR\",\"value\":\""
            + value + "\"}}]}";
    }

    static constexpr auto whole = "representation";

private:
    static QUrl url(const QString &pathAndQuery)
    {
        return QUrl(QStringLiteral("http://127.0.0.1:1") + pathAndQuery);
    }
    QByteArray nextKey() { return "key-" + QByteArray::number(++m_keys); }

    int m_keys = 0;
};

} // namespace quittance::sandbox
