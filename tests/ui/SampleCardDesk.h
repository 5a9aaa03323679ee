#pragma once

#include "ui/desk/CardDesk.h"

//! Saved cards in memory. What a test changes in the lists it announces itself, as the feed would.
class SampleCardDesk final : public quittance::CardDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! Two cards of a customer, the second of which has ended.
    static QList<quittance::SavedCard> pictureCards(const quittance::CustomerId &customer);
    //! A charge of 1,249.97 EUR for the document of the pictures that most tests use.
    static quittance::Charge pictureCharge(quittance::ChargeState state);

    Answer<quittance::ChargeFacts> chargeFacts(quittance::InvoiceId invoice) override;
    Answer<quittance::CommandOutcome> chargeCard(quittance::CardOrder order) override;
    Answer<QList<quittance::Charge>> chargesOf(quittance::InvoiceId invoice) override;
    Answer<QList<quittance::SavedCard>> savedCards(quittance::CustomerId customer) override;
    Answer<QList<quittance::SavedCard>> refreshCards(quittance::CustomerId customer) override;
    Answer<QUrl> addCard(quittance::CustomerId customer) override;
    Answer<void> removeCard(QString card) override;

    std::optional<quittance::Error> error; //!< What every command answers, if it is set.
    bool isLive = false;
    QList<quittance::SavedCard> cards;
    QList<quittance::Charge> charges;
    QList<quittance::CardOrder> charged;
    QStringList removed;
};
