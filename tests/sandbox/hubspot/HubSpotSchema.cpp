#include "tests/sandbox/hubspot/HubSpotSchema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

struct Facts {
    const char *name;
    const char *label;
    const char *type;
    const char *fieldType;
    bool readOnly = false;
    bool calculated = false;
    bool unique = false;
};

constexpr std::array contactFacts{
    Facts{"hs_object_id", "Record ID", "number", "number", true},
    Facts{"createdate", "Create Date", "datetime", "date", true},
    Facts{"lastmodifieddate", "Last Modified Date", "datetime", "date", true},
    Facts{"hs_lastmodifieddate", "Object last modified date/time", "datetime", "date", true},
    Facts{"email", "Email", "string", "text", false, false, true},
    Facts{"firstname", "First Name", "string", "text"},
    Facts{"lastname", "Last Name", "string", "text"},
    Facts{"phone", "Phone Number", "string", "phonenumber"},
    Facts{"mobilephone", "Mobile Phone Number", "string", "phonenumber"},
    Facts{"company", "Company Name", "string", "text"},
    Facts{"jobtitle", "Job Title", "string", "text"},
    Facts{"address", "Street Address", "string", "text"},
    Facts{"city", "City", "string", "text"},
    Facts{"state", "State/Region", "string", "text"},
    Facts{"zip", "Postal Code", "string", "text"},
    Facts{"country", "Country/Region", "string", "text"},
    Facts{"website", "Website URL", "string", "text"},
    Facts{"lifecyclestage", "Lifecycle Stage", "enumeration", "radio"},
    Facts{"hubspot_owner_id", "Contact owner", "enumeration", "select"},
    Facts{"associatedcompanyid", "Primary Associated Company ID", "number", "number", true},
    Facts{"hs_merged_object_ids", "Merged record IDs", "enumeration", "checkbox", true},
    Facts{"hs_calculated_merged_vids", "Merged contact IDs with timestamps", "string", "text", true, true},
    Facts{"hs_additional_emails", "Additional email addresses", "enumeration", "checkbox", true},
};

constexpr std::array companyFacts{
    Facts{"hs_object_id", "Record ID", "number", "number", true},
    Facts{"createdate", "Create Date", "datetime", "date", true},
    Facts{"hs_lastmodifieddate", "Last Modified Date", "datetime", "date", true},
    Facts{"name", "Company name", "string", "text"},
    Facts{"domain", "Company Domain Name", "string", "text"},
    Facts{"website", "Website URL", "string", "text"},
    Facts{"phone", "Phone Number", "string", "phonenumber"},
    Facts{"address", "Street Address", "string", "text"},
    Facts{"address2", "Street Address 2", "string", "text"},
    Facts{"city", "City", "string", "text"},
    Facts{"state", "State/Region", "string", "text"},
    Facts{"zip", "Postal Code", "string", "text"},
    Facts{"country", "Country/Region", "string", "text"},
    Facts{"industry", "Industry", "string", "text"},
    Facts{"annualrevenue", "Annual Revenue", "number", "number"},
    Facts{"numberofemployees", "Number of Employees", "number", "number"},
    Facts{"lifecyclestage", "Lifecycle Stage", "enumeration", "radio"},
    Facts{"hubspot_owner_id", "Company owner", "enumeration", "select"},
    Facts{"hs_merged_object_ids", "Merged record IDs", "enumeration", "checkbox", true},
};

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

std::optional<HubSpotType> hubSpotType(const QString &segment)
{
    if (segment == "contacts"_L1 || segment == "contact"_L1 || segment == "0-1"_L1)
        return HubSpotType::Contacts;
    if (segment == "companies"_L1 || segment == "company"_L1 || segment == "0-2"_L1)
        return HubSpotType::Companies;
    return {};
}

QString hubSpotTypeName(HubSpotType type)
{
    return type == HubSpotType::Contacts ? u"contacts"_s : u"companies"_s;
}

QString hubSpotTypeSingular(HubSpotType type)
{
    return type == HubSpotType::Contacts ? u"contact"_s : u"company"_s;
}

HubSpotSchema HubSpotSchema::of(HubSpotType type)
{
    const bool contacts = type == HubSpotType::Contacts;
    HubSpotSchema schema;
    const auto addAll = [&](const auto &facts) {
        for (const Facts &fact : facts) {
            HubSpotProperty property;
            property.name = text(fact.name);
            property.label = text(fact.label);
            property.type = text(fact.type);
            property.fieldType = text(fact.fieldType);
            property.group = contacts ? u"contactinformation"_s : u"companyinformation"_s;
            property.calculated = fact.calculated;
            property.readOnly = fact.readOnly;
            property.unique = fact.unique;
            if (property.name == "lifecyclestage"_L1)
                property.options = {u"subscriber"_s, u"lead"_s, u"opportunity"_s, u"customer"_s, u"other"_s};
            schema.add(property);
        }
    };
    if (contacts)
        addAll(contactFacts);
    else
        addAll(companyFacts);
    schema.m_modification = contacts ? u"lastmodifieddate"_s : u"hs_lastmodifieddate"_s;
    schema.m_always = {u"hs_object_id"_s, u"createdate"_s, schema.m_modification};
    schema.m_usual = schema.m_always;
    schema.m_usual += contacts ? QStringList{u"email"_s, u"firstname"_s, u"lastname"_s}
                               : QStringList{u"name"_s, u"domain"_s};
    return schema;
}

QList<HubSpotProperty> HubSpotSchema::properties() const
{
    QList<HubSpotProperty> live;
    for (qsizetype i = 0; i < m_properties.size(); ++i) {
        if (m_columns.value(m_properties[i].name, -1) == i)
            live.append(m_properties[i]);
    }
    return live;
}

std::optional<HubSpotProperty> HubSpotSchema::find(const QString &name) const
{
    const std::optional<qsizetype> at = column(name);
    return at ? std::optional(m_properties[*at]) : std::nullopt;
}

std::optional<qsizetype> HubSpotSchema::column(const QString &name) const
{
    const auto found = m_columns.constFind(name);
    return found == m_columns.cend() ? std::nullopt : std::optional(*found);
}

void HubSpotSchema::add(const HubSpotProperty &property)
{
    Q_ASSERT(!m_columns.contains(property.name));
    m_columns.insert(property.name, m_properties.size());
    m_properties.append(property);
}

void HubSpotSchema::remove(const QString &name)
{
    m_columns.remove(name);
}

} // namespace quittance::sandbox
