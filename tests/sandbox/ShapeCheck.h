#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace quittance::sandbox {

//! Holds objects against the schemas of Stripe's OpenAPI file.
class ShapeCheck
{
public:
    //! Those of the file beside the project; empty where it is absent.
    static ShapeCheck ofStripe();

    bool isEmpty() const { return m_schemas.isEmpty(); }
    //! What does not fit, each as "path: what".
    QStringList faultsOf(const QJsonValue &value, const QString &type) const;

private:
    void walk(
        const QJsonValue &value, const QJsonObject &schema, const QString &path, QStringList &faults) const;
    void walkBest(
        const QJsonValue &value, const QJsonArray &branches, const QString &path, QStringList &faults) const;
    void walkObject(
        const QJsonValue &value, const QJsonObject &schema, const QString &path, QStringList &faults) const;

    QJsonObject m_schemas;
};

} // namespace quittance::sandbox
