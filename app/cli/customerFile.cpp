#include "app/cli/customerFile.h"

#include "app/cli/JsonInput.h"
#include "core/domain/jsonFields.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto company = "company"_L1;
constexpr auto person = "person"_L1;

struct TextField {
    QString key;
    QString Customer::*text;
};

const QList<TextField> &textFields()
{
    static const QList<TextField> fields{{u"name"_s, &Customer::name},
        {u"contact_name"_s, &Customer::contactName}, {u"email"_s, &Customer::email},
        {u"phone"_s, &Customer::phone}, {u"vat_id"_s, &Customer::vatId},
        {u"tax_number"_s, &Customer::taxNumber}, {u"language"_s, &Customer::language},
        {u"notes"_s, &Customer::notes}, {u"owner"_s, &Customer::owner}, {u"number"_s, &Customer::number}};
    return fields;
}

CustomerKind kindFrom(JsonInput &fields, CustomerKind otherwise)
{
    const QString word = fields.text(u"kind"_s, otherwise == CustomerKind::Person ? person : company);
    if (word != person && word != company)
        fields.refuse(u"json.field_malformed"_s, u"kind"_s, word);
    return word == person ? CustomerKind::Person : CustomerKind::Company;
}

Address addressFrom(JsonInput part, Address address, JsonInput &fields)
{
    address.street = part.text(u"street"_s, address.street);
    address.city = part.text(u"city"_s, address.city);
    address.postCode = part.text(u"post_code"_s, address.postCode);
    address.region = part.text(u"region"_s, address.region);
    address.country = part.text(u"country"_s, address.country);
    part.refuseOthers();
    fields.include(part);
    return address;
}

QList<CustomerContact> contactsFrom(JsonInput &fields)
{
    QList<CustomerContact> contacts;
    for (JsonInput &part : fields.objects(u"contacts"_s)) {
        contacts.append({.name = part.text(u"name"_s),
            .email = part.text(u"email"_s),
            .phone = part.text(u"phone"_s),
            .role = part.text(u"role"_s),
            .isBilling = part.flag(u"billing"_s)});
        part.refuseOthers();
        fields.include(part);
    }
    return contacts;
}

int termDaysFrom(JsonInput &fields, int otherwise)
{
    const qint64 days = fields.integer(u"term_days"_s, otherwise);
    if (days != static_cast<int>(days)) // The rule about days is the book's; here only what no int holds.
        fields.refuse(u"customer.term_days_range"_s, u"term_days"_s, QString::number(days));
    return static_cast<int>(days);
}

} // namespace

Result<Customer> withFields(Customer customer, JsonInput fields)
{
    if (const QString id = fields.text(u"id"_s, customer.id.text()); id != customer.id.text())
        fields.refuse(u"json.field_malformed"_s, u"id"_s, id);
    customer.kind = kindFrom(fields, customer.kind);
    for (const auto &[key, text] : textFields())
        customer.*text = fields.text(key, customer.*text);
    if (fields.has(u"address"_s))
        customer.address = addressFrom(fields.object(u"address"_s), customer.address, fields);
    if (fields.has(u"delivery_address"_s))
        customer.delivery = addressFrom(fields.object(u"delivery_address"_s), customer.delivery, fields);
    if (fields.has(u"contacts"_s))
        customer.contacts = contactsFrom(fields);
    customer.currency = fields.currency(u"currency"_s, customer.currency);
    customer.termDays = termDaysFrom(fields, customer.termDays);
    fields.refuseOthers();
    return fields.check().transform([&] { return customer; });
}

QJsonObject customerShape(const Customer &customer)
{
    QJsonObject shape = customerJson(customer);
    shape.remove(person); // The stored form of the kind.
    shape.insert("kind"_L1, QString(customer.kind == CustomerKind::Person ? person : company));
    shape.insert("id"_L1, customer.id.text());
    return shape;
}

} // namespace quittance
