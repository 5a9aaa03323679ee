#pragma once

#include "ui/desk/ProviderDesk.h"

//! The provider's side in memory.
class SampleProviderDesk final : public quittance::ProviderDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! Two customers of the provider that have the same address, the second of which has no name.
    static QList<quittance::GatewayCustomer> pictureMatches();

    Answer<quittance::GatewayIdentity> identity(quittance::CustomerId customer) override;
    Answer<quittance::GatewayIdentity> link(quittance::CustomerId customer, QString externalId) override;
    Answer<quittance::CommandOutcome> openPayPage(quittance::InvoiceId invoice) override;
    Answer<quittance::CommandOutcome> makeLink(
        quittance::InvoiceId invoice, quittance::LinkTerms terms) override;
    Answer<QString> returnPage() override;
    Answer<void> setReturnPage(QString page) override;

    std::optional<quittance::Error> error; //!< What every question answers, if it is set.
    std::optional<quittance::GatewayCustomer> linked;
    QList<quittance::GatewayCustomer> matches;
    QList<std::pair<quittance::CustomerId, QString>> chosen; //!< By link(): whom, and the provider's id.
    QList<quittance::InvoiceId> opened; //!< Pages to pay that were asked for.
    QList<quittance::InvoiceId> linksMade; //!< Links to copy that were asked for.
    QList<std::optional<quittance::Money>> parts; //!< What each of them asks for…
    QList<quittance::LinkEnd> ends; //!< …and until when.
    quittance::EntryId wish; //!< What such a page waits for; empty: it is open.
    QString page;
};
