#include "core/service/linkNews.h"

#include "core/payments/PaymentGateway.h"
#include "core/service/Workshop.h"
#include "core/service/withCountedGateway.h"
#include "core/store/LinkTable.h"
#include "core/sync/PaymentObserver.h"

namespace quittance {

using namespace Qt::StringLiterals;

RevokePerformer::AskProvider linkAskerOf(Workshop &workshop)
{
    return [&workshop](Book &book, const QString &externalId, const StopFlag &stop) -> Result<void> {
        const auto link = LinkTable(book.database).byExternalId(externalId);
        if (!link || !*link)
            return link.transform([](const auto &) {});
        const QString connection = (*link)->connection;
        return withCountedGateway(workshop, book, connection, [&](PaymentGateway &gateway) {
            // What the provider says is an observation, whoever asked.
            Book observed = book;
            observed.actor = u"provider:"_s + connection;
            return PaymentObserver(observed, gateway).askLink(externalId, stop);
        });
    };
}

ChargePerformer::BookPayment paymentBookerOf(const QString &connection)
{
    return [connection](Book &book, const GatewayPayment &payment) {
        Book observed = book;
        observed.actor = u"provider:"_s + connection;
        PaymentReport report;
        return takeNews(observed, connection, GatewayNews{.payments = {payment}}, report);
    };
}

} // namespace quittance
