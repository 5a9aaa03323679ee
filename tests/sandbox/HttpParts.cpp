#include "tests/sandbox/HttpParts.h"

#include <QJsonDocument>

namespace quittance::sandbox {

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    return {};
}

HttpReply jsonReply(int status, const QJsonObject &body)
{
    return {.status = status,
        .headers = {{"content-type", "application/json"}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply pageReply(int status, const QString &html)
{
    return {.status = status,
        .headers = {{"content-type", "text/html; charset=utf-8"}, {"cache-control", "no-store"},
            {"content-security-policy",
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"},
            {"referrer-policy", "same-origin"}},
        .body = html.toUtf8()};
}

} // namespace quittance::sandbox
