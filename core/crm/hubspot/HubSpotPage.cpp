#include "core/crm/hubspot/HubSpotPage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

namespace dom = simdjson::dom;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! As hubSpotId(): an id comes as a text or as a number.
QString idOf(const dom::element &value)
{
    std::string_view text;
    if (!value.get(text))
        return textOf(text);
    int64_t number = 0;
    return value.get(number) ? QString() : QString::number(number);
}

QDateTime timeOf(const dom::element &value)
{
    return hubSpotTime(QJsonValue(idOf(value)));
}

//! As QJsonDocument would write it: what we compare must not depend on who has read it.
QByteArray jsonOf(const dom::element &value)
{
    const std::string text = simdjson::minify(value);
    const QByteArray list = '[' + QByteArray::fromStdString(text) + ']';
    return QJsonDocument(QJsonDocument::fromJson(list).array())
        .toJson(QJsonDocument::Compact)
        .mid(1)
        .chopped(1);
}

QStringList withoutTime(const HubSpotObject &facts)
{
    QStringList names = facts.properties;
    names.removeAll(facts.changedProperty);
    return names;
}

//! The main company among the associations inside a list's record, as HubSpotConnector takes it.
std::optional<QString> inlineCompany(const dom::object &record)
{
    dom::object companies;
    if (record.at_pointer("/associations/companies").get(companies))
        return u""_s;
    QString first;
    dom::array results;
    if (!companies["results"].get(results))
        for (const dom::element &each : results) {
            dom::element id;
            const QString company = each["id"].get(id) ? QString() : idOf(id);
            std::string_view type;
            if (!each["type"].get(type) && type == "contact_to_company")
                return company;
            if (first.isEmpty())
                first = company;
        }
    dom::object paging;
    if (!companies["paging"].get(paging) && paging.size() > 0)
        return {}; // More pages of associations may hide the primary one.
    return first.isNull() ? u""_s : first;
}

} // namespace

struct HubSpotPage::Json {
    dom::parser parser;
    dom::object page;
    dom::array results;
};

HubSpotPage::HubSpotPage(HubSpotObject facts, CrmKind kind)
    : m_facts(std::move(facts))
    , m_kind(kind)
    , m_changedProperty(m_facts.changedProperty.toUtf8())
    , m_values(withoutTime(m_facts))
    , m_json(std::make_unique<Json>())
{
}

HubSpotPage::~HubSpotPage() = default;

bool HubSpotPage::take(const QByteArray &body)
{
    dom::element whole;
    if (m_json->parser.parse(body.constData(), static_cast<size_t>(body.size())).get(whole)
        || whole.get(m_json->page))
        return false;
    dom::element errors;
    return !m_json->page["results"].get(m_json->results) && m_json->page["errors"].get(errors);
}

QString HubSpotPage::next() const
{
    dom::element after;
    return m_json->page.at_pointer("/paging/next/after").get(after) ? QString() : idOf(after);
}

std::optional<QList<CrmRecord>> HubSpotPage::records(bool withCompanies)
{
    QList<CrmRecord> records;
    records.reserve(static_cast<qsizetype>(m_json->results.size()));
    for (const dom::element &each : m_json->results) {
        dom::object object;
        dom::object properties;
        dom::element id;
        if (each.get(object) || object["id"].get(id) || object["properties"].get(properties))
            return {};
        CrmRecord record{.id = idOf(id)};
        if (record.id.isEmpty())
            return {};
        m_values.clear();
        for (const auto &[name, value] : properties) {
            if (name == std::string_view(m_changedProperty.constData(), m_changedProperty.size())) {
                record.changedThere = timeOf(value);
                continue;
            }
            const qsizetype place = m_values.place(name);
            std::string_view text;
            if (place == CrmValuesWriter::none)
                continue;
            if (value.is_null())
                m_values.setNull(place);
            else if (!value.get(text))
                m_values.setText(place, text);
            else
                m_values.setJson(place, jsonOf(value));
        }
        dom::element other;
        if (!record.changedThere.isValid() && !object["updatedAt"].get(other))
            record.changedThere = timeOf(other);
        bool archived = false;
        if (!object["archived"].get(archived) && archived && !object["archivedAt"].get(other))
            record.archivedThere = timeOf(other);
        const auto trimmed = [&](QLatin1StringView name) {
            return m_values.trimmed(
                m_values.place(std::string_view(name.data(), static_cast<size_t>(name.size()))));
        };
        record.mergedIds = hubSpotMergedIds(trimmed, record.id);
        record.fields = hubSpotFields(m_kind, trimmed);
        if (withCompanies)
            record.companyId = inlineCompany(object);
        record.values = CrmValues::ofJson(m_values.json());
        records.append(std::move(record));
    }
    return records;
}

} // namespace quittance
