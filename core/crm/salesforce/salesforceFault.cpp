#include "core/crm/salesforce/salesforceFault.h"

#include "core/crm/cleanProviderText.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    ErrorKind kind = ErrorKind::Refused;
    QLatin1StringView rule{"salesforce.refused"};
};

Meaning meaningOf(const QString &code)
{
    static const QHash<QString, Meaning> meanings{
        {u"UNABLE_TO_LOCK_ROW"_s, {ErrorKind::Busy, "salesforce.row_locked"_L1}},
        {u"ENTITY_IS_DELETED"_s, {ErrorKind::NotFound, "salesforce.not_found"_L1}},
        {u"NOT_FOUND"_s, {ErrorKind::NotFound, "salesforce.not_found"_L1}},
        {u"INVALID_CROSS_REFERENCE_KEY"_s, {ErrorKind::NotFound, "salesforce.not_found"_L1}},
        {u"DUPLICATES_DETECTED"_s, {ErrorKind::Refused, "salesforce.duplicate_there"_L1}},
        {u"DUPLICATE_VALUE"_s, {ErrorKind::Refused, "salesforce.value_taken"_L1}},
        {u"DUPLICATE_EXTERNAL_ID"_s, {ErrorKind::Refused, "salesforce.external_id_taken"_L1}},
        {u"INVALID_FIELD"_s, {ErrorKind::Refused, "salesforce.field_gone"_L1}},
        {u"INVALID_FIELD_FOR_INSERT_UPDATE"_s, {ErrorKind::Refused, "salesforce.field_read_only"_L1}},
        {u"REQUIRED_FIELD_MISSING"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"FIELD_INTEGRITY_EXCEPTION"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"INVALID_EMAIL_ADDRESS"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"NUMBER_OUTSIDE_VALID_RANGE"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"STRING_TOO_LONG"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s, {ErrorKind::Refused, "salesforce.value_refused"_L1}},
        {u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s, {ErrorKind::Refused, "salesforce.refused"_L1}},
    };
    return meanings.value(code);
}

//! Record ids in the words, and among the details of a duplicate rule.
QString recordsIn(const QJsonObject &error, const QString &message)
{
    static const QRegularExpression pattern(u"record with id: ([A-Za-z0-9]{15,18})"_s);
    QStringList ids;
    if (const QString named = pattern.match(message).captured(1); !named.isEmpty())
        ids.append(named);
    const QJsonObject duplicates = error.value("duplicateResult"_L1).toObject();
    for (const QJsonValue &match : duplicates.value("matchResults"_L1).toArray())
        for (const QJsonValue &record : match.toObject().value("matchRecords"_L1).toArray())
            ids.append(
                cleanProviderText(record.toObject().value("record"_L1).toObject().value("Id"_L1).toString()));
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids.join(u' ');
}

} // namespace

Error salesforceFault(const QJsonObject &error)
{
    // A collection's items say statusCode where plain calls say errorCode.
    const QString code
        = cleanProviderText(error.value("statusCode"_L1).toString(error.value("errorCode"_L1).toString()));
    const QString message = cleanProviderText(error.value("message"_L1).toString());
    const Meaning meaning = meaningOf(code);
    Error fault{.kind = meaning.kind,
        .rule = meaning.rule,
        .field = cleanProviderText(error.value("fields"_L1).toArray().first().toString()),
        .value = recordsIn(error, message),
        .providerText = message,
        .detail = code};
    static const QRegularExpression column(u"No such column '([A-Za-z0-9_]{1,80})'"_s);
    if (fault.field.isEmpty())
        fault.field = column.match(message).captured(1);
    if (code == "DUPLICATE_VALUE"_L1
        && (fault.field == salesforceExternalId || message.contains(salesforceExternalId)))
        fault.rule = u"salesforce.external_id_taken"_s;
    if (fault.field.isEmpty() && fault.rule == "salesforce.external_id_taken"_L1)
        fault.field = salesforceExternalId; // It is named in the words alone.
    return fault;
}

} // namespace quittance
