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

//! Every engagement has these.
constexpr std::array engagementFacts{
    Facts{"hs_object_id", "Record ID", "number", "number", true},
    Facts{"hs_createdate", "Create date", "datetime", "date", true},
    Facts{"hs_lastmodifieddate", "Last modified date", "datetime", "date", true},
    Facts{"hs_timestamp", "Activity date", "datetime", "date"},
    Facts{"hubspot_owner_id", "Activity assigned to", "enumeration", "select"},
    Facts{"hs_body_preview", "Body preview", "string", "text", true, true},
};
constexpr std::array noteFacts{Facts{"hs_note_body", "Note body", "string", "html"},
    Facts{"hs_attachment_ids", "Attached file IDs", "enumeration", "checkbox"}};
constexpr std::array callFacts{Facts{"hs_call_title", "Call title", "string", "text"},
    Facts{"hs_call_body", "Call notes", "string", "html"},
    Facts{"hs_call_direction", "Call direction", "enumeration", "select"},
    Facts{"hs_call_duration", "Call duration", "number", "number"},
    Facts{"hs_call_disposition", "Call outcome", "enumeration", "select"},
    Facts{"hs_call_status", "Call status", "enumeration", "select"}};
constexpr std::array emailFacts{Facts{"hs_email_subject", "Email subject", "string", "text"},
    Facts{"hs_email_text", "Text body", "string", "textarea"},
    Facts{"hs_email_html", "HTML body", "string", "html"},
    Facts{"hs_email_direction", "Email direction", "enumeration", "select"},
    Facts{"hs_email_status", "Email send status", "enumeration", "select"},
    Facts{"hs_email_from_email", "Email from address", "string", "text"},
    Facts{"hs_email_to_email", "Email to address", "string", "text"}};
constexpr std::array meetingFacts{Facts{"hs_meeting_title", "Meeting name", "string", "text"},
    Facts{"hs_meeting_body", "Meeting description", "string", "html"},
    Facts{"hs_meeting_start_time", "Meeting start time", "datetime", "date"},
    Facts{"hs_meeting_end_time", "Meeting end time", "datetime", "date"},
    Facts{"hs_meeting_outcome", "Meeting outcome", "enumeration", "select"}};
constexpr std::array taskFacts{Facts{"hs_task_subject", "Task title", "string", "text"},
    Facts{"hs_task_body", "Task notes", "string", "html"},
    Facts{"hs_task_status", "Task status", "enumeration", "select"},
    Facts{"hs_task_priority", "Priority", "enumeration", "select"},
    Facts{"hs_task_type", "Task type", "enumeration", "select"}};

struct TypeName {
    HubSpotType type;
    const char *plural;
    const char *singular;
    const char *id;
};

constexpr std::array typeNames{
    TypeName{HubSpotType::Contacts, "contacts", "contact", "0-1"},
    TypeName{HubSpotType::Companies, "companies", "company", "0-2"},
    TypeName{HubSpotType::Notes, "notes", "note", "0-46"},
    TypeName{HubSpotType::Calls, "calls", "call", "0-48"},
    TypeName{HubSpotType::Emails, "emails", "email", "0-49"},
    TypeName{HubSpotType::Meetings, "meetings", "meeting", "0-47"},
    TypeName{HubSpotType::Tasks, "tasks", "task", "0-27"},
};

const TypeName &nameOf(HubSpotType type)
{
    return typeNames[static_cast<size_t>(type)];
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

bool isEngagement(HubSpotType type)
{
    return type != HubSpotType::Contacts && type != HubSpotType::Companies;
}

std::optional<HubSpotType> hubSpotType(const QString &segment)
{
    for (const TypeName &name : typeNames)
        if (segment == text(name.plural) || segment == text(name.singular) || segment == text(name.id))
            return name.type;
    return {};
}

QString hubSpotTypeName(HubSpotType type)
{
    return text(nameOf(type).plural);
}

QString hubSpotTypeSingular(HubSpotType type)
{
    return text(nameOf(type).singular);
}

QString hubSpotTypeId(HubSpotType type)
{
    return text(nameOf(type).id);
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
            property.group = hubSpotTypeSingular(type) + u"information"_s;
            property.calculated = fact.calculated;
            property.readOnly = fact.readOnly;
            property.unique = fact.unique;
            if (property.name == "lifecyclestage"_L1)
                property.options = {u"subscriber"_s, u"lead"_s, u"opportunity"_s, u"customer"_s, u"other"_s};
            schema.add(property);
        }
    };
    if (isEngagement(type))
        addAll(engagementFacts);
    switch (type) {
    case HubSpotType::Contacts:
        addAll(contactFacts);
        break;
    case HubSpotType::Companies:
        addAll(companyFacts);
        break;
    case HubSpotType::Notes:
        addAll(noteFacts);
        break;
    case HubSpotType::Calls:
        addAll(callFacts);
        break;
    case HubSpotType::Emails:
        addAll(emailFacts);
        break;
    case HubSpotType::Meetings:
        addAll(meetingFacts);
        break;
    case HubSpotType::Tasks:
        addAll(taskFacts);
        break;
    }
    schema.m_modification = contacts ? u"lastmodifieddate"_s : u"hs_lastmodifieddate"_s;
    const QString made = isEngagement(type) ? u"hs_createdate"_s : u"createdate"_s;
    schema.m_always = {u"hs_object_id"_s, made, schema.m_modification};
    schema.m_usual = schema.m_always;
    if (contacts)
        schema.m_usual += QStringList{u"email"_s, u"firstname"_s, u"lastname"_s};
    else if (type == HubSpotType::Companies)
        schema.m_usual += QStringList{u"name"_s, u"domain"_s};
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
