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

    Answer<quittance::ChargePreview> preview(quittance::InvoiceId invoice) override;
    Answer<quittance::CommandOutcome> charge(quittance::ChargeWish wish) override;
    Answer<QList<quittance::Charge>> charges(quittance::InvoiceId invoice) override;
    Answer<QList<quittance::SavedCard>> cards(quittance::CustomerId customer) override;
    Answer<QList<quittance::SavedCard>> refresh(quittance::CustomerId customer) override;
    Answer<quittance::CardPage> openPage(quittance::CustomerId customer) override;
    Answer<quittance::CardPage> lookAtPage(QString externalKey) override;
    Answer<void> remove(QString card) override;

    std::optional<quittance::Error> error; //!< What every command answers, if it is set.
    bool isLive = false;
    bool closesLink = true;
    QString obstacle; //!< What forbids a charge.
    QList<quittance::SavedCard> known;
    QList<quittance::Charge> made;
    QList<quittance::ChargeWish> charged;
    QStringList removed;
    QStringList looked; //!< Pages that were asked for.
    quittance::CardPage::State pageState = quittance::CardPage::State::Open;
};
