#include "core/service/linkRoute.h"

#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/gatewayChoice.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString mailConnection = u"smtp"_s;

//! What cannot be opened now is said when the route is used.
RefundRoute refundRoute(Workshop &workshop, Database &database, const QString &connection)
{
    if (!GatewayRegistry::find(connection))
        return {};
    auto opened = openGateway(workshop, database, connection);
    if (!opened)
        return {.gateway = connection,
            .request = [error = opened.error()](const RefundId &, const QString &,
                           Money) -> Result<QByteArray> { return fail(error); }};
    const std::shared_ptr<PaymentGateway> gateway = std::move(*opened);
    return {.gateway = connection,
        .request = [gateway](const RefundId &refund, const QString &charge, Money amount) {
            return gateway->refundRequest({.refund = refund, .charge = charge, .amount = amount})
                .transform(requestBytes);
        }};
}

} // namespace

Result<LinkRoute> linkRoute(Workshop &workshop, Database &database, const QString &connection)
{
    auto opened = openGateway(workshop, database, connection);
    if (!opened)
        return fail(opened.error());
    const std::shared_ptr<PaymentGateway> gateway = std::move(*opened);
    const Result<QString> returnPage = returnPageOf(database, connection);
    if (!returnPage)
        return fail(returnPage.error());
    return LinkRoute{.gateway = connection,
        .mail = mailConnection,
        .request = [gateway, page = QUrl(*returnPage)](const LinkWish &wish) {
            return gateway
                ->linkRequest({.link = wish.link,
                    .invoice = wish.invoice,
                    .number = wish.number,
                    .amount = wish.amount,
                    .way = wish.way,
                    .payer = wish.payer,
                    .country = wish.country,
                    .returnPage = page})
                .transform(requestBytes);
        }};
}

Result<CommandOutcome> refundIn(Workshop &workshop, Book &book, const QString &connection,
    const std::function<Result<CommandOutcome>(Book &book, const RefundRoute &route)> &work)
{
    if (!GatewayRegistry::find(connection)) // By hand: nothing is sealed, no key is needed.
        return work(book, {});
    return workshop.book(book.database).and_then([&](Book sealing) {
        return work(sealing, refundRoute(workshop, book.database, connection));
    });
}

} // namespace quittance
