#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace quittance::sandbox {

enum class HubSpotType { Contacts, Companies, Notes, Calls, Emails, Meetings, Tasks };

//! Notes, calls, e-mails, meetings and tasks.
bool isEngagement(HubSpotType type);

//! Reads "contacts", "contact", "0-1" and so on.
std::optional<HubSpotType> hubSpotType(const QString &segment);
//! "contacts", "companies", "notes", ...
QString hubSpotTypeName(HubSpotType type);
//! "contact", "company", "note", ...
QString hubSpotTypeSingular(HubSpotType type);
//! "0-1", "0-2", "0-46", ...
QString hubSpotTypeId(HubSpotType type);

//! One property of an object type, as the properties list describes it.
struct HubSpotProperty {
    QString name;
    QString label;
    QString type
        = QStringLiteral("string"); //!< bool, date, datetime, enumeration, number, phone_number or string.
    QString fieldType = QStringLiteral("text");
    QString group;
    bool calculated = false;
    bool readOnly = false;
    bool hubSpotDefined = true;
    bool unique = false;
    QStringList options; //!< Internal values of an enumeration.
};

//! The properties of one object type. A column is a property's place in a record; it never changes.
class HubSpotSchema
{
public:
    static HubSpotSchema of(HubSpotType type);

    //! Live properties, in the order they were made.
    QList<HubSpotProperty> properties() const;
    std::optional<HubSpotProperty> find(const QString &name) const;
    std::optional<qsizetype> column(const QString &name) const;
    void add(const HubSpotProperty &property);
    //! The name becomes unknown; the values stay where nobody sees them.
    void remove(const QString &name);
    //! What a read returns when it names no properties.
    QStringList usual() const { return m_usual; }
    //! What every read returns besides the properties it names.
    QStringList always() const { return m_always; }
    QStringList groups() const { return m_groups; }
    void addGroup(const QString &name) { m_groups.append(name); }
    //! What an admin has made required: binds whoever makes or empties a record's value.
    QStringList required() const { return m_required; }
    void require(const QString &name) { m_required.append(name); }
    //! From now on values of any property that hold this text are refused with this code.
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
    //! The property that says when a record was last changed.
    QString modificationName() const { return m_modification; }

private:
    QList<HubSpotProperty> m_properties;
    QHash<QString, qsizetype> m_columns;
    QStringList m_usual;
    QStringList m_always;
    QString m_modification;
    QString m_refusedPart;
    QString m_refusedCode;
    QStringList m_groups{QStringLiteral("contactinformation"), QStringLiteral("companyinformation")};
    QStringList m_required;
};

} // namespace quittance::sandbox
