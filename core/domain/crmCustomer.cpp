#include "core/domain/crmCustomer.h"

#include "core/domain/Decimal.h"
#include "core/domain/countryCode.h"
#include "core/domain/crmValue.h"
#include "core/domain/customerTexts.h"
#include "core/domain/emailShape.h"
#include "core/domain/vatIdShape.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Most = CustomerTextMax;

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString amountOf(Money money)
{
    return decimalText(money.minor(), money.currency().decimals());
}

tl::unexpected<Error> notUnderstood(CrmField field, const QString &text)
{
    return invalid(u"crm_value.not_understood"_s, codeOf(field), text);
}

void setBillingEmail(Customer &customer, const QString &email)
{
    const auto billing
        = std::ranges::find_if(customer.contacts, [](const CustomerContact &c) { return c.isBilling; });
    if (billing != customer.contacts.end() && !billing->email.isEmpty())
        billing->email = email;
    else
        customer.email = email;
}

Result<Customer> withTaxId(Customer customer, const QString &text)
{
    if (text.isEmpty()) {
        (customer.vatId.isEmpty() ? customer.taxNumber : customer.vatId).clear();
        return customer;
    }
    if (customer.vatId.isEmpty() && !customer.taxNumber.isEmpty()) {
        customer.taxNumber = text;
        return customer;
    }
    const Result<QString> vatId = checkedVatId(text, customer.address.country);
    if (!vatId)
        return fail(vatId.error());
    customer.vatId = *vatId;
    return customer;
}

//! Of a text that is kept as it is; 0 for all else, which has a form of its own.
qsizetype mostOf(CrmField field)
{
    switch (field) {
    case CrmField::Name:
    case CrmField::FirstName:
    case CrmField::LastName:
        return Most::name;
    case CrmField::BillingEmail:
        return Most::email;
    case CrmField::Phone:
        return Most::phone;
    case CrmField::Street:
        return Most::street;
    case CrmField::City:
    case CrmField::Region:
        return Most::place;
    case CrmField::PostCode:
        return Most::postCode;
    case CrmField::TaxId:
    case CrmField::Owner:
        return Most::id;
    default:
        return 0;
    }
}

} // namespace

QString crmValueOf(CrmField field, const Customer &customer, const BillingFacts &facts, const QDateTime &now)
{
    switch (field) {
    case CrmField::Name:
        return customer.name;
    case CrmField::FirstName:
        return nameOf(customer, {}).first;
    case CrmField::LastName:
        return nameOf(customer, {}).last;
    case CrmField::BillingEmail:
        return customer.billingEmail();
    case CrmField::Phone:
        return customer.phone;
    case CrmField::Street:
        return customer.address.street;
    case CrmField::City:
        return customer.address.city;
    case CrmField::Region:
        return customer.address.region;
    case CrmField::PostCode:
        return customer.address.postCode;
    case CrmField::Country:
        return customer.address.country;
    case CrmField::TaxId:
        return customer.vatId.isEmpty() ? customer.taxNumber : customer.vatId;
    case CrmField::Currency:
    case CrmField::BalanceCurrency:
        return customer.currency.text();
    case CrmField::PaymentTerms:
        return u"NET%1"_s.arg(customer.termDays);
    case CrmField::Owner:
        return customer.owner;
    case CrmField::Stage:
        return {};
    case CrmField::ExternalId:
        return customer.id.text();
    case CrmField::OpenBalance:
        return amountOf(facts.open);
    case CrmField::OverdueBalance:
        return amountOf(facts.overdue);
    case CrmField::LastInvoiceDate:
        return dayText(facts.lastInvoice);
    case CrmField::LastPaymentDate:
        return dayText(facts.lastPayment);
    case CrmField::SyncedAt:
        return now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    }
    return {};
}

CrmPersonName nameOf(const Customer &customer, const QList<CrmPersonName> &suggestions)
{
    const QString whole = customer.contactName.simplified();
    for (const CrmPersonName &name : suggestions)
        if (name.joined().simplified() == whole)
            return name;
    const qsizetype space = whole.lastIndexOf(u' ');
    return space < 0 ? CrmPersonName{.first = {}, .last = whole}
                     : CrmPersonName{.first = whole.left(space), .last = whole.mid(space + 1)};
}

Result<Customer> withCrmValue(Customer customer, CrmField field, const QString &text)
{
    const bool isLines = typeOf(field) == CrmFieldType::Lines;
    const QString plain = normalCrmValue(isLines ? CrmFieldType::Lines : CrmFieldType::Text, text);
    if (const qsizetype most = mostOf(field); most > 0)
        if (const Result<void> fine = checkTextLength(plain, most, codeOf(field)); !fine)
            return fail(fine.error());
    switch (field) {
    case CrmField::Name:
        if (plain.isEmpty())
            return invalid(u"customer.name_missing"_s, u"name"_s, plain);
        customer.name = plain;
        return customer;
    case CrmField::FirstName:
    case CrmField::LastName: {
        CrmPersonName name = nameOf(customer, {});
        (field == CrmField::FirstName ? name.first : name.last) = plain;
        customer.contactName = name.joined();
        return checkTextLength(customer.contactName, Most::name, codeOf(field)).transform([&] {
            return customer;
        });
    }
    case CrmField::BillingEmail:
        if (!plain.isEmpty() && !looksLikeEmail(plain))
            return invalid(u"customer.email_malformed"_s, u"email"_s, plain);
        setBillingEmail(customer, plain);
        return customer;
    case CrmField::Phone:
        customer.phone = plain;
        return customer;
    case CrmField::Street:
        customer.address.street = plain;
        return customer;
    case CrmField::City:
        customer.address.city = plain;
        return customer;
    case CrmField::Region:
        customer.address.region = plain;
        return customer;
    case CrmField::PostCode:
        customer.address.postCode = plain;
        return customer;
    case CrmField::Country: {
        const std::optional<QString> code = plain.isEmpty() ? std::optional(QString()) : countryCode(plain);
        if (!code)
            return notUnderstood(field, plain);
        customer.address.country = *code;
        return customer;
    }
    case CrmField::TaxId:
        return withTaxId(std::move(customer), plain);
    case CrmField::Currency: {
        const std::optional<Currency> currency = Currency::find(plain);
        if (!currency)
            return notUnderstood(field, plain);
        customer.currency = *currency;
        return customer;
    }
    case CrmField::PaymentTerms: {
        const std::optional<int> days = termDaysOf(plain);
        if (!days)
            return notUnderstood(field, plain);
        customer.termDays = *days;
        return customer;
    }
    case CrmField::Owner:
        customer.owner = plain;
        return customer;
    default:
        return notUnderstood(field, plain);
    }
}

} // namespace quittance
