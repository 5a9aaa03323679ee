#include "core/crm/hubspot/HubSpotWriter.h"

#include "core/crm/hubspot/HubSpotFault.h"
#include "core/crm/hubspot/HubSpotOwnFields.h"
#include "core/crm/hubspot/HubSpotSchema.h"
#include "core/crm/hubspot/hubSpotProperty.h"
#include "core/domain/crmMark.h"

#include <QJsonArray>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchMax = 100;
constexpr qsizetype noteMax = 65'536; //!< Characters of a note's body.
constexpr int noteOnCompany = 190; // "note to company" and "note to contact", defined by HubSpot.
constexpr int noteOnContact = 202;

QString scopeOf(CrmKind kind, QLatin1StringView family, QLatin1StringView what)
{
    return u"crm.%1.%2.%3"_s.arg(family, hubSpotObject(kind).segment, what);
}

//! Line breaks as HubSpot shows them; everything else as text, whatever it looks like.
QString noteBody(const CrmRemark &remark)
{
    const QString mark = crmMark(remark.push);
    QString text = remark.text.toHtmlEscaped();
    text.replace(u'\n', u"<br>"_s);
    return text.left(noteMax - mark.size() - 4) + u"<br>"_s + mark;
}

QString sentId(const CrmWrite &write)
{
    return write.remoteId.isEmpty() ? write.ourId : write.remoteId;
}

//! Whether the whole batch was turned down because of something in it.
bool mayBeOne(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound;
}

//! A refusal of one record among several, for those that it names.
bool names(const HubSpotFault &fault, const CrmWrite &write)
{
    return fault.trace == write.push.text() || fault.ids.contains(sentId(write));
}

} // namespace

HubSpotWriter::HubSpotWriter(HubSpotCaller &caller, const CrmMeans &means, QString version)
    : m_caller(caller)
    , m_version(std::move(version))
    , m_schema(means, u"hubspot"_s)
{
}

qsizetype HubSpotWriter::writeMax() const
{
    return batchMax;
}

QString HubSpotWriter::objectsPath(CrmKind kind, QLatin1StringView rest) const
{
    return u"/crm/objects/%1/%2%3"_s.arg(m_version, hubSpotObject(kind).segment, rest);
}

Result<QList<CrmProperty>> HubSpotWriter::properties(CrmKind kind, const StopFlag &stop)
{
    const Result<HubSpotAnswer> answer
        = m_caller.call({.path = u"/crm/properties/%1/%2"_s.arg(m_version, hubSpotObject(kind).segment),
                            .query = {{u"archived"_s, u"false"_s}},
                            .body = {},
                            .scope = scopeOf(kind, "schemas"_L1, "read"_L1)},
            stop);
    if (!answer)
        return fail(answer.error());
    if (!answer->json.value("results"_L1).isArray())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"properties: no results member"_s});
    return m_schema.take(kind, answer->json.value("results"_L1).toArray(), readHubSpotProperty);
}

Result<CrmSchema::Fields> HubSpotWriter::schema(CrmKind kind, const StopFlag &stop)
{
    if (m_schema.knows(kind))
        return m_schema.fields(kind);
    return properties(kind, stop).transform([&](const auto &) { return m_schema.fields(kind); });
}

Result<QStringList> HubSpotWriter::makeOwnFields(const StopFlag &stop)
{
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        if (const Result<void> made = makeFields(kind, stop); !made)
            return fail(made.error());
    return QStringList();
}

Result<void> HubSpotWriter::makeFields(CrmKind kind, const StopFlag &stop)
{
    const auto there = properties(kind, stop);
    if (!there)
        return fail(there.error());
    QList<QJsonObject> missing = hubSpotOwnFields(kind);
    missing.removeIf([&](const QJsonObject &field) {
        return m_schema.fields(kind).contains(field.value("name"_L1).toString());
    });
    if (missing.isEmpty())
        return {};
    const QString path = u"/crm/properties/%1/%2"_s.arg(m_version, hubSpotObject(kind).segment);
    const QString scope = scopeOf(kind, "schemas"_L1, "write"_L1);
    missing.prepend({{"name"_L1, hubSpotOwnGroup}, {"label"_L1, "Quittance"_L1}});
    for (const QJsonObject &each : std::as_const(missing)) {
        const bool isGroup = !each.contains("groupName"_L1);
        const Result<HubSpotAnswer> made = m_caller.call({.path = isGroup ? path + u"/groups"_s : path,
                                                             .query = {},
                                                             .body = each,
                                                             .scope = scope,
                                                             .writes = true},
            stop);
        // There already, or made by a try whose answer was lost: just as well.
        if (!made && made.error().rule != "hubspot.value_taken"_L1)
            return fail(made.error());
    }
    m_schema.forget(kind);
    return {};
}

Result<QList<CrmWriteOutcome>> HubSpotWriter::write(const QList<CrmWrite> &writes, const StopFlag &stop)
{
    Q_ASSERT(writes.size() <= batchMax);
    if (writes.isEmpty())
        return Outcomes();
    const auto fields = schema(writes.first().kind, stop);
    if (!fields)
        return fail(fields.error());
    Outcomes outcomes;
    // A record stands in a batch once, and a batch knows its records one way.
    QList<QList<CrmSending>> batches;
    for (const CrmWrite &write : writes) {
        Q_ASSERT(write.kind == writes.first().kind);
        CrmSending sending{.write = write};
        if (const std::optional<Error> wrong = sending.encode(*fields, u"hubspot.field_gone"_s)) {
            outcomes.append(sending.refused(*wrong));
            continue;
        }
        const auto fits = [&](const QList<CrmSending> &batch) {
            return batch.first().write.remoteId.isEmpty() == write.remoteId.isEmpty()
                && std::ranges::none_of(
                    batch, [&](const CrmSending &other) { return sentId(other.write) == sentId(write); });
        };
        const auto batch = std::ranges::find_if(batches, fits);
        if (batch == batches.end())
            batches.append(QList<CrmSending>{sending});
        else
            batch->append(sending);
    }
    for (const QList<CrmSending> &batch : std::as_const(batches)) {
        const std::optional<Error> met = outcomes.isEmpty() ? std::nullopt : outcomes.last().error;
        if (met && met->kind == ErrorKind::RateLimited)
            failAll(batch, *met, outcomes);
        else
            send(batch, outcomes, stop);
    }
    return outcomes;
}

Result<HubSpotAnswer> HubSpotWriter::tell(const QList<CrmSending> &sendings, const StopFlag &stop)
{
    const CrmKind kind = sendings.first().write.kind;
    const bool byOurs = sendings.first().write.remoteId.isEmpty();
    QJsonArray inputs;
    for (const auto &[write, leftOut] : sendings) {
        QJsonObject input{{"id"_L1, sentId(write)}, {"properties"_L1, write.values},
            {"objectWriteTraceId"_L1, write.push.text()}};
        if (byOurs)
            input.insert("idProperty"_L1, hubSpotExternalId);
        inputs.append(input);
    }
    const Result<HubSpotAnswer> answer
        = m_caller.call({.path = objectsPath(kind, byOurs ? "/batch/upsert"_L1 : "/batch/update"_L1),
                            .query = {},
                            .body = QJsonObject{{"inputs"_L1, inputs}},
                            .scope = scopeOf(kind, "objects"_L1, "write"_L1),
                            .writes = true},
            stop);
    if (!answer && answer.error().rule == "hubspot.field_gone"_L1)
        m_schema.forget(kind); // It was there when we looked.
    return answer;
}

void HubSpotWriter::send(QList<CrmSending> sendings, Outcomes &outcomes, const StopFlag &stop)
{
    while (!sendings.isEmpty()) {
        const Result<HubSpotAnswer> answer = tell(sendings, stop);
        if (answer) {
            sendings = take(sendings, answer->json, outcomes);
            continue;
        }
        if (leaveOutOfAll(sendings, answer.error(), outcomes))
            continue;
        if (sendings.size() == 1 || !mayBeOne(answer.error()))
            return failAll(sendings, answer.error(), outcomes);
        // Turned down as a whole: the one to blame is found by halves, the others are taken.
        send(sendings.first(sendings.size() / 2), outcomes, stop);
        sendings = sendings.sliced(sendings.size() / 2);
        if (const std::optional<Error> met = outcomes.last().error;
            met && !mayBeOne(*met) && met->kind != ErrorKind::Uncertain)
            return failAll(sendings, *met, outcomes); // Not a moment to go on asking.
    }
}

//! A 2xx says of each record what became of it, in any order; of some it may say nothing.
QList<CrmSending> HubSpotWriter::take(
    const QList<CrmSending> &sendings, const QJsonObject &answer, Outcomes &outcomes) const
{
    QList<CrmSending> open = sendings;
    QStringList strangers;
    for (const QJsonValue &value : answer.value("results"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        const QString id = hubSpotId(result.value("id"_L1));
        const QString trace = result.value("objectWriteTraceId"_L1).toString();
        const QString ours = result.value("properties"_L1).toObject().value(hubSpotExternalId).toString();
        const auto found = std::ranges::find_if(open, [&](const CrmSending &sending) {
            const CrmWrite &write = sending.write;
            return trace.isEmpty() ? sentId(write) == id || (write.remoteId.isEmpty() && write.ourId == ours)
                                   : write.push.text() == trace;
        });
        if (id.isEmpty() || found == open.end()) {
            strangers.append(id);
            continue;
        }
        outcomes.append(found->taken(id, result.value("new"_L1).toBool()));
        open.erase(found);
    }
    QList<CrmSending> again;
    for (const QJsonValue &value : answer.value("errors"_L1).toArray()) {
        const HubSpotFault fault = HubSpotFault::read(value.toObject());
        const Error error = fault.toError(200);
        const bool namesNone
            = std::ranges::none_of(open, [&](const auto &sending) { return names(fault, sending.write); });
        QList<CrmSending> left;
        for (CrmSending sending : std::as_const(open)) {
            if (!(namesNone && open.size() == 1) && !names(fault, sending.write))
                left.append(sending);
            else if (sending.leaveOut(error))
                again.append(sending);
            else
                outcomes.append(sending.refused(error));
        }
        open = left;
    }
    strangers.removeAll(QString());
    if (open.size() == 1 && strangers.size() == 1) { // It was merged into another, which took it.
        outcomes.append(open.first().taken(strangers.first()));
        return again;
    }
    failAll(open,
        Error{.kind = ErrorKind::Uncertain,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"a batch does not say what became of a record"_s},
        outcomes);
    return again;
}

Result<QString> HubSpotWriter::findOurs(CrmKind kind, const QString &ourId, const StopFlag &stop)
{
    const Result<HubSpotAnswer> answer = m_caller.call(
        {.path = objectsPath(kind, "/"_L1) + ourId,
            .query
            = {{u"idProperty"_s, QString(hubSpotExternalId)}, {u"properties"_s, QString(hubSpotExternalId)}},
            .body = {},
            .scope = hubSpotObject(kind).scope},
        stop);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return QString();
    return answer.transform([](const HubSpotAnswer &found) { return hubSpotId(found.json.value("id"_L1)); });
}

Result<QString> HubSpotWriter::remark(const CrmRemark &remark, const StopFlag &stop)
{
    // Made and hung in one call: a note that hangs nowhere would never be found again.
    const QJsonObject type{{"associationCategory"_L1, "HUBSPOT_DEFINED"_L1},
        {"associationTypeId"_L1, remark.kind == CrmKind::Company ? noteOnCompany : noteOnContact}};
    const QJsonObject body{
        {"properties"_L1,
            QJsonObject{{"hs_timestamp"_L1, QString::number(remark.at.toMSecsSinceEpoch())},
                {"hs_note_body"_L1, noteBody(remark)}}},
        {"associations"_L1,
            QJsonArray{QJsonObject{
                {"to"_L1, QJsonObject{{"id"_L1, remark.remoteId}}}, {"types"_L1, QJsonArray{type}}}}}};
    const Result<HubSpotAnswer> answer = m_caller.call({.path = u"/crm/objects/%1/notes"_s.arg(m_version),
                                                           .query = {},
                                                           .body = body,
                                                           .scope = u"crm.objects.contacts.write"_s,
                                                           .writes = true},
        stop);
    if (!answer)
        return fail(answer.error());
    const QString id = hubSpotId(answer->json.value("id"_L1));
    if (id.isEmpty())
        return fail(Error{.kind = ErrorKind::Uncertain,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"a note without an id"_s});
    return id;
}

Result<QStringList> HubSpotWriter::notesOf(const CrmRemark &remark, const StopFlag &stop)
{
    QStringList notes;
    for (QString after;;) {
        QJsonObject input{{"id"_L1, remark.remoteId}};
        if (!after.isEmpty())
            input.insert("after"_L1, after);
        const Result<HubSpotAnswer> answer
            = m_caller.call({.path = u"/crm/associations/%1/%2/notes/batch/read"_s.arg(
                                 m_version, hubSpotObject(remark.kind).segment),
                                .query = {},
                                .body = QJsonObject{{"inputs"_L1, QJsonArray{input}}},
                                .scope = u"crm.objects.contacts.read"_s},
                stop);
        if (!answer)
            return fail(answer.error());
        // Without a note there is an error in place of a result.
        const QJsonObject result = answer->json.value("results"_L1).toArray().first().toObject();
        for (const QJsonValue &to : result.value("to"_L1).toArray())
            notes.append(hubSpotId(to.toObject().value("toObjectId"_L1)));
        const QString next
            = hubSpotId(result.value("paging"_L1).toObject().value("next"_L1).toObject().value("after"_L1));
        if (next.isEmpty() || next == after)
            return notes;
        after = next;
    }
}

Result<QString> HubSpotWriter::findRemark(const CrmRemark &remark, const StopFlag &stop)
{
    Result<QStringList> notes = notesOf(remark, stop);
    if (!notes)
        return fail(notes.error());
    // The newest first: it was made a moment ago.
    std::ranges::sort(*notes, std::greater(), [](const QString &id) { return id.toLongLong(); });
    const QString mark = crmMark(remark.push);
    for (qsizetype first = 0; first < notes->size(); first += batchMax) {
        QJsonArray inputs;
        for (const QString &id : notes->mid(first, batchMax))
            inputs.append(QJsonObject{{"id"_L1, id}});
        const Result<HubSpotAnswer> answer = m_caller.call(
            {.path = u"/crm/objects/%1/notes/batch/read"_s.arg(m_version),
                .query = {},
                .body = QJsonObject{{"inputs"_L1, inputs}, {"properties"_L1, QJsonArray{"hs_note_body"_L1}},
                    {"propertiesWithHistory"_L1, QJsonArray()}},
                .scope = u"crm.objects.contacts.read"_s},
            stop);
        if (!answer)
            return fail(answer.error());
        for (const QJsonValue &value : answer->json.value("results"_L1).toArray()) {
            const QJsonObject note = value.toObject();
            const QString body = note.value("properties"_L1).toObject().value("hs_note_body"_L1).toString();
            if (body.contains(mark))
                return hubSpotId(note.value("id"_L1));
        }
    }
    return QString();
}

} // namespace quittance
