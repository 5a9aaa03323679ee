#include "core/crm/salesforce/SalesforceActivities.h"

#include "core/crm/plainText.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <QTimeZone>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = Interaction::Kind;

const QString living = u"IsDeleted = false"_s;

QString objectOf(Kind list)
{
    return list == Kind::Task ? u"Task"_s : list == Kind::Meeting ? u"Event"_s : u"EmailMessage"_s;
}

//! Everything we would read, the texts last.
const QStringList &wantedOf(Kind list)
{
    // WhoCount is there where an activity may be shared by several people.
    static const QStringList tasks{u"WhoId"_s, u"WhoCount"_s, u"WhatId"_s, u"AccountId"_s, u"Subject"_s,
        u"ActivityDate"_s, u"Status"_s, u"Priority"_s, u"TaskSubtype"_s, u"CallType"_s,
        u"CallDurationInSeconds"_s, u"CallDisposition"_s, u"CompletedDateTime"_s, u"IsArchived"_s,
        u"OwnerId"_s, u"CreatedDate"_s, u"Description"_s};
    static const QStringList events{u"WhoId"_s, u"WhoCount"_s, u"WhatId"_s, u"AccountId"_s, u"Subject"_s,
        u"StartDateTime"_s, u"EndDateTime"_s, u"IsAllDayEvent"_s, u"Location"_s, u"IsArchived"_s,
        u"OwnerId"_s, u"Description"_s};
    static const QStringList mails{u"RelatedToId"_s, u"ParentId"_s, u"ActivityId"_s, u"FromAddress"_s,
        u"ToAddress"_s, u"CcAddress"_s, u"Subject"_s, u"MessageDate"_s, u"Incoming"_s, u"Status"_s,
        u"CreatedDate"_s, u"TextBody"_s, u"HtmlBody"_s};
    return list == Kind::Task ? tasks : list == Kind::Meeting ? events : mails;
}

void addParty(CrmRecord &record, const QString &id)
{
    if (!isSalesforceId(id))
        return;
    const bool company = id.startsWith("001"_L1);
    if (company || id.startsWith("003"_L1)) // Leads, opportunities and cases are not in the mirror.
        record.with.append({company ? CrmKind::Company : CrmKind::Person, id});
}

void addParties(CrmRecord &record, const QJsonObject &row)
{
    for (const QLatin1StringView name : {"WhatId"_L1, "AccountId"_L1, "RelatedToId"_L1, "WhoId"_L1})
        addParty(record, row.value(name).toString());
    std::ranges::sort(record.with, std::less());
    record.with.erase(std::unique(record.with.begin(), record.with.end()), record.with.end());
}

std::optional<QString> textOf(const QJsonObject &row, const QStringList &asked)
{
    const auto has = [&](const QString &name) { return asked.contains(name); };
    if (!has(u"Description"_s) && !has(u"TextBody"_s) && !has(u"HtmlBody"_s))
        return {};
    const QString plain
        = plainText(row.value("Description"_L1).toString()) + plainText(row.value("TextBody"_L1).toString());
    return plain.isEmpty() ? textOfHtml(row.value("HtmlBody"_L1).toString()) : plain;
}

bool isBody(const QString &name)
{
    return name == "Description"_L1 || name == "TextBody"_L1 || name == "HtmlBody"_L1;
}

Result<CrmRecord> recordOf(Kind list, const QJsonObject &row, const QStringList &asked)
{
    Result<CrmRecord> record = readSalesforceRow(row, objectOf(list));
    if (!record)
        return record;
    for (const QString &name : wantedOf(list)) {
        if (!asked.contains(name) || isBody(name))
            continue;
        QJsonValue value = row.value(name);
        if (value.isString())
            value = value.toString().remove(QChar::Null);
        record->values.insert(name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    record->text = textOf(row, asked);
    addParties(*record, row);
    return record;
}

//! When it took place, as far as it is told; a day alone is its noon, so that it is that day nearly anywhere.
QDateTime timeOf(const QJsonObject &values)
{
    for (const QLatin1StringView name : {"MessageDate"_L1, "StartDateTime"_L1, "CompletedDateTime"_L1})
        if (const QDateTime time = salesforceTime(values.value(name).toString()); time.isValid())
            return time;
    const QDate day = QDate::fromString(values.value("ActivityDate"_L1).toString(), Qt::ISODate);
    if (day.isValid())
        return {day, QTime(12, 0), QTimeZone::utc()};
    return salesforceTime(values.value("CreatedDate"_L1).toString());
}

Kind kindOf(Kind list, const QString &subtype)
{
    if (list != Kind::Task)
        return list;
    return subtype == "Call"_L1 ? Kind::Call : subtype == "Email"_L1 ? Kind::Email : Kind::Task;
}

Interaction::Direction directionOf(const QJsonObject &values)
{
    using Direction = Interaction::Direction;
    if (const QJsonValue incoming = values.value("Incoming"_L1); incoming.isBool())
        return incoming.toBool() ? Direction::Incoming : Direction::Outgoing;
    const QString call = values.value("CallType"_L1).toString();
    return call == "Inbound"_L1 ? Direction::Incoming
        : call == "Outbound"_L1 ? Direction::Outgoing
                                : Direction::None;
}

} // namespace

QList<Interaction::Kind> SalesforceActivities::lists() const
{
    return {Kind::Task, Kind::Meeting, Kind::Email};
}

void SalesforceActivities::foreseeColumns(const StopFlag &stop)
{
    for (const Kind list : lists())
        if (m_reader.columnsAhead(objectOf(list), stop))
            m_described.insert(list);
}

void SalesforceActivities::foreseeLists(const StopFlag &stop)
{
    for (const Kind list : lists()) {
        // Its columns were told meanwhile. Those of e-mails may not be: what fails here is asked once more.
        if (m_described.remove(list) && list != Kind::Email)
            (void)m_reader.columns(objectOf(list), {}, stop);
        m_reader.rowsAhead(objectOf(list), wantedOf(list), true, SalesforceReader::byId(living, {}), stop);
    }
}

Result<SalesforceActivities::Page> SalesforceActivities::page(
    Interaction::Kind list, const QString &tail, const StopFlag &stop)
{
    Result<SalesforceReader::Rows> found = m_reader.rows(objectOf(list), wantedOf(list), true, tail, stop);
    if (!found) {
        Error error = found.error();
        if (error.kind == ErrorKind::NotFound && list != Kind::Email) { // Every organisation has them.
            error.kind = ErrorKind::Unauthorized;
            error.rule = u"salesforce.scope_missing"_s;
            error.field = u"scope"_s;
            error.value = objectOf(list);
        }
        return fail(std::move(error));
    }
    Page page;
    for (const QJsonObject &row : std::as_const(found->rows)) {
        Result<CrmRecord> record = recordOf(list, row, found->asked);
        if (!record)
            return fail(record.error());
        page.records.append(std::move(*record));
    }
    if (found->more)
        page.last = found->rows.last();
    const Result<void> hung
        = list == Kind::Email ? hangMails(page.records, stop) : hangShared(list, page.records, stop);
    if (!hung)
        return fail(hung.error());
    return page;
}

Result<CrmRecordPage> SalesforceActivities::list(
    Interaction::Kind list, const QString &cursor, const StopFlag &stop)
{
    Result<Page> found = page(list, SalesforceReader::byId(living, cursor), stop);
    if (!found)
        return fail(found.error());
    CrmRecordPage page{.records = std::move(found->records), .next = found->last.value("Id"_L1).toString()};
    if (cursor.isEmpty() && page.next.isEmpty())
        page.total = page.records.size();
    else if (cursor.isEmpty()) // Worth a question, but no failure.
        page.total = m_reader.count(objectOf(list), u" WHERE IsDeleted = false"_s, true, stop).value_or(0);
    return page;
}

Result<CrmRecordPage> SalesforceActivities::archived(
    Interaction::Kind list, const QString &cursor, const QDateTime &since, const StopFlag &stop)
{
    if (cursor.isEmpty())
        m_binned.clear();
    const QString object = objectOf(list);
    const Result<SalesforceReader::Rows> found
        = m_reader.rows(object, {}, true, SalesforceReader::byId(u"IsDeleted = true"_s, cursor), stop);
    if (!found)
        return fail(found.error());
    CrmRecordPage page;
    for (const QJsonObject &row : found->rows) {
        Result<CrmRecord> record = readSalesforceRow(row, object);
        if (!record)
            return fail(record.error());
        m_binned.insert(record->id);
        page.records.append(std::move(*record));
    }
    if (found->more) {
        page.next = page.records.last().id;
        return page;
    }
    if (!since.isValid())
        return page;
    const auto readNow = [&](const QStringList &ids) { return read(list, ids, stop); };
    return m_reader.addDeleted(object, since, m_binned, readNow, page, stop).map([&] {
        return std::move(page);
    });
}

Result<QStringList> SalesforceActivities::deletedSince(
    Interaction::Kind list, const QDateTime &since, const StopFlag &stop)
{
    return m_reader.deletedSince(objectOf(list), since, stop)
        .transform([](const SalesforceReader::Deleted &told) { return QStringList(told.ids.values()); });
}

Result<CrmChangePage> SalesforceActivities::changed(Interaction::Kind list, const QDateTime &from,
    const QDateTime &to, const QString &after, const StopFlag &stop)
{
    Result<Page> found = page(list, SalesforceReader::windowTail(from, to, after), stop);
    if (!found)
        return fail(found.error());
    CrmChangePage page{.stamps = {}, .records = std::move(found->records), .next = {}, .total = 0};
    if (found->last.isEmpty())
        return page;
    return SalesforceReader::placeOf(found->last, objectOf(list)).map([&](const QString &place) {
        page.next = place;
        return std::move(page);
    });
}

Result<CrmReadResult> SalesforceActivities::read(
    Interaction::Kind list, const QStringList &ids, const StopFlag &stop)
{
    const QString where = u"IsDeleted = false AND Id IN (%1)"_s.arg(SalesforceReader::among(ids));
    CrmReadResult result;
    QString after;
    do {
        Result<Page> found = page(list, SalesforceReader::byId(where, after), stop);
        if (!found)
            return fail(found.error());
        result.records += found->records;
        after = found->last.value("Id"_L1).toString();
    } while (!after.isEmpty());
    return result;
}

//! An e-mail itself names one record at most; the rest is with the task that stands for it and in a table of
//! its own.
Result<void> SalesforceActivities::hangMails(QList<CrmRecord> &mails, const StopFlag &stop)
{
    constexpr qsizetype some = SalesforceReader::idsMax;
    for (qsizetype first = 0; first < mails.size(); first += some) {
        QHash<QString, CrmRecord *> byId;
        QHash<QString, CrmRecord *> byTwin;
        for (qsizetype i = first; i < std::min(mails.size(), first + some); ++i) {
            if (mails[i].archivedThere.isValid())
                continue;
            byId.insert(mails[i].id, &mails[i]);
            if (const QString twin = mails[i].values.value("ActivityId"_L1).toString(); isSalesforceId(twin))
                byTwin.insert(twin, &mails[i]);
        }
        const Result<void> added = addTwins(byTwin, stop).and_then([&] {
            return addPeople(u"EmailMessageRelation"_s, u"EmailMessageId"_s, byId, stop);
        });
        if (!added)
            return added;
    }
    return {};
}

//! A task or event names one person; the others it is shared with are in a table of their own.
Result<void> SalesforceActivities::hangShared(
    Interaction::Kind list, QList<CrmRecord> &activities, const StopFlag &stop)
{
    QList<CrmRecord *> shared;
    for (CrmRecord &activity : activities)
        if (activity.values.value("WhoCount"_L1).toInt() > 1 && !activity.archivedThere.isValid())
            shared.append(&activity);
    const QString object = objectOf(list);
    constexpr qsizetype some = SalesforceReader::idsMax;
    for (qsizetype first = 0; first < shared.size(); first += some) {
        QHash<QString, CrmRecord *> byId;
        for (CrmRecord *activity : shared.mid(first, some))
            byId.insert(activity->id, activity);
        if (const Result<void> added = addPeople(object + u"Relation"_s, object + u"Id"_s, byId, stop);
            !added)
            return added;
    }
    return {};
}

Result<void> SalesforceActivities::addTwins(QHash<QString, CrmRecord *> &byTwin, const StopFlag &stop)
{
    const QString among = SalesforceReader::among(byTwin.keys());
    for (QString after; !byTwin.isEmpty();) {
        const Result<SalesforceReader::Rows> found
            = m_reader.rows(u"Task"_s, {u"WhoId"_s, u"WhatId"_s, u"AccountId"_s}, true,
                SalesforceReader::byId(u"Id IN (%1)"_s.arg(among), after), stop);
        if (!found)
            return found.error().rule == "salesforce.scope_missing"_L1 ? Result<void>() : fail(found.error());
        for (const QJsonObject &row : found->rows)
            if (CrmRecord *mail = byTwin.value(row.value("Id"_L1).toString()))
                addParties(*mail, row);
        if (!found->more)
            break;
        after = found->rows.last().value("Id"_L1).toString();
    }
    return {};
}

Result<void> SalesforceActivities::addPeople(
    const QString &table, const QString &key, QHash<QString, CrmRecord *> &byId, const StopFlag &stop)
{
    const QString among = SalesforceReader::among(byId.keys());
    for (QString after; !byId.isEmpty();) {
        const Result<SalesforceReader::Rows> found = m_reader.rows(table, {key, u"RelationId"_s}, false,
            SalesforceReader::byId(u"%1 IN (%2)"_s.arg(key, among), after), stop);
        if (!found) { // Without it, they hang on what they name themselves.
            const Error &error = found.error();
            const bool hidden
                = error.rule == "salesforce.scope_missing"_L1 || error.kind == ErrorKind::NotFound;
            return hidden ? Result<void>() : fail(error);
        }
        for (const QJsonObject &row : found->rows)
            if (CrmRecord *record = byId.value(row.value(key).toString()))
                addParties(*record, {{u"WhoId"_s, row.value("RelationId"_L1)}});
        if (!found->more)
            break;
        after = found->rows.last().value("Id"_L1).toString();
    }
    return {};
}

CrmInteractionFields SalesforceActivities::fields(Interaction::Kind list, const QJsonObject &values) const
{
    const auto text = [&](QLatin1StringView name) { return plainLine(values.value(name).toString()); };
    return {.row = {.connection = {},
                .remoteId = {},
                .kind = kindOf(list, values.value("TaskSubtype"_L1).toString()),
                .subject = text("Subject"_L1),
                .text = {},
                .direction = directionOf(values),
                .status = text("Status"_L1),
                .at = timeOf(values),
                .owner = {},
                .with = {}},
        .ownerId = text("OwnerId"_L1),
        .twinId = text("ActivityId"_L1)};
}

} // namespace quittance
