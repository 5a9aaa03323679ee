#pragma once

#include "core/net/HttpClient.h"
#include "core/net/RateLimiter.h"
#include "core/net/ReadCounter.h"
#include "core/payments/stripe/StripeKey.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace quittance {

//! Requests to Stripe and its answers as JSON: authorised, at the pinned version, at most ten a second,
//! errors translated. Reads are repeated twice on a fault, and wait out a plain 429; changes go once.
class StripeApi
{
public:
    //! The version of all shapes read here.
    static constexpr const char *version = "2026-07-29.dahlia";

    //! transport and clock must outlive this.
    StripeApi(HttpTransport &transport, Clock &clock, const QUrl &baseUrl, StripeKey key);

    const StripeKey &key() const { return m_key; }
    const QUrl &baseUrl() const { return m_baseUrl; }

    //! What the program reads in the background: after a plain 429 it waits 2, 4, 8 and 16 s before it
    //! asks again, and then tells RateLimited. Refused stripe.livemode_mismatch when the object is of the
    //! other mode than the key.
    Result<QJsonObject> get(const QString &path, const FormBody &query, const StopFlag &stop);
    //! The same for somebody who looks on: a plain 429 is an answer.
    Result<QJsonObject> getAtOnce(const QString &path, const FormBody &query, const StopFlag &stop);
    //! How many requests have read something, repeats included.
    qint64 readsMade() const { return m_reads.count(); }
    //! Uncertain also when Stripe's yes cannot be read: what was asked for may exist. An empty key is for
    //! what may be done twice without harm.
    Result<QJsonObject> post(
        const QString &path, const QByteArray &body, const QString &idempotencyKey, const StopFlag &stop);

    //! As post(), of a request that answers with a PaymentIntent. A decline (402) is an answer, too: it tells
    //! of the intent as it stands, and why the card was declined stands in its last_payment_error.
    Result<QJsonObject> postIntent(
        const QString &path, const QByteArray &body, const QString &idempotencyKey, const StopFlag &stop);

    //! One page of a list: its elements, newest first.
    struct Page {
        QList<QJsonObject> data;
        bool hasMore = false;
    };
    Result<Page> page(const QString &path, const FormBody &query, const StopFlag &stop);

    //! Walks a list from the newest to the oldest until visit says false. filter holds what each page is
    //! asked with.
    Result<void> walk(const QString &path, const FormBody &filter, const StopFlag &stop,
        const std::function<Result<bool>(const QJsonObject &)> &visit);
    //! The newest element of a list that is ours, of those made not earlier than a day before since: clocks
    //! differ. Empty when there is none.
    Result<std::optional<QJsonObject>> findMade(const QString &path, FormBody filter, const QDateTime &since,
        const std::function<bool(const QJsonObject &)> &isOurs, const StopFlag &stop);
    //! How far our clock and Stripe's may be apart, in seconds.
    static constexpr qint64 clockDifference = 24 * 60 * 60;

private:
    Result<QJsonObject> accept(const Result<HttpReply> &outcome) const;
    Result<HttpReply> send(
        const QString &path, const QByteArray &body, const QString &idempotencyKey, const StopFlag &stop);

    StripeKey m_key;
    QUrl m_baseUrl;
    Clock &m_clock;
    ReadCounter m_reads;
    RateLimiter m_limiter;
    HttpClient m_client;
};

//! The id in a field that holds an id or, when it was expanded, the object; empty for null.
QString stripeIdIn(const QJsonValue &field);

//! Empty when the value is no whole number.
std::optional<qint64> stripeInteger(const QJsonValue &value);

} // namespace quittance
