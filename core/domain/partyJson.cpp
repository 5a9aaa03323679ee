#include "core/domain/jsonFields.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject addressJson(const Address &address)
{
    QJsonObject json;
    putText(json, "street"_L1, address.street);
    putText(json, "city"_L1, address.city);
    putText(json, "post_code"_L1, address.postCode);
    putText(json, "region"_L1, address.region);
    putText(json, "country"_L1, address.country);
    return json;
}

Address addressFrom(const QJsonObject &json)
{
    const JsonFields fields(json);
    return {.street = fields.textOrEmpty("street"_L1),
        .city = fields.textOrEmpty("city"_L1),
        .postCode = fields.textOrEmpty("post_code"_L1),
        .region = fields.textOrEmpty("region"_L1),
        .country = fields.textOrEmpty("country"_L1)};
}

Error damaged(const JsonFields &fields)
{
    return {.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = fields.problem()};
}

} // namespace

QJsonObject customerJson(const Customer &customer)
{
    QJsonObject json{{u"name"_s, customer.name}, {u"currency"_s, customer.currency.text()},
        {u"term_days"_s, customer.termDays}, {u"language"_s, customer.language}};
    putText(json, "contact_name"_L1, customer.contactName);
    putText(json, "email"_L1, customer.email);
    putText(json, "phone"_L1, customer.phone);
    putText(json, "vat_id"_L1, customer.vatId);
    putText(json, "notes"_L1, customer.notes);
    if (customer.address != Address())
        json.insert("address"_L1, addressJson(customer.address));
    return json;
}

Result<Customer> customerFrom(const QJsonObject &json)
{
    JsonFields fields(json);
    Customer customer{.name = fields.text("name"_L1),
        .contactName = fields.textOrEmpty("contact_name"_L1),
        .email = fields.textOrEmpty("email"_L1),
        .phone = fields.textOrEmpty("phone"_L1),
        .vatId = fields.textOrEmpty("vat_id"_L1),
        .address = addressFrom(fields.objectOrEmpty("address"_L1)),
        .currency = fields.currency("currency"_L1),
        .termDays = static_cast<int>(fields.integerOr("term_days"_L1, 14)),
        .language = fields.text("language"_L1),
        .notes = fields.textOrEmpty("notes"_L1)};
    if (!fields.ok())
        return fail(damaged(fields));
    return customer;
}

QJsonObject companyJson(const CompanyProfile &company)
{
    QJsonObject json{
        {u"name"_s, company.name}, {u"currency"_s, company.currency.text()}, {u"zone"_s, company.zone}};
    putText(json, "vat_id"_L1, company.vatId);
    putText(json, "email"_L1, company.email);
    putText(json, "phone"_L1, company.phone);
    putText(json, "iban"_L1, company.iban);
    if (company.address != Address())
        json.insert("address"_L1, addressJson(company.address));
    return json;
}

Result<CompanyProfile> companyFrom(const QJsonObject &json)
{
    JsonFields fields(json);
    CompanyProfile company{.name = fields.text("name"_L1),
        .vatId = fields.textOrEmpty("vat_id"_L1),
        .email = fields.textOrEmpty("email"_L1),
        .phone = fields.textOrEmpty("phone"_L1),
        .address = addressFrom(fields.objectOrEmpty("address"_L1)),
        .currency = fields.currency("currency"_L1),
        .zone = fields.text("zone"_L1),
        .iban = fields.textOrEmpty("iban"_L1)};
    if (!fields.ok())
        return fail(damaged(fields));
    return company;
}

} // namespace quittance
