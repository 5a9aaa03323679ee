#include "tests/sandbox/salesforce/SalesforceWrites.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

tl::unexpected<SalesforceError> wrong(
    const QString &code, const QString &message, const QStringList &fields = {}, int status = 400)
{
    return tl::unexpected(
        SalesforceError{.status = status, .code = code, .message = message, .fields = fields});
}

bool fits(const SalesforceField &field, const QJsonValue &value)
{
    if (field.type == "currency"_L1)
        return value.isDouble();
    if (field.type == "boolean"_L1)
        return value.isBool();
    if (field.type == "datetime"_L1)
        return QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
    if (field.type == "date"_L1)
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    return value.isString();
}

QJsonObject withoutAttributes(QJsonObject values)
{
    values.remove(u"attributes"_s);
    return values;
}

//! Instants are answered in one form, however they were written.
QJsonObject asKept(const SalesforceSchema &schema, const SalesforceObject &object, QJsonObject values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        if (schema.field(object, value.key())->type == "datetime"_L1 && value->isString())
            *value = SalesforceData::instant(QDateTime::fromString(value->toString(), Qt::ISODate).toUTC());
    return values;
}

} // namespace

std::optional<SalesforceError> SalesforceWrites::checkField(const SalesforceObject &object,
    const SalesforceField &field, const QString &ownId, const QJsonValue &value) const
{
    if (!field.writable)
        return SalesforceError{.code = u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
            .message = u"Unable to create/update fields: %1. Please check the security settings of this "
                       "field."_s.arg(field.name),
            .fields = {field.name}};
    if (value.isNull())
        return {};
    if (!fits(field, value))
        return SalesforceError{.code = u"JSON_PARSER_ERROR"_s,
            .message = u"Cannot deserialize instance of %1"_s.arg(field.type)};
    const QString text = value.toString();
    if (const QString code = m_data.schema.refusalOf(text); !code.isEmpty())
        return SalesforceError{
            .code = code, .message = u"%1: not taken here"_s.arg(field.name), .fields = {field.name}};
    if (field.length > 0 && text.size() > field.length)
        return SalesforceError{.code = u"STRING_TOO_LONG"_s,
            .message = u"%1: data value too large (max length=%2)"_s.arg(field.name).arg(field.length),
            .fields = {field.name}};
    if (!field.picklist.isEmpty() && !text.isEmpty() && !field.picklist.contains(text))
        return SalesforceError{.code = u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
            .message = u"%1: bad value for restricted picklist field: %2"_s.arg(field.name, text),
            .fields = {field.name}};
    if (!field.externalId)
        return {};
    for (const SalesforceRecord &record : std::as_const(m_data).table(object.name))
        if (record.id != ownId && !record.isDeleted() && record.values.value(field.name) == value)
            return SalesforceError{.code = u"DUPLICATE_VALUE"_s,
                .message = u"duplicate value found: %1 duplicates value on record with id: %2"_s.arg(
                    field.name, record.id)};
    return {};
}

std::optional<SalesforceError> SalesforceWrites::check(
    const SalesforceObject &object, const QString &ownId, const QJsonObject &values) const
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const SalesforceField *field = m_data.schema.field(object, value.key());
        if (!field)
            return SalesforceError{.code = u"INVALID_FIELD"_s,
                .message = u"No such column '%1' on sobject of type %2"_s.arg(value.key(), object.name)};
        if (auto error = checkField(object, *field, ownId, *value))
            return error;
    }
    QStringList missing;
    for (const QString &name : object.required) {
        const bool given = values.contains(name);
        if ((ownId.isEmpty() || given) && values.value(name).toString().isEmpty())
            missing.append(name);
    }
    if (!missing.isEmpty())
        return SalesforceError{.code = u"REQUIRED_FIELD_MISSING"_s,
            .message = u"Required fields are missing: [%1]"_s.arg(missing.join(u", ")),
            .fields = missing};
    return {};
}

std::optional<SalesforceError> SalesforceWrites::findDuplicate(
    const SalesforceObject &object, const QJsonObject &values) const
{
    if (!m_duplicateRule || object.name != "Account"_L1)
        return {};
    for (const SalesforceRecord &record : std::as_const(m_data).table(object.name))
        if (!record.isDeleted() && record.values.value(u"Name"_s) == values.value(u"Name"_s))
            return SalesforceError{.code = u"DUPLICATES_DETECTED"_s,
                .message = u"Use one of these records?"_s,
                .duplicates = {record.id}};
    return {};
}

SalesforceOutcome SalesforceWrites::create(const QString &object, const QJsonObject &given)
{
    const QJsonObject values = withoutAttributes(given);
    const SalesforceObject *facts = m_data.schema.object(object);
    if (!facts)
        return wrong(u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(object));
    if (const auto error = check(*facts, {}, values))
        return tl::unexpected(*error);
    if (const auto error = findDuplicate(*facts, values))
        return tl::unexpected(*error);
    return SalesforceWritten{
        .id = m_data.add(facts->name, asKept(m_data.schema, *facts, values)), .created = true};
}

SalesforceOutcome SalesforceWrites::update(const QString &object, const QString &id, const QJsonObject &given)
{
    QJsonObject values = withoutAttributes(given);
    values.remove(u"Id"_s);
    values.remove(u"id"_s);
    const SalesforceObject *facts = m_data.schema.object(object);
    if (!facts)
        return wrong(u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(object));
    const SalesforceTable &table = std::as_const(m_data).table(facts->name);
    const auto record = table.constFind(id);
    if (record == table.constEnd() || record->purged || record->unshared)
        return wrong(u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}, 404);
    if (record->isDeleted())
        return wrong(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, {}, 404);
    if (int &left = m_locked[id]; left > 0) {
        --left;
        return wrong(u"UNABLE_TO_LOCK_ROW"_s,
            u"unable to obtain exclusive access to this record or 1 records: "_s + id);
    }
    if (const auto error = check(*facts, id, values))
        return tl::unexpected(*error);
    m_data.change(id, asKept(m_data.schema, *facts, values));
    return SalesforceWritten{.id = id};
}

SalesforceOutcome SalesforceWrites::upsert(
    const QString &object, const QString &fieldName, const QString &value, const QJsonObject &given)
{
    const SalesforceObject *facts = m_data.schema.object(object);
    if (!facts)
        return wrong(u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(object));
    const SalesforceField *field = m_data.schema.field(*facts, fieldName);
    if (!field || !field->externalId)
        return wrong(u"NOT_FOUND"_s,
            u"Provided external ID field does not exist or is not accessible: %1"_s.arg(fieldName), {}, 404);
    if (value.isEmpty())
        return wrong(u"MISSING_ARGUMENT"_s, u"%1 not specified"_s.arg(field->name));
    QJsonObject values = withoutAttributes(given);
    if (values.contains(u"Id"_s) || values.contains(u"id"_s))
        return wrong(u"INVALID_FIELD"_s, u"The Id field should not be specified in the sobject data."_s);
    values.remove(field->name);
    for (const SalesforceRecord &record : std::as_const(m_data).table(facts->name))
        if (!record.isDeleted() && record.values.value(field->name).toString() == value)
            return update(facts->name, record.id, values);
    values.insert(field->name, value);
    return create(facts->name, values);
}

SalesforceOutcome SalesforceWrites::remove(const QString &id)
{
    const SalesforceRecord *record = std::as_const(m_data).find(id);
    if (!record || record->purged || record->unshared)
        return wrong(u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}, 404);
    if (record->isDeleted())
        return wrong(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, {}, 404);
    m_data.remove(id);
    return SalesforceWritten{.id = id};
}

} // namespace quittance::sandbox
