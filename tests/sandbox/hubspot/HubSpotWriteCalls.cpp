#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"
#include "tests/sandbox/hubspot/HubSpotWrite.h"

#include <algorithm>

// What changes records through the API. Single calls and batches hold everything against the same checks.

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype batchMax = 100;

//! One input of a batch and what is to become of it.
struct Input {
    QJsonObject json;
    QString trace;
    HubSpotWrite write;
    bool missing = false; //!< Names a record that is not there.
};

QString unknownMember(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return u"Unrecognized field \"%1\""_s.arg(key);
    return {};
}

QString batchTrouble(const HubSpotCall &call)
{
    const bool creates = call.route.call == HubSpotRoute::Call::BatchCreate;
    if (const QString wrong = unknownMember(call.body, {u"inputs"_s}); !wrong.isEmpty())
        return wrong;
    const QJsonArray inputs = call.body["inputs"_L1].toArray();
    if (inputs.isEmpty() || inputs.size() > batchMax)
        return u"inputs must hold 1 to %1 records"_s.arg(batchMax);
    QStringList ids;
    for (const QJsonValue &input : inputs) {
        const QString wrong = unknownMember(input.toObject(),
            {u"id"_s, u"idProperty"_s, u"properties"_s, u"objectWriteTraceId"_s, u"associations"_s});
        if (!wrong.isEmpty())
            return wrong;
        if (creates)
            continue;
        const QString id = input["id"_L1].toString();
        if (id.isEmpty())
            return u"the id of an input must be a string"_s;
        if (ids.contains(id))
            return u"Duplicate IDs found in batch input: [%1]"_s.arg(id);
        ids.append(id);
    }
    return {};
}

//! The live record an id or a unique value leads to; 0 when there is none.
qint64 targetOf(const HubSpotCall &call, const QString &id, const QString &property)
{
    if (property.isEmpty()) {
        const HubSpotRecordPtr record = call.table().find(id.toLongLong());
        return record && !record->archivedMs ? record->id : 0;
    }
    for (const auto &[number, record] : call.table().live())
        if (call.table().value(*record, property).compare(id, Qt::CaseInsensitive) == 0)
            return number;
    return 0;
}

//! A record found by e-mail is replaced as a whole, one found by a property of the account's own in part.
void blankTheRest(const HubSpotCall &call, HubSpotWrite &write)
{
    for (const HubSpotProperty &property : call.table().schema().properties())
        if (!property.readOnly && !property.calculated && !write.values.contains(property.name))
            write.values.insert(property.name, QString());
}

QJsonObject apply(const HubSpotCall &call, HubSpotWrite &write, const QString &idProperty)
{
    const bool makes = write.id == 0;
    if (makes)
        write.id = call.data.create(call.route.type, write.values);
    else {
        if (idProperty == "email"_L1)
            blankTheRest(call, write);
        call.data.update(call.route.type, write.id, write.values);
    }
    QStringList names = call.table().schema().usual() + QStringList(write.values.keys());
    names.removeDuplicates();
    return recordJson(*call.table().find(write.id), call.data, call.route.type, names);
}

QJsonObject notThere(const QStringList &ids)
{
    return {{u"status"_s, u"error"_s}, {u"category"_s, u"OBJECT_NOT_FOUND"_s},
        {u"message"_s,
            u"Could not get some objects, they may be deleted or not exist. Check that ids are valid."_s},
        {u"context"_s, QJsonObject{{u"ids"_s, QJsonArray::fromStringList(ids)}}}};
}

HttpReply batchReply(const HubSpotCall &call, const QJsonArray &results, const QJsonArray &errors, int whole)
{
    QJsonArray turned; // The order of results is not promised.
    for (const QJsonValue &result : results)
        turned.prepend(result);
    QJsonObject body{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, turned},
        {u"startedAt"_s, hubSpotTime(call.nowMs)}, {u"completedAt"_s, hubSpotTime(call.nowMs)}};
    if (errors.isEmpty())
        return hubSpotReply(whole, body);
    body[u"numErrors"_s] = errors.size();
    body[u"errors"_s] = errors;
    return hubSpotReply(call.route.tellsPartial() ? 207 : 200, body);
}

Input readInput(const HubSpotCall &call, const QJsonObject &json)
{
    using Call = HubSpotRoute::Call;
    Input input{.json = json, .trace = json["objectWriteTraceId"_L1].toString()};
    const QString idProperty = json["idProperty"_L1].toString();
    const qint64 target
        = call.route.call == Call::BatchCreate ? 0 : targetOf(call, json["id"_L1].toString(), idProperty);
    QJsonObject properties = json["properties"_L1].toObject();
    if (call.route.call == Call::BatchUpsert && target == 0)
        properties.insert(idProperty, json["id"_L1]);
    input.missing = call.route.call == Call::BatchUpdate && target == 0;
    if (!input.missing)
        input.write = HubSpotWrite::check(call, target, properties);
    return input;
}

//! Which record a note, a call, … is to hang on, by the service's number of the association.
HubSpotType partyOf(HubSpotType engagement, int associationType)
{
    constexpr int noteOnContact = 202;
    constexpr int callOnContact = 194;
    constexpr int emailOnContact = 198;
    constexpr int meetingOnContact = 200;
    constexpr int taskOnContact = 204;
    static const QHash<HubSpotType, int> onContact{{HubSpotType::Notes, noteOnContact},
        {HubSpotType::Calls, callOnContact}, {HubSpotType::Emails, emailOnContact},
        {HubSpotType::Meetings, meetingOnContact}, {HubSpotType::Tasks, taskOnContact}};
    return onContact.value(engagement) == associationType ? HubSpotType::Contacts : HubSpotType::Companies;
}

bool hang(const HubSpotCall &call, qint64 id, const QJsonArray &associations)
{
    for (const QJsonValue &each : associations) {
        const qint64 other = each["to"_L1]["id"_L1].toString().toLongLong();
        const HubSpotType party
            = partyOf(call.route.type, each["types"_L1][0]["associationTypeId"_L1].toInt());
        if (!call.data.table(party).live().contains(other))
            return false;
        call.data.hang(call.route.type, id, party, other);
    }
    return true;
}

//! Links a new record as its creation asks for; whether it could be.
bool associate(const HubSpotCall &call, qint64 id, const QJsonArray &associations)
{
    constexpr int primary = 1;
    constexpr int billing = 931;
    if (isEngagement(call.route.type))
        return hang(call, id, associations);
    for (const QJsonValue &each : associations) {
        const qint64 other = each["to"_L1]["id"_L1].toString().toLongLong();
        if (call.route.type != HubSpotType::Contacts
            || !call.data.table(HubSpotType::Companies).live().contains(other))
            return false;
        HubSpotLink link;
        for (const QJsonValue &type : each["types"_L1].toArray()) {
            link.primary = link.primary || type["associationTypeId"_L1].toInt() == primary;
            link.billing = link.billing || type["associationTypeId"_L1].toInt() == billing;
        }
        call.data.associate(id, other, link);
    }
    return true;
}

} // namespace

HttpReply answerBatchWrite(const HubSpotCall &call)
{
    using Call = HubSpotRoute::Call;
    if (const QString wrong = batchTrouble(call); !wrong.isEmpty())
        return refusal(call, wrong);
    const QJsonArray given = call.body["inputs"_L1].toArray();
    const QString idProperty = given.first()["idProperty"_L1].toString();
    const bool upserts = call.route.call == Call::BatchUpsert;
    if (upserts || !idProperty.isEmpty()) {
        const std::optional<HubSpotProperty> key = call.table().schema().find(idProperty);
        if (!key || !key->unique)
            return refusal(call,
                u"Unable to perform update/upsert by non-unique property %1 in portal ID %2"_s.arg(idProperty)
                    .arg(call.data.portal()));
    }
    QList<Input> inputs;
    for (const QJsonValue &json : given)
        inputs.append(readInput(call, json.toObject()));
    // Marked inputs are refused one by one; without marks, or where a change is wrong in itself, all are.
    const bool marked = call.route.call != Call::BatchUpdate
        && std::ranges::none_of(inputs, [](const Input &input) { return input.trace.isEmpty(); });
    for (const Input &input : std::as_const(inputs))
        if (input.write.refused && !marked)
            return input.write.refused->reply(call.correlationId);

    QJsonArray results;
    QJsonArray errors;
    QStringList missing;
    for (Input &input : inputs) {
        if (input.missing) {
            missing.append(input.json["id"_L1].toString());
            continue;
        }
        if (!input.write.refused && input.write.id == 0) // An earlier input may have taken what is unique.
            input.write.refused = readInput(call, input.json).write.refused;
        if (input.write.refused) {
            errors.append(input.write.refused->item(input.trace));
            continue;
        }
        const bool makes = input.write.id == 0;
        QJsonObject result = apply(call, input.write, idProperty);
        if (upserts)
            result[u"new"_s] = makes;
        if (!input.trace.isEmpty())
            result[u"objectWriteTraceId"_s] = input.trace;
        results.append(result);
    }
    if (!missing.isEmpty())
        errors.append(notThere(missing));
    return batchReply(call, results, errors, call.route.call == Call::BatchCreate ? 201 : 200);
}

HttpReply answerCreate(const HubSpotCall &call)
{
    const QString wrong
        = unknownMember(call.body, {u"properties"_s, u"associations"_s, u"objectWriteTraceId"_s});
    if (!wrong.isEmpty())
        return refusal(call, wrong);
    HubSpotWrite write = HubSpotWrite::check(call, 0, call.body["properties"_L1]);
    if (write.refused)
        return write.refused->reply(call.correlationId);
    if (isEngagement(call.route.type) && write.values.value(u"hs_timestamp"_s).isEmpty())
        return refusal(call, u"Error creating record: required property hs_timestamp is missing"_s);
    const QJsonObject made = apply(call, write, {});
    if (!associate(call, write.id, call.body["associations"_L1].toArray())) {
        call.data.purge(call.route.type, write.id);
        return refusal(call, u"invalid association"_s);
    }
    return hubSpotReply(201, made);
}

//! PUT …/{type}/{id}/associations/default/{to}/{toId}
HttpReply answerAssociate(const HubSpotCall &call)
{
    const qint64 from = targetOf(call, call.route.name.section(u'/', 0, 0), {});
    const qint64 to = call.route.name.section(u'/', 1, 1).toLongLong();
    if (from == 0 || !call.data.table(call.route.to).live().contains(to))
        return hubSpotError(
            404, u"OBJECT_NOT_FOUND"_s, u"one of the records does not exist"_s, call.correlationId);
    if (isEngagement(call.route.type))
        call.data.hang(call.route.type, from, call.route.to, to);
    else if (isEngagement(call.route.to))
        call.data.hang(call.route.to, to, call.route.type, from);
    else if (call.route.type == HubSpotType::Contacts)
        call.data.associate(from, to, {});
    else
        call.data.associate(to, from, {});
    return hubSpotReply(200,
        {{u"status"_s, u"COMPLETE"_s},
            {u"results"_s,
                QJsonArray{QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, QString::number(from)}}},
                    {u"to"_s, QJsonObject{{u"id"_s, QString::number(to)}}}}}}});
}

HttpReply answerUpdate(const HubSpotCall &call)
{
    const QString idProperty = call.query.queryItemValue(u"idProperty"_s);
    const qint64 id = targetOf(call, call.route.name, idProperty);
    if (id == 0)
        return hubSpotError(404, u"OBJECT_NOT_FOUND"_s, u"Object not found.  objectId are usually numeric."_s,
            call.correlationId);
    HubSpotWrite write = HubSpotWrite::check(call, id, call.body["properties"_L1]);
    return write.refused ? write.refused->reply(call.correlationId)
                         : hubSpotReply(200, apply(call, write, {}));
}

} // namespace quittance::sandbox
