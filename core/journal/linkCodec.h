#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// The ways to pay a document and what came in on them, in the journal's form: encode() fills kind, subject,
// plain and personal; decode…() is its reverse.

EncodedBody encode(const LinkRequested &body);
Result<EntryBody> decodeLinkRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const LinkIssued &body);
Result<EntryBody> decodeLinkIssued(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const LinkExpired &body);
Result<EntryBody> decodeLinkExpired(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const TransferPartFunded &body);
Result<EntryBody> decodePartFunded(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CustomerCashSeen &body);
Result<EntryBody> decodeCashSeen(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
