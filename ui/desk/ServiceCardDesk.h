#pragma once

#include "ui/desk/CardDesk.h"

namespace quittance {

class CardService;

//! The card desk of the real program: passes every question on to the service, which outlives it.
class ServiceCardDesk final : public CardDesk
{
public:
    explicit ServiceCardDesk(CardService &service)
        : m_service(service)
    {
    }

    QFuture<Result<ChargePreview>> preview(InvoiceId invoice) override;
    QFuture<Result<CommandOutcome>> charge(ChargeWish wish) override;
    QFuture<Result<QList<Charge>>> charges(InvoiceId invoice) override;
    QFuture<Result<QList<SavedCard>>> cards(CustomerId customer) override;
    QFuture<Result<QList<SavedCard>>> refresh(CustomerId customer) override;
    QFuture<Result<CardPage>> openPage(CustomerId customer) override;
    QFuture<Result<CardPage>> lookAtPage(QString externalKey) override;
    QFuture<Result<void>> remove(QString card) override;

private:
    CardService &m_service;
};

} // namespace quittance
