#pragma once

#include "core/domain/Customer.h"
#include "core/domain/CustomerBalance.h"
#include "core/domain/CustomerQuery.h"
#include "core/domain/SavedCard.h"

#include <QStringList>

#include <optional>

namespace quittance {

//! One customer as lists show it.
struct CustomerRow {
    qint64 key = 0; //!< Handle of the row in lists; not stable across a rebuild.
    Customer customer;
    bool isArchived = false;
    QList<CustomerBalance> balances; //!< By currency; none where nothing is open and nothing is left.
    QDate oldestDue; //!< Of what is open; null: nothing is, or without a day.
    QDate lastInvoice; //!< Null: none yet.
    QStringList crms; //!< Connections of the CRMs it is linked to, with a living record there.
    CustomerPlace place;
    QDate lastPayment = {}; //!< Null: none yet; one that was taken back whole is none.
    QStringList tags = {};
    QDate heldUntil = {}; //!< The last day on which reminders to them are held; null: they go out.
    std::optional<SavedCard> savedCard = {}; //!< Of several the one agreed to last.
    //! Days from issue to the last payment, on average: of the invoices of the last 12 months that payments
    //! paid in full, the newest hundred.
    std::optional<int> daysToPay = {};

    friend bool operator==(const CustomerRow &, const CustomerRow &) = default;
};

} // namespace quittance
