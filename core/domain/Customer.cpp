#include "core/domain/Customer.h"

namespace quittance {

QString Customer::billingEmail() const
{
    for (const CustomerContact &contact : contacts)
        if (contact.isBilling && !contact.email.isEmpty())
            return contact.email;
    return email;
}

} // namespace quittance
