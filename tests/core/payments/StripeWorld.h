#pragma once

#include "core/net/HttpTransport.h"
#include "core/payments/stripe/StripeGateway.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace quittance {

//! A few objects of Stripe's, in its shapes, behind a FakeTransport, and a gateway that talks to them.
class StripeWorld
{
public:
    explicit StripeWorld(const QByteArray &key = "rk_test_0123456789abcdef");

    FakeClock clock;
    FakeTransport transport;
    QMap<QString, QJsonObject> objects; //!< By path: "/v1/payment_intents/pi_1".
    QMap<QString, QList<QJsonObject>> lists; //!< By path, oldest first.
    QMap<QString, HttpReply> errors; //!< By path; looked at before the objects.
    StripeGateway gateway;

    //! Adds the object at its path.
    void add(const QJsonObject &object);
    void addEvent(
        const QString &id, const QString &type, const QJsonObject &object, qint64 created = 1767200000);

    //! How often a path was asked for.
    qsizetype askedFor(const QString &path) const;

    static HttpReply reply(int status, const QJsonObject &body);
    static HttpReply error(int status, const QJsonObject &error);

    static QJsonObject link(const QString &id, const QString &ours, qint64 amount = 11900);
    static QJsonObject session(const QString &id, const QString &intent);
    static QJsonObject intent(const QString &id, const QJsonValue &latestCharge);
    static QJsonObject charge(const QString &id, const QString &status = QStringLiteral("succeeded"));

private:
    Result<HttpReply> answer(const HttpRequest &request) const;
    HttpReply page(const QList<QJsonObject> &list, const QByteArray &query) const;
};

} // namespace quittance
