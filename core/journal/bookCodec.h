#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// The book, its staff and what its customers became, in the journal's form: encode() fills kind, subject,
// plain and personal; decode…() is its reverse.

EncodedBody encode(const NumberSeriesDefined &body);
Result<EntryBody> decodeSeries(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PeriodLocked &body);
Result<EntryBody> decodePeriodLocked(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const PeriodUnlocked &body);
Result<EntryBody> decodePeriodUnlocked(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const StaffSaved &body);
Result<EntryBody> decodeStaff(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ApprovalRequested &body);
Result<EntryBody> decodeApprovalRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ApprovalGiven &body);
Result<EntryBody> decodeApprovalGiven(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const ApprovalRefused &body);
Result<EntryBody> decodeApprovalRefused(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CustomerMerged &body);
Result<EntryBody> decodeMerged(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CustomerArchived &body);
Result<EntryBody> decodeArchived(JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
