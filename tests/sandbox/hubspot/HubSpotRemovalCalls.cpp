#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

// What takes records away through the API: into the bin, for good, into one another.

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype inputsMax = 100;

HttpReply nothing()
{
    return {.status = 204, .headers = {}, .body = {}};
}

//! The live record an id leads to, or that absorbed it; 0 when there is none.
qint64 liveId(const HubSpotCall &call, const QString &id)
{
    const HubSpotRecordPtr record = call.table().find(id.toLongLong());
    return record && !record->archivedMs ? record->id : 0;
}

qint64 idOf(const HubSpotCall &call, const QString &property, const QString &value)
{
    if (property.isEmpty())
        return liveId(call, value);
    for (const auto &[id, record] : call.table().live())
        if (call.table().value(*record, property).compare(value, Qt::CaseInsensitive) == 0)
            return id;
    return 0;
}

//! Of what is not there, it is true that it is gone.
void archive(const HubSpotCall &call, const QString &id)
{
    if (const qint64 live = liveId(call, id))
        call.data.archive(call.route.type, live);
}

} // namespace

//! DELETE …/{type}/{id}
HttpReply answerArchive(const HubSpotCall &call)
{
    archive(call, call.route.name);
    return nothing();
}

HttpReply answerBatchArchive(const HubSpotCall &call)
{
    const QJsonArray inputs = call.body["inputs"_L1].toArray();
    if (inputs.isEmpty() || inputs.size() > inputsMax)
        return refusal(call, u"inputs must hold 1 to %1 ids"_s.arg(inputsMax));
    for (const QJsonValue &input : inputs)
        if (!input["id"_L1].isString())
            return refusal(call, u"the id of an input must be a string"_s);
    for (const QJsonValue &input : inputs)
        archive(call, input["id"_L1].toString());
    return nothing();
}

HttpReply answerMerge(const HubSpotCall &call)
{
    const QJsonValue primary = call.body["primaryObjectId"_L1];
    const QJsonValue other = call.body["objectIdToMerge"_L1];
    if (call.body.size() != 2 || !primary.isString() || !other.isString())
        return refusal(call, u"primaryObjectId and objectIdToMerge must be strings"_s);
    const qint64 stays = liveId(call, primary.toString());
    const qint64 goes = liveId(call, other.toString());
    if (stays == 0 || goes == 0)
        return hubSpotError(404, u"OBJECT_NOT_FOUND"_s, u"Object not found.  objectId are usually numeric."_s,
            call.correlationId);
    if (stays == goes)
        return refusal(call, u"An object cannot be merged with itself"_s);
    const qint64 survivor = call.data.merge(call.route.type, stays, goes, HubSpotData::Merge::MakesNewId);
    return hubSpotReply(200, recordJson(*call.table().find(survivor), call.data, call.route.type, {}));
}

//! POST …/contacts/gdpr-delete: also what lies in the bin already.
HttpReply answerGdprDelete(const HubSpotCall &call)
{
    const QString property = call.body["idProperty"_L1].toString();
    if (!call.body["objectId"_L1].isString() || (!property.isEmpty() && property != "email"_L1))
        return refusal(call, u"objectId must be a string, and idProperty \"email\" or absent"_s);
    const QString value = call.body["objectId"_L1].toString();
    const HubSpotRecordPtr binned = property.isEmpty() ? call.table().find(value.toLongLong()) : nullptr;
    if (const qint64 id = binned ? binned->id : idOf(call, property, value))
        call.data.purge(call.route.type, id);
    return nothing();
}

} // namespace quittance::sandbox
