#include "core/crm/salesforce/SalesforceWriter.h"

#include "core/base/Clock.h"
#include "core/crm/CrmRegistry.h"
#include "core/crm/salesforce/SalesforceSchema.h"
#include "core/crm/salesforce/salesforceFault.h"
#include "core/crm/salesforce/salesforceProperty.h"
#include "core/domain/crmMark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype collectionMax = 200;
constexpr qsizetype subjectMax = 255;
constexpr qsizetype descriptionMax = 32'000;
constexpr int lockTries = 4; //!< The first and three more.
constexpr int pageMax = 200;

const QHash<QByteArray, QByteArray> &writeHeaders()
{
    static const QHash<QByteArray, QByteArray> headers{
        {"Sforce-Duplicate-Rule-Header", "allowSave=false; includeRecordDetails=true; runAsCurrentUser=true"},
        {"Sforce-Auto-Assign", "FALSE"}};
    return headers;
}

const QStringList &ownFields(CrmKind kind)
{
    static const QStringList accounts{salesforceExternalId, u"Quittance_Billing_Email__c"_s,
        u"Quittance_Tax_Id__c"_s, u"Quittance_Currency__c"_s, u"Quittance_Payment_Terms__c"_s,
        u"Quittance_Open_Balance__c"_s, u"Quittance_Overdue_Balance__c"_s, u"Quittance_Balance_Currency__c"_s,
        u"Quittance_Last_Invoice_Date__c"_s, u"Quittance_Last_Payment_Date__c"_s,
        u"Quittance_Synced_At__c"_s};
    static const QStringList contacts{salesforceExternalId};
    return kind == CrmKind::Company ? accounts : contacts;
}

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

bool travelsBare(CrmProperty::Type type)
{
    return type == CrmProperty::Type::Number || type == CrmProperty::Type::Money
        || type == CrmProperty::Type::Flag;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

//! "Sun, 06 Nov 1994 08:49:37 GMT", whole seconds.
QByteArray httpTime(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

//! The record's values as JSON, ",name:value" each: numbers as they were written, never through a double.
QByteArray valuesOf(const CrmWrite &write, const CrmSchema::Fields &fields)
{
    QByteArray json;
    for (auto value = write.values.begin(); value != write.values.end(); ++value) {
        const QString text = value->toString();
        const QByteArray bytes = text.isEmpty()           ? "null"
            : travelsBare(fields.value(value.key()).type) ? text.toLatin1()
                                                          : jsonText(text);
        json += ',' + jsonText(value.key()) + ':' + bytes;
    }
    return json;
}

//! A record of a collection.
QByteArray recordOf(const CrmWrite &write, const CrmSchema::Fields &fields)
{
    const QByteArray key = write.remoteId.isEmpty()
        ? jsonText(salesforceExternalId) + ':' + jsonText(write.ourId)
        : "\"Id\":" + jsonText(write.remoteId);
    return "{\"attributes\":{\"type\":" + jsonText(salesforceObject(write.kind)) + "}," + key
        + valuesOf(write, fields) + '}';
}

//! What says that nothing more is to be asked now.
std::optional<Error> limitIn(const QList<CrmWriteOutcome> &outcomes)
{
    for (const CrmWriteOutcome &outcome : outcomes)
        if (outcome.error && outcome.error->kind == ErrorKind::RateLimited)
            return outcome.error;
    return std::nullopt;
}

constexpr QLatin1StringView rowLocked{"salesforce.row_locked"};

} // namespace

SalesforceWriter::SalesforceWriter(
    SalesforceCaller &caller, const CrmMeans &means, SalesforceColumns &columns, QString version)
    : m_caller(caller)
    , m_clock(means.clock)
    , m_columns(columns)
    , m_version(std::move(version))
    , m_schema(means, u"salesforce"_s)
{
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        if (m_schema.knows(kind))
            m_columns.setNames(salesforceObject(kind), m_schema.fields(kind).keys());
}

qsizetype SalesforceWriter::writeMax() const
{
    return collectionMax;
}

Result<QList<CrmProperty>> SalesforceWriter::properties(CrmKind kind, const StopFlag &stop)
{
    const QString object = salesforceObject(kind);
    const Result<SalesforceAnswer> answer = m_caller.object(
        {.path = u"/%1/sobjects/%2/describe"_s.arg(m_version, object), .what = object}, stop);
    if (!answer)
        return fail(answer.error());
    const QJsonArray fields = answer->json.value("fields"_L1).toArray();
    m_columns.set(object, fields);
    return m_schema.take(kind, fields, readSalesforceProperty);
}

Result<CrmSchema::Fields> SalesforceWriter::schema(CrmKind kind, const StopFlag &stop)
{
    if (m_schema.knows(kind))
        return m_schema.fields(kind);
    // Whoever has read a record before it is told has asked already.
    if (const QJsonArray told = m_columns.described(salesforceObject(kind)); !told.isEmpty()) {
        (void)m_schema.take(kind, told, readSalesforceProperty);
        return m_schema.fields(kind);
    }
    return properties(kind, stop).transform([&](const auto &) { return m_schema.fields(kind); });
}

void SalesforceWriter::forget(CrmKind kind)
{
    m_schema.forget(kind);
    m_columns.forget(salesforceObject(kind));
}

Result<QStringList> SalesforceWriter::makeOwnFields(const StopFlag &stop)
{
    QStringList missing;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        if (const auto told = properties(kind, stop); !told)
            return fail(told.error());
        const CrmSchema::Fields there = m_schema.fields(kind);
        for (const QString &name : ownFields(kind)) {
            // An organisation with several currencies tells each record's by itself.
            const bool hasOther = name == "Quittance_Currency__c"_L1 && there.contains(u"CurrencyIsoCode"_s);
            if (!there.contains(name) && !hasOther) // Not there, or hidden by field-level security.
                missing.append(salesforceObject(kind) + u'.' + name);
        }
    }
    return missing;
}

Result<QList<CrmWriteOutcome>> SalesforceWriter::write(const QList<CrmWrite> &writes, const StopFlag &stop)
{
    Q_ASSERT(writes.size() <= collectionMax);
    if (writes.isEmpty())
        return Outcomes();
    const auto fields = schema(writes.first().kind, stop);
    if (!fields)
        return fail(fields.error());
    Outcomes outcomes;
    QList<CrmSending> byId;
    QList<CrmSending> byOurs;
    QList<CrmSending> disputed; // A collection knows no condition.
    for (const CrmWrite &write : writes) {
        Q_ASSERT(write.kind == writes.first().kind);
        CrmSending sending{.write = write};
        if (write.remoteId.isEmpty()) // It stands in the key.
            sending.write.values.remove(salesforceExternalId);
        if (const std::optional<Error> wrong = sending.encode(*fields, u"salesforce.field_gone"_s))
            outcomes.append(sending.refused(*wrong));
        else if (write.unchangedSince.isValid() && !write.remoteId.isEmpty())
            disputed.append(sending);
        else
            (write.remoteId.isEmpty() ? byOurs : byId).append(sending);
    }
    send(byId, *fields, outcomes, stop);
    send(byOurs, *fields, outcomes, stop);
    for (const CrmSending &sending : std::as_const(disputed)) {
        const std::optional<Error> met = limitIn(outcomes);
        outcomes.append(met ? sending.refused(*met) : alone(sending, *fields, stop));
    }
    return outcomes;
}

void SalesforceWriter::noteFault(CrmKind kind, const Error &error)
{
    if (error.rule == "salesforce.field_gone"_L1)
        forget(kind); // It was there when we looked.
}

CrmWriteOutcome SalesforceWriter::alone(
    CrmSending sending, const CrmSchema::Fields &fields, const StopFlag &stop)
{
    const CrmWrite &write = sending.write;
    const QString object = salesforceObject(write.kind);
    QHash<QByteArray, QByteArray> headers = writeHeaders();
    headers.insert("If-Unmodified-Since", httpTime(write.unchangedSince));
    for (;;) {
        const Result<SalesforceAnswer> answer
            = m_caller.call({.method = "PATCH",
                                .path = u"/%1/sobjects/%2/%3"_s.arg(m_version, object, write.remoteId),
                                .what = object,
                                .bytes = '{' + valuesOf(write, fields).mid(1) + '}',
                                .headers = headers,
                                .writes = true},
                stop);
        if (answer)
            return sending.taken(write.remoteId);
        noteFault(write.kind, answer.error());
        if (!sending.leaveOut(answer.error()))
            return sending.refused(answer.error());
    }
}

void SalesforceWriter::send(
    QList<CrmSending> sendings, const CrmSchema::Fields &fields, Outcomes &outcomes, const StopFlag &stop)
{
    // Neighbours lock the same parents: in one order everywhere, they meet less.
    std::ranges::sort(sendings, {}, [](const CrmSending &sending) { return sending.write.remoteId; });
    qsizetype size = collectionMax;
    for (int attempt = 1; !sendings.isEmpty(); ++attempt, size = std::max<qsizetype>(1, size / 10)) {
        QList<CrmSending> locked;
        for (qsizetype first = 0; first < sendings.size(); first += size) {
            const QList<CrmSending> some = sendings.mid(first, size);
            if (const std::optional<Error> met = limitIn(outcomes)) // What the rest would meet as well.
                failAll(some, *met, outcomes);
            else
                once(some, fields, outcomes, locked, stop);
        }
        if (attempt == lockTries || stop.stopped())
            return failAll(locked, Error{.kind = ErrorKind::Busy, .rule = rowLocked}, outcomes);
        sendings = locked;
        const int share = QRandomGenerator::global()->bounded(500, 1000);
        if (!sendings.isEmpty())
            m_clock.sleep(std::chrono::milliseconds((1 << attempt) * share), stop);
    }
}

Result<SalesforceAnswer> SalesforceWriter::tell(
    const QList<CrmSending> &sendings, const CrmSchema::Fields &fields, const StopFlag &stop)
{
    const CrmWrite &one = sendings.first().write;
    const QString object = salesforceObject(one.kind);
    QByteArray body = "{\"allOrNone\":false,\"records\":[";
    for (const CrmSending &sending : sendings)
        body += recordOf(sending.write, fields) + ',';
    body.chop(1);
    QString path = u"/%1/composite/sobjects"_s.arg(m_version);
    if (one.remoteId.isEmpty())
        path += u'/' + object + u'/' + salesforceExternalId;
    return m_caller.call({.method = "PATCH",
                             .path = path,
                             .what = object,
                             .bytes = body + "]}",
                             .headers = writeHeaders(),
                             .writes = true},
        stop);
}

void SalesforceWriter::once(QList<CrmSending> sendings, const CrmSchema::Fields &fields, Outcomes &outcomes,
    QList<CrmSending> &locked, const StopFlag &stop)
{
    while (!sendings.isEmpty()) {
        const CrmKind kind = sendings.first().write.kind;
        const Result<SalesforceAnswer> answer = tell(sendings, fields, stop);
        if (!answer) {
            noteFault(kind, answer.error());
            if (answer.error().rule == rowLocked) {
                locked += sendings;
                return;
            }
            if (leaveOutOfAll(sendings, answer.error(), outcomes))
                continue;
            return failAll(sendings, answer.error(), outcomes);
        }
        const QJsonArray items = QJsonDocument::fromJson(answer->reply.body).array();
        if (items.size() != sendings.size()) // The results stand in the order asked.
            return failAll(sendings,
                Error{.kind = ErrorKind::Uncertain,
                    .rule = u"salesforce.unexpected_reply"_s,
                    .detail = u"a collection does not say what became of its records"_s},
                outcomes);
        QList<CrmSending> again;
        for (qsizetype i = 0; i < items.size(); ++i) {
            CrmSending sending = sendings[i];
            const QJsonObject item = items[i].toObject();
            if (item.value("success"_L1).toBool()) {
                outcomes.append(sending.taken(
                    item.value("id"_L1).toString(sending.write.remoteId), item.value("created"_L1).toBool()));
                continue;
            }
            const Error error = salesforceFault(item.value("errors"_L1).toArray().first().toObject());
            noteFault(kind, error);
            if (error.rule == rowLocked)
                locked.append(sending);
            else if (sending.leaveOut(error))
                again.append(sending);
            else
                outcomes.append(sending.refused(error));
        }
        sendings = again;
    }
}

Result<QJsonArray> SalesforceWriter::query(const QString &soql, const QString &what, const StopFlag &stop)
{
    SalesforceCall call{.path = u"/%1/query"_s.arg(m_version), .what = what};
    call.query.add(u"q"_s, soql);
    const Result<SalesforceAnswer> answer = m_caller.object(call, stop);
    if (!answer)
        return fail(answer.error());
    if (!answer->json.value("records"_L1).isArray())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = what + u": no records"_s});
    return answer->json.value("records"_L1).toArray();
}

Result<QString> SalesforceWriter::findOurs(CrmKind kind, const QString &ourId, const StopFlag &stop)
{
    const QString object = salesforceObject(kind);
    return query(
        u"SELECT Id FROM %1 WHERE %2 = %3 LIMIT 1"_s.arg(object, salesforceExternalId, quoted(ourId)), object,
        stop)
        .transform([](const QJsonArray &rows) { return rows.first().toObject().value("Id"_L1).toString(); });
}

Result<QString> SalesforceWriter::remark(const CrmRemark &remark, const StopFlag &stop)
{
    const QString mark = crmMark(remark.push);
    const QString subject = remark.text.section(u'\n', 0, 0).left(subjectMax);
    const QJsonObject task{
        {remark.kind == CrmKind::Company ? u"WhatId"_s : u"WhoId"_s, remark.remoteId},
        {u"Subject"_s, subject},
        {u"Description"_s, remark.text.left(descriptionMax - mark.size() - 1) + u'\n' + mark},
        {u"ActivityDate"_s, remark.at.toUTC().date().toString(Qt::ISODate)},
        {u"Status"_s, u"Completed"_s},
    };
    const Result<SalesforceAnswer> answer = m_caller.call({.method = "POST",
                                                              .path = u"/%1/sobjects/Task"_s.arg(m_version),
                                                              .body = task,
                                                              .what = u"Task"_s,
                                                              .headers = writeHeaders(),
                                                              .writes = true},
        stop);
    if (!answer)
        return fail(answer.error());
    const QString id = answer->json.value("id"_L1).toString();
    if (!isSalesforceId(id))
        return fail(Error{.kind = ErrorKind::Uncertain,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = u"a task without an id"_s});
    return id;
}

Result<QString> SalesforceWriter::findRemark(const CrmRemark &remark, const StopFlag &stop)
{
    const QString mark = crmMark(remark.push);
    const QString on = remark.kind == CrmKind::Company ? u"WhatId"_s : u"WhoId"_s;
    // Texts of this length cannot be asked for; the tasks since the wish can. Clocks may differ by a day.
    const QString since = salesforceInstant(remark.at.toUTC().addDays(-1));
    for (QString after;;) {
        const QString behind = after.isEmpty() ? QString() : u" AND Id > %1"_s.arg(quoted(after));
        const Result<QJsonArray> rows
            = query(u"SELECT Id, Description FROM Task WHERE %1 = %2 AND CreatedDate >= %3%4 "
                    "ORDER BY Id ASC LIMIT %5"_s.arg(on, quoted(remark.remoteId), since, behind)
                        .arg(pageMax),
                u"Task"_s, stop);
        if (!rows)
            return fail(rows.error());
        for (const QJsonValue &row : *rows)
            if (row.toObject().value("Description"_L1).toString().contains(mark))
                return row.toObject().value("Id"_L1).toString();
        // A page may be shorter than asked for: only an empty one is the end.
        if (rows->isEmpty())
            return QString();
        after = rows->last().toObject().value("Id"_L1).toString();
    }
}

} // namespace quittance
