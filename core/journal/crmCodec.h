#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// What is asked of a CRM and what it answers, in the journal's form: encode() fills kind, subject, plain and
// personal; decode…() is its reverse.

EncodedBody encode(const CrmPushRequested &body);
Result<EntryBody> decodeCrmPushRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CrmNoteRequested &body);
Result<EntryBody> decodeCrmNoteRequested(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CrmPushDone &body);
Result<EntryBody> decodeCrmPushDone(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CrmPushRejected &body);
Result<EntryBody> decodeCrmPushRejected(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const CrmConflictResolved &body);
Result<EntryBody> decodeCrmConflictResolved(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
