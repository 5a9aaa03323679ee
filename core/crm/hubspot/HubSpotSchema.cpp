#include "core/crm/hubspot/HubSpotSchema.h"

#include "core/crm/plainTime.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// Ids that a record has absorbed: "1;2", and "1:1700000000000;2:..." in the older property of contacts.
constexpr QLatin1StringView mergedProperty = "hs_merged_object_ids"_L1;
constexpr QLatin1StringView mergedContactsProperty = "hs_calculated_merged_vids"_L1;

} // namespace

QStringList hubSpotMergedIds(const HubSpotText &text, const QString &own)
{
    QStringList ids;
    for (const QLatin1StringView property : {mergedProperty, mergedContactsProperty})
        for (const QString &part : text(property).split(u';', Qt::SkipEmptyParts))
            if (const QString id = part.section(u':', 0, 0).trimmed(); !id.isEmpty() && id != own)
                ids.append(id);
    if (ids.size() > 1)
        ids.removeDuplicates();
    return ids;
}

const HubSpotObject &hubSpotObject(CrmKind kind)
{
    static const HubSpotObject companies{
        .segment = u"companies"_s,
        .scope = u"crm.objects.companies.read"_s,
        .changedProperty = u"hs_lastmodifieddate"_s,
        .properties = {u"name"_s, u"domain"_s, u"phone"_s, u"address"_s, u"address2"_s, u"city"_s, u"state"_s,
            u"zip"_s, u"country"_s, u"hubspot_owner_id"_s, u"hs_lastmodifieddate"_s, mergedProperty},
    };
    static const HubSpotObject contacts{
        .segment = u"contacts"_s,
        .scope = u"crm.objects.contacts.read"_s,
        .changedProperty = u"lastmodifieddate"_s,
        .properties = {u"firstname"_s, u"lastname"_s, u"email"_s, u"phone"_s, u"company"_s,
            u"hubspot_owner_id"_s, u"lastmodifieddate"_s, mergedProperty, mergedContactsProperty},
    };
    return kind == CrmKind::Company ? companies : contacts;
}

Result<CrmRecord> readHubSpotObject(const HubSpotObject &facts, const QJsonObject &object)
{
    CrmRecord record{.id = hubSpotId(object.value("id"_L1))};
    if (record.id.isEmpty())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"%1: a record without an id"_s.arg(facts.segment)});

    const QJsonObject properties = object.value("properties"_L1).toObject();
    record.changedThere = hubSpotTime(properties.value(facts.changedProperty));
    if (!record.changedThere.isValid())
        record.changedThere = hubSpotTime(object.value("updatedAt"_L1));
    if (object.value("archived"_L1).toBool())
        record.archivedThere = hubSpotTime(object.value("archivedAt"_L1));
    record.mergedIds = hubSpotMergedIds(
        [&](QLatin1StringView name) { return properties.value(name).toString().trimmed(); }, record.id);
    // Only what we asked for: the reply also carries hs_object_id and times, which say nothing new about the
    // record.
    QJsonObject values;
    for (const QString &name : facts.properties)
        if (name != facts.changedProperty)
            if (const auto found = properties.constFind(name); found != properties.constEnd())
                values.insert(name, *found);
    record.values = values;
    return record;
}

QString hubSpotId(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    constexpr qint64 none = -1;
    const qint64 number = value.toInteger(none);
    return number == none ? QString() : QString::number(number);
}

QDateTime hubSpotTime(const QJsonValue &value)
{
    const QString text = hubSpotId(value);
    if (const std::optional<qint64> plain = plainTime(text))
        return QDateTime::fromMSecsSinceEpoch(*plain, Qt::UTC);
    bool isNumber = false;
    if (const qint64 milliseconds = text.toLongLong(&isNumber); isNumber)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

CrmFields hubSpotFields(CrmKind kind, const HubSpotText &text)
{
    CrmFields fields{
        .name = text("name"_L1),
        .email = text("email"_L1),
        .phone = text("phone"_L1),
        .company = text("company"_L1),
        .domain = text("domain"_L1),
        .ownerId = text("hubspot_owner_id"_L1),
    };
    if (kind == CrmKind::Person) {
        fields.name = (text("firstname"_L1) + u' ' + text("lastname"_L1)).trimmed();
        if (fields.name.isEmpty())
            fields.name = fields.email;
        fields.domain = fields.email.contains(u'@') ? fields.email.section(u'@', -1) : QString();
    }
    return fields;
}

} // namespace quittance
