#include "core/crm/hubspot/HubSpotEngagements.h"

#include "core/crm/plainText.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What a kind of engagement calls its parts; empty where it has none.
struct Engagement {
    HubSpotObject object;
    QString subject;
    QString text; //!< Plain.
    QString html;
    QString direction;
    QString status;
    QStringList others; //!< Kept as they are told.
};

Engagement made(const QString &segment, Engagement parts)
{
    parts.object = {.segment = segment,
        // What e-mails say has a scope of its own; without it the list comes, and no text.
        .scope = segment == "emails"_L1 ? u"sales-email-read"_s : u"crm.objects.contacts.read"_s,
        .changedProperty = u"hs_lastmodifieddate"_s,
        .properties = {u"hs_timestamp"_s, u"hubspot_owner_id"_s, u"hs_lastmodifieddate"_s}};
    for (const QString &name : {parts.subject, parts.text, parts.html, parts.direction, parts.status})
        if (!name.isEmpty())
            parts.object.properties.append(name);
    parts.object.properties += parts.others;
    return parts;
}

const Engagement &engagement(Interaction::Kind list)
{
    static const std::array<Engagement, 5> all{
        made(u"notes"_s, {.html = u"hs_note_body"_s}),
        made(u"calls"_s,
            {.subject = u"hs_call_title"_s,
                .html = u"hs_call_body"_s,
                .direction = u"hs_call_direction"_s,
                .status = u"hs_call_status"_s,
                .others = {u"hs_call_duration"_s, u"hs_call_disposition"_s}}),
        made(u"emails"_s,
            {.subject = u"hs_email_subject"_s,
                .text = u"hs_email_text"_s,
                .html = u"hs_email_html"_s,
                .direction = u"hs_email_direction"_s,
                .status = u"hs_email_status"_s,
                .others = {u"hs_email_from_email"_s, u"hs_email_to_email"_s}}),
        made(u"meetings"_s,
            {.subject = u"hs_meeting_title"_s,
                .html = u"hs_meeting_body"_s,
                .status = u"hs_meeting_outcome"_s,
                .others = {u"hs_meeting_start_time"_s, u"hs_meeting_end_time"_s}}),
        made(u"tasks"_s,
            {.subject = u"hs_task_subject"_s,
                .html = u"hs_task_body"_s,
                .status = u"hs_task_status"_s,
                .others = {u"hs_task_priority"_s, u"hs_task_type"_s}}),
    };
    return all[static_cast<size_t>(list)];
}

//! Takes the texts out of the values: they are long, and HTML of strangers.
void takeText(const Engagement &facts, CrmRecord &record)
{
    const QJsonValue plain = record.values.take(facts.text);
    const QJsonValue html = record.values.take(facts.html);
    if (plain.isUndefined() && html.isUndefined())
        return; // Not told.
    record.text = plainText(plain.toString());
    if (record.text->isEmpty())
        record.text = textOfHtml(html.toString());
}

Result<CrmRecord> recordOf(const Engagement &facts, const QJsonObject &object)
{
    return readHubSpotObject(facts.object, object).map([&](CrmRecord record) {
        takeText(facts, record);
        return record;
    });
}

Interaction::Direction directionOf(const QString &word)
{
    if (word.startsWith("IN"_L1)) // INBOUND, INCOMING_EMAIL
        return Interaction::Direction::Incoming;
    return word.isEmpty() ? Interaction::Direction::None : Interaction::Direction::Outgoing;
}

} // namespace

QList<Interaction::Kind> HubSpotEngagements::lists() const
{
    using Kind = Interaction::Kind;
    return {Kind::Note, Kind::Call, Kind::Email, Kind::Meeting, Kind::Task};
}

Result<CrmRecordPage> HubSpotEngagements::list(
    Interaction::Kind list, const QString &cursor, const StopFlag &stop)
{
    const Engagement &facts = engagement(list);
    const Result<HubSpotReader::List> told = m_reader.page(facts.object, false, {}, cursor, stop);
    if (!told)
        return fail(told.error());
    CrmRecordPage page{.records = {}, .next = told->next};
    for (const QJsonValue &value : told->results) {
        Result<CrmRecord> record = recordOf(facts, value.toObject());
        if (!record)
            return fail(record.error());
        page.records.append(std::move(*record));
    }
    if (cursor.isEmpty() && page.next.isEmpty())
        page.total = page.records.size();
    else if (cursor.isEmpty()) // Worth a question, but no failure.
        page.total = m_reader.count(facts.object, stop).value_or(0);
    return hang(list, page.records, stop).map([&] { return std::move(page); });
}

Result<CrmRecordPage> HubSpotEngagements::archived(
    Interaction::Kind list, const QString &cursor, const QDateTime &, const StopFlag &stop)
{
    HubSpotObject facts = engagement(list).object;
    facts.properties = {facts.changedProperty}; // What they said no longer matters.
    const Result<HubSpotReader::List> told = m_reader.page(facts, true, {}, cursor, stop);
    if (!told)
        return fail(told.error());
    CrmRecordPage page{.records = {}, .next = told->next};
    for (const QJsonValue &value : told->results) {
        Result<CrmRecord> record = readHubSpotObject(facts, value.toObject());
        if (!record)
            return fail(record.error());
        page.records.append(std::move(*record));
    }
    return page;
}

Result<CrmChangePage> HubSpotEngagements::changed(Interaction::Kind list, const QDateTime &from,
    const QDateTime &to, const QString &after, const StopFlag &stop)
{
    return m_reader.changed(engagement(list).object, from, to, after, stop);
}

Result<CrmReadResult> HubSpotEngagements::read(
    Interaction::Kind list, const QStringList &ids, const StopFlag &stop)
{
    const Engagement &facts = engagement(list);
    Result<QList<CrmRecord>> records = m_reader.batch(facts.object, ids, stop);
    if (!records)
        return fail(records.error());
    CrmReadResult result{.records = std::move(*records), .renamed = {}};
    for (CrmRecord &record : result.records)
        takeText(facts, record);
    return hang(list, result.records, stop).map([&] { return std::move(result); });
}

Result<void> HubSpotEngagements::hang(Interaction::Kind list, QList<CrmRecord> &records, const StopFlag &stop)
{
    if (records.isEmpty())
        return {};
    QStringList ids;
    for (const CrmRecord &record : std::as_const(records))
        ids.append(record.id);
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const Result<QHash<QString, QJsonArray>> all
            = m_reader.associated(engagement(list).object, hubSpotObject(kind).segment, ids, stop);
        if (!all)
            return fail(all.error());
        for (CrmRecord &record : records)
            for (const QJsonValue &association : all->value(record.id))
                record.with.append({kind, hubSpotId(association.toObject().value("toObjectId"_L1))});
    }
    return {};
}

CrmInteractionFields HubSpotEngagements::fields(Interaction::Kind list, const QJsonObject &values) const
{
    const Engagement &facts = engagement(list);
    const auto text = [&](const QString &name) { return plainLine(values.value(name).toString()); };
    return {.row = {.connection = {},
                .remoteId = {},
                .kind = list,
                .subject = text(facts.subject),
                .text = {},
                .direction = directionOf(values.value(facts.direction).toString()),
                .status = text(facts.status),
                .at = hubSpotTime(values.value("hs_timestamp"_L1)),
                .owner = {},
                .with = {}},
        .ownerId = text(u"hubspot_owner_id"_s),
        .twinId = {}};
}

} // namespace quittance
