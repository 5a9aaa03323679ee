#include "core/billing/SendPaymentLink.h"

#include "core/billing/SendMails.h"

namespace quittance {

Result<CommandOutcome> sendPaymentLinks(Book &book, const QList<MailOrder> &orders, const LinkRoutes &routes)
{
    Q_ASSERT(!routes.isEmpty());
    // Neither the day nor the pause between reminders matters to a link.
    return sendMails(book, orders, routes, {.connection = routes.first().mail});
}

Result<CommandOutcome> sendPaymentLinks(Book &book, const QList<MailOrder> &orders, const LinkRoute &route)
{
    return sendPaymentLinks(book, orders, LinkRoutes{route});
}

} // namespace quittance
