#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// What a gateway's balance does, in the journal's form: encode() fills kind, subject, plain and personal;
// decode…() is its reverse.

EncodedBody encode(const PaymentPending &body);
Result<EntryBody> decodePending(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PaymentPendingFailed &body);
Result<EntryBody> decodePendingFailed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const GatewayBalanceMoved &body);
Result<EntryBody> decodeBalance(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PayoutRecorded &body);
Result<EntryBody> decodePayout(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PayoutExplained &body);
Result<EntryBody> decodePayoutExplained(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PayoutFailed &body);
Result<EntryBody> decodePayoutFailed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
