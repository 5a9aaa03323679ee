#include "tests/sandbox/stripe/ParameterTable.h"

#include <QJsonArray>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

// One call a paragraph, one parameter a line: name (dots go deeper, [] is a list, * is required), then its
// kind: text, text <longest>, integer, boolean, decimal, map (of text), range (a number or gt/gte/lt/lte), or
// a|b|c. A trailing ? lets an empty value unset it. "list" adds the cursors every list takes; expand is
// always there.
constexpr auto table = R"(
POST /v1/customers
address?.city text
address?.country text
address?.line1 text
address?.line2 text
address?.postal_code text
address?.state text
description text 5000
email text 512
metadata? map
name text 256
phone text 20
preferred_locales[] text

POST /v1/customers/{customer}
address?.city text
address?.country text
address?.line1 text
address?.line2 text
address?.postal_code text
address?.state text
description text 5000
email text 512
metadata? map
name text 256
phone text 20
preferred_locales[] text

GET /v1/customers list
created range
email text 512

GET /v1/customers/{customer}

GET /v1/products/{product}

GET /v1/prices/{price}

POST /v1/payment_links
after_completion.hosted_confirmation.custom_message text 500
after_completion.redirect.url* text
after_completion.type* hosted_confirmation|redirect
allow_promotion_codes boolean
automatic_tax.enabled* boolean
billing_address_collection auto|required
currency text
customer_creation always|if_required
inactive_message text
line_items*[].price text 5000
line_items*[].price_data.currency* text
line_items*[].price_data.product text
line_items*[].price_data.product_data.description text
line_items*[].price_data.product_data.metadata map
line_items*[].price_data.product_data.name* text
line_items*[].price_data.tax_behavior exclusive|inclusive|unspecified
line_items*[].price_data.unit_amount integer
line_items*[].price_data.unit_amount_decimal decimal
line_items*[].quantity* integer
metadata map
payment_intent_data.capture_method automatic|automatic_async|manual
payment_intent_data.description text 1000
payment_intent_data.metadata map
payment_intent_data.setup_future_usage off_session|on_session
payment_intent_data.statement_descriptor text 22
payment_intent_data.statement_descriptor_suffix text 22
payment_method_types[] text
restrictions.completed_sessions*.limit* integer
submit_type auto|book|donate|pay|subscribe

POST /v1/payment_links/{payment_link}
active boolean
after_completion.hosted_confirmation.custom_message text 500
after_completion.redirect.url* text
after_completion.type* hosted_confirmation|redirect
inactive_message? text
metadata map
payment_intent_data.description? text
payment_intent_data.metadata? map
restrictions?.completed_sessions*.limit* integer
submit_type auto|book|donate|pay|subscribe

GET /v1/payment_links list
active boolean

GET /v1/payment_links/{payment_link}

GET /v1/payment_links/{payment_link}/line_items list

GET /v1/checkout/sessions list
created range
customer text 5000
customer_details.email* text
payment_intent text 5000
payment_link text 5000
status complete|expired|open

GET /v1/checkout/sessions/{session}

GET /v1/checkout/sessions/{session}/line_items list

POST /v1/checkout/sessions/{session}/expire

GET /v1/payment_intents list
created range
customer text 5000

GET /v1/payment_intents/{intent}
client_secret text 5000

GET /v1/charges list
created range
customer text 5000
payment_intent text 5000

GET /v1/charges/{charge}

GET /v1/balance_transactions list
created range
currency text
payout text 5000
source text 5000
type text 5000

GET /v1/balance_transactions/{id}

GET /v1/balance

GET /v1/events list
created range
delivery_success boolean
type text 5000
types[] text 5000

GET /v1/events/{id}
)";

QJsonObject typed(const QString &type)
{
    return {{u"type"_s, type}};
}

//! The value may also be empty, which unsets it.
QJsonObject orEmpty(const QJsonObject &schema)
{
    return {{u"anyOf"_s,
        QJsonArray{schema, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u""_s}}}}}};
}

QJsonObject rangeSchema()
{
    QJsonObject bounds;
    for (const QString &name : {u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s})
        bounds.insert(name, typed(u"integer"_s));
    const QJsonObject range{{u"type"_s, u"object"_s}, {u"properties"_s, bounds}};
    return {{u"anyOf"_s, QJsonArray{range, typed(u"integer"_s)}}};
}

QJsonObject kindSchema(const QString &kind)
{
    const QString word = kind.section(u' ', 0, 0);
    if (word == "integer"_L1 || word == "boolean"_L1)
        return typed(word);
    if (word == "decimal"_L1)
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"decimal"_s}};
    if (word == "map"_L1)
        return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typed(u"string"_s)}};
    if (word == "range"_L1)
        return rangeSchema();
    QJsonObject schema = typed(u"string"_s);
    if (word == "text"_L1) {
        if (const int longest = kind.section(u' ', 1).toInt(); longest > 0)
            schema.insert(u"maxLength"_s, longest);
        return schema;
    }
    schema.insert(u"enum"_s, QJsonArray::fromStringList(kind.split(u'|')));
    return schema;
}

QJsonObject withProperty(QJsonObject object, QStringList steps, const QString &kind);

//! What lies at the end of a step: the inner schema, with the list and the "or empty" around it.
QJsonObject stepSchema(
    const QJsonObject &old, bool list, bool unsettable, const QStringList &rest, const QString &kind)
{
    QJsonObject inner = old;
    if (unsettable && !old.isEmpty())
        inner = old[u"anyOf"_s][0].toObject();
    if (list)
        inner = inner[u"items"_s].toObject();
    inner = rest.isEmpty() ? kindSchema(kind) : withProperty(inner, rest, kind);
    if (list)
        inner = {{u"type"_s, u"array"_s}, {u"items"_s, inner}};
    return unsettable ? orEmpty(inner) : inner;
}

QJsonObject withProperty(QJsonObject object, QStringList steps, const QString &kind)
{
    QString name = steps.takeFirst();
    const bool list = name.endsWith("[]"_L1);
    const bool required = name.contains(u'*');
    const bool unsettable = name.contains(u'?');
    name.remove(u"[]"_s).remove(u'*').remove(u'?');

    QJsonObject properties = object[u"properties"_s].toObject();
    properties.insert(name, stepSchema(properties[name].toObject(), list, unsettable, steps, kind));
    QJsonArray names = object[u"required"_s].toArray();
    if (required && !names.contains(name))
        names.append(name);
    object.insert(u"type"_s, u"object"_s);
    object.insert(u"properties"_s, properties);
    object.insert(u"required"_s, names);
    return object;
}

} // namespace

QHash<QString, QJsonObject> parameterTable()
{
    QHash<QString, QJsonObject> calls;
    for (const QString &paragraph : QString::fromUtf8(table).trimmed().split(u"\n\n"_s)) {
        const QStringList lines = paragraph.split(u'\n');
        const QStringList call = lines[0].split(u' ');
        QJsonObject schema = withProperty({}, {u"expand[]"_s}, u"text 5000"_s);
        for (qsizetype i = 1; i < lines.size(); ++i)
            schema
                = withProperty(schema, lines[i].section(u' ', 0, 0).split(u'.'), lines[i].section(u' ', 1));
        if (call.size() == 3) {
            schema = withProperty(schema, {u"limit"_s}, u"integer"_s);
            schema = withProperty(schema, {u"starting_after"_s}, u"text 5000"_s);
            schema = withProperty(schema, {u"ending_before"_s}, u"text 5000"_s);
        }
        calls.insert(call[0] + u' ' + call[1], schema);
    }
    return calls;
}

} // namespace quittance::sandbox
