#include "core/service/ChangeFeed.h"

namespace quittance {

void ChangeFeed::committed(TouchedThings things)
{
    if (things.testFlag(Touched::Invoices))
        emit invoicesChanged();
    if (things.testFlag(Touched::Customers))
        emit customersChanged();
    if (things.testFlag(Touched::Contacts))
        emit contactsChanged();
    if (things.testFlag(Touched::Outbox))
        emit outboxChanged();
    if (things.testFlag(Touched::Settings))
        emit settingsChanged();
}

} // namespace quittance
