#include "tests/sandbox/hubspot/HubSpotReplies.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

HttpReply hubSpotReply(int status, const QJsonObject &body)
{
    return HttpReply{.status = status,
        .headers = {{"content-type", "application/json;charset=utf-8"}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply hubSpotError(int status, const QString &category, const QString &message,
    const QString &correlationId, const QJsonObject &context)
{
    QJsonObject body{{u"status"_s, u"error"_s}, {u"message"_s, message}, {u"correlationId"_s, correlationId}};
    if (!category.isEmpty())
        body[u"category"_s] = category;
    if (!context.isEmpty())
        body[u"context"_s] = context;
    return hubSpotReply(status, body);
}

HttpReply hubSpotTooMany(HubSpotPolicy policy, const QString &correlationId)
{
    const QString name = policy == HubSpotPolicy::Daily ? u"DAILY"_s
        : policy == HubSpotPolicy::Secondly             ? u"SECONDLY"_s
                                                        : u"TEN_SECONDLY_ROLLING"_s;
    return hubSpotReply(429,
        QJsonObject{{u"status"_s, u"error"_s},
            {u"message"_s, u"You have reached your %1 limit."_s.arg(name.toLower())},
            {u"errorType"_s, u"RATE_LIMIT"_s}, {u"policyName"_s, name}, {u"correlationId"_s, correlationId},
            {u"requestId"_s, correlationId}});
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace quittance::sandbox
