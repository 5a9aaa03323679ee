#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// What happens to money and to what is open, in the journal's form: encode() fills kind, subject, plain and
// personal; decode…() is its reverse.

EncodedBody encode(const InvoiceVoided &body);
Result<EntryBody> decodeVoided(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const InvoiceWrittenOff &body);
Result<EntryBody> decodeWrittenOff(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const WriteOffReversed &body);
Result<EntryBody> decodeWriteOffReversed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PaymentAssigned &body);
Result<EntryBody> decodeAssigned(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PaymentAllocated &body);
Result<EntryBody> decodeAllocation(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const AllocationReversed &body);
Result<EntryBody> decodeAllocationReversed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PaymentReversed &body);
Result<EntryBody> decodePaymentReversed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const RefundSettled &body);
Result<EntryBody> decodeRefund(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const RefundReversed &body);
Result<EntryBody> decodeRefundReversed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const DisputeOpened &body);
Result<EntryBody> decodeDisputeOpened(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const DisputeUpdated &body);
Result<EntryBody> decodeDisputeUpdated(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const DisputeClosed &body);
Result<EntryBody> decodeDisputeClosed(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
