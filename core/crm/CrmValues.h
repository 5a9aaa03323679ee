#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace quittance {

//! The values of a record by the names of their fields: a text each, or null. Of a whole list most are only
//! compared and stored as bytes: those stay bytes.
class CrmValues
{
public:
    CrmValues() = default;
    CrmValues(const QJsonObject &values) // NOLINT(google-explicit-constructor): the same thing.
        : m_object(values)
    {
    }
    //! json: what json() gives for these values.
    static CrmValues ofJson(QByteArray json);

    operator QJsonObject() const; // NOLINT(google-explicit-constructor)
    //! Compact, keys in order: the order in which a provider sends them does not matter.
    QByteArray json() const;

    bool isEmpty() const { return QJsonObject(*this).isEmpty(); }
    bool contains(const QString &name) const { return QJsonObject(*this).contains(name); }
    QJsonValue value(const QString &name) const { return QJsonObject(*this).value(name); }
    QJsonValue value(QLatin1StringView name) const { return QJsonObject(*this).value(name); }
    void insert(const QString &name, const QJsonValue &value);
    QJsonValue take(const QString &name); //!< Undefined when there was none.

    friend bool operator==(const CrmValues &a, const CrmValues &b) { return a.json() == b.json(); }

private:
    QByteArray m_json; //!< Where m_object is not set; empty for no values.
    std::optional<QJsonObject> m_object;
};

} // namespace quittance
