#pragma once

#include "core/base/Id.h"
#include "core/domain/Ageing.h"

#include <optional>

namespace quittance {

//! What stands behind something on the dashboard: where a press on it leads.
struct DashboardGoal {
    enum class What : quint8 {
        Open,
        Overdue,
        Received, //!< In the last 30 days, or in a month.
        Credit,
        Dispute,
        Conflicts,
        Outbox, //!< Refused mails, and what nobody knows the outcome of.
        BankLines,
        Card, //!< Of a customer, that expires.
        Contacts, //!< What a CRM has.
        Access, //!< A connection that was refused.
        Approvals, //!< Requests that wait for a second person.
        Check, //!< Holding a provider's own count against the book.
    };

    What what = What::Open;
    std::optional<Currency> currency;
    std::optional<AgeBucket> age; //!< Of what is open or overdue.
    QDate month = {}; //!< Of what was received; null: the last 30 days.
    PaymentId payment = {};
    CustomerId customer = {};
    QString name = {}; //!< Of the customer.
    QString connection = {};

    //! Whether it leads to an act instead of a place; a book that is only read takes none.
    bool isAct() const
    {
        return what == What::Conflicts || what == What::Access || what == What::Approvals
            || what == What::Check;
    }
};

} // namespace quittance
