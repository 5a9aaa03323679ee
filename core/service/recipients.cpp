#include "core/service/recipients.h"

#include "core/domain/Customer.h"
#include "core/domain/emailShape.h"
#include "core/store/CustomerTable.h"
#include "core/store/RecipientQuery.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfCrm = 50; //!< A company may have hundreds of people; the mail is for one of a few.
constexpr int mailsLookedAt = 20;

QList<Recipient> ownOf(const Customer &customer)
{
    QList<Recipient> own{{.name = {}, .address = customer.billingEmail()}};
    for (const CustomerContact &contact : customer.contacts)
        own.append({.name = contact.name, .address = contact.email});
    own.append({.name = customer.contactName.isEmpty() ? customer.name : customer.contactName,
        .address = customer.email});
    return own;
}

} // namespace

Result<QList<Recipient>> recipientsOf(Book &book, const CustomerId &id)
{
    const Result<Customer> customer = CustomerTable(book.database).byId(id);
    if (!customer)
        return fail(customer.error());
    RecipientQuery query(book.database);
    const auto crm = query.ofCrm(customer->id, mostOfCrm);
    const auto mailed = query.mailedBefore(customer->id, mailsLookedAt);
    if (!crm || !mailed)
        return fail(crm ? mailed.error() : crm.error());
    QList<Recipient> found;
    for (const Recipient &one : ownOf(*customer) + *crm + *mailed) {
        if (!looksLikeEmail(one.address))
            continue;
        const auto same = std::ranges::find_if(found, [&](const Recipient &other) {
            return other.address.compare(one.address, Qt::CaseInsensitive) == 0;
        });
        if (same == found.end())
            found.append(one);
        else if (same->name.isEmpty())
            same->name = one.name; // The place is that of the first, the name whoever knows it.
    }
    return found;
}

} // namespace quittance
