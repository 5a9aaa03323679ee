#include "tests/sandbox/hubspot/HubSpotListPage.h"

#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/jsonText.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

HubSpotListPage::HubSpotListPage(
    const HubSpotData &data, HubSpotType type, const QStringList &properties, bool withAssociations)
    : m_data(data)
    , m_type(type)
    , m_withAssociations(withAssociations)
    , m_url("https://app.hubspot.com/contacts/" + QByteArray::number(data.portal()) + "/record/"
          + hubSpotTypeId(type).toLatin1() + '/')
{
    const HubSpotSchema &schema = data.table(type).schema();
    QStringList names = properties.isEmpty() ? schema.usual() : schema.always() + properties;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const std::optional<qsizetype> column = schema.column(name);
        if (!column)
            continue;
        Shown shown{.key = {}, .what = What::Column, .column = *column};
        if (name == "hs_object_id"_L1)
            shown.what = What::Id;
        else if (name == "createdate"_L1 || name == "hs_createdate"_L1)
            shown.what = What::Created;
        else if (name == schema.modificationName())
            shown.what = What::Modified;
        appendJsonText(shown.key, name);
        shown.key += ':';
        m_shown.push_back(shown);
    }
}

void HubSpotListPage::add(const HubSpotRecord &record)
{
    const QByteArray id = QByteArray::number(record.id);
    const QString created = hubSpotTime(record.createdMs);
    const QString modified = hubSpotTime(record.modifiedMs);
    QByteArray &out = m_records;
    out += out.isEmpty() ? "{\"id\":\"" : ",{\"id\":\"";
    out += id;
    out += "\",\"properties\":{";
    bool isFirst = true;
    for (const Shown &shown : m_shown) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        out += shown.key;
        const QString value = shown.what == What::Id ? QString::fromLatin1(id)
            : shown.what == What::Created            ? created
            : shown.what == What::Modified           ? modified
                                                     : record.value(shown.column);
        if (value.isNull())
            out += "null";
        else
            appendJsonText(out, value);
    }
    out += "},\"createdAt\":";
    appendJsonText(out, created);
    out += ",\"updatedAt\":";
    appendJsonText(out, modified);
    out += record.archivedMs ? ",\"archived\":true,\"archivedAt\":" : ",\"archived\":false";
    if (record.archivedMs)
        appendJsonText(out, hubSpotTime(*record.archivedMs));
    out += ",\"url\":\"";
    out += m_url;
    out += id;
    out += '"';
    if (m_withAssociations)
        addAssociations(record.id);
    out += '}';
}

void HubSpotListPage::addAssociations(qint64 id)
{
    const bool contacts = m_type == HubSpotType::Contacts;
    const HubSpotLinks::Side links
        = liveLinks(m_data, m_type, contacts ? HubSpotType::Companies : HubSpotType::Contacts, id);
    if (links.empty())
        return;
    const QByteArray label = contacts ? "contact_to_company" : "company_to_contact";
    QByteArray &out = m_records;
    out += contacts ? ",\"associations\":{\"companies\":{\"results\":["
                    : ",\"associations\":{\"contacts\":{\"results\":[";
    for (const auto &[other, how] : links) {
        const QByteArray named = "{\"id\":\"" + QByteArray::number(other) + "\",\"type\":\"" + label;
        if (how.primary)
            out += named + "\"},";
        out += named + "_unlabeled\"},";
    }
    out.chop(1);
    out += "]}}";
}

QByteArray HubSpotListPage::body(const QString &after, const QString &link) const
{
    QByteArray out = "{\"results\":[" + m_records + ']';
    if (!after.isEmpty()) {
        out += ",\"paging\":{\"next\":{\"after\":";
        appendJsonText(out, after);
        out += ",\"link\":";
        appendJsonText(out, link);
        out += "}}";
    }
    return out + '}';
}

} // namespace quittance::sandbox
