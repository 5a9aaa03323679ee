#pragma once

#include "core/base/Id.h"
#include "core/domain/FieldFilter.h"

#include <QVariantMap>

namespace quittance {

//! Which fields there are to narrow a table by.
enum class FieldSet : quint8 { Documents, Payments, Customers };

//! What a table is narrowed to beside text and state, as the user chose it.
struct FieldChoice {
    CustomerId customer; //!< Empty: everybody's.
    QString customerName;
    FieldFilter fields;
    QString tag = {}; //!< Of documents or customers.
    bool isDueThisWeek = false; //!< Whichever week it is when the table is looked at.
    bool isLinkUnpaid = false; //!< The link takes money for a week, whenever the table is looked at.

    bool isEmpty() const
    {
        return customer.isEmpty() && fields.isEmpty() && tag.isEmpty() && !isDueThisWeek && !isLinkUnpaid;
    }

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

//! For settings; the customer's name with it, so that it can be shown at once.
QVariantMap fieldChoiceMap(const FieldChoice &choice);
FieldChoice fieldChoiceFrom(const QVariantMap &map);

} // namespace quittance
