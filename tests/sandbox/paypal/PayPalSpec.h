#pragma once

#include "core/net/HttpTransport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace quittance::sandbox {

//! PayPal's own OpenAPI files, where they are beside the project: what requests and answers look like.
class PayPalSpec
{
public:
    //! Reads the files once; empty where they are absent.
    static const PayPalSpec &beside();

    bool isEmpty() const { return m_calls.isEmpty(); }
    QStringList calls() const { return m_calls.keys(); } //!< "POST /v2/checkout/orders"
    //! The schema of a call's body, with all parts of a whole in one; empty when it takes none.
    QJsonObject body(const QString &call) const;
    bool needsBody(const QString &call) const;
    //! The schemas of its parameters of that kind ("query", "header"), by name.
    QJsonObject parameters(const QString &call, const QString &kind) const;
    //! The issues a refusal with that status may carry; empty is any.
    QStringList issues(const QString &call, const QString &status) const;
    //! What in the answer does not fit the file, each as "path: what". Nothing for a call in none of them.
    QStringList faultsOf(const QString &call, const HttpReply &reply) const;
    //! What does not fit a schema.
    QStringList faultsOf(const QJsonValue &value, const QJsonObject &schema, const QString &path) const;
    //! A schema whose parts, here and below, are one each: without $ref and allOf.
    QJsonObject flat(const QJsonObject &schema) const;

private:
    void read(const QString &file);
    void walk(const QJsonValue &value, QJsonObject schema, const QString &path, QStringList &faults) const;
    void walkText(
        const QString &text, const QJsonObject &schema, const QString &path, QStringList &faults) const;
    QJsonObject content(const QString &call, const QString &status) const;

    QHash<QString, QJsonObject> m_calls; //!< Operations; their references are made unique by file.
    QJsonObject m_schemas; //!< By "file#name".
    QJsonObject m_parameters;
};

} // namespace quittance::sandbox
