#pragma once

#include "core/net/HttpTransport.h"
#include "tests/sandbox/hubspot/HubSpotData.h"
#include "tests/sandbox/hubspot/HubSpotRoute.h"
#include "tests/sandbox/hubspot/HubSpotSearch.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace quittance::sandbox {

//! One request that passed the checks all requests share, and the account it is about.
struct HubSpotCall {
    HubSpotData &data;
    HubSpotSearch &search; //!< Of the route's type.
    HubSpotRoute route;
    QString path;
    QUrlQuery query;
    QJsonObject body; //!< Empty where none was sent. A list of labels stands in it as "types".
    qint64 nowMs = 0;
    QString correlationId;

    HubSpotTable &table() const { return data.table(route.type); }
};

HttpReply answerList(const HubSpotCall &call);
HttpReply answerRead(const HubSpotCall &call);
HttpReply answerSearch(const HubSpotCall &call);
HttpReply answerBatchRead(const HubSpotCall &call);
HttpReply answerAssociations(const HubSpotCall &call);
HttpReply answerProperties(const HubSpotCall &call);
HttpReply answerProperty(const HubSpotCall &call);
HttpReply answerOwners(const HubSpotCall &call);
HttpReply answerAccount(const HubSpotCall &call);
HttpReply answerCreate(const HubSpotCall &call);
HttpReply answerUpdate(const HubSpotCall &call);
HttpReply answerAssociate(const HubSpotCall &call);
//! With the labels that the body names.
HttpReply answerAssociateAs(const HubSpotCall &call);
HttpReply answerDissociate(const HubSpotCall &call);
HttpReply answerBatchAssociate(const HubSpotCall &call);
HttpReply answerBatchDissociate(const HubSpotCall &call);
HttpReply answerArchive(const HubSpotCall &call);
HttpReply answerBatchArchive(const HubSpotCall &call);
HttpReply answerMerge(const HubSpotCall &call);
HttpReply answerGdprDelete(const HubSpotCall &call);
//! batch/create, batch/update and batch/upsert.
HttpReply answerBatchWrite(const HubSpotCall &call);
HttpReply answerMakeProperty(const HubSpotCall &call);
HttpReply answerGroups(const HubSpotCall &call);
HttpReply answerMakeGroup(const HubSpotCall &call);

} // namespace quittance::sandbox
