#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// What a bank's statements tell and what was made of it, in the journal's form: encode() fills kind, subject,
// plain and personal; decode…() is its reverse.

EncodedBody encode(const BankStatementImported &body);
Result<EntryBody> decodeBankStatement(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const BankLineMatched &body);
Result<EntryBody> decodeBankMatched(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const BankLineUnmatched &body);
Result<EntryBody> decodeBankUnmatched(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
