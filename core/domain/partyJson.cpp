#include "core/domain/jsonFields.h"

#include <QJsonArray>

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

QJsonArray contactsJson(const QList<CustomerContact> &contacts)
{
    QJsonArray list;
    for (const CustomerContact &contact : contacts) {
        QJsonObject json;
        putText(json, "name"_L1, contact.name);
        putText(json, "email"_L1, contact.email);
        putText(json, "phone"_L1, contact.phone);
        putText(json, "role"_L1, contact.role);
        if (contact.isBilling)
            json.insert("billing"_L1, true);
        list.append(json);
    }
    return list;
}

QList<CustomerContact> contactsFrom(const QJsonArray &list)
{
    QList<CustomerContact> contacts;
    for (const QJsonValue &item : list) {
        const JsonFields fields(item.toObject());
        contacts.append({.name = fields.textOrEmpty("name"_L1),
            .email = fields.textOrEmpty("email"_L1),
            .phone = fields.textOrEmpty("phone"_L1),
            .role = fields.textOrEmpty("role"_L1),
            .isBilling = fields.flag("billing"_L1)});
    }
    return contacts;
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
    putText(json, "tax_number"_L1, customer.taxNumber);
    putText(json, "notes"_L1, customer.notes);
    putText(json, "owner"_L1, customer.owner);
    putText(json, "number"_L1, customer.number);
    if (customer.kind == CustomerKind::Person)
        json.insert("person"_L1, true);
    if (!customer.contacts.isEmpty())
        json.insert("contacts"_L1, contactsJson(customer.contacts));
    if (customer.address != Address())
        json.insert("address"_L1, addressJson(customer.address));
    if (customer.delivery != Address())
        json.insert("delivery_address"_L1, addressJson(customer.delivery));
    return json;
}

Result<Customer> customerFrom(const QJsonObject &json)
{
    JsonFields fields(json);
    Customer customer{.kind = fields.flag("person"_L1) ? CustomerKind::Person : CustomerKind::Company,
        .name = fields.text("name"_L1),
        .contactName = fields.textOrEmpty("contact_name"_L1),
        .email = fields.textOrEmpty("email"_L1),
        .phone = fields.textOrEmpty("phone"_L1),
        .vatId = fields.textOrEmpty("vat_id"_L1),
        .taxNumber = fields.textOrEmpty("tax_number"_L1),
        .address = addressFrom(fields.objectOrEmpty("address"_L1)),
        .delivery = addressFrom(fields.objectOrEmpty("delivery_address"_L1)),
        .contacts = contactsFrom(fields.value("contacts"_L1).toArray()),
        .currency = fields.currency("currency"_L1),
        .termDays = static_cast<int>(fields.integerOr("term_days"_L1, 14)),
        .language = fields.text("language"_L1),
        .notes = fields.textOrEmpty("notes"_L1),
        .owner = fields.textOrEmpty("owner"_L1),
        .number = fields.textOrEmpty("number"_L1)};
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
    putText(json, "tax_number"_L1, company.taxNumber);
    putText(json, "bic"_L1, company.bic);
    putText(json, "bank_name"_L1, company.bankName);
    putText(json, "account_holder"_L1, company.accountHolder);
    putInteger(json, "fiscal_year_start"_L1, company.fiscalYearStart, 1);
    putText(json, "logo"_L1, QString::fromLatin1(company.logo.toBase64()));
    putInteger(json, "shortfall_tolerance"_L1, company.shortfallTolerance);
    putInteger(json, "approval_limit"_L1, company.approvalLimit, -1);
    if (company.address != Address())
        json.insert("address"_L1, addressJson(company.address));
    return json;
}

Result<CompanyProfile> companyFrom(const QJsonObject &json)
{
    JsonFields fields(json);
    CompanyProfile company{.name = fields.text("name"_L1),
        .vatId = fields.textOrEmpty("vat_id"_L1),
        .taxNumber = fields.textOrEmpty("tax_number"_L1),
        .email = fields.textOrEmpty("email"_L1),
        .phone = fields.textOrEmpty("phone"_L1),
        .address = addressFrom(fields.objectOrEmpty("address"_L1)),
        .currency = fields.currency("currency"_L1),
        .zone = fields.text("zone"_L1),
        .iban = fields.textOrEmpty("iban"_L1),
        .bic = fields.textOrEmpty("bic"_L1),
        .bankName = fields.textOrEmpty("bank_name"_L1),
        .accountHolder = fields.textOrEmpty("account_holder"_L1),
        .fiscalYearStart = static_cast<int>(fields.integerOr("fiscal_year_start"_L1, 1)),
        .logo = QByteArray::fromBase64(fields.textOrEmpty("logo"_L1).toLatin1()),
        .shortfallTolerance = fields.integerOr("shortfall_tolerance"_L1, 0),
        .approvalLimit = fields.integerOr("approval_limit"_L1, -1)};
    if (!fields.ok())
        return fail(damaged(fields));
    return company;
}

} // namespace quittance
