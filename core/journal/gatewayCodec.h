#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// What is asked of a gateway and what it answers, in the journal's form: encode() fills kind, subject, plain
// and personal; decode…() is its reverse.

EncodedBody encode(const LinkRevokeRequested &body);
Result<EntryBody> decodeLinkRevokeRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const LinkRevoked &body);
Result<EntryBody> decodeLinkRevoked(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const LinkRevokeRefused &body);
Result<EntryBody> decodeLinkRevokeRefused(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const GatewayCustomerLinked &body);
Result<EntryBody> decodeCustomerLinked(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CardSaved &body);
Result<EntryBody> decodeCardSaved(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CardRemoved &body);
Result<EntryBody> decodeCardRemoved(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeRequested &body);
Result<EntryBody> decodeChargeRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeSucceeded &body);
Result<EntryBody> decodeChargeSucceeded(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeNeedsAction &body);
Result<EntryBody> decodeChargeNeedsAction(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeFailed &body);
Result<EntryBody> decodeChargeFailed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeAuthorised &body);
Result<EntryBody> decodeChargeAuthorised(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CaptureRequested &body);
Result<EntryBody> decodeCaptureRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeCancelRequested &body);
Result<EntryBody> decodeChargeCancelRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeCancelled &body);
Result<EntryBody> decodeChargeCancelled(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ChargeChangeRefused &body);
Result<EntryBody> decodeChargeChangeRefused(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const RefundRequested &body);
Result<EntryBody> decodeRefundRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const RefundPending &body);
Result<EntryBody> decodeRefundPending(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const RefundFailed &body);
Result<EntryBody> decodeRefundFailed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
