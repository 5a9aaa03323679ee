#pragma once

#include "tests/sandbox/hubspot/HubSpotSandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace quittance::sandbox {

//! A stand-in at a fixed time, and short ways to ask it.
struct HubSpotTester {
    SandboxClock clock = fixedClock();
    HubSpotSandbox hubSpot{clock, 7};
    QByteArray token = "pat-eu1-test";
    HttpReply reply; //!< The last one.

    QJsonObject get(const QString &target) { return ask("GET", target, {}); }
    QJsonObject post(const QString &target, const QJsonObject &body)
    {
        return ask("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    QJsonObject ask(const QByteArray &method, const QString &target, const QByteArray &body)
    {
        HttpRequest request{.method = method, .url = QUrl(target), .body = body};
        request.headers["Authorization"] = "Bearer " + token;
        if (!body.isEmpty())
            request.headers["Content-Type"] = "application/json";
        reply = hubSpot.answer(request);
        return QJsonDocument::fromJson(reply.body).object();
    }

    static QJsonObject filter(const QString &property, const QString &operation, const QString &value)
    {
        return {{QStringLiteral("propertyName"), property}, {QStringLiteral("operator"), operation},
            {QStringLiteral("value"), value}};
    }
    //! A search body with one filter group, sorted by id.
    static QJsonObject search(const QJsonArray &filters, int limit = 200)
    {
        QJsonObject body{{QStringLiteral("limit"), limit},
            {QStringLiteral("sorts"),
                QJsonArray{QJsonObject{{QStringLiteral("propertyName"), QStringLiteral("hs_object_id")},
                    {QStringLiteral("direction"), QStringLiteral("ASCENDING")}}}}};
        if (!filters.isEmpty()) {
            body[QStringLiteral("filterGroups")]
                = QJsonArray{QJsonObject{{QStringLiteral("filters"), filters}}};
        }
        return body;
    }
    //! The ids of the results, in their order.
    static QStringList ids(const QJsonObject &answer)
    {
        QStringList result;
        for (const QJsonValue &record : answer[QStringLiteral("results")].toArray())
            result.append(record[QStringLiteral("id")].toString());
        return result;
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
