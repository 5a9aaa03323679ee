#pragma once

#include "core/net/FormBody.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace quittance::sandbox {

//! A stand-in at a fixed time with a session, and short ways to ask it.
struct SalesforceTester {
    SandboxClock clock = fixedClock();
    SalesforceSandbox salesforce{clock};
    QString refresh = salesforce.tokens().grant();
    QString access;
    QHash<QByteArray, QByteArray> headers; //!< Of every request.
    HttpReply reply; //!< The last one.

    SalesforceTester() { renew(); }

    QJsonObject renew()
    {
        return token({{"grant_type", QStringLiteral("refresh_token")}, {"refresh_token", refresh}});
    }
    QJsonObject token(const QList<std::pair<const char *, QString>> &fields)
    {
        FormBody form;
        form.add(QStringLiteral("client_id"), QString::fromLatin1(SalesforceTokens::clientId));
        for (const auto &[name, value] : fields)
            form.add(QString::fromLatin1(name), value);
        HttpRequest request{.method = "POST",
            .url = QUrl(QStringLiteral("/services/oauth2/token")),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = form.encoded()};
        reply = salesforce.answer(request);
        const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
        if (reply.status == 200) {
            access = body[QStringLiteral("access_token")].toString();
            refresh = body[QStringLiteral("refresh_token")].toString(refresh);
        }
        return body;
    }

    //! path is below /services/data/v66.0.
    QJsonDocument ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return send(method, QStringLiteral("/services/data/v66.0") + path, body);
    }
    QJsonDocument send(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        HttpRequest request{.method = method, .url = QUrl(target), .headers = headers, .body = body};
        request.headers.insert("Authorization", "Bearer " + access.toUtf8());
        if (!body.isEmpty())
            request.headers.insert("Content-Type", "application/json");
        reply = salesforce.answer(request);
        return QJsonDocument::fromJson(reply.body);
    }
    QJsonObject query(const QString &soql, bool all = false)
    {
        const QString path = all ? QStringLiteral("/queryAll?q=") : QStringLiteral("/query?q=");
        return ask("GET", path + QString::fromLatin1(QUrl::toPercentEncoding(soql))).object();
    }
    //! The code of the last refusal.
    QString code() const
    {
        return QJsonDocument::fromJson(reply.body)[0][QStringLiteral("errorCode")].toString();
    }
    static QStringList column(const QJsonObject &page, const QString &name)
    {
        QStringList values;
        for (const QJsonValue &record : page[QStringLiteral("records")].toArray())
            values.append(record[name].toString());
        return values;
    }

private:
    static SandboxClock fixedClock()
    {
        SandboxClock clock;
        clock.fix(QDateTime(QDate(2026, 11, 25), QTime(9, 30, 15), QTimeZone::utc()));
        return clock;
    }
};

} // namespace quittance::sandbox
