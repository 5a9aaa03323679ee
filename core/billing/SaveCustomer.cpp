#include "core/billing/SaveCustomer.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/guards.h"
#include "core/domain/cardNumber.h"
#include "core/domain/customerTexts.h"
#include "core/domain/emailShape.h"
#include "core/domain/vatIdShape.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTermDays = 3650;

} // namespace

Result<Customer> checkedCustomer(Customer customer)
{
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    customer.name = customer.name.trimmed();
    customer.email = customer.email.trimmed();
    if (customer.name.isEmpty())
        return invalid(u"customer.name_missing"_s, u"name"_s, customer.name);
    // As files and windows of other systems end lines.
    for (QString *lines : {&customer.address.street, &customer.delivery.street, &customer.notes})
        lines->replace(u"\r\n"_s, u"\n"_s);
    if (!customer.email.isEmpty() && !looksLikeEmail(customer.email))
        return invalid(u"customer.email_malformed"_s, u"email"_s, customer.email);
    if (const Result<void> fine = checkCustomerTexts(customer); !fine)
        return fail(fine.error());
    if (customer.termDays < 0 || customer.termDays > maxTermDays)
        return invalid(u"customer.term_days_range"_s, u"term_days"_s, QString::number(customer.termDays));
    if (holdsCardNumber(customer.notes))
        return invalid(u"note.card_number"_s, u"notes"_s, {});
    if (!customer.vatId.isEmpty()) {
        const Result<QString> vatId = plainVatId(customer.vatId);
        if (!vatId)
            return fail(vatId.error());
        customer.vatId = *vatId;
    }
    for (const Address *address : {&customer.address, &customer.delivery})
        if (!address->country.isEmpty() && !country.match(address->country).hasMatch())
            return invalid(u"customer.country_malformed"_s, u"country"_s, address->country);
    const auto isBilling = [](const CustomerContact &contact) { return contact.isBilling; };
    if (std::ranges::count_if(customer.contacts, isBilling) > 1)
        return invalid(u"customer.billing_contacts"_s, u"contacts"_s, customer.name);
    for (const CustomerContact &contact : customer.contacts)
        if (!contact.email.isEmpty() && !looksLikeEmail(contact.email))
            return invalid(u"customer.email_malformed"_s, u"contacts"_s, contact.email);
    return customer;
}

Result<CustomerId> saveCustomer(Book &book, const Customer &wanted)
{
    const Result<Customer> checked = checkedCustomer(wanted);
    if (!checked)
        return fail(checked.error());
    Customer customer = *checked;
    if (!customer.vatId.isEmpty()) {
        const Result<QString> vatId = checkedVatId(customer.vatId, customer.address.country);
        if (!vatId)
            return fail(vatId.error());
        customer.vatId = *vatId;
    }
    const bool isNew = customer.id.isEmpty();
    if (isNew)
        customer.id = CustomerId(makeUuid7(book.clock.now()));
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                return fail(allowed.error());
            if (!isNew) {
                const Result<Customer> known = CustomerTable(book.database).byId(customer.id);
                if (!known)
                    return fail(known.error());
                customer.id = known->id; // An alias stands for the one that was kept.
            }
            return QList<NewEntry>{{.body = CustomerSaved{customer}}};
        })
        .transform([&](const QList<Entry> &) { return customer.id; });
}

} // namespace quittance
