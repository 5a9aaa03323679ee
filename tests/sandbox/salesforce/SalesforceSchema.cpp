#include "tests/sandbox/salesforce/SalesforceSchema.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

SalesforceField text(const QString &name, int length)
{
    return {.name = name, .type = u"string"_s, .length = length};
}

SalesforceField plain(const QString &name, const QString &type)
{
    return {.name = name, .type = type};
}

SalesforceField reference(const QString &name, const QString &to)
{
    return {.name = name, .type = u"reference"_s, .length = 18, .refersTo = to};
}

SalesforceField choice(const QString &name, const QStringList &values)
{
    return {.name = name, .type = u"picklist"_s, .length = 255, .picklist = values};
}

SalesforceField external(const QString &name)
{
    return {.name = name, .type = u"string"_s, .length = 40, .externalId = true};
}

SalesforceField ofSystem(const QString &name, const QString &type)
{
    return {.name = name, .type = type, .writable = false};
}

//! What every object has.
QList<SalesforceField> withSystem(QList<SalesforceField> fields, bool merges)
{
    QList<SalesforceField> all{ofSystem(u"Id"_s, u"id"_s), ofSystem(u"IsDeleted"_s, u"boolean"_s)};
    if (merges)
        all.append(ofSystem(u"MasterRecordId"_s, u"reference"_s));
    all += fields;
    all += {ofSystem(u"CreatedDate"_s, u"datetime"_s), ofSystem(u"LastModifiedDate"_s, u"datetime"_s),
        ofSystem(u"SystemModstamp"_s, u"datetime"_s)};
    return all;
}

SalesforceObject account()
{
    return {.name = u"Account"_s,
        .prefix = u"001"_s,
        .required = {u"Name"_s},
        .fields = withSystem(
            {text(u"Name"_s, 255), choice(u"Type"_s, {u"Prospect"_s, u"Customer"_s}),
                reference(u"ParentId"_s, u"Account"_s), text(u"BillingStreet"_s, 255),
                text(u"BillingCity"_s, 40), text(u"BillingState"_s, 80), text(u"BillingPostalCode"_s, 20),
                text(u"BillingCountry"_s, 80), ofSystem(u"BillingAddress"_s, u"address"_s),
                text(u"Phone"_s, 40), text(u"Website"_s, 255), reference(u"OwnerId"_s, u"User"_s),
                external(u"Quittance_Id__c"_s), text(u"Quittance_Tax_Id__c"_s, 40),
                choice(u"Quittance_Payment_Terms__c"_s, {u"NET14"_s, u"NET30"_s}),
                plain(u"Quittance_Open_Balance__c"_s, u"currency"_s),
                plain(u"Quittance_Overdue_Balance__c"_s, u"currency"_s),
                text(u"Quittance_Balance_Currency__c"_s, 3), text(u"Quittance_Currency__c"_s, 3),
                text(u"Quittance_Billing_Email__c"_s, 80),
                plain(u"Quittance_Last_Invoice_Date__c"_s, u"date"_s),
                plain(u"Quittance_Last_Payment_Date__c"_s, u"date"_s),
                plain(u"Quittance_Synced_At__c"_s, u"datetime"_s)},
            true),
        .merges = true};
}

SalesforceObject contact()
{
    return {.name = u"Contact"_s,
        .prefix = u"003"_s,
        .required = {u"LastName"_s},
        .fields
        = withSystem({reference(u"AccountId"_s, u"Account"_s), text(u"FirstName"_s, 40),
                         text(u"LastName"_s, 80), ofSystem(u"Name"_s, u"string"_s), text(u"Email"_s, 80),
                         text(u"Phone"_s, 40), text(u"MobilePhone"_s, 40), text(u"Title"_s, 128),
                         reference(u"OwnerId"_s, u"User"_s), external(u"Quittance_Id__c"_s)},
            true),
        .merges = true};
}

//! What a contact is to an account.
SalesforceObject contactRole()
{
    return {.name = u"AccountContactRole"_s,
        .prefix = u"02Z"_s,
        .required = {u"AccountId"_s, u"ContactId"_s},
        .fields = withSystem(
            {reference(u"AccountId"_s, u"Account"_s), reference(u"ContactId"_s, u"Contact"_s),
                choice(u"Role"_s, {u"Business User"_s, u"Billing"_s}), plain(u"IsPrimary"_s, u"boolean"_s)},
            false)};
}

SalesforceObject task()
{
    return {.name = u"Task"_s,
        .prefix = u"00T"_s,
        .required = {},
        .fields = withSystem(
            {reference(u"WhoId"_s, u"Contact"_s), ofSystem(u"WhoCount"_s, u"int"_s),
                reference(u"WhatId"_s, u"Account"_s), reference(u"AccountId"_s, u"Account"_s),
                text(u"Subject"_s, 255), text(u"Description"_s, 32000), plain(u"ActivityDate"_s, u"date"_s),
                choice(u"Status"_s, {u"Not Started"_s, u"Completed"_s}),
                choice(u"TaskSubtype"_s, {u"Task"_s, u"Call"_s, u"Email"_s}),
                choice(u"CallType"_s, {u"Internal"_s, u"Inbound"_s, u"Outbound"_s}),
                choice(u"Priority"_s, {u"High"_s, u"Normal"_s, u"Low"_s}),
                plain(u"CallDurationInSeconds"_s, u"int"_s), text(u"CallDisposition"_s, 255),
                plain(u"CompletedDateTime"_s, u"datetime"_s), ofSystem(u"IsClosed"_s, u"boolean"_s),
                ofSystem(u"IsArchived"_s, u"boolean"_s), reference(u"OwnerId"_s, u"User"_s)},
            false)};
}

SalesforceObject event()
{
    return {.name = u"Event"_s,
        .prefix = u"00U"_s,
        .required = {u"StartDateTime"_s},
        .fields
        = withSystem({reference(u"WhoId"_s, u"Contact"_s), reference(u"WhatId"_s, u"Account"_s),
                         reference(u"AccountId"_s, u"Account"_s), text(u"Subject"_s, 255),
                         text(u"Description"_s, 32000), text(u"Location"_s, 255),
                         plain(u"StartDateTime"_s, u"datetime"_s), plain(u"EndDateTime"_s, u"datetime"_s),
                         ofSystem(u"IsArchived"_s, u"boolean"_s), reference(u"OwnerId"_s, u"User"_s)},
            false)};
}

//! Whom a task or an event is shared with.
SalesforceObject activityRelation(const QString &activity, const QString &prefix)
{
    return {.name = activity + u"Relation"_s,
        .prefix = prefix,
        .required = {},
        .fields = withSystem(
            {reference(activity + u"Id"_s, activity), reference(u"RelationId"_s, u"Contact"_s)}, false)};
}

SalesforceObject emailMessage()
{
    return {.name = u"EmailMessage"_s,
        .prefix = u"02s"_s,
        .required = {},
        .fields = withSystem(
            {reference(u"RelatedToId"_s, u"Account"_s), reference(u"ParentId"_s, u"Case"_s),
                reference(u"ActivityId"_s, u"Task"_s), text(u"FromAddress"_s, 1000),
                text(u"ToAddress"_s, 4000), text(u"Subject"_s, 3000), text(u"TextBody"_s, 131072),
                text(u"HtmlBody"_s, 131072), plain(u"MessageDate"_s, u"datetime"_s),
                plain(u"Incoming"_s, u"boolean"_s), choice(u"Status"_s, {u"0"_s, u"1"_s, u"2"_s, u"3"_s})},
            false)};
}

SalesforceObject emailMessageRelation()
{
    return {.name = u"EmailMessageRelation"_s,
        .prefix = u"0PG"_s,
        .required = {},
        .fields = withSystem({reference(u"EmailMessageId"_s, u"EmailMessage"_s),
                                 reference(u"RelationId"_s, u"Contact"_s), text(u"RelationAddress"_s, 254),
                                 choice(u"RelationType"_s, {u"FromAddress"_s, u"ToAddress"_s})},
            false)};
}

SalesforceObject user()
{
    return {.name = u"User"_s,
        .prefix = u"005"_s,
        .required = {u"LastName"_s},
        .fields
        = withSystem({text(u"FirstName"_s, 40), text(u"LastName"_s, 80), ofSystem(u"Name"_s, u"string"_s),
                         text(u"Email"_s, 128), plain(u"IsActive"_s, u"boolean"_s)},
            false)};
}

SalesforceObject organization()
{
    return {.name = u"Organization"_s,
        .prefix = u"00D"_s,
        .required = {},
        .fields = withSystem(
            {text(u"Name"_s, 80), text(u"OrganizationType"_s, 40), plain(u"IsSandbox"_s, u"boolean"_s)},
            false)};
}

} // namespace

SalesforceSchema::SalesforceSchema()
    : m_objects{account(), contact(), contactRole(), task(), activityRelation(u"Task"_s, u"0RT"_s), event(),
        activityRelation(u"Event"_s, u"0RE"_s), emailMessage(), emailMessageRelation(), user(),
        organization()}
{
}

void SalesforceSchema::keepCurrencies()
{
    for (SalesforceObject &each : m_objects)
        if (each.name == "Account"_L1 || each.name == "Contact"_L1)
            each.fields.append(choice(u"CurrencyIsoCode"_s, {u"EUR"_s, u"USD"_s}));
}

const SalesforceObject *SalesforceSchema::object(const QString &name) const
{
    const auto found = std::ranges::find_if(m_objects,
        [&](const SalesforceObject &object) { return object.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_objects.end() ? nullptr : &*found;
}

const SalesforceField *SalesforceSchema::field(const SalesforceObject &object, const QString &name) const
{
    if (m_hidden.contains((object.name + u'.' + name).toLower()))
        return nullptr;
    const auto found = std::ranges::find_if(object.fields,
        [&](const SalesforceField &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == object.fields.end() ? nullptr : &*found;
}

void SalesforceSchema::hide(const QString &object, const QString &field, bool hidden)
{
    const QString key = (object + u'.' + field).toLower();
    if (hidden)
        m_hidden.insert(key);
    else
        m_hidden.remove(key);
}

QJsonObject SalesforceSchema::describe(const SalesforceObject &object) const
{
    QJsonArray fields;
    for (const SalesforceField &each : object.fields) {
        if (!field(object, each.name))
            continue;
        QJsonArray values;
        for (const QString &value : each.picklist)
            values.append(QJsonObject{{u"value"_s, value}, {u"label"_s, value}, {u"active"_s, true},
                {u"defaultValue"_s, false}, {u"validFor"_s, QJsonValue::Null}});
        fields.append(QJsonObject{{u"name"_s, each.name}, {u"label"_s, each.name}, {u"type"_s, each.type},
            {u"length"_s, each.length}, {u"nillable"_s, !object.required.contains(each.name)},
            {u"createable"_s, each.writable}, {u"updateable"_s, each.writable}, {u"calculated"_s, false},
            {u"externalId"_s, each.externalId}, {u"unique"_s, each.externalId},
            {u"idLookup"_s, each.externalId || each.type == "id"_L1}, {u"custom"_s, each.isCustom()},
            {u"filterable"_s, each.type != "address"_L1}, {u"sortable"_s, each.type != "address"_L1},
            {u"restrictedPicklist"_s, !each.picklist.isEmpty()}, {u"picklistValues"_s, values},
            {u"referenceTo"_s, each.refersTo.isEmpty() ? QJsonArray() : QJsonArray{each.refersTo}}});
    }
    return {{u"name"_s, object.name}, {u"label"_s, object.name}, {u"keyPrefix"_s, object.prefix},
        {u"createable"_s, true}, {u"updateable"_s, true}, {u"deletable"_s, true}, {u"queryable"_s, true},
        {u"replicateable"_s, true}, {u"mergeable"_s, object.merges}, {u"fields"_s, fields}};
}

} // namespace quittance::sandbox
