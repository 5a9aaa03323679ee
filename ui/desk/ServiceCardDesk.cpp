#include "ui/desk/ServiceCardDesk.h"

#include "core/service/CardService.h"

namespace quittance {

QFuture<Result<ChargePreview>> ServiceCardDesk::preview(InvoiceId invoice)
{
    return m_service.preview(std::move(invoice));
}

QFuture<Result<CommandOutcome>> ServiceCardDesk::charge(ChargeWish wish)
{
    return m_service.charge(std::move(wish));
}

QFuture<Result<QList<Charge>>> ServiceCardDesk::charges(InvoiceId invoice)
{
    return m_service.charges(std::move(invoice));
}

QFuture<Result<QList<SavedCard>>> ServiceCardDesk::cards(CustomerId customer)
{
    return m_service.cards(std::move(customer));
}

QFuture<Result<QList<SavedCard>>> ServiceCardDesk::refresh(CustomerId customer)
{
    return m_service.refresh(std::move(customer));
}

QFuture<Result<CardPage>> ServiceCardDesk::openPage(CustomerId customer)
{
    return m_service.openPage(std::move(customer));
}

QFuture<Result<CardPage>> ServiceCardDesk::lookAtPage(QString externalKey)
{
    return m_service.lookAtPage(std::move(externalKey));
}

QFuture<Result<void>> ServiceCardDesk::remove(QString card)
{
    return m_service.remove(std::move(card));
}

} // namespace quittance
