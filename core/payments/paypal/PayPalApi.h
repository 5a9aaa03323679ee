#pragma once

#include "core/net/AccessTokenShelf.h"
#include "core/net/HttpClient.h"
#include "core/net/RateLimiter.h"
#include "core/net/ReadCounter.h"
#include "core/payments/paypal/PayPalAccount.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quittance {

//! Requests to PayPal and its answers as JSON: authorised with a token that is asked for once and renewed
//! five minutes early, at most five a second, errors translated. Reads are repeated on a fault, and wait out
//! a 429; changes go once. A 401 takes a new token once: nothing was carried out.
class PayPalApi
{
public:
    //! transport, clock and tokens must outlive this.
    PayPalApi(HttpTransport &transport, Clock &clock, PayPalAccount account, AccessTokenShelf &tokens);

    const PayPalAccount &account() const { return m_account; }
    Clock &clock() const { return m_clock; }

    //! For what the program reads in the background: a 429 is waited out, 2, 4, 8 and 16 s.
    Result<QJsonObject> get(const QString &path, const FormBody &query, const StopFlag &stop);
    //! The same for somebody who looks on: a 429 is an answer.
    Result<QJsonObject> getAtOnce(const QString &path, const FormBody &query, const StopFlag &stop);
    //! A question that is asked with a body. Repeated as a read, for it changes nothing.
    Result<QJsonObject> ask(
        const QString &path, const FormBody &query, const QJsonObject &body, const StopFlag &stop);

    //! One change, with the whole object as its answer; an empty object where PayPal answers without one.
    //! requestId: PayPal-Request-Id, 1 to 108 characters; empty where the call knows none. Uncertain also
    //! when PayPal's yes cannot be read: what was asked for may exist.
    Result<QJsonObject> post(
        const QString &path, const QByteArray &body, const QString &requestId, const StopFlag &stop);
    Result<QJsonObject> remove(const QString &path, const StopFlag &stop);

    //! What the token may be used for: "https://uri.paypal.com/services/invoicing/invoices/readwrite".
    //! fresh: ask for a new token first, because permissions given since are not in the old one.
    Result<QStringList> scopes(bool fresh, const StopFlag &stop);

    //! How many requests have read something, repeats included.
    qint64 readsMade() const { return m_reads.count() + m_asked; }

private:
    Result<AccessToken> token(const StopFlag &stop);
    Result<AccessToken> fetchToken(const StopFlag &stop);
    Result<HttpReply> send(HttpRequest request, bool repeatable, const StopFlag &stop);
    Result<QJsonObject> accept(const Result<HttpReply> &outcome) const;
    Result<QJsonObject> change(HttpRequest request, const StopFlag &stop);
    template <class Look>
    Result<QJsonObject> waitingOut(const Look &look, const StopFlag &stop);

    PayPalAccount m_account;
    Clock &m_clock;
    AccessTokenShelf &m_tokens;
    ReadCounter m_reads;
    std::atomic<qint64> m_asked{0};
    RateLimiter m_limiter;
    HttpClient m_client;
};

//! The address of a relation in an object's links; empty when there is none.
QString payPalLinkIn(const QJsonObject &object, QLatin1StringView relation);
//! An instant of PayPal's: RFC 3339, also with "+0000" as transaction search writes it; null when it is none.
QDateTime payPalInstant(const QJsonValue &text);
//! The form PayPal reads: whole seconds, UTC.
QString payPalInstantText(const QDateTime &instant);

} // namespace quittance
