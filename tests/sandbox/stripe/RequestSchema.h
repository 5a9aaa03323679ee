#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace quittance::sandbox {

//! Which parameters each call takes, as one JSON schema a call: type, properties, required, items, enum,
//! maxLength, anyOf, additionalProperties. Ours come from one table, which a test holds against Stripe's
//! OpenAPI file where that is at hand: what passes the table passes there too.
class RequestSchema
{
public:
    //! From an OpenAPI document; nothing when it cannot be read.
    static std::optional<RequestSchema> fromOpenApi(const QString &fileName);
    //! From parameterTable().
    static RequestSchema builtIn();
    //! Where the OpenAPI file may lie: $QUITTANCE_SHARED, else "shared" beside the project's folder. It may
    //! not exist.
    static QString openApiFile();

    //! Every call, as "POST /v1/customers/{}".
    QStringList calls() const { return m_calls.keys(); }
    //! The schema of the call; nothing when there is no such call. path is a template:
    //! "/v1/customers/{customer}".
    std::optional<QJsonObject> of(const QByteArray &method, const QString &path) const;

private:
    QHash<QString, QJsonObject>
        m_calls; //!< By "POST /v1/customers/{}": the names in braces differ between sources.
};

} // namespace quittance::sandbox
