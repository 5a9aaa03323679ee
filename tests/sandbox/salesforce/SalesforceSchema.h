#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

namespace quittance::sandbox {

struct SalesforceField {
    QString name;
    QString type; //!< As describe names it: id, string, picklist, reference, datetime, boolean, currency, …
    int length = 0; //!< Of texts; 0 for all else.
    QString refersTo; //!< Of a reference: the object.
    QStringList picklist; //!< Restricted to these values.
    bool writable = true;
    bool externalId = false; //!< Also unique.

    bool isCustom() const { return name.endsWith(QLatin1String("__c")); }
};

struct SalesforceObject {
    QString name;
    QString prefix; //!< Of its ids.
    QStringList required; //!< On creation.
    QList<SalesforceField> fields;
    bool merges = false; //!< Has MasterRecordId.
};

//! The organisation's objects as an integration user sees them.
class SalesforceSchema
{
public:
    SalesforceSchema();

    //! Null when there is none of this name, compared without case.
    const SalesforceObject *object(const QString &name) const;
    //! Null when there is none of this name or it is hidden.
    const SalesforceField *field(const SalesforceObject &object, const QString &name) const;

    //! An organisation that lacks an object; for good.
    void drop(const QString &object)
    {
        m_objects.removeIf([&](const SalesforceObject &each) { return each.name == object; });
    }
    //! A field that an administrator has made required; for good.
    void require(const QString &object, const QString &field)
    {
        for (SalesforceObject &each : m_objects)
            if (each.name == object)
                each.required.append(field);
    }
    //! Values of any field that hold this text are refused with this code; for good.
    void refuse(const QString &part, const QString &code)
    {
        m_refusedPart = part;
        m_refusedCode = code;
    }
    //! The code a value is refused with; empty when it is not.
    QString refusalOf(const QString &value) const
    {
        return m_refusedPart.isEmpty() || !value.contains(m_refusedPart) ? QString() : m_refusedCode;
    }
    //! An organisation with several currencies; for good.
    void keepCurrencies();
    //! Field-level security: the field is gone for us, until it is shown again.
    void hide(const QString &object, const QString &field, bool hidden);
    bool isHiding() const { return !m_hidden.isEmpty(); }
    //! Takes back all hiding.
    void reset() { m_hidden.clear(); }

    QJsonObject describe(const SalesforceObject &object) const;

private:
    QList<SalesforceObject> m_objects;
    QSet<QString> m_hidden; //!< "account.phone"
    QString m_refusedPart;
    QString m_refusedCode;
};

} // namespace quittance::sandbox
