#include "ui/desk/ServiceProviderDesk.h"

#include "core/service/CustomerService.h"
#include "core/service/PayWayService.h"
#include "core/service/SettingsService.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &returnPageKey()
{
    static const QString key = u"stripe.return_page"_s; // of the one gateway there is
    return key;
}

} // namespace

QFuture<Result<GatewayIdentity>> ServiceProviderDesk::identity(CustomerId customer)
{
    return m_customers.atGateway(std::move(customer));
}

QFuture<Result<GatewayIdentity>> ServiceProviderDesk::link(CustomerId customer, QString externalId)
{
    return m_customers.linkToGateway(std::move(customer), std::move(externalId));
}

QFuture<Result<CommandOutcome>> ServiceProviderDesk::openPayPage(InvoiceId invoice)
{
    return m_payWays.openPayPage(std::move(invoice));
}

QFuture<Result<CommandOutcome>> ServiceProviderDesk::makeLink(InvoiceId invoice, LinkTerms terms)
{
    return m_payWays.makeLink(std::move(invoice), terms);
}

QFuture<Result<QString>> ServiceProviderDesk::returnPage()
{
    return m_settings.all().then([](const Result<QMap<QString, QString>> &settings) {
        return settings.transform(
            [](const QMap<QString, QString> &all) { return all.value(returnPageKey()); });
    });
}

QFuture<Result<void>> ServiceProviderDesk::setReturnPage(QString page)
{
    return m_settings.set(returnPageKey(), std::move(page));
}

} // namespace quittance
