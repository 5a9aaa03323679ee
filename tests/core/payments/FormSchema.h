#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace quittance {

//! Holds a form body, or the query of a GET, against what an OpenAPI document says of the operation, as
//! Stripe would: unknown and missing parameters, types, enums, lengths.
class FormSchema
{
public:
    //! openApi: the whole document. path and method name the operation: "/v1/payment_links", "post".
    FormSchema(const QJsonObject &openApi, const QString &path, const QString &method);

    bool isKnown() const { return !m_schema.isEmpty(); }
    //! What is wrong with the body or query, "a[b]: missing"; empty when nothing is.
    QStringList complaints(const QByteArray &form) const;

private:
    QJsonObject resolved(QJsonObject schema) const;
    void check(
        const QJsonValue &value, const QJsonObject &schema, const QString &at, QStringList &wrong) const;
    void checkObject(
        const QJsonObject &value, const QJsonObject &schema, const QString &at, QStringList &wrong) const;
    void checkText(
        const QString &value, const QJsonObject &schema, const QString &at, QStringList &wrong) const;

    QJsonObject m_components;
    QJsonObject m_schema;
};

} // namespace quittance
