#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

// What links records, and takes links away, through the API.

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype createMax = 2000;
constexpr qsizetype archiveMax = 100;

bool isLive(const HubSpotCall &call, HubSpotType type, qint64 id)
{
    return call.data.table(type).live().contains(id);
}

HttpReply notThere(const HubSpotCall &call)
{
    return hubSpotError(
        404, u"OBJECT_NOT_FOUND"_s, u"one of the records does not exist"_s, call.correlationId);
}

//! Companies and contacts are linked with each other, engagements with either.
bool canBe(const HubSpotCall &call)
{
    return call.route.type != call.route.to
        && !(isEngagement(call.route.type) && isEngagement(call.route.to));
}

//! The labels, by HubSpot's numbers or, in version 3, by its one name; nothing where one is none of the pair.
std::optional<HubSpotLink> labelsOf(const HubSpotCall &call, const QJsonArray &types)
{
    constexpr int primaryOfContact = 1;
    constexpr int primaryOfCompany = 2;
    constexpr int plainOfContact = 279;
    constexpr int plainOfCompany = 280;
    constexpr int billingOfContact = 931;
    constexpr int billingOfCompany = 930;
    HubSpotLink link;
    if (types.isEmpty())
        return {};
    if (isEngagement(call.route.type) || isEngagement(call.route.to))
        return link; // Each pair has but one, which nobody here tells from others.
    const bool fromContact = call.route.type == HubSpotType::Contacts;
    for (const QJsonValue &type : types) {
        const int id = type["associationTypeId"_L1].toInt();
        if (type["associationCategory"_L1] != "HUBSPOT_DEFINED"_L1)
            return {};
        if (id == (fromContact ? primaryOfContact : primaryOfCompany))
            link.primary = true;
        else if (id == (fromContact ? billingOfContact : billingOfCompany))
            link.billing = true;
        else if (id != (fromContact ? plainOfContact : plainOfCompany))
            return {};
    }
    return link;
}

std::optional<HubSpotLink> oldLabelsOf(const HubSpotCall &call, const QString &type)
{
    const QString name
        = hubSpotTypeSingular(call.route.type) + u"_to_"_s + hubSpotTypeSingular(call.route.to);
    if (type != name && type != name + u"_unlabeled"_s)
        return {};
    const bool isHung = isEngagement(call.route.type) || isEngagement(call.route.to);
    return HubSpotLink{.primary = !isHung && type == name};
}

//! Labels come to those that are there.
void link(const HubSpotCall &call, qint64 from, qint64 to, HubSpotLink how)
{
    if (isEngagement(call.route.type))
        return call.data.hang(call.route.type, from, call.route.to, to);
    if (isEngagement(call.route.to))
        return call.data.hang(call.route.to, to, call.route.type, from);
    const bool fromContact = call.route.type == HubSpotType::Contacts;
    const qint64 contact = fromContact ? from : to;
    const qint64 company = fromContact ? to : from;
    const HubSpotLinks::Side &before = call.data.links().companiesOf(contact);
    if (const auto known = before.find(company); known != before.end()) {
        how.primary = how.primary || known->second.primary;
        how.billing = how.billing || known->second.billing;
    }
    call.data.associate(contact, company, how);
}

void unlink(const HubSpotCall &call, qint64 from, qint64 to)
{
    if (isEngagement(call.route.type))
        return call.data.unhang(call.route.type, from, call.route.to, to);
    if (isEngagement(call.route.to))
        return call.data.unhang(call.route.to, to, call.route.type, from);
    const bool fromContact = call.route.type == HubSpotType::Contacts;
    if (isLive(call, call.route.type, from) && isLive(call, call.route.to, to))
        call.data.dissociate(fromContact ? from : to, fromContact ? to : from);
}

QJsonObject pairJson(const HubSpotCall &call, qint64 from, qint64 to, HubSpotLink how)
{
    QJsonArray labels;
    if (how.primary)
        labels.append(u"Primary"_s);
    if (how.billing)
        labels.append(u"Billing contact"_s);
    return {{u"fromObjectTypeId"_s, hubSpotTypeId(call.route.type)},
        {u"fromObjectId"_s, QString::number(from)}, {u"toObjectTypeId"_s, hubSpotTypeId(call.route.to)},
        {u"toObjectId"_s, QString::number(to)}, {u"labels"_s, labels}};
}

//! Ids are texts or, in version 4 of old, numbers.
qint64 idOf(const QJsonValue &object)
{
    return object["id"_L1].toVariant().toLongLong();
}

} // namespace

//! PUT …/{type}/{id}/associations/{to}/{toId}
HttpReply answerAssociateAs(const HubSpotCall &call)
{
    const qint64 from = call.route.name.section(u'/', 0, 0).toLongLong();
    const qint64 to = call.route.name.section(u'/', 1, 1).toLongLong();
    const std::optional<HubSpotLink> how = labelsOf(call, call.body["types"_L1].toArray());
    if (!canBe(call) || !how)
        return refusal(call, u"the association type is not one of these records"_s);
    if (!isLive(call, call.route.type, from) || !isLive(call, call.route.to, to))
        return notThere(call);
    link(call, from, to, *how);
    return hubSpotReply(201, pairJson(call, from, to, *how));
}

HttpReply answerDissociate(const HubSpotCall &call)
{
    unlink(call, call.route.name.section(u'/', 0, 0).toLongLong(),
        call.route.name.section(u'/', 1, 1).toLongLong());
    return {.status = 204, .headers = {}, .body = {}};
}

HttpReply answerBatchAssociate(const HubSpotCall &call)
{
    const bool isOld = call.route.version == HubSpotRoute::Version::V3;
    const QJsonArray inputs = call.body["inputs"_L1].toArray();
    if (!canBe(call) || inputs.isEmpty() || inputs.size() > createMax)
        return refusal(call, u"inputs must hold 1 to %1 links"_s.arg(createMax));
    QJsonArray results;
    QJsonArray missing;
    for (const QJsonValue &input : inputs) {
        const std::optional<HubSpotLink> how = isOld ? oldLabelsOf(call, input["type"_L1].toString())
                                                     : labelsOf(call, input["types"_L1].toArray());
        if (!how)
            return refusal(call, u"the association type is not one of these records"_s);
    }
    for (const QJsonValue &input : inputs) {
        const qint64 from = idOf(input["from"_L1]);
        const qint64 to = idOf(input["to"_L1]);
        if (!isLive(call, call.route.type, from) || !isLive(call, call.route.to, to)) {
            missing.append(QString::number(isLive(call, call.route.type, from) ? to : from));
            continue;
        }
        const HubSpotLink how = *(isOld ? oldLabelsOf(call, input["type"_L1].toString())
                                        : labelsOf(call, input["types"_L1].toArray()));
        link(call, from, to, how);
        results.append(isOld
                ? QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, QString::number(from)}}},
                    {u"to"_s, QJsonObject{{u"id"_s, QString::number(to)}}}, {u"type"_s, input["type"_L1]}}
                : pairJson(call, from, to, how));
    }
    QJsonObject body{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results},
        {u"startedAt"_s, hubSpotTime(call.nowMs)}, {u"completedAt"_s, hubSpotTime(call.nowMs)}};
    if (missing.isEmpty())
        return hubSpotReply(201, body);
    body[u"numErrors"_s] = 1;
    body[u"errors"_s] = QJsonArray{QJsonObject{{u"status"_s, u"error"_s},
        {u"category"_s, u"OBJECT_NOT_FOUND"_s}, {u"message"_s, u"Could not get some objects"_s},
        {u"context"_s, QJsonObject{{u"ids"_s, missing}}}}};
    return hubSpotReply(call.route.tellsPartial() ? 207 : 200, body);
}

HttpReply answerBatchDissociate(const HubSpotCall &call)
{
    const QJsonArray inputs = call.body["inputs"_L1].toArray();
    if (!canBe(call) || inputs.isEmpty() || inputs.size() > archiveMax)
        return refusal(call, u"inputs must hold 1 to %1 records"_s.arg(archiveMax));
    for (const QJsonValue &input : inputs) {
        const QJsonValue to = input["to"_L1]; // One in version 3, a list in others.
        for (const QJsonValue &each : to.isArray() ? to.toArray() : QJsonArray{to})
            unlink(call, idOf(input["from"_L1]), idOf(each));
    }
    return {.status = 204, .headers = {}, .body = {}};
}

} // namespace quittance::sandbox
