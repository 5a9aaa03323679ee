#pragma once

#include "tests/sandbox/SandboxTransport.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

#include <QJsonArray>

namespace quittance::sandbox {

//! An account at a fixed time with a client that speaks to it without a socket. For tests.
class TestAccount
{
public:
    explicit TestAccount(std::optional<RequestSchema> schema = RequestSchema::builtIn());

    SandboxClock clock; //!< 2026-03-01 12:00 UTC.
    StripeSandbox stripe;
    SandboxGate gate{stripe};
    SandboxTransport transport;
    QByteArray apiKey = "rk_test_good";

    HttpRequest request(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
        const QByteArray &idempotencyKey = {}) const;
    //! The reply; the test fails when there is none.
    HttpReply get(const QString &pathAndQuery);
    HttpReply post(const QString &path, const QByteArray &body, const QByteArray &idempotencyKey = {});
    //! The object such a call answers, or its error as {"error": …}.
    QJsonObject read(const QString &pathAndQuery) { return object(get(pathAndQuery)); }
    QJsonObject make(const QString &path, const QByteArray &body = {}) { return object(post(path, body)); }
    //! What the world does, see StripeOrders; empty when it cannot be.
    QJsonObject order(const QString &name, const QJsonObject &order);
    //! The object of a reply.
    static QJsonObject object(const HttpReply &reply);
    //! The "error" of a reply.
    static QJsonObject error(const HttpReply &reply);
    //! The ids of a list, in its order.
    static QStringList ids(const HttpReply &reply);

    //! A new link of one line over so many cents, for one payment.
    QJsonObject makeLink(qint64 cents = 12'345);
    //! Opens the link's page and pays with the card.
    PayOutcome pay(const QJsonObject &link, const QString &card = QStringLiteral("4242 4242 4242 4242"));
    //! Confirms a payment intent with the way to pay ("pm_card_visa"); more are further parameters: "&…".
    QJsonObject charge(qint64 cents, const QByteArray &method = "pm_card_visa", const QByteArray &more = {});
    //! Moves the clock and lets happen what is due.
    void pass(qint64 seconds);
    //! The names of all events, oldest first.
    QStringList eventNames();
};

inline constexpr qint64 day = 24 * 60 * 60;

//! The body that makes such a link.
QByteArray linkBody(qint64 cents);

} // namespace quittance::sandbox
